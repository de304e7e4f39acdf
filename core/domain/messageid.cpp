// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messageid.h"

#include "base/random.h"

#include <QtGlobal>

#include <array>

namespace dakiya {

namespace {

constexpr int kUuidLength = 36;
constexpr int kCounterBits = 20;
constexpr quint32 kCounterEnd = 1U << kCounterBits;
constexpr quint64 kVersion = 0x7;
constexpr quint64 kVariant = 0x2;
constexpr int kTailBits = 54; // what is left of the second half below the variant and 8 bits of counter
// Above this the time no longer fits beside the counter in a signed 64-bit integer (the year 2248).
constexpr quint64 kTimeEnd = 1ULL << 43;
// A wall clock that is put right steps back a little; within this the ids go on growing.
constexpr qint64 kClockTremorMs = 5000;

constexpr bool isHyphenPlace(int place)
{
  return place == 8 || place == 13 || place == 18 || place == 23;
}

QString uuidText(quint64 high, quint64 low)
{
  constexpr char digits[] = "0123456789abcdef";
  std::array<char, kUuidLength> text{};
  int nibble = 0;
  for (int place = 0; place < kUuidLength; ++place) {
    if (isHyphenPlace(place)) {
      text[size_t(place)] = '-';
      continue;
    }
    const quint64 half = nibble < 16 ? high : low;
    text[size_t(place)] = digits[(half >> (60 - 4 * (nibble % 16))) & 0xF];
    ++nibble;
  }
  return QString::fromLatin1(text.data(), kUuidLength);
}

// Places the 20 bits of counter where RFC 9562 has rand_a and the top of rand_b.
QString uuidText(qint64 ms, quint32 counter, quint64 tail)
{
  const quint64 high = quint64(ms) << 16 | kVersion << 12 | counter >> 8;
  const quint64 low = kVariant << 62 | quint64(counter & 0xFF) << kTailBits | tail >> (64 - kTailBits);
  return uuidText(high, low);
}

int hexValue(QChar letter)
{
  const char16_t unit = letter.unicode();
  if (unit >= u'0' && unit <= u'9')
    return unit - u'0';
  if (unit >= u'a' && unit <= u'f')
    return unit - u'a' + 10;
  if (unit >= u'A' && unit <= u'F')
    return unit - u'A' + 10;
  return -1;
}

struct Halves
{
  quint64 high = 0;
  quint64 low = 0;
};

std::optional<Halves> halvesOf(QStringView uuid)
{
  if (uuid.size() != kUuidLength)
    return std::nullopt;
  Halves halves;
  int nibble = 0;
  for (int place = 0; place < kUuidLength; ++place) {
    if (isHyphenPlace(place)) {
      if (uuid[place] != u'-')
        return std::nullopt;
      continue;
    }
    const int value = hexValue(uuid[place]);
    if (value < 0)
      return std::nullopt;
    quint64 &half = nibble < 16 ? halves.high : halves.low;
    half = half << 4 | quint64(value);
    ++nibble;
  }
  return halves;
}

} // namespace

std::optional<MessageId> messageIdFrom(QStringView uuid)
{
  const std::optional<Halves> halves = halvesOf(uuid);
  if (!halves)
    return std::nullopt;
  const auto [high, low] = *halves;
  const quint64 ms = high >> 16;
  if ((high >> 12 & 0xF) != kVersion || low >> 62 != kVariant || ms >= kTimeEnd)
    return std::nullopt;
  const quint64 counter = (high & 0xFFF) << 8 | (low >> kTailBits & 0xFF);
  return MessageId{uuidText(high, low), qint64(ms << kCounterBits | counter)};
}

MessageId MessageIdSource::next(qint64 ms)
{
  const qint64 given = qBound<qint64>(0, ms, qint64(kTimeEnd) - 1);
  const bool anew = given > m_ms || given < m_ms - kClockTremorMs;
  if (anew)
    m_ms = given;
  else if (++m_counter == kCounterEnd)
    ++m_ms;
  if (anew || m_counter == kCounterEnd)
    m_counter = quint32(m_random.next() >> (64 - (kCounterBits - 1)));
  return {uuidText(m_ms, m_counter, m_random.next()), m_ms << kCounterBits | qint64(m_counter)};
}

} // namespace dakiya
