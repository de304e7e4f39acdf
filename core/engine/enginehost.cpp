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
  if (m_isOpen)
    openNext(start);
  else
    openFirst(start);
}

void EngineHost::openFirst(const Start &start)
{
  m_start = start;
  runIn(m_engine, [this, engine = m_engine, start] {
    const Opening opening = open(*engine, start);
    const Beginning beginning =
        opening.opened ? begin(*engine, {start.credentials, start.withheld}) : Beginning{opening.opened, {}, false};
    runIn(this, [this, opening, beginning] {
      m_isOpen = opening.opened.has_value();
      tell(opening, beginning);
    });
  });
}

void EngineHost::openNext(const Start &start)
{
  if (!std::exchange(m_isChanging, true))
    m_former = m_start;
  m_start = start;
  Engine *next = makeEngine();
  m_opening << next;
  runIn(next, [this, next, start] {
    const Opening opening = open(*next, start);
    runIn(this, [this, next, opening] { changeOver(next, opening); });
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
    if (m_opening.isEmpty()) {
      m_start = m_former;
      m_isChanging = false;
    }
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
  m_isChanging = false;
  runIn(m_engine, [this, engine = m_engine, options = SendingOptions{m_start.credentials, m_start.withheld}, opening] {
    const Beginning beginning = begin(*engine, options);
    runIn(this, [this, engine, opening, beginning] {
      if (m_engine == engine)
        tell(opening, beginning);
    });
  });
}

// In the engine's thread.
EngineHost::Beginning EngineHost::begin(Engine &engine, const SendingOptions &options)
{
  openDoors(engine);
  const Result<void> sending = send(engine, options);
  return {sending, engine.withheld(), engine.isSending() && !engine.withheld()};
}

void EngineHost::tell(const Opening &opening, const Beginning &beginning)
{
  tellTrouble(beginning.sending, beginning.withheld);
  if (opening.opened)
    report(opening.storeFile, opening.provider, beginning.sends);
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
  m_start.credentials = credentials;
  m_start.withheld = withheld;
  if (m_isChanging)
    return;
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
  m_isOpen = false;
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
