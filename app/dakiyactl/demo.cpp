// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/messagejson.h"
#include "api/statisticsjson.h"
#include "base/platform/signals.h"
#include "commands.h"
#include "engine/sheetimport.h"
#include "openstore.h"
#include "outcomesheet.h"
#include "statisticstext.h"
#include "terminal.h"
#include "words.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeadlineMs = 25'000;
constexpr int kDays = 2; // it may begin before midnight
/// A delivered message may still be read: when nothing moved for so long, nothing more will.
constexpr int kQuietMs = 1'500;

bool isOnItsWay(const Message &message)
{
  return message.status == MessageStatus::Queued || message.status == MessageStatus::Sending ||
         message.status == MessageStatus::Sent;
}

/// The main job on sample data: a sheet goes in, every message's fate comes out.
class Demo final : public QObject
{
public:
  Demo(Engine &engine, bool json);

  /// Errors: the engine's and the import's.
  [[nodiscard]] Result<void> start(const QString &scratchFolder);

private:
  [[nodiscard]] Result<void> import(const QString &sheet);
  [[nodiscard]] Result<QList<Message>> messages();
  void look();
  void finish(bool isSettled);
  [[nodiscard]] Result<void> report(bool isSettled);
  void sayAll(const QList<Message> &messages, const Statistics &statistics) const;

  Engine &m_engine;
  const bool m_json;
  SheetImport m_import;
  ProgressLine m_progress;
  QTimer m_quiet;
  QTimer m_deadline;
  StopSignals m_signals;
  bool m_isImported = false;
  int m_exitCode = 1;
};

Demo::Demo(Engine &engine, bool json)
    : m_engine(engine)
    , m_json(json)
    , m_import(engine)
{
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kQuietMs);
  m_deadline.setSingleShot(true);
  connect(&m_quiet, &QTimer::timeout, this, [this] { finish(true); });
  connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false); });
  connect(&m_signals, &StopSignals::stopRequested, this, [this] { m_engine.stop(); });
  connect(&engine, &Engine::messagesChanged, this, &Demo::look);
  connect(&engine, &Engine::attention, this,
          [&engine](const Problem &problem) { warn(problemInWords(problem, engine.providerName())); });
  connect(&engine, &Engine::stopped, this, [this] { QCoreApplication::exit(m_exitCode); });
  connect(&m_import, &SheetImport::finished, this, [this] {
    m_isImported = true;
    look();
  });
  connect(&m_import, &SheetImport::failed, this, [this](const Error &error) {
    m_exitCode = failed(error);
    m_engine.stop();
  });
}

Result<void> Demo::start(const QString &scratchFolder)
{
  const QString sheet = scratchFolder + u"/deliveries.csv"_s;
  if (!QFile::copy(u":/dakiya/samples/deliveries.csv"_s, sheet))
    return fail(ErrorCode::FileUnreadable, sheet);
  if (const Result<void> sending = m_engine.startSending({}); !sending)
    return sending;
  m_deadline.start(kDeadlineMs);
  return import(sheet);
}

Result<void> Demo::import(const QString &sheet)
{
  SheetImportRequest request;
  request.file = sheet;
  request.type = MessageType::DeliveryReminder;
  if (!m_json)
    say(Ctl::tr("Practice: nothing leaves this computer. The sample sheet of deliveries is sent to a far end that is "
                "built in."));
  return m_import.start(request);
}

Result<QList<Message>> Demo::messages()
{
  QList<qint64> seqs;
  for (const MessageId &id : m_import.report().ids)
    seqs << id.seq;
  Result<QList<Message>> found = m_engine.store().messages.findAll(seqs);
  if (found)
    std::reverse(found->begin(), found->end()); // in the order of the sheet
  return found;
}

void Demo::look()
{
  const Result<QList<Message>> all = messages();
  if (!m_isImported || !all)
    return;
  const auto left = std::count_if(all->cbegin(), all->cend(), isOnItsWay);
  m_progress.show(Ctl::tr("%1 of %n messages have arrived", nullptr, int(all->size())).arg(all->size() - left));
  if (left == 0)
    m_quiet.start();
}

void Demo::finish(bool isSettled)
{
  m_quiet.stop();
  m_deadline.stop();
  m_progress.clear();
  if (const Result<void> reported = report(isSettled); !reported)
    m_exitCode = failed(reported.error());
  m_engine.stop();
}

Result<void> Demo::report(bool isSettled)
{
  const Result<QList<Message>> all = messages();
  const Result<Statistics> statistics = m_engine.store().statistics.read(m_engine.today(), kDays, m_engine.settings());
  if (!all || !statistics)
    return fail(all ? statistics.error() : all.error());
  sayAll(*all, *statistics);
  const bool isWhole = isSettled && !all->isEmpty() && all->size() == m_import.report().rows;
  if (!isWhole)
    warn(Ctl::tr("Not every message was settled in time."));
  m_exitCode = isWhole ? 0 : 1;
  return {};
}

void Demo::sayAll(const QList<Message> &messages, const Statistics &statistics) const
{
  if (!m_json) {
    say();
    say(fateTable(messages));
    say();
    say(statisticsText(statistics));
    return;
  }
  QJsonArray fates;
  for (const Message &message : messages)
    fates << messageJson(message);
  sayJson({{u"messages"_s, fates}, {u"statistics"_s, statisticsJson(statistics)}});
}

int runDemo(const Invocation &invocation)
{
  const QTemporaryDir scratch;
  if (!scratch.isValid())
    return failed({ErrorCode::FileUnreadable, scratch.path(), {}});
  OpenEngine open;
  if (const Result<void> opened = open.open(scratch.filePath(u"data"_s), u"practice"_s, invocation.logLevel); !opened)
    return failed(opened.error());
  Demo demo(open.engine, invocation.json);
  if (const Result<void> started = demo.start(scratch.path()); !started)
    return failed(started.error());
  return QCoreApplication::exec();
}

} // namespace

Command demoCommand()
{
  Command command;
  command.name = u"demo"_s;
  command.summary = Ctl::tr("Send a sample sheet in practice mode and show what becomes of each message.");
  command.description = Ctl::tr("It needs no account, no network and no settings, and leaves nothing behind.");
  command.examples = QStringList{u"dakiyactl demo"_s, u"dakiyactl demo --json"_s};
  command.run = runDemo;
  return command;
}

} // namespace dakiya
