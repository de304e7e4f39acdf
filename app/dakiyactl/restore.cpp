// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/handover.h"
#include "base/workthread.h"
#include "commands.h"
#include "domain/localtime.h"
#include "engine/backups.h"
#include "openstore.h"
#include "terminal.h"
#include "words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 300;

// Where nobody says whose data is meant, the backup may.
QString wantedProvider(const Invocation &invocation)
{
  return qEnvironmentVariableIsEmpty("DAKIYA_PROVIDER") ? QString() : invocation.provider;
}

/// Tells on a terminal how far a restore is.
class RestoreProgress final : public QObject
{
public:
  RestoreProgress()
  {
    connect(&m_look, &QTimer::timeout, this, &RestoreProgress::show);
    m_look.setInterval(kLookMs);
  }

  void begin(const RestoreStep &step)
  {
    m_step = step;
    m_look.start();
    show();
  }

private:
  void show()
  {
    if (m_step.kind == RestoreStep::Kind::Checking)
      m_line.show(Ctl::tr("Checking the backup (%1)").arg(sizeText(m_step.bytes)));
    else
      m_line.show(Ctl::tr("%1 of about %2").arg(sizeText(partSize(m_step.file)), sizeText(m_step.bytes)));
  }

  RestoreStep m_step;
  ProgressLine m_line;
  QTimer m_look;
};

/// In a thread of its own, so that this one can tell how far it is.
Result<Restored> restoreIt(const Backups &backups, const QString &file, const QString &wanted)
{
  Result<Restored> restored = fail(ErrorCode::Cancelled);
  RestoreProgress progress;
  WorkThread thread(u"restore"_s);
  QObject there;
  there.moveToThread(&thread);
  thread.start();
  runIn(&there, [&] {
    const Result<Restored> ended = backups.restore(file, wanted, person(), [&](const RestoreStep &step) {
      runIn(&progress, [&progress, step] { progress.begin(step); });
    });
    runIn(&progress, [&restored, ended] {
      restored = ended;
      QCoreApplication::exit();
    });
  });
  QCoreApplication::exec();
  thread.end();
  return restored;
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
  const Backups backups(DataFolder(invocation.dataDirectory), clock);
  const Result<Restored> restored = restoreIt(backups, file, wantedProvider(invocation));
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
