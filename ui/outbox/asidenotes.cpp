// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/asidenotes.h"

#include "common/preferences.h"

#include <QUrl>

namespace dakiya {

namespace {

QString keyOf(const QString &name)
{
  return QStringLiteral("outbox/aside-%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(name)));
}

} // namespace

void AsideNotes::put(const QString &name, qint64 count, qint64 newest)
{
  m_preferences.keep(keyOf(name), QStringLiteral("%1 %2").arg(count).arg(newest));
}

void AsideNotes::takeBack(const QString &name)
{
  m_preferences.keep(keyOf(name), QString());
}

bool AsideNotes::isAside(const QString &name, qint64 count, qint64 newest)
{
  const QString note = m_preferences.value(keyOf(name)).toString();
  if (note.isEmpty())
    return false;
  const qint64 noted = note.section(u' ', 0, 0).toLongLong();
  if (count > noted || newest > note.section(u' ', 1).toLongLong()) {
    takeBack(name);
    return false;
  }
  if (count < noted)
    put(name, count, note.section(u' ', 1).toLongLong());
  return true;
}

} // namespace dakiya
