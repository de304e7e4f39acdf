// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/secretsreading.h"

#include <QList>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace dakiya {

class Provider;

/// One thing that a test of the connection looks at.
struct TestStep
{
  enum class Kind { Credentials, Address, Connection, Encryption, Key, Number };
  enum class State {
    Waiting,
    Running,
    Good,
    Unsure, ///< it cannot be told without sending a message
    Bad,
    Skipped, ///< not looked at, because an earlier step is bad, or there is nothing to look at
  };
  Kind kind = Kind::Credentials;
  State state = State::Waiting;
  QString detail = {};             ///< the host, or what the network said
  int httpStatus = 0;              ///< of Key: what the provider answered; 0: nothing
  std::optional<Error> error = {}; ///< of Credentials, or an address that cannot be used
};

/// Tests an account step by step, as far as that is possible without a message: are the credentials there, is the host
/// known, does it take a connection, is it encrypted, does it take the key. Ends within half a minute.
class ConnectionTest final : public QObject
{
  Q_OBJECT

public:
  /// Both stores must outlive it.
  ConnectionTest(const EnvironmentCredentials &environment, CredentialStore &keychain, const QString &provider,
                 QObject *parent = nullptr);
  ~ConnectionTest() override;

  void start();
  [[nodiscard]] const QString &provider() const { return m_provider; }
  [[nodiscard]] const QList<TestStep> &steps() const { return m_steps; }
  [[nodiscard]] bool isOver() const { return m_isOver; }
  /// Over, and no step is bad.
  [[nodiscard]] bool isPassed() const;

Q_SIGNALS:
  /// Of a step, or that it is over.
  void changed();

private:
  void takeSecrets(const Secrets &secrets);
  void resolve();
  void connectToHost();
  void encrypt();
  void askForKey();
  void judge(int withoutKey, int withKey, bool triedKey);
  [[nodiscard]] TestStep &step(TestStep::Kind kind) { return m_steps[int(kind)]; }
  void begin(TestStep::Kind kind);
  void pass(TestStep::Kind kind, TestStep::State state = TestStep::State::Good);
  void stopAt(TestStep::Kind kind, const QString &detail);
  void end();

  const QString m_provider;
  SecretsReading m_reading;
  ProviderCredentials m_credentials;
  std::unique_ptr<Provider> m_sender;
  QUrl m_url;
  QList<TestStep> m_steps;
  QSslSocket m_socket;
  QTimer m_deadline;
  bool m_isOver = false;
};

} // namespace dakiya
