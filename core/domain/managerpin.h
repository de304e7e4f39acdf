// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dakiya {

/// The manager's PIN as it is kept: stretched, so that whoever reads the data does not read the PIN, and trying all of
/// them takes long.
struct StretchedPin
{
  int rounds = 0; ///< of PBKDF2 with SHA-256
  QByteArray salt;
  QByteArray hash;

  /// In one line; nullopt: it is none.
  [[nodiscard]] QString text() const;
  [[nodiscard]] static std::optional<StretchedPin> fromText(QStringView text);

  friend bool operator==(const StretchedPin &, const StretchedPin &) = default;
};

/// So many wrong tries in a row, and nobody may try for a while.
inline constexpr int kPinTries = 5;
inline constexpr qint64 kPinLockMs = 60'000;

/// How often in a row the PIN was wrong.
struct PinTries
{
  int wrong = 0;
  qint64 lockedUntil = 0; ///< UTC ms; 0: not locked

  /// How it stands now: a lock that is over is forgotten, with what led to it. One that lasts too long, because
  /// somebody has turned the clock back, begins again.
  [[nodiscard]] PinTries at(qint64 now) const;
  /// After one more that was wrong.
  [[nodiscard]] PinTries oneMore(qint64 now) const;
  [[nodiscard]] bool isLocked() const { return lockedUntil != 0; }

  /// In one line; what cannot be read is no tries. Empty: none.
  [[nodiscard]] QString text() const;
  [[nodiscard]] static PinTries fromText(QStringView text);

  friend bool operator==(const PinTries &, const PinTries &) = default;
};

/// A new PIN in Latin digits, whichever were typed. Errors: FieldMissing, FieldOutOfRange (4 to 12 digits).
[[nodiscard]] Result<QString> checkPin(const QString &typed);

} // namespace dakiya
