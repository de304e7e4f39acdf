// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/managerpin.h"

#include "domain/textrules.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kForm("pbkdf2-sha256");
constexpr int kShortest = 4;
constexpr int kLongest = 12;

} // namespace

QString StretchedPin::text() const
{
  return QStringList{QString(kForm), QString::number(rounds), QString::fromLatin1(salt.toHex()),
                     QString::fromLatin1(hash.toHex())}
      .join(u' ');
}

std::optional<StretchedPin> StretchedPin::fromText(QStringView text)
{
  const QList<QStringView> parts = text.split(u' ');
  if (parts.size() != 4 || parts[0] != kForm)
    return std::nullopt;
  const StretchedPin pin{parts[1].toInt(), QByteArray::fromHex(parts[2].toLatin1()),
                         QByteArray::fromHex(parts[3].toLatin1())};
  return pin.rounds > 0 && !pin.salt.isEmpty() && !pin.hash.isEmpty() ? std::optional(pin) : std::nullopt;
}

PinTries PinTries::at(qint64 now) const
{
  if (!isLocked())
    return *this;
  if (lockedUntil <= now)
    return {};
  return {wrong, std::min(lockedUntil, now + kPinLockMs)};
}

PinTries PinTries::oneMore(qint64 now) const
{
  PinTries more = at(now);
  ++more.wrong;
  if (more.wrong >= kPinTries)
    more.lockedUntil = now + kPinLockMs;
  return more;
}

QString PinTries::text() const
{
  return *this == PinTries() ? QString() : u"%1 %2"_s.arg(wrong).arg(lockedUntil);
}

PinTries PinTries::fromText(QStringView text)
{
  const QList<QStringView> parts = text.split(u' ');
  if (parts.size() != 2)
    return {};
  return {std::max(0, parts[0].toInt()), std::max(qint64(0), parts[1].toLongLong())};
}

Result<QString> checkPin(const QString &typed)
{
  const QString field = u"PIN"_s;
  const QString pin = latinDigits(typed).trimmed();
  if (pin.isEmpty())
    return fail(ErrorCode::FieldMissing, field, field);
  const bool isDigits = std::all_of(pin.cbegin(), pin.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
  if (!isDigits || pin.size() < kShortest || pin.size() > kLongest)
    return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "%1 to %2 digits"),
                        {QString::number(kShortest), QString::number(kLongest)}, field));
  return pin;
}

} // namespace dakiya
