// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "engine/secretsreading.h"
#include "send/providercheck.h"
#include "store/store.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace dakiya {

/// One line of `doctor`.
struct Finding
{
  enum class State { Ok, NotNeeded, Trouble };

  QString check; ///< `keychain`, `credentials`, …
  State state = State::Ok;
  QString words; ///< what was seen, or what to do
};

/// Looks whether everything that sending needs is there. Sends no message, changes nothing, and each question has an
/// end.
class Checkup final
{
public:
  explicit Checkup(const Invocation &invocation);

  [[nodiscard]] QList<Finding> run();

private:
  [[nodiscard]] bool isPractice() const;
  void readSecrets();
  void askProvider();
  [[nodiscard]] Finding keychain() const;
  [[nodiscard]] Finding credentials() const;
  [[nodiscard]] Finding network() const;
  [[nodiscard]] Finding provider() const;
  [[nodiscard]] Finding webhook() const;
  [[nodiscard]] Finding database();
  [[nodiscard]] Finding clock();
  [[nodiscard]] Finding queue();
  [[nodiscard]] Result<void> tryToWrite() const;

  const Invocation &m_invocation;
  Store m_store;
  Result<void> m_opened;
  Secrets m_secrets;
  std::optional<Error> m_keychainTrouble;
  std::unique_ptr<Provider> m_provider; ///< when the credentials are whole
  std::optional<Error> m_providerError;
  bool m_isReached = false;
  QString m_networkDetail;
  ProviderAnswers m_answers;
};

} // namespace dakiya
