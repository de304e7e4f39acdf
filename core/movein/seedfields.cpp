// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/seedfields.h"

#include "domain/localtime.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

// A number of seconds stays below this until the year 5138, one of milliseconds is above it since 1973.
constexpr double kLeastMs = 1e11;

bool isNumber(const QVariant &value)
{
  return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
}

bool isSomething(const QVariant &value)
{
  return value.isValid() && !(value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

} // namespace

QString plainText(const QVariant &value)
{
  switch (value.typeId()) {
  case QMetaType::Double:
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
  case QMetaType::QDateTime:
    return isoUtc(value.toDateTime().toMSecsSinceEpoch());
  case QMetaType::QVariantMap:
  case QMetaType::QVariantList:
    return {};
  default:
    return value.toString();
  }
}

QString languageTag(const QString &text)
{
  const QString given = text.trimmed().toLower();
  return given.startsWith("marathi"_L1) ? u"mr"_s : given.left(2);
}

QVariant SeedFields::value(Names names) const
{
  for (const QLatin1StringView name : names) {
    if (const QVariant found = m_document.value(name); isSomething(found))
      return found;
  }
  return {};
}

QString SeedFields::text(Names names) const
{
  return plainText(value(names));
}

int SeedFields::count(Names names) const
{
  return std::max(0, int(value(names).toDouble()));
}

std::optional<bool> SeedFields::truth(Names names) const
{
  const QVariant found = value(names);
  return found.isValid() ? std::optional(found.toBool()) : std::nullopt;
}

Result<std::optional<qint64>> SeedFields::moment(Names names) const
{
  const QVariant found = value(names);
  if (!found.isValid())
    return std::optional<qint64>();
  const std::optional<qint64> ms = momentOf(found);
  if (!ms)
    return fail(ErrorCode::TimeNotIso, {}, *names.begin());
  return ms;
}

std::optional<qint64> SeedFields::momentOf(const QVariant &value) const
{
  if (value.typeId() == QMetaType::QDateTime)
    return value.toDateTime().toMSecsSinceEpoch();
  if (value.typeId() == QMetaType::QString)
    return momentOf(value.toString().trimmed());
  if (!isNumber(value))
    return std::nullopt;
  const double number = value.toDouble();
  return qint64(std::llround(number < kLeastMs ? number * 1000 : number));
}

std::optional<qint64> SeedFields::momentOf(const QString &text) const
{
  const Result<qint64> iso = parseIsoTime(text);
  if (iso)
    return *iso;
  const bool isDay = text.size() == 10;
  const QString inUtc = text + (isDay ? u"T00:00:00Z"_s : u"Z"_s);
  const Result<qint64> asUtc = parseIsoTime(inUtc);
  if (asUtc) {
    m_naive = true;
    return *asUtc;
  }
  const QDateTime mail = QDateTime::fromString(text, Qt::RFC2822Date);
  return mail.isValid() ? std::optional(mail.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace dakiya
