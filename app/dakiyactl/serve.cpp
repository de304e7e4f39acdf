// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/localapi.h"
#include "base/platform/signals.h"
#include "commands.h"
#include "engine/storereader.h"
#include "openstore.h"
#include "secrets/environmentcredentials.h"
#include "servingreport.h"
#include "words.h"

#include <QTimer>

#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetryMs = 1'000;

/// What `serve` was told by its options and its environment.
struct ServeOptions
{
  SendingOptions sending;
  ApiOptions api;
  bool withApi = true;
};

/// Sends and answers the API until it is stopped. While another engine sends from the same data, it waits for its end.
class Serving final : public QObject
{
public:
  Serving(Engine &engine, ServeOptions options, bool json);

  /// Errors: the engine's and the API's.
  [[nodiscard]] Result<void> start();

private:
  [[nodiscard]] Result<void> startApi();
  [[nodiscard]] Result<void> startSending();
  void sayReady();
  [[nodiscard]] QueueStops stopsNow() const;
  void noticeStops();
  void tryAgain();
  void stop();

  Engine &m_engine;
  const ServeOptions m_options;
  const ServingReport m_report;
  StoreReader m_reader;
  std::unique_ptr<LocalApi> m_api;
  quint16 m_apiPort = 0;
  StopSignals m_signals;
  QTimer m_retry;
  int m_exitCode = 0;
  QueueStops m_stops; ///< as they were last told
};

Serving::Serving(Engine &engine, ServeOptions options, bool json)
    : m_engine(engine)
    , m_options(std::move(options))
    , m_report(engine.providerName(), json)
    , m_reader(u"reader"_s, engine.store().database.file())
{
  m_retry.setInterval(kRetryMs);
  connect(&m_retry, &QTimer::timeout, this, &Serving::tryAgain);
  connect(&m_signals, &StopSignals::stopRequested, this, &Serving::stop);
  connect(&engine, &Engine::stopped, this, [this] {
    m_report.ended();
    QCoreApplication::exit(m_exitCode);
  });
  connect(&engine, &Engine::attention, this, [this](const Problem &problem) {
    m_report.problem(problem);
    m_stops = stopsNow();
  });
  connect(&engine, &Engine::storeChanged, this, &Serving::noticeStops);
}

Result<void> Serving::start()
{
  const Result<void> api = startApi();
  const Result<void> sending = startSending();
  if (!sending && sending.error().code == ErrorCode::AnotherEngineSends) {
    m_report.waits(sending.error());
    m_retry.start();
    return {};
  }
  if (!sending)
    return sending;
  // Nothing has left yet: the queue begins with the event loop.
  if (api)
    sayReady();
  return api;
}

Result<void> Serving::startApi()
{
  if (m_api || !m_options.withApi)
    return {};
  auto api = std::make_unique<LocalApi>(m_engine, m_reader, m_options.api);
  const Result<quint16> port = api->start();
  if (!port)
    return fail(port.error());
  m_apiPort = *port;
  m_api = std::move(api);
  return {};
}

Result<void> Serving::startSending()
{
  return m_engine.startSending(m_options.sending);
}

QueueStops Serving::stopsNow() const
{
  return m_engine.store().settings.stops().value_or(m_stops);
}

// Somebody has said "pause" or "resume" beside it.
void Serving::noticeStops()
{
  const QueueStops now = stopsNow();
  if (!m_engine.isSending() || std::exchange(m_stops, now) == now)
    return;
  m_report.queueChanged(now);
}

void Serving::sayReady()
{
  m_report.sends(m_apiPort);
  if (const Result<QueueSnapshot> snapshot = m_engine.queueSnapshot())
    m_report.queue(m_stops = snapshot->stops);
  const Result<qint64> left = m_engine.store().batches.messagesLeftLoading();
  if (left && *left > 0)
    m_report.importInterrupted(*left);
}

void Serving::tryAgain()
{
  const Result<void> sending = startSending();
  if (!sending && sending.error().code == ErrorCode::AnotherEngineSends)
    return;
  m_retry.stop();
  // Whoever sent until now may have had the port.
  const Result<void> started = sending ? startApi() : sending;
  if (started) {
    sayReady();
    return;
  }
  m_exitCode = failed(started.error());
  stop();
}

void Serving::stop()
{
  m_retry.stop();
  m_engine.stop();
}

Result<ServeOptions> readOptions(quint16 port, const Settings &settings, bool isPortGiven)
{
  const EnvironmentCredentials environment;
  const Result<std::optional<QString>> token = environment.value(u"DAKIYA_API_TOKEN"_s);
  const Result<std::optional<QString>> secret = environment.value(u"DAKIYA_WEBHOOK_SECRET"_s);
  const Result<ProviderCredentials> credentials = credentialsFromEnvironment();
  if (!token || !secret || !credentials)
    return fail(!token ? token.error() : !secret ? secret.error() : credentials.error());
  ServeOptions options;
  options.sending.credentials = *credentials;
  options.api.port = isPortGiven ? port : settings.apiPort();
  options.api.bearerToken = token->value_or(QString());
  options.api.webhookSecret = secret->value_or(QString());
  options.withApi = isPortGiven || settings.apiEnabled();
  return options;
}

int runServe(const Invocation &invocation)
{
  const Result<qint64> port = invocation.number(u"port"_s, 0, 0, 65'535);
  if (!port)
    return wrongUsage(invocation, port.error());
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  const Result<ServeOptions> options = readOptions(quint16(*port), open.engine.settings(), invocation.has(u"port"_s));
  if (!options)
    return failed(options.error());
  Serving serving(open.engine, *options, invocation.json);
  if (const Result<void> started = serving.start(); !started)
    return failed(started.error());
  return QCoreApplication::exec();
}

} // namespace

Command serveCommand()
{
  Command command;
  command.name = u"serve"_s;
  command.form = u"[--port N]"_s;
  command.summary = Ctl::tr("Send what waits, take receipts and answer the local API until Ctrl+C.");
  command.description = Ctl::tr(
      "One engine sends from one folder; a second \"serve\" waits and takes over when the first ends. Credentials "
      "come from the environment, such as MYOPERATOR_API_KEY; DAKIYA_API_TOKEN opens the API, "
      "DAKIYA_WEBHOOK_SECRET the way for receipts. With --json each change is one line: \"waiting\", \"sending\", "
      "\"queue\", \"import-interrupted\", \"problem\", \"ended\".");
  command.examples = QStringList{u"# "_s + Ctl::tr("Send until Ctrl+C"),
                                 u"dakiyactl serve"_s,
                                 u"# "_s + Ctl::tr("To real customers, through MyOperator"),
                                 u"DAKIYA_PROVIDER=myoperator-v2 dakiyactl serve"_s,
                                 u"# "_s + Ctl::tr("With the API open to your own programs"),
                                 u"DAKIYA_API_TOKEN=… dakiyactl serve --port 11002"_s,
                                 u"# "_s + Ctl::tr("Watched by a program"),
                                 u"dakiyactl serve --json"_s};
  command.options = QList<QCommandLineOption>{
      {u"port"_s, Ctl::tr("The API's port instead of the setting api_port; 0 takes a free one."), u"N"_s}};
  command.run = runServe;
  return command;
}

} // namespace dakiya
