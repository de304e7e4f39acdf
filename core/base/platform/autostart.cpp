// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/autostart.h"

#include "base/platform/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// One argument of an Exec line: quoted as the Desktop Entry Specification asks, whose strings are escaped once more.
QString quoted(QString argument)
{
  for (const QChar special : u"\\\"`$"_s)
    argument.replace(special, QString(u'\\') + special);
  argument.replace(u'\\', u"\\\\"_s);
  argument.replace(u'%', u"%%"_s);
  return u'"' + argument + u'"';
}

bool saysNo(const QByteArray &line)
{
  const QByteArray plain = QByteArray(line).replace(' ', "").toLower();
  return plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false";
}

} // namespace

Autostart::Autostart(QStringList command)
    : m_command(std::move(command))
{
}

bool Autostart::isPossible()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
  return true;
#else
  return false;
#endif
}

QString Autostart::file()
{
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/dakiya.desktop"_s;
}

bool Autostart::isOn() const
{
  QFile entry(file());
  if (!entry.open(QIODevice::ReadOnly))
    return false;
  const QList<QByteArray> lines = entry.readAll().split('\n');
  return std::none_of(lines.cbegin(), lines.cend(), [](const QByteArray &line) { return saysNo(line.trimmed()); });
}

QByteArray Autostart::content() const
{
  QStringList arguments;
  for (const QString &argument : m_command)
    arguments << quoted(argument);
  const QString text = u"[Desktop Entry]\nType=Application\nName=Dakiya\nComment=WhatsApp messages of the dairy\n"
                       "Icon=dakiya\nTerminal=false\nX-GNOME-Autostart-enabled=true\nExec=%1\n"_s;
  return text.arg(arguments.join(u' ')).toUtf8();
}

Result<void> Autostart::set(bool on) const
{
  const QString path = file();
  if (!on)
    return !QFile::exists(path) || QFile::remove(path) ? Result<void>() : fail(ErrorCode::FileUnreadable, path);
  if (const Result<void> made = makePrivateDirectory(QFileInfo(path).path()); !made)
    return made;
  QSaveFile entry(path);
  const QByteArray text = content();
  const bool isWritten = entry.open(QIODevice::WriteOnly) && entry.write(text) == text.size() && entry.commit();
  return isWritten ? Result<void>() : fail(ErrorCode::FileUnreadable, path);
}

} // namespace dakiya
