// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"

#include <QHash>
#include <QObject>

namespace dakiya {

class Engine;
struct Message;

/// Callers who wait to hear how the first attempt of their message ends.
class FirstAttempts final : public QObject
{
  Q_OBJECT

public:
  /// A message that could not be tried within `limitMs` is answered as queued.
  FirstAttempts(Engine &engine, qint64 limitMs, QObject *parent = nullptr);

  /// 200 once the message was tried, whatever came of it; 202 when it was not in time.
  void await(const Message &message, const Responder &responder);

private:
  void look(qint64 seq);
  void answer(qint64 seq, const Result<Message> &message);
  void giveUp(qint64 seq);
  void giveUpAll();

  Engine &m_engine;
  const qint64 m_limitMs;
  QHash<qint64, Responder> m_waiting; ///< by the message's seq
};

} // namespace dakiya
