// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/simulator.h"

#include "base/platform/signals.h"
#include "commands.h"
#include "openstore.h"
#include "secrets/environmentcredentials.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <limits>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

template <class Number, class Field> Result<void> into(Field &field, const Result<Number> &read)
{
  if (!read)
    return fail(read.error());
  field = Field(*read);
  return {};
}

Result<void> readNumbers(const Invocation &given, SimulatorOptions &options)
{
  constexpr qint64 most = std::numeric_limits<int>::max();
  for (const Result<void> &read : {
           into(options.port, given.number(u"port"_s, options.port, 0, 65'535)),
           into(options.latencyMs, given.number(u"latency"_s, options.latencyMs, 0, most)),
           into(options.jitterMs, given.number(u"jitter"_s, options.jitterMs, 0, most)),
           into(options.rateLimit, given.number(u"rate-limit"_s, options.rateLimit, 0, most)),
           into(options.seed, given.number(u"seed"_s, qint64(options.seed), 0, std::numeric_limits<qint64>::max())),
           into(options.failRate, given.share(u"fail-rate"_s, options.failRate)),
           into(options.refuseRate, given.share(u"refuse-rate"_s, options.refuseRate)),
           into(options.dropRate, given.share(u"drop-rate"_s, options.dropRate)),
           into(options.readRate, given.share(u"read-rate"_s, options.readRate)),
       }) {
    if (!read)
      return read;
  }
  return {};
}

Result<SimulatorOptions> readOptions(const Invocation &given)
{
  SimulatorOptions options;
  if (const Result<void> read = readNumbers(given, options); !read)
    return fail(read.error());
  options.ledgerFile = given.value(u"ledger"_s);
  options.returnReference = given.has(u"return-ref"_s);
  if (!given.has(u"webhook"_s))
    return options;
  options.webhook = QUrl(given.value(u"webhook"_s), QUrl::StrictMode);
  if (options.webhook.isValid() && options.webhook.scheme() == "http"_L1 && !options.webhook.host().isEmpty())
    return options;
  return fail(
      phrased(ErrorCode::FieldWrongType,
              QT_TRANSLATE_NOOP("Detail", "an address of plain http, not https, such as http://127.0.0.1:11001/…"), {},
              u"--webhook"_s));
}

void sayCounts(const Simulator::Counts &counts, bool json)
{
  if (json) {
    sayJson({{u"requests"_s, counts.requests},
             {u"accepted"_s, counts.accepted},
             {u"refused"_s, counts.refused},
             {u"dropped"_s, counts.dropped},
             {u"receipts_sent"_s, counts.receiptsSent},
             {u"receipts_waiting"_s, counts.receiptsWaiting},
             {u"receipts_lost"_s, counts.receiptsLost}});
    return;
  }
  TextTable table({}, {1});
  table.add({Ctl::tr("Requests"), QString::number(counts.requests)});
  table.add({Ctl::tr("Accepted"), QString::number(counts.accepted)});
  table.add({Ctl::tr("Refused"), QString::number(counts.refused)});
  table.add({Ctl::tr("Accepted without an answer"), QString::number(counts.dropped)});
  table.add({Ctl::tr("Receipts sent"), QString::number(counts.receiptsSent)});
  table.add({Ctl::tr("Receipts not sent yet"), QString::number(counts.receiptsWaiting)});
  table.add({Ctl::tr("Receipts given up"), QString::number(counts.receiptsLost)});
  say(table.text());
}

int runSimulator(const Invocation &invocation)
{
  Result<SimulatorOptions> options = readOptions(invocation);
  if (!options)
    return wrongUsage(invocation, options.error());
  const Result<std::optional<QString>> secret = EnvironmentCredentials().value(u"DAKIYA_WEBHOOK_SECRET"_s);
  if (!secret)
    return failed(secret.error());
  options->webhookSecret = secret->value_or(QString());
  const SystemClock clock;
  Simulator simulator(clock, *options);
  const Result<quint16> port = simulator.start();
  if (!port && port.error().code == ErrorCode::PortTaken)
    return failed({ErrorCode::PortTaken, QString::number(options->port), {}});
  if (!port)
    return failed(port.error());
  const StopSignals signals;
  QObject::connect(&signals, &StopSignals::stopRequested, &simulator, [] { QCoreApplication::quit(); });
  const QString ready = Ctl::tr("The practice provider listens at http://127.0.0.1:%1; Ctrl+C stops").arg(*port);
  // Standard output belongs to the JSON alone.
  invocation.json ? warn(ready) : say(ready);
  QCoreApplication::exec();
  sayCounts(simulator.counts(), invocation.json);
  return 0;
}

} // namespace

Command simulatorCommand()
{
  Command command;
  command.name = u"simulator"_s;
  command.form = u"[--port N] [--webhook URL] …"_s;
  command.summary = Ctl::tr("Be the far end of practice on its own: MyOperator on this computer.");
  command.description =
      Ctl::tr("Receipts carry the secret of DAKIYA_WEBHOOK_SECRET. What was accepted is at GET /ledger. In "
              "the example of two terminals \"trial\" is a data folder apart.");
  command.examples =
      QStringList{u"# "_s + Ctl::tr("A bad day: five in a hundred fail, one in a hundred stays in doubt"),
                  u"dakiyactl simulator --port 8080 --fail-rate 0.05 --drop-rate 0.01"_s,
                  u"# "_s + Ctl::tr("Two that belong together, each in a terminal of its own"),
                  u"DAKIYA_WEBHOOK_SECRET=secret-of-this-trial dakiyactl simulator --port 8080 --webhook "
                  "http://127.0.0.1:11001/api/notifications/webhook/myoperator --ledger sent.jsonl"_s,
                  u"DAKIYA_PROVIDER=myoperator MYOPERATOR_API_URL=http://127.0.0.1:8080 "
                  "MYOPERATOR_API_KEY=trial MYOPERATOR_API_SECRET=trial MYOPERATOR_ACCOUNT_ID=trial "
                  "DAKIYA_WEBHOOK_SECRET=secret-of-this-trial dakiyactl serve --data-dir trial"_s};
  command.options = QList<QCommandLineOption>{
      {u"port"_s, Ctl::tr("Where it listens; a free port unless said."), u"N"_s},
      {u"latency"_s, Ctl::tr("Before each answer."), u"MS"_s},
      {u"jitter"_s, Ctl::tr("More or less of it."), u"MS"_s},
      {u"fail-rate"_s, Ctl::tr("Share that is accepted and then reported as failed (131026)."), u"SHARE"_s},
      {u"refuse-rate"_s, Ctl::tr("Share that is answered with 400."), u"SHARE"_s},
      {u"drop-rate"_s, Ctl::tr("Share that is accepted and closed without an answer."), u"SHARE"_s},
      {u"read-rate"_s, Ctl::tr("Share of the delivered that are read too; 0.8 unless said."), u"SHARE"_s},
      {u"rate-limit"_s, Ctl::tr("Messages per second above which it answers 429."), u"N"_s},
      {u"webhook"_s, Ctl::tr("Where receipts go; none unless said."), u"URL"_s},
      {u"ledger"_s, Ctl::tr("Write what was accepted there, as JSON lines."), u"FILE"_s},
      {u"return-ref"_s, Ctl::tr("Receipts carry our reference too.")},
      {u"seed"_s, Ctl::tr("Repeats the same fates."), u"S"_s},
  };
  command.run = runSimulator;
  return command;
}

} // namespace dakiya
