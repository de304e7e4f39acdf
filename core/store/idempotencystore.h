// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dakiya {

class Database;
class WriteScope;

/// What a caller calls a call of its own, so that it can be made again without being done again.
struct CallKey
{
  QString token; ///< the name of the caller's token: keys of others are others
  QString key;
};

/// A call that was made under a key.
struct KeyedCall
{
  QByteArray fingerprint;           ///< SHA-256 of what was asked
  std::optional<qint64> messageSeq; ///< what it made, if that was a message
  int attemptsBefore = 0;           ///< of that message, when the call was made
  std::optional<int> status;        ///< of the answer; nullopt: it was not given yet
  QByteArray answer;
};

/// The calls of the last day that came with an Idempotency-Key.
class IdempotencyStore final
{
public:
  static constexpr qint64 kKeptMs = 24LL * 60 * 60 * 1000;

  explicit IdempotencyStore(Database &database)
      : m_database(database)
  {
  }

  /// Younger than a day at `now` (UTC ms).
  [[nodiscard]] Result<std::optional<KeyedCall>> find(const CallKey &key, qint64 now);
  /// Errors: KeyInFlight (another process was faster).
  [[nodiscard]] Result<void> add(WriteScope &scope, const CallKey &key, const KeyedCall &call, qint64 now);
  /// Those of more than a day before `now`: answers name customers.
  [[nodiscard]] Result<void> forgetOld(WriteScope &scope, qint64 now);
  [[nodiscard]] Result<void> setAnswer(WriteScope &scope, const CallKey &key, int status, const QByteArray &answer);

private:
  Database &m_database;
};

} // namespace dakiya
