// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginehost.h"

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
    const SendingOptions options{start.credentials, start.withheld};
    const Result<void> sending = opened ? m_engine->startSending(options) : opened;
    if (opened && !sending && sending.error().code == ErrorCode::AnotherEngineSends)
      m_engine->sendWhenFree(options);
    const QString file = m_engine->folder().storeFile(m_engine->providerName());
    const QString provider = m_engine->providerName();
    const Result<void> told = sending && start.withheld ? fail(*start.withheld) : sending;
    runIn(this, [this, opened, told, file, provider] {
      if (!told)
        Q_EMIT refused(told.error());
      if (opened)
        report(file, provider, told.has_value());
    });
  });
}

void EngineHost::giveCredentials(const ProviderCredentials &credentials)
{
  runIn(m_engine, [this, credentials] {
    const SendingOptions options{credentials};
    const Result<void> sending = m_engine->startSending(options);
    const bool anotherSends = !sending && sending.error().code == ErrorCode::AnotherEngineSends;
    if (anotherSends)
      m_engine->sendWhenFree(options);
    runIn(this, [this, sending, anotherSends] {
      if (sending)
        Q_EMIT sendingBegan();
      else if (!anotherSends)
        Q_EMIT refused(sending.error());
    });
  });
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
