// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/glibpump.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>

#include <algorithm>
#include <chrono>

namespace dakiya {

namespace {

constexpr int kTurnsAtOnce = 50;
// A keychain answers within some milliseconds or, when a person has to do something, after seconds.
constexpr int kFirstMs = 1;
constexpr int kLongestMs = 64;

bool turnsByItself()
{
  const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
  return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

GLibPump::GLibPump(QObject *parent)
    : QObject(parent)
{
  if (turnsByItself())
    return;
  // Loaded at run time, as QtKeychain does with libsecret: without it there is nothing to turn.
  m_iterate = reinterpret_cast<Iterate>(QLibrary::resolve(QStringLiteral("glib-2.0"), 0, "g_main_context_iteration"));
  if (!m_iterate)
    return;
  connect(&m_timer, &QTimer::timeout, this, &GLibPump::turn);
  // What has happened since the last time comes first: a keychain that was started anew is otherwise taken for the old.
  turn();
}

void GLibPump::turn()
{
  int turns = 0;
  while (turns < kTurnsAtOnce && m_iterate(nullptr, 0) != 0)
    ++turns;
  const int pause = turns > 0 ? kFirstMs : std::min(m_timer.interval() * 2, kLongestMs);
  m_timer.start(std::chrono::milliseconds(pause));
}

} // namespace dakiya
