// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dakiya {

class Clock;
class Random;

/// A message's id: a UUID version 7 (RFC 9562) whose first 68 bits of time and counter are also an integer, `seq`.
/// `seq` is the store's primary key: it grows with time, so that newest first, date ranges and pages by keyset are
/// all ranges of one key, and no second index on the id is needed.
struct MessageId
{
  QString uuid;   ///< lower case, with hyphens
  qint64 seq = 0; ///< creation time in ms << 20 | 20 bits of counter

  friend bool operator==(const MessageId &, const MessageId &) = default;
};

/// Reads the text of a UUID version 7; anything else is nullopt.
[[nodiscard]] std::optional<MessageId> messageIdFrom(QStringView uuid);

/// The smallest `seq` that a message created at `ms` (UTC) can have.
[[nodiscard]] constexpr qint64 firstSeqAt(qint64 ms)
{
  return ms << 20;
}
[[nodiscard]] constexpr qint64 createdAtOf(qint64 seq)
{
  return seq >> 20;
}

/// Makes ids. Two made in the same millisecond differ by their counter, which starts at a random place in the lower
/// half of its range; if it runs over, the next millisecond is borrowed.
class MessageIdSource final
{
public:
  explicit MessageIdSource(Random &random)
      : m_random(random)
  {
  }

  /// The next id for a message created at `ms` (UTC). Strictly growing for equal or growing `ms`.
  [[nodiscard]] MessageId next(qint64 ms);

private:
  Random &m_random;
  qint64 m_ms = -1;
  quint32 m_counter = 0;
};

} // namespace dakiya
