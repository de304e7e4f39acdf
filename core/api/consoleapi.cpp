// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/consoleapi.h"

#include "api/localapi.h"
#include "engine/enginehost.h"
#include "engine/secretsreading.h"

#include <QPointer>
#include <QTimer>

#include <optional>
#include <utility>

namespace dakiya {

namespace {

constexpr int kAgainMs = 5'000;

/// The local API of one engine. It follows the settings; while its port is taken, it tries again now and then.
class ApiDoor final : public QObject, public EngineDoor
{
public:
  ApiDoor(Engine &engine, Tell tell, const ApiOptions &secrets);

  void setSecrets(const ApiOptions &secrets);

private:
  void follow(const Settings &settings);
  void open();
  void say(const DoorState &state);

  Engine &m_engine;
  const Tell m_tell;
  ApiOptions m_options;
  bool m_isWanted = false;
  std::optional<DoorState> m_told;
  StoreReader m_reader;
  std::unique_ptr<LocalApi> m_api;
  QTimer m_again;
};

ApiDoor::ApiDoor(Engine &engine, Tell tell, const ApiOptions &secrets)
    : m_engine(engine)
    , m_tell(std::move(tell))
    , m_options(secrets)
    , m_reader(QStringLiteral("api"), engine.store().database.file())
{
  m_again.setSingleShot(true);
  m_again.setInterval(kAgainMs);
  connect(&m_again, &QTimer::timeout, this, &ApiDoor::open);
  connect(&engine, &Engine::settingsChanged, this, &ApiDoor::follow);
  follow(engine.settings());
}

void ApiDoor::setSecrets(const ApiOptions &secrets)
{
  const quint16 port = m_options.port;
  m_options = secrets;
  m_options.port = port;
  if (m_api)
    m_api->setSecrets(m_options);
}

void ApiDoor::follow(const Settings &settings)
{
  const bool wasWanted = std::exchange(m_isWanted, settings.apiEnabled());
  const quint16 formerPort = std::exchange(m_options.port, settings.apiPort());
  if (!m_told || wasWanted != m_isWanted || formerPort != m_options.port)
    open();
}

void ApiDoor::open()
{
  m_again.stop();
  m_api.reset();
  if (!m_isWanted) {
    say({});
    return;
  }
  auto api = std::make_unique<LocalApi>(m_engine, m_reader, m_options);
  const Result<quint16> port = api->start();
  if (!port) {
    m_again.start();
    say({DoorState::Kind::Shut, m_options.port, port.error()});
    return;
  }
  m_api = std::move(api);
  say({DoorState::Kind::Open, *port});
}

void ApiDoor::say(const DoorState &state)
{
  if (std::exchange(m_told, state) != state)
    m_tell(state);
}

// Without a keychain there is nothing in it: then the two are not set.
ApiOptions optionsWith(const Secrets &secrets)
{
  ApiOptions options;
  options.bearerToken = secrets.apiToken;
  options.webhookSecret = secrets.webhookSecret;
  if (secrets.doorTrouble && secrets.doorTrouble->code != ErrorCode::CredentialStoreMissing)
    options.trouble = secrets.doorTrouble;
  return options;
}

} // namespace

struct ConsoleApi::Shared
{
  ApiOptions secrets;
  QPointer<ApiDoor> door;
};

ConsoleApi::ConsoleApi(EngineHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_shared(std::make_shared<Shared>())
{
  host.addDoor([shared = m_shared](Engine &engine, EngineDoor::Tell tell) -> std::unique_ptr<EngineDoor> {
    auto door = std::make_unique<ApiDoor>(engine, std::move(tell), shared->secrets);
    shared->door = door.get();
    return door;
  });
}

void ConsoleApi::setSecrets(const Secrets &secrets)
{
  m_host.ask(
      this,
      [shared = m_shared, options = optionsWith(secrets)](Engine &) {
        shared->secrets = options;
        if (shared->door)
          shared->door->setSecrets(options);
        return true;
      },
      [](bool) {});
}

} // namespace dakiya
