// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginehost.h"

#include "base/log.h"
#include "engine/samplehistory.h"

#include <utility>
#include <vector>

namespace dakiya {

EngineHost::EngineHost(QObject *parent)
    : QObject(parent)
    , m_engine(makeEngine())
{
  connect(this, &EngineHost::sendingBegan, this, [this] { m_isSending = true; });
  connect(this, &EngineHost::doorChanged, this, [this](const DoorState &state) { m_door = state; });
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
  const QList<Engine *> living = QList<Engine *>{m_engine} + m_opening;
  for (Engine *engine : living)
    runIn(engine, [engine] { engine->stop(); });
  m_thread.join();
}

void EngineHost::start(const Start &start)
{
  const bool changes = isStarted();
  Engine *engine = changes ? makeEngine() : m_engine;
  if (changes)
    m_opening << engine;
  m_options = {start.credentials, start.withheld};
  m_isBeginning = true;
  runIn(engine, [this, changes, engine, start] {
    const Opening opening = open(*engine, start);
    runIn(this, [this, changes, engine, opening] {
      if (changes) {
        changeOver(engine, opening);
      } else if (opening.opened) {
        beginSending(opening);
      } else {
        m_isBeginning = false;
        Q_EMIT refused(opening.opened.error());
      }
    });
  });
}

// In the engine's thread.
EngineHost::Opening EngineHost::open(Engine &engine, const Start &start)
{
  const Result<void> opened = engine.open(start.dataDirectory, start.provider);
  if (opened && start.withSamples)
    addSamples(engine);
  return {opened, engine.folder().storeFile(engine.providerName()), engine.providerName()};
}

// Questions are asked of the next engine at once. It begins to send when the former has ended: both may want the same
// store, and its doors the same port.
void EngineHost::changeOver(Engine *next, const Opening &opening)
{
  m_opening.removeAll(next);
  if (!opening.opened) {
    runIn(next, [next] { next->deleteLater(); });
    m_isBeginning = !m_opening.isEmpty();
    Q_EMIT changeRefused(opening.opened.error());
    return;
  }
  Engine *former = std::exchange(m_engine, next);
  m_isSending = false;
  connect(
      former, &QObject::destroyed, &m_thread,
      [this, next, opening] {
        runIn(this, [this, next, opening] {
          // Meanwhile it may have been changed once more.
          if (m_engine == next)
            beginSending(opening);
        });
      },
      Qt::DirectConnection);
  runIn(former, [former] { former->stop(); });
}

void EngineHost::beginSending(const Opening &opening)
{
  m_isBeginning = false;
  runIn(m_engine, [this, engine = m_engine, options = m_options, opening] {
    openDoors(*engine);
    const Result<void> sending = send(*engine, options);
    const std::optional<Error> withheld = engine->withheld();
    const bool sends = engine->isSending() && !withheld;
    runIn(this, [this, engine, sending, withheld, sends, opening] {
      if (m_engine != engine)
        return;
      tellTrouble(sending, withheld);
      report(opening, sends);
    });
  });
}

// In the engine's thread, as all that becomes of them.
void EngineHost::openDoors(Engine &engine)
{
  const auto doors = std::make_shared<std::vector<std::unique_ptr<EngineDoor>>>();
  for (const MakeDoor &make : std::as_const(m_doors)) {
    doors->push_back(
        make(engine, [this](const DoorState &state) { runIn(this, [this, state] { Q_EMIT doorChanged(state); }); }));
  }
  connect(&engine, &Engine::stopped, &engine, [doors] { doors->clear(); });
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
  m_options = {credentials, withheld};
  if (m_isBeginning)
    return;
  runIn(m_engine, [this, engine = m_engine, credentials, withheld] {
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

void EngineHost::report(const Opening &opening, bool sending)
{
  if (std::exchange(m_storeFile, opening.storeFile) != opening.storeFile) {
    m_reader = std::make_unique<StoreReader>(QStringLiteral("reader"), opening.storeFile);
    m_jobs = std::make_unique<StoreReader>(QStringLiteral("jobs"), opening.storeFile);
  }
  m_provider = opening.provider;
  m_isSending = sending;
  Q_EMIT started(opening.provider, sending);
}

} // namespace dakiya
