// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginehost.h"

#include "base/log.h"
#include "engine/samplehistory.h"

namespace dakiya {

EngineHost::EngineHost(QObject *parent)
    : QObject(parent)
    , m_engine(makeEngine())
{
  connect(this, &EngineHost::sendingBegan, this, [this] { m_isSending = true; });
  m_thread.start();
}

Engine *EngineHost::makeEngine()
{
  auto *engine = new Engine(m_clock, Random::fromSystem());
  engine->moveToThread(&m_thread);
  relay(engine, &Engine::messagesChanged, &EngineHost::messagesChanged);
  relay(engine, &Engine::sendingBegan, &EngineHost::sendingBegan);
  relay(engine, &Engine::takeOverFailed, &EngineHost::refused);
  relay(engine, &Engine::storeChanged, &EngineHost::storeChanged);
  relay(engine, &Engine::attention, &EngineHost::attention);
  relay(engine, &Engine::settingsChanged, &EngineHost::settingsChanged);
  // An engine dies in its own thread, where its sockets and its connection live.
  connect(engine, &Engine::stopped, engine, &QObject::deleteLater);
  ++m_engines;
  const auto countDown = [this] {
    if (--m_engines == 0)
      m_thread.quit();
  };
  connect(engine, &QObject::destroyed, &m_thread, countDown, Qt::DirectConnection);
  return engine;
}

EngineHost::~EngineHost()
{
  m_reader.reset();
  m_jobs.reset();
  runIn(m_engine, [engine = m_engine] { engine->stop(); });
  m_thread.join();
}

void EngineHost::start(const Start &start)
{
  m_start = start;
  runIn(m_engine, [this, start, engine = m_engine] {
    const Result<void> opened = engine->open(start.dataDirectory, start.provider);
    if (opened && start.withSamples)
      addSamples(*engine);
    const Result<void> sending = opened ? send(*engine, {start.credentials, start.withheld}) : opened;
    const QString file = engine->folder().storeFile(engine->providerName());
    const QString provider = engine->providerName();
    const bool sends = sending && !start.withheld;
    runIn(this, [this, opened, sending, withheld = start.withheld, sends, file, provider] {
      tellTrouble(sending, withheld);
      if (opened)
        report(file, provider, sends);
    });
  });
}

// To look around in: a failure is no reason not to start.
void EngineHost::addSamples(Engine &engine)
{
  const Result<bool> added = addSampleHistory(engine);
  if (!added)
    qCWarning(lcEngine).noquote() << "no samples:" << added.error().detail;
}

void EngineHost::giveCredentials(const ProviderCredentials &credentials, const std::optional<Error> &withheld)
{
  m_start.credentials = credentials;
  m_start.withheld = withheld;
  runIn(m_engine, [this, credentials, withheld, engine = m_engine] {
    const Result<void> sending = send(*engine, {credentials, withheld});
    runIn(this, [this, sending, withheld] {
      // That another one sends has been told at the start.
      if (sending || sending.error().code != ErrorCode::AnotherEngineSends)
        tellTrouble(sending, withheld);
      if (sending && !withheld)
        Q_EMIT sendingBegan();
    });
  });
}

// In the engine's thread.
Result<void> EngineHost::send(Engine &engine, const SendingOptions &options)
{
  const Result<void> sending = engine.startSending(options);
  if (!sending && mayPass(sending.error().code))
    engine.sendWhenFree(options);
  return sending;
}

// A keychain that has not had the time to answer is no trouble yet.
void EngineHost::tellTrouble(const Result<void> &sending, const std::optional<Error> &withheld)
{
  if (!sending)
    Q_EMIT refused(sending.error());
  else if (withheld && withheld->code != ErrorCode::CredentialsAwaited)
    Q_EMIT refused(*withheld);
}

// A stopped engine does not begin anew: another one takes its place, and the questions that come meanwhile.
void EngineHost::leaveStore(std::function<void()> then)
{
  Engine *former = m_engine;
  m_engine = makeEngine();
  m_isSending = false;
  const auto closeReaders = [this, then = std::move(then)] {
    if (!m_reader) {
      then();
      return;
    }
    m_reader->close([this, then] { m_jobs->close(then); });
  };
  connect(
      former, &QObject::destroyed, &m_thread, [this, closeReaders] { runIn(this, closeReaders); },
      Qt::DirectConnection);
  runIn(former, [former] { former->stop(); });
}

void EngineHost::returnToStore(std::function<void()> then)
{
  start(m_start);
  // Behind the start in the engine's thread, and behind what it reports here.
  runIn(m_engine, [this, then = std::move(then)] {
    runIn(this, [this, then] {
      Q_EMIT storeChanged();
      then();
    });
  });
}

void EngineHost::report(const QString &storeFile, const QString &provider, bool sending)
{
  if (m_reader) {
    m_reader->reopen(storeFile);
    m_jobs->reopen(storeFile);
  } else {
    m_reader = std::make_unique<StoreReader>(QStringLiteral("reader"), storeFile);
    m_jobs = std::make_unique<StoreReader>(QStringLiteral("jobs"), storeFile);
  }
  m_provider = provider;
  m_isSending = sending;
  Q_EMIT started(provider, sending);
}

} // namespace dakiya
