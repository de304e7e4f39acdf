// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectiontest.h"

#include "send/providercheck.h"
#include "send/route.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;
using Kind = TestStep::Kind;
using State = TestStep::State;

namespace {

constexpr int kNetworkMs = 8'000;
constexpr int kProviderMs = 8'000;

} // namespace

ConnectionTest::ConnectionTest(const EnvironmentCredentials &environment, CredentialStore &keychain,
                               const QString &provider, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_reading(environment, keychain, provider, SecretsReading::Doors::Not)
{
  for (const Kind kind :
       {Kind::Credentials, Kind::Address, Kind::Connection, Kind::Encryption, Kind::Key, Kind::Number})
    m_steps << TestStep{kind};
  m_deadline.setSingleShot(true);
  m_deadline.setInterval(kNetworkMs);
}

ConnectionTest::~ConnectionTest() = default;

bool ConnectionTest::isPassed() const
{
  return m_isOver &&
         std::none_of(m_steps.cbegin(), m_steps.cend(), [](const TestStep &one) { return one.state == State::Bad; });
}

void ConnectionTest::start()
{
  begin(Kind::Credentials);
  m_reading.start([this](const Secrets &secrets) { takeSecrets(secrets); });
}

void ConnectionTest::takeSecrets(const Secrets &secrets)
{
  m_credentials = secrets.account;
  Result<std::unique_ptr<Provider>> made = secrets.accountTrouble
                                               ? Result<std::unique_ptr<Provider>>(fail(*secrets.accountTrouble))
                                               : makeProvider(m_provider, secrets.account);
  if (!made) {
    step(Kind::Credentials).error = made.error();
    stopAt(Kind::Credentials, {});
    return;
  }
  m_sender = std::move(*made);
  m_url = m_sender->call({}).url;
  pass(Kind::Credentials);
  resolve();
}

// Where a proxy leads to the far end, the proxy knows its name.
void ConnectionTest::resolve()
{
  step(Kind::Address).detail = m_url.host();
  begin(Kind::Address);
  if (proxyFor(m_url).type() != QNetworkProxy::NoProxy || !QHostAddress(m_url.host()).isNull()) {
    pass(Kind::Address);
    connectToHost();
    return;
  }
  QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo &host) {
    if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
      stopAt(Kind::Address, m_url.host());
      return;
    }
    pass(Kind::Address);
    connectToHost();
  });
}

void ConnectionTest::connectToHost()
{
  const bool isEncrypted = m_url.scheme() == "https"_L1;
  begin(Kind::Connection);
  m_socket.setProxy(proxyFor(m_url));
  const auto failed = [this] {
    const bool isConnected = step(Kind::Connection).state == State::Good;
    stopAt(isConnected ? Kind::Encryption : Kind::Connection, m_socket.errorString());
  };
  connect(&m_deadline, &QTimer::timeout, this, failed);
  connect(&m_socket, &QAbstractSocket::errorOccurred, this, failed);
  connect(&m_socket, &QAbstractSocket::connected, this, [this, isEncrypted] {
    pass(Kind::Connection);
    if (isEncrypted) {
      encrypt();
      return;
    }
    pass(Kind::Encryption, State::Skipped);
    askForKey();
  });
  m_deadline.start();
  m_socket.connectToHost(m_url.host(), quint16(m_url.port(isEncrypted ? 443 : 80)));
}

void ConnectionTest::encrypt()
{
  begin(Kind::Encryption);
  connect(&m_socket, &QSslSocket::encrypted, this, [this] {
    pass(Kind::Encryption);
    askForKey();
  });
  m_socket.startClientEncryption();
}

void ConnectionTest::askForKey()
{
  m_deadline.stop();
  m_socket.disconnect(this);
  m_socket.abort();
  begin(Kind::Key);
  ProviderCheck::ask(*m_sender, m_credentials.wabaId, kProviderMs, this, [this](const ProviderAnswers &answers) {
    judge(answers.withoutKey, answers.withKey, answers.triedKey);
  });
}

void ConnectionTest::judge(int withoutKey, int withKey, bool triedKey)
{
  TestStep &key = step(Kind::Key);
  key.httpStatus = triedKey ? withKey : withoutKey;
  const int status = key.httpStatus;
  const bool isServed = withoutKey != 0 && status != 0 && withoutKey < 500 && (withoutKey < 300 || withoutKey >= 400);
  if (!isServed) {
    key.httpStatus = withoutKey;
    stopAt(Kind::Key, {});
    return;
  }
  if (triedKey && (status == 401 || status == 403)) {
    stopAt(Kind::Key, {});
    return;
  }
  pass(Kind::Key, triedKey && status >= 200 && status < 300 ? State::Good : State::Unsure);
  step(Kind::Number).detail = m_credentials.whatsappNumber;
  pass(Kind::Number, State::Unsure);
  end();
}

void ConnectionTest::begin(Kind kind)
{
  step(kind).state = State::Running;
  Q_EMIT changed();
}

void ConnectionTest::pass(Kind kind, State state)
{
  step(kind).state = state;
  Q_EMIT changed();
}

void ConnectionTest::stopAt(Kind kind, const QString &detail)
{
  m_deadline.stop();
  m_socket.disconnect(this);
  m_socket.abort();
  step(kind).state = State::Bad;
  step(kind).detail = detail;
  for (TestStep &later : m_steps) {
    if (later.state == State::Waiting)
      later.state = State::Skipped;
  }
  end();
}

void ConnectionTest::end()
{
  m_isOver = true;
  Q_EMIT changed();
}

} // namespace dakiya
