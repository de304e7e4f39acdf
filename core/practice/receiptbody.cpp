// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/receiptbody.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringBuilder>
#include <QUuid>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUndeliverable = 131026;

QString stepWord(ReceiptStep step)
{
  switch (step) {
  case ReceiptStep::Sent:
    return u"sent"_s;
  case ReceiptStep::Delivered:
    return u"delivered"_s;
  case ReceiptStep::Read:
    return u"read"_s;
  case ReceiptStep::Failed:
    return u"failed"_s;
  }
  return {};
}

QJsonObject undeliverable()
{
  return {{u"code"_s, kUndeliverable}, {u"title"_s, u"Message undeliverable"_s}};
}

QJsonObject flatReceipt(const AcceptedMessage &message, ReceiptStep step, qint64 at)
{
  QJsonObject receipt{
      {u"message_id"_s, message.id},
      {u"status"_s, stepWord(step)},
      {u"timestamp"_s, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate)},
  };
  if (step == ReceiptStep::Failed)
    receipt.insert("error"_L1, undeliverable());
  return receipt;
}

/// MyOperator's times have nine fractional digits.
QString nanosecondTime(qint64 at, int sequence)
{
  const QString digits = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz");
  return digits % u"%1Z"_s.arg(sequence, 6, 10, QChar(u'0'));
}

QJsonObject payload(const AcceptedMessage &message, ReceiptStep step)
{
  QJsonObject payload{
      {u"id"_s, message.id},
      {u"status"_s, stepWord(step)},
      {u"myop_ref_id"_s, message.reference.isEmpty() ? QJsonValue() : QJsonValue(message.reference)},
  };
  if (step == ReceiptStep::Failed) {
    payload.insert("errors"_L1, QJsonArray{undeliverable()});
  } else {
    payload.insert("data"_L1, QJsonObject{{u"type"_s, message.contentType}, {u"context"_s, QJsonObject()}});
    const QString wamid = QString::fromLatin1(message.id.toLatin1().toBase64(QByteArray::OmitTrailingEquals));
    payload.insert("metadata"_L1, QJsonObject{{u"waba_msg_id"_s, QString(u"wamid." % wamid)}});
  }
  return payload;
}

QJsonObject envelope(const AcceptedMessage &message, ReceiptStep step, int sequence, qint64 at)
{
  return {
      {u"event_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
      {u"company_id"_s, message.companyId},
      {u"event_type"_s, QString(u"message." % stepWord(step))},
      {u"event_sequence"_s, sequence},
      {u"event_version"_s, 1},
      {u"timestamp"_s, nanosecondTime(at, sequence)},
      {u"channel"_s, u"whatsapp"_s},
      {u"direction"_s, u"outgoing"_s},
      {u"session_id"_s, QString(u"s-" % message.id.right(8))},
      {u"system_identifier"_s, message.phoneNumberId},
      {u"customer_identifier"_s, message.recipient.sliced(1)},
      {u"payload"_s, payload(message, step)},
  };
}

} // namespace

QByteArray receiptBody(const AcceptedMessage &message, ReceiptStep step, int sequence, qint64 at)
{
  const QJsonObject receipt =
      message.dialect == Dialect::Flat ? flatReceipt(message, step, at) : envelope(message, step, sequence, at);
  return QJsonDocument(receipt).toJson(QJsonDocument::Compact);
}

} // namespace dakiya
