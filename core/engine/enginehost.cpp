// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginehost.h"

#include "base/log.h"
#include "engine/samplehistory.h"

namespace dakiya {

EngineHost::EngineHost(QObject *parent)
    : QObject(parent)
    , m_engine(new Engine(m_clock, Random::fromSystem()))
{
  m_engine->moveToThread(&m_thread);
  relay(&Engine::messagesChanged, &EngineHost::messagesChanged);
  relay(&Engine::sendingBegan, &EngineHost::sendingBegan);
  connect(this, &EngineHost::sendingBegan, this, [this] { m_isSending = true; });
  relay(&Engine::takeOverFailed, &EngineHost::refused);
  relay(&Engine::storeChanged, &EngineHost::storeChanged);
  relay(&Engine::attention, &EngineHost::attention);
  relay(&Engine::settingsChanged, &EngineHost::settingsChanged);
  // The engine dies in its own thread, where its sockets and its connection live.
  connect(m_engine, &Engine::stopped, m_engine, &QObject::deleteLater);
  connect(m_engine, &QObject::destroyed, &m_thread, &QThread::quit, Qt::DirectConnection);
  m_thread.start();
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
  runIn(m_engine, [this, start] {
    const Result<void> opened = m_engine->open(start.dataDirectory, start.provider);
    if (opened && start.withSamples)
      addSamples();
    const Result<void> sending = opened ? send({start.credentials, start.withheld}) : opened;
    const QString file = m_engine->folder().storeFile(m_engine->providerName());
    const QString provider = m_engine->providerName();
    const bool sends = sending && !start.withheld;
    runIn(this, [this, opened, sending, withheld = start.withheld, sends, file, provider] {
      tellTrouble(sending, withheld);
      if (opened)
        report(file, provider, sends);
    });
  });
}

// To look around in: a failure is no reason not to start.
void EngineHost::addSamples()
{
  const Result<bool> added = addSampleHistory(*m_engine);
  if (!added)
    qCWarning(lcEngine).noquote() << "no samples:" << added.error().detail;
}

void EngineHost::giveCredentials(const ProviderCredentials &credentials, const std::optional<Error> &withheld)
{
  runIn(m_engine, [this, credentials, withheld] {
    const Result<void> sending = send({credentials, withheld});
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
Result<void> EngineHost::send(const SendingOptions &options)
{
  const Result<void> sending = m_engine->startSending(options);
  if (!sending && mayPass(sending.error().code))
    m_engine->sendWhenFree(options);
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

void EngineHost::report(const QString &storeFile, const QString &provider, bool sending)
{
  m_reader = std::make_unique<StoreReader>(QStringLiteral("reader"), storeFile);
  m_jobs = std::make_unique<StoreReader>(QStringLiteral("jobs"), storeFile);
  m_provider = provider;
  m_isSending = sending;
  Q_EMIT started(provider, sending);
}

} // namespace dakiya
