// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "domain/localtime.h"
#include "engine/backups.h"
#include "engine/storereader.h"
#include "openstore.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 300;

QString timeText(qint64 utcMs)
{
  return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonValue textOrNull(const QString &text)
{
  return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// A folder may be named instead of a file.
QString fileFor(const Backups &backups, const Invocation &invocation)
{
  const QString dated = backups.newFile(invocation.provider);
  if (invocation.arguments.isEmpty())
    return dated;
  const QFileInfo given(invocation.arguments.constFirst());
  return given.isDir() ? given.absoluteFilePath() + u'/' + QFileInfo(dated).fileName() : given.absoluteFilePath();
}

/// In a thread of its own, so that this one can tell how far it is.
Result<CheckedCopy> makeIt(const Backups &backups, const Invocation &invocation, const QString &file)
{
  const QString source = DataFolder(invocation.dataDirectory).storeFile(invocation.provider);
  Result<CheckedCopy> made = fail(ErrorCode::Cancelled);
  StoreReader jobs(u"jobs"_s, source);
  QObject here;
  jobs.ask(
      &here, [&](Store &store) { return backups.make(store.database, invocation.provider, file); },
      [&](const Result<CheckedCopy> &ended) {
        made = ended;
        QCoreApplication::exit();
      });
  ProgressLine progress;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &here, [&] {
    progress.show(Ctl::tr("%1 of about %2").arg(sizeText(partSize(file)), sizeText(QFileInfo(source).size())));
  });
  look.start(kLookMs);
  QCoreApplication::exec();
  return made;
}

int sayMade(const CheckedCopy &copy, const QString &file, bool json)
{
  if (json) {
    sayJson({{u"file"_s, file},
             {u"bytes"_s, copy.bytes},
             {u"provider"_s, copy.note.provider},
             {u"made_at"_s, isoUtc(copy.note.madeAt)},
             {u"messages"_s, copy.rows.messages},
             {u"attempts"_s, copy.rows.attempts},
             {u"receipts"_s, copy.rows.receipts},
             {u"faults"_s, QJsonArray::fromStringList(copy.faults)}});
  } else {
    say(file);
    say(Ctl::tr("%n messages, %1, checked", nullptr, int(copy.rows.messages)).arg(sizeText(copy.bytes)));
  }
  if (!copy.faults.isEmpty())
    warn(Ctl::tr("The data has faults, and so has the backup: dakiyactl verify lists them."));
  return 0;
}

int make(const Invocation &invocation)
{
  if (!Settings::check(u"provider"_s, invocation.provider))
    return failed({ErrorCode::ProviderUnknown, invocation.provider, {}});
  if (!hasStore(invocation))
    return failed({ErrorCode::NoStore, invocation.dataDirectory, {}});
  const SystemClock clock;
  const Backups backups(DataFolder(invocation.dataDirectory), clock);
  const QString file = fileFor(backups, invocation);
  const Result<CheckedCopy> made = makeIt(backups, invocation, file);
  return made ? sayMade(*made, file, invocation.json) : failed(made.error());
}

QJsonObject fileJson(const BackupFile &one)
{
  return {{u"file"_s, one.file},
          {u"bytes"_s, one.bytes},
          {u"provider"_s, textOrNull(one.note ? one.note->provider : QString())},
          {u"made_at"_s, one.note && one.note->madeAt > 0 ? QJsonValue(isoUtc(one.note->madeAt)) : QJsonValue()},
          {u"readable"_s, one.note.has_value()}};
}

int sayList(const QList<BackupFile> &files, bool json)
{
  if (json) {
    QJsonArray array;
    for (const BackupFile &one : files)
      array << fileJson(one);
    sayJson({{u"backups"_s, array}});
    return 0;
  }
  TextTable table({Ctl::tr("Made"), Ctl::tr("Provider"), Ctl::tr("Size"), Ctl::tr("File")}, {2});
  for (const BackupFile &one : files)
    table.add({one.note ? timeText(one.note->madeAt) : Ctl::tr("cannot be read"),
               one.note ? one.note->provider : QString(), sizeText(one.bytes), one.file});
  say(files.isEmpty() ? Ctl::tr("No backups yet.") : table.text());
  return 0;
}

int runBackup(const Invocation &invocation)
{
  if (invocation.arguments.value(0) != "list"_L1)
    return make(invocation);
  const SystemClock clock;
  return sayList(Backups(DataFolder(invocation.dataDirectory), clock).list(), invocation.json);
}

} // namespace

Command backupCommand()
{
  Command command;
  command.name = u"backup"_s;
  command.form = u"[FILE] | list"_s;
  command.summary = Ctl::tr("Copy all data as it stands into one file, while messages are sent.");
  command.description =
      Ctl::tr("Without a FILE it goes into the folder \"backups\" of the data, under the date. It is checked before it "
              "gets its name, and never replaces a file. Credentials are not in it. \"list\" shows what is there.");
  command.examples =
      QStringList{u"dakiyactl backup"_s, u"dakiyactl backup /media/usb/dairy.sqlite"_s, u"dakiyactl backup list"_s};
  command.mostArguments = 1;
  command.run = runBackup;
  return command;
}

} // namespace dakiya
