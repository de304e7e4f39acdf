// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/managerpin.h"

#include <optional>

namespace dakiya {

class Engine;
class WriteScope;
struct Store;

/// What came of a PIN that was typed.
struct PinAnswer
{
  enum class Outcome {
    Right,
    Wrong,
    Locked,
    NotSet,  ///< there is none: everybody manages
    Changed, ///< by somebody else, while this one was looked at
  };
  Outcome outcome = Outcome::Wrong;
  int triesLeft = 0;
  qint64 lockedMs = 0; ///< how long nobody may try

  friend bool operator==(const PinAnswer &, const PinAnswer &) = default;
};

/// A try that is counted and not yet judged: the PIN that it is about, or why there is nothing to judge.
struct PinTry
{
  std::optional<StretchedPin> pin;
  PinAnswer refusal; ///< without a pin
};

/// The manager's PIN as the store has it. Everything that is changed is audited, and never says the PIN or its hash.
///
/// Stretching takes a third of a second, so it is not done here, in the thread that sends; see PinDoor.
class ManagerPin final
{
public:
  explicit ManagerPin(Engine &engine)
      : m_engine(engine)
  {
  }

  [[nodiscard]] Result<bool> isSet();
  /// Counts the try as a wrong one before anybody knows: to end the program in between gives nobody more of them.
  [[nodiscard]] Result<PinTry> begin(const QString &who);
  /// Judged. A right one is not counted after all, nor what was wrong before it.
  [[nodiscard]] Result<PinAnswer> end(const PinTry &judged, bool isRight);
  /// `known` is the PIN that the person has proven to know, nullopt where there was none; `next` the new one, nullopt
  /// to do without.
  [[nodiscard]] Result<PinAnswer> replace(const QString &who, const std::optional<StretchedPin> &known,
                                          const std::optional<StretchedPin> &next);
  /// The owner of the data takes it away, whatever it is. false: there was none.
  [[nodiscard]] Result<bool> reset(const QString &who);
  /// Somebody else sits here.
  [[nodiscard]] Result<void> noteName(const QString &before, const QString &after);

private:
  [[nodiscard]] Result<void> write(WriteScope &scope, const QString &who, const QString &action, bool wasSet,
                                   const std::optional<StretchedPin> &next);

  Engine &m_engine;
};

/// A store that takes another one's place takes its PIN, too; audited.
[[nodiscard]] Result<void> inheritPin(WriteScope &scope, Store &from, Store &to, qint64 now);

/// Of PBKDF2: a third of a second for whoever knows the PIN, and for each of the many that somebody tries who does not.
inline constexpr int kPinRounds = 210'000;

/// With new salt.
[[nodiscard]] StretchedPin stretched(const QString &pin, int rounds = kPinRounds);
/// Takes as long as it took to stretch the one that is kept.
[[nodiscard]] bool isPin(const StretchedPin &kept, const QString &typed);

} // namespace dakiya
