// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "base/log.h"
#include "base/redaction.h"
#include "domain/providerfacts.h"
#include "engine/managerpin.h"
#include "engine/practicefarend.h"
#include "send/networkthread.h"
#include "store/storecopy.h"
#include "store/writescope.h"

#include <QFile>

#include <utility>

namespace dakiya {

namespace {

constexpr int kWatchMs = 1'000;
const QString kPractice = QStringLiteral("practice");

bool isProvider(const QString &name)
{
  return Settings::check(QStringLiteral("provider"), name).has_value();
}

} // namespace

bool mayPass(ErrorCode code)
{
  return code == ErrorCode::AnotherEngineSends || code == ErrorCode::StoreBusy || code == ErrorCode::StoreFull ||
         code == ErrorCode::StoreReadOnly;
}

Engine::Engine(const Clock &clock, Random random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_submission(m_store, clock, m_random)
    , m_operations(m_store, m_submission, clock)
    , m_watch(this)
{
  connect(&m_watch, &QTimer::timeout, this, &Engine::watchStore);
  connect(this, &Engine::attention, this, [](const Problem &problem) {
    qCWarning(lcEngine).noquote() << "attention:" << wireName(problem.kind) << problem.code;
  });
  connect(this, &Engine::stopped, this, [] { qCInfo(lcEngine) << "sending has ended"; });
}

Engine::~Engine() = default;

Result<void> Engine::open(const QString &dataDirectory, const QString &provider)
{
  m_folder = DataFolder(dataDirectory);
  if (const Result<void> made = m_folder.make(); !made)
    return made;
  m_provider = provider.isEmpty() ? m_folder.provider() : provider;
  if (!isProvider(m_provider))
    return fail(ErrorCode::ProviderUnknown, m_provider);
  const bool isNew = !QFile::exists(m_folder.storeFile(m_provider));
  if (const Result<void> opened = openStore(); !opened)
    return opened;
  if (isNew) {
    if (const Result<void> inherited = inheritSettings(); !inherited)
      return inherited;
  }
  m_submission.refuseMediaFor(carriesMedia(m_provider) ? QString() : m_provider);
  m_dataVersion = m_store.database.dataVersion();
  m_resumed = m_store.settings.fact(fact::resumed).value_or(QString());
  m_watch.start(kWatchMs);
  return reloadSettings();
}

Result<void> Engine::openStore()
{
  const QString file = m_folder.storeFile(m_provider);
  const Result<void> opened = m_store.open(file, m_clock.wallMs());
  if (opened || opened.error().code != ErrorCode::StoreReplaced)
    return opened;
  // Nobody has the right to send: the backup that was to take its place never did, or it would stand here.
  const Result<std::unique_ptr<FileLock>> right = m_folder.lockForSending(m_provider);
  if (!right)
    return opened;
  m_store.database.close();
  if (const Result<void> reinstated = reinstateStore(file); !reinstated)
    return opened;
  qCWarning(lcEngine) << "a restore was broken off: the data is as it was before";
  return m_store.open(file, m_clock.wallMs());
}

// Whoever tried Dakiya out has told it the dairy's name and language already.
Result<void> Engine::inheritSettings()
{
  const QString practiceFile = m_folder.storeFile(kPractice);
  if (m_provider == kPractice || !QFile::exists(practiceFile))
    return {};
  Store practice;
  if (const Result<void> opened = practice.openForReading(practiceFile); !opened) {
    qCWarning(lcEngine).noquote() << "the settings of practice are not taken over:" << opened.error().detail;
    return {};
  }
  return takeOverFromPractice(practice);
}

Result<void> Engine::takeOverFromPractice(Store &practice)
{
  const Result<Settings> tried = practice.settings.load();
  if (!tried)
    return fail(tried.error());
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  for (const QString &key : Settings::keys()) {
    if (!tried->isSet(key))
      continue;
    const Result<void> set =
        m_store.settings.set(scope, key, tried->value(key), QStringLiteral("Dakiya"), m_clock.wallMs());
    if (!set)
      return set;
  }
  if (const Result<void> taken = inheritPin(scope, practice, m_store, m_clock.wallMs()); !taken)
    return taken;
  return scope.commit();
}

Result<void> Engine::reloadSettings()
{
  const Result<Settings> settings = m_store.settings.load();
  if (!settings)
    return fail(settings.error());
  m_submission.forgetTemplates();
  m_submission.setSettings(*settings);
  if (m_queue && *settings != m_settings)
    m_queue->setSettings(*settings);
  if (std::exchange(m_settings, *settings) != *settings || !std::exchange(m_hasSettings, true))
    Q_EMIT settingsChanged(m_settings);
  return {};
}

Result<void> Engine::startSending(const SendingOptions &options)
{
  const Result<void> done = !m_queue ? startQueue(options) : m_withheld ? endWithholding(options) : Result<void>();
  if (!done)
    return done;
  if (m_withheld && m_withheld->code != ErrorCode::CredentialsAwaited)
    qCWarning(lcEngine).noquote() << "nothing is sent:" << englishSentence(*m_withheld);
  return {};
}

Result<void> Engine::startQueue(const SendingOptions &options)
{
  Result<std::unique_ptr<FileLock>> right = m_folder.lockForSending(m_provider);
  if (!right)
    return fail(right.error());
  Result<std::unique_ptr<Provider>> sender = makeSender(options);
  if (!sender)
    return fail(sender.error());
  if (const Result<void> held = options.withheld ? Result<void>() : holdIfAccountChanged(**sender); !held)
    return held;
  if (const Result<void> noted = m_folder.rememberProvider(m_provider); !noted)
    return noted;
  auto transport = std::make_unique<NetworkThread>(m_clock);
  auto queue = std::make_unique<QueueProcessor>(
      QueueProcessor::Parts{m_store, *transport, **sender, m_clock, m_random, (*sender)->call({}).url}, m_settings);
  connect(queue.get(), &QueueProcessor::messagesChanged, this, &Engine::messagesChanged);
  connect(queue.get(), &QueueProcessor::attention, this, &Engine::attention);
  connect(queue.get(), &QueueProcessor::stopped, this, &Engine::stopped);
  if (options.withheld)
    queue->onlyReceive();
  if (const Result<void> started = queue->start(); !started)
    return started;
  m_right = std::move(*right);
  m_sender = std::move(*sender);
  m_transport = std::move(transport);
  m_queue = std::move(queue);
  m_withheld = options.withheld;
  if (!m_withheld)
    qCInfo(lcEngine).noquote() << "sending with" << m_provider;
  return {};
}

// The queue stays as it is until nothing can fail any more: meanwhile it takes receipts.
Result<void> Engine::endWithholding(const SendingOptions &options)
{
  if (options.withheld) {
    m_withheld = options.withheld;
    return {};
  }
  Result<std::unique_ptr<Provider>> sender = makeSender(options);
  if (!sender)
    return fail(sender.error());
  if (const Result<void> held = holdIfAccountChanged(**sender); !held)
    return held;
  m_queue->sendWith(**sender, (*sender)->call({}).url);
  m_sender = std::move(*sender);
  m_withheld.reset();
  qCInfo(lcEngine).noquote() << "sending with" << m_provider;
  return {};
}

Result<void> Engine::makeFarEnd()
{
  m_farEnd = std::make_unique<PracticeFarEnd>(m_clock, m_random.next());
  return m_farEnd->start(
      [this](const QByteArray &body, QueueProcessor::Taken done) { receiveWebhook(kPractice, body, std::move(done)); });
}

Result<std::unique_ptr<Provider>> Engine::makeSender(const SendingOptions &options)
{
  ProviderCredentials credentials = options.credentials;
  if (m_provider == kPractice) {
    if (const Result<void> made = makeFarEnd(); !made)
      return fail(made.error());
    credentials = {};
    credentials.apiKey = credentials.apiSecret = credentials.accountId = kPractice;
    credentials.whatsappNumber = QStringLiteral("+919876543210");
    credentials.apiUrl = m_farEnd->url().toString();
  }
  rememberSecrets({options.credentials.apiKey, options.credentials.apiSecret});
  return options.withheld ? makeReceiver(m_provider) : makeProvider(m_provider, credentials);
}

// Messages that were meant for one account must not leave through another before a person has looked.
Result<void> Engine::holdIfAccountChanged(const Provider &sender)
{
  // The practice far end gets a new port at every start; there is only one.
  const QString account = m_provider == kPractice ? kPractice : sender.accountKey();
  const Result<QString> before = m_store.settings.fact(fact::account);
  const Result<QueueCounts> counts = m_store.queue.counts();
  if (!before || !counts)
    return fail(before ? counts.error() : before.error());
  if (*before == account)
    return {};
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  if (const Result<void> noted = m_store.settings.setFact(scope, fact::account, account); !noted)
    return noted;
  const bool waits = counts->queued + counts->sending > 0;
  const Result<QueueStops> stops = m_store.settings.stops();
  if (!stops)
    return fail(stops.error());
  // Where a person has to look already, one reason is enough.
  const bool holds = waits && !before->isEmpty() && stops->held.isEmpty();
  if (holds) {
    if (const Result<void> held = m_store.settings.setFact(scope, fact::held, QStringLiteral("account")); !held)
      return held;
  }
  const Result<void> committed = scope.commit();
  if (committed && holds)
    Q_EMIT attention({Problem::Kind::AccountChanged, {}});
  return committed;
}

void Engine::stop()
{
  m_stopping = true;
  m_watch.stop();
  if (m_queue)
    m_queue->stop();
  else
    QTimer::singleShot(0, this, &Engine::stopped);
}

void Engine::takeOverIfFree()
{
  if (!m_successor)
    return;
  const Result<void> started = startSending(*m_successor);
  if (!started && mayPass(started.error().code))
    return;
  m_successor.reset();
  if (!started)
    Q_EMIT takeOverFailed(started.error());
  else if (!m_withheld)
    Q_EMIT sendingBegan();
}

void Engine::watchStore()
{
  takeOverIfFree();
  const qint64 version = m_store.database.dataVersion();
  if (version == m_dataVersion)
    return;
  m_dataVersion = version;
  if (const Result<void> reloaded = reloadSettings(); !reloaded)
    qCWarning(lcEngine).noquote() << "settings could not be read:" << reloaded.error().detail;
  noticeResume();
  wake();
  Q_EMIT storeChanged();
}

// Pause and hold are read from the store at each claim, but that the provider does not answer is known here alone.
void Engine::noticeResume()
{
  const QString resumed = m_store.settings.fact(fact::resumed).value_or(m_resumed);
  if (std::exchange(m_resumed, resumed) != resumed && m_queue)
    m_queue->tryProvider();
}

void Engine::receiveWebhook(const QString &provider, const QByteArray &body, QueueProcessor::Taken done)
{
  // Practice and the real account have stores of their own: a receipt for the one would be lost in the other.
  if (!isProvider(provider) || m_folder.storeFile(provider) != m_folder.storeFile(m_provider)) {
    done(fail(ErrorCode::NotFound, provider));
    return;
  }
  if (!m_queue) {
    done(fail(ErrorCode::StoreBusy));
    return;
  }
  const Result<WebhookEvents> events = m_sender->readWebhook(body);
  if (!events)
    done(fail(events.error()));
  else
    m_queue->takeWebhook(provider, *events, std::move(done));
}

void Engine::wake()
{
  if (m_queue)
    m_queue->wake();
}

Result<QueueSnapshot> Engine::queueSnapshot()
{
  if (m_queue)
    return m_queue->snapshot();
  const Result<QueueCounts> counts = m_store.queue.counts();
  const Result<QueueStops> stops = m_store.settings.stops();
  const Result<std::optional<qint64>> due = m_store.queue.nextDue(m_clock.wallMs());
  if (!counts || !stops || !due)
    return fail(!counts ? counts.error() : !stops ? stops.error() : due.error());
  return QueueSnapshot{*counts, *stops, false, *due, std::nullopt, std::nullopt};
}

qint64 Engine::today() const
{
  return LocalTime(m_settings.timeZone()).localDay(m_clock.wallMs());
}

} // namespace dakiya
