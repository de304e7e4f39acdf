// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/localapi.h"
#include "base/platform/signals.h"
#include "commands.h"
#include "engine/secretsreading.h"
#include "engine/storereader.h"
#include "openstore.h"
#include "secrets/environmentcredentials.h"
#include "secrets/keychaincredentials.h"
#include "servingreport.h"
#include "words.h"

#include <QTimer>

#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetryMs = 1'000;
/// A keychain in order answers sooner; until then nothing need be said of it.
constexpr int kPatienceMs = 1'000;

/// What `serve` was told by its options and its settings.
struct ServeOptions
{
  quint16 port = 0;
  bool withApi = true;
  bool json = false;
};

/// Sends and answers the API until it is stopped. While another engine sends from the same data, it waits for its end;
/// for the keychain nothing waits but what needs its answer.
class Serving final : public QObject
{
public:
  Serving(Engine &engine, const ServeOptions &options);

  /// Begins with the event loop; ends the program when it cannot be done.
  void begin();

private:
  void take(const Secrets &secrets);
  void sayTroubles() const;
  void sayWhatIsAwaited();
  [[nodiscard]] ApiOptions apiOptions() const;
  /// Errors: the engine's and the API's.
  [[nodiscard]] Result<void> start();
  void giveUp(const Error &error);
  [[nodiscard]] Result<void> startApi();
  [[nodiscard]] Result<void> startSending();
  [[nodiscard]] bool triesLater(const Result<void> &sending);
  void sayReady();
  void sayTaking();
  void sayQueue();
  [[nodiscard]] QueueStops stopsNow() const;
  void noticeStops();
  void tryAgain();
  void stop();

  Engine &m_engine;
  const ServeOptions m_options;
  const EnvironmentCredentials m_environment;
  KeychainCredentials m_keychain;
  SecretsReading m_reading;
  Secrets m_secrets;
  bool m_hasStarted = false;
  bool m_isStopping = false;
  bool m_hasSaidTaking = false;
  std::optional<Error> m_hindrance; ///< why the sending could not begin, as it was last told
  const ServingReport m_report;
  StoreReader m_reader;
  std::unique_ptr<LocalApi> m_api;
  quint16 m_apiPort = 0;
  StopSignals m_signals;
  QTimer m_retry;
  QTimer m_patience; ///< with the keychain's first answer
  int m_exitCode = 0;
  QueueStops m_stops; ///< as they were last told
};

Serving::Serving(Engine &engine, const ServeOptions &options)
    : m_engine(engine)
    , m_options(options)
    , m_reading(m_environment, m_keychain, engine.providerName(),
                options.withApi ? SecretsReading::Doors::Too : SecretsReading::Doors::Not)
    , m_report(engine.providerName(), options.json)
    , m_reader(u"reader"_s, engine.store().database.file())
{
  m_retry.setInterval(kRetryMs);
  connect(&m_retry, &QTimer::timeout, this, &Serving::tryAgain);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, &Serving::sayWhatIsAwaited);
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

void Serving::begin()
{
  QTimer::singleShot(0, this, [this] { m_reading.watch([this](const Secrets &secrets) { take(secrets); }); });
}

// What may pass by itself, such as a keychain that nobody has unlocked yet after a start of the computer, stops only
// the sending: messages are taken, and so are receipts.
void Serving::take(const Secrets &secrets)
{
  if (m_isStopping)
    return;
  m_secrets = secrets;
  const std::optional<Error> &trouble = secrets.accountTrouble;
  if (trouble && !mayPassByItself(*trouble)) {
    giveUp(*trouble);
    return;
  }
  sayTroubles();
  if (m_api)
    m_api->setSecrets(apiOptions());
  if (!std::exchange(m_hasStarted, true)) {
    if (const Result<void> started = start(); !started)
      giveUp(started.error());
  } else if (m_engine.withheld() && !m_retry.isActive()) {
    tryAgain();
  }
}

void Serving::sayTroubles() const
{
  const std::optional<Error> &trouble = m_secrets.accountTrouble;
  const std::optional<Error> &door = m_secrets.doorTrouble;
  if (trouble && trouble->code != ErrorCode::CredentialsAwaited)
    m_report.withheld(*trouble);
  if (!door || door == trouble || door->code == ErrorCode::CredentialsAwaited)
    return;
  // Without any keychain there is nothing in it, and in practice nobody need have one.
  const bool isPractice = m_engine.providerName() == "practice"_L1;
  if (!isPractice || door->code != ErrorCode::CredentialStoreMissing)
    m_report.doorsClosed(*door);
}

