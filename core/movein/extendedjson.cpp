// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/extendedjson.h"

#include "domain/localtime.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <cmath>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QVariant wholeNumber(const QJsonValue &value)
{
  bool isNumber = false;
  const qint64 number =
      value.isString() ? value.toString().toLongLong(&isNumber) : value.toVariant().toLongLong(&isNumber);
  return isNumber ? QVariant(number) : QVariant();
}

QVariant realNumber(const QJsonValue &value)
{
  bool isNumber = false;
  const double number = value.toVariant().toDouble(&isNumber);
  return isNumber && std::isfinite(number) ? QVariant(number) : QVariant();
}

// Text as it stands, so that 499.50 stays what it is.
QVariant exactDecimal(const QJsonValue &value)
{
  const QVariant text = value.toVariant().toString();
  return realNumber(value).isValid() ? text : QVariant();
}

QVariant date(const QJsonValue &value)
{
  const QVariant plain = plainValue(value);
  if (plain.typeId() == QMetaType::QString) {
    const Result<qint64> time = parseIsoTime(plain.toString());
    return time ? QVariant(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC)) : plain;
  }
  return plain.isValid() ? QVariant(QDateTime::fromMSecsSinceEpoch(plain.toLongLong(), Qt::UTC)) : QVariant();
}

QVariant timestamp(const QJsonValue &value)
{
  const QVariant seconds = wholeNumber(value["t"_L1]);
  return seconds.isValid() ? QVariant(QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC)) : QVariant();
}

// A UUID is all that such a collection keeps in binary form.
QVariant binary(const QJsonValue &value)
{
  const QString base64 = value.isObject() ? value["base64"_L1].toString() : value.toString();
  const QUuid uuid = QUuid::fromRfc4122(QByteArray::fromBase64(base64.toLatin1()));
  return uuid.isNull() ? QVariant() : QVariant(uuid.toString(QUuid::WithoutBraces));
}

QVariant text(const QJsonValue &value)
{
  return value.isString() ? QVariant(value.toString()) : QVariant();
}

QVariant nothing(const QJsonValue &)
{
  return {};
}

using Reading = QVariant (*)(const QJsonValue &);

Reading readingOf(const QString &key)
{
  static const QHash<QString, Reading> readings{
      {u"$oid"_s, text},
      {u"$uuid"_s, text},
      {u"$symbol"_s, text},
      {u"$date"_s, date},
      {u"$numberInt"_s, wholeNumber},
      {u"$numberLong"_s, wholeNumber},
      {u"$numberDouble"_s, realNumber},
      {u"$numberDecimal"_s, exactDecimal},
      {u"$timestamp"_s, timestamp},
      {u"$binary"_s, binary},
      {u"$undefined"_s, nothing},
      {u"$minKey"_s, nothing},
      {u"$maxKey"_s, nothing},
  };
  return readings.value(key);
}

} // namespace

QVariant plainValue(const QJsonValue &value)
{
  if (value.isArray()) {
    QVariantList list;
    for (const QJsonValue &one : value.toArray())
      list << plainValue(one);
    return list;
  }
  if (!value.isObject())
    return value.isNull() || value.isUndefined() ? QVariant() : value.toVariant();
  const QJsonObject object = value.toObject();
  // `$type` stands beside `$binary` in version 1.
  const Reading reading = object.isEmpty() ? nullptr : readingOf(object.begin().key());
  return reading ? reading(object.begin().value()) : QVariant(plainDocument(object));
}

QVariantMap plainDocument(const QJsonObject &object)
{
  QVariantMap document;
  for (auto entry = object.begin(); entry != object.end(); ++entry)
    document.insert(entry.key(), plainValue(entry.value()));
  return document;
}

} // namespace dakiya
