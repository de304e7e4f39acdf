// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "domain/localtime.h"
#include "engine/backups.h"
#include "openstore.h"
#include "terminal.h"
#include "words.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

// In a folder without data the backup says whose it is.
QString wantedProvider(const Invocation &invocation)
{
  const bool isSaid = !qEnvironmentVariable("DAKIYA_PROVIDER").isEmpty();
  const DataFolder folder(invocation.dataDirectory);
  const bool isFresh = !QFile::exists(folder.storeFile(u"practice"_s)) && !QFile::exists(folder.storeFile({}));
  return isFresh && !isSaid ? QString() : invocation.provider;
}

void sayRestored(const Restored &restored)
{
  const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(restored.copy.note.madeAt);
  say(Ctl::tr("Restored: %n messages, as they stood at %1.", nullptr, int(restored.copy.rows.messages))
          .arg(madeAt.toString(u"yyyy-MM-dd HH:mm:ss"_s)));
  if (!restored.setAside.isEmpty())
    say(Ctl::tr("What was there before is kept: %1").arg(restored.setAside));
  say(Ctl::tr("The queue is held, and %n messages wait. What has been sent since the backup would be sent again: look "
              "at them (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume",
              nullptr, int(restored.waiting)));
}

QJsonObject restoredJson(const Restored &restored, const QString &file)
{
  return {{u"file"_s, file},
          {u"provider"_s, restored.provider},
          {u"made_at"_s, isoUtc(restored.copy.note.madeAt)},
          {u"messages"_s, restored.copy.rows.messages},
          {u"held"_s, true},
          {u"waiting"_s, restored.waiting},
          {u"set_aside"_s, restored.setAside.isEmpty() ? QJsonValue() : QJsonValue(restored.setAside)}};
}

int runRestore(const Invocation &invocation)
{
  if (!Settings::check(u"provider"_s, invocation.provider))
    return failed({ErrorCode::ProviderUnknown, invocation.provider, {}});
  const SystemClock clock;
  const QString file = QFileInfo(invocation.arguments.constFirst()).absoluteFilePath();
  const Result<Restored> restored =
      Backups(DataFolder(invocation.dataDirectory), clock).restore(file, wantedProvider(invocation), person());
  if (!restored)
    return failed(restored.error());
  if (invocation.json)
    sayJson(restoredJson(*restored, file));
  else
    sayRestored(*restored);
  return 0;
}

} // namespace

Command restoreCommand()
{
  Command command;
  command.name = u"restore"_s;
  command.form = u"FILE"_s;
  command.summary = Ctl::tr("Put a backup in the place of the data.");
  command.description = Ctl::tr(
      "No other Dakiya may have the data open. What is there is kept under a dated name in the folder "
      "\"backups\". Then nothing is sent until a person has looked at what waits, and said so with \"resume\".");
  command.examples = QStringList{u"dakiyactl restore /media/usb/dairy.sqlite"_s};
  command.leastArguments = command.mostArguments = 1;
  command.run = runRestore;
  return command;
}

} // namespace dakiya