void Serving::sayWhatIsAwaited()
{
  if (m_isStopping || !m_engine.withheld() || m_engine.withheld()->code != ErrorCode::CredentialsAwaited)
    return;
  m_report.withheld(*m_engine.withheld());
  sayTaking();
}

ApiOptions Serving::apiOptions() const
{
  ApiOptions options;
  options.port = m_options.port;
  options.bearerToken = m_secrets.apiToken;
  options.webhookSecret = m_secrets.webhookSecret;
  if (m_secrets.doorTrouble && m_secrets.doorTrouble->code != ErrorCode::CredentialStoreMissing)
    options.trouble = m_secrets.doorTrouble;
  return options;
}

void Serving::giveUp(const Error &error)
{
  m_exitCode = failed(error);
  stop();
}

Result<void> Serving::start()
{
  const Result<void> api = startApi();
  const Result<void> sending = startSending();
  if (triesLater(sending))
    return {};
  if (!sending)
    return sending;
  // Nothing has left yet: the queue begins with the event loop.
  if (api)
    sayReady();
  return api;
}

// Another engine sends, or the store is in a trouble that passes.
bool Serving::triesLater(const Result<void> &sending)
{
  if (sending || !mayPass(sending.error().code)) {
    m_retry.stop();
    m_hindrance.reset();
    return false;
  }
  if (std::exchange(m_hindrance, sending.error()) != sending.error())
    m_report.waits(sending.error());
  if (!m_retry.isActive())
    m_retry.start();
  return true;
}

Result<void> Serving::startApi()
{
  if (m_api || !m_options.withApi)
    return {};
  auto api = std::make_unique<LocalApi>(m_engine, m_reader, apiOptions());
  const Result<quint16> port = api->start();
  if (!port)
    return fail(port.error());
  m_apiPort = *port;
  m_api = std::move(api);
  return {};
}

Result<void> Serving::startSending()
{
  return m_engine.startSending({m_secrets.account, m_secrets.accountTrouble});
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
  const std::optional<Error> &withheld = m_engine.withheld();
  if (withheld && withheld->code == ErrorCode::CredentialsAwaited) {
    m_patience.start();
    return;
  }
  m_patience.stop();
  if (withheld)
    sayTaking();
  else
    m_report.sends(m_apiPort);
  sayQueue();
}

void Serving::sayTaking()
{
  if (!std::exchange(m_hasSaidTaking, true))
    m_report.waitsForKeychain(m_apiPort);
}

void Serving::sayQueue()
{
  if (const Result<QueueSnapshot> snapshot = m_engine.queueSnapshot())
    m_report.queue(m_stops = snapshot->stops);
  const Result<qint64> left = m_engine.store().batches.messagesLeftLoading();
  if (left && *left > 0)
    m_report.importInterrupted(*left);
}

void Serving::tryAgain()
{
  const Result<void> sending = startSending();
  if (triesLater(sending))
    return;
  // Whoever sent until now may have had the port.
  const Result<void> started = sending ? startApi() : sending;
  if (started)
    sayReady();
  else
    giveUp(started.error());
}

void Serving::stop()
{
  m_isStopping = true;
  m_retry.stop();
  m_patience.stop();
  m_engine.stop();
}

int runServe(const Invocation &invocation)
{
  const Result<qint64> port = invocation.number(u"port"_s, 0, 0, 65'535);
  if (!port)
    return wrongUsage(invocation, port.error());
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  const bool isPortGiven = invocation.has(u"port"_s);
  const Settings &settings = open.engine.settings();
  Serving serving(open.engine, {isPortGiven ? quint16(*port) : settings.apiPort(), isPortGiven || settings.apiEnabled(),
                                invocation.json});
  serving.begin();
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
      "such as MYOPERATOR_API_KEY come from the environment, else from the keychain; DAKIYA_API_TOKEN opens the API, "
      "DAKIYA_WEBHOOK_SECRET the way for receipts. While the keychain is locked, messages and receipts are taken and "
      "nothing is sent. With --json each change is one line: \"waiting\", \"sending\", \"withheld\", \"taking\", "
      "\"doors-closed\", \"queue\", \"import-interrupted\", \"problem\", \"ended\".");
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
