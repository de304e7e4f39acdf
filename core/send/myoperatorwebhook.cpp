// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/myoperatorwebhook.h"

#include "domain/localtime.h"
#include "send/jsonanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// The three envelopes, brought to one form.
struct Event
{
  QString eventId;
  QString kind; ///< `message.delivered`, `delivered`; empty in the flat form
  bool isIncoming = false;
  QJsonObject message;  ///< what says id, status and reason
  QJsonObject envelope; ///< what stands around it; the same object in the flat form
};

std::optional<ReceiptStatus> statusFrom(const QString &word)
{
  static const QHash<QString, ReceiptStatus> statuses{
      {u"queued"_s, ReceiptStatus::Accepted},    {u"accepted"_s, ReceiptStatus::Accepted},
      {u"sent"_s, ReceiptStatus::Sent},          {u"delivered"_s, ReceiptStatus::Delivered},
      {u"read"_s, ReceiptStatus::Read},          {u"failed"_s, ReceiptStatus::Failed},
      {u"undelivered"_s, ReceiptStatus::Failed},
  };
  const auto found = statuses.find(word.toLower());
  return found == statuses.end() ? std::nullopt : std::optional(*found);
}

/// Epoch seconds or milliseconds, or ISO 8601 with any number of fractional digits.
std::optional<qint64> timeFrom(const QJsonValue &value)
{
  QString text = scalarText(value);
  bool isNumber = false;
  const qint64 number = text.toLongLong(&isNumber);
  if (isNumber) {
    constexpr qint64 smallestMs = 100'000'000'000;
    return number < smallestMs ? number * 1'000 : number;
  }
  static const QRegularExpression tooFine(u"(\\.\\d{3})\\d+"_s);
  text.replace(tooFine, u"\\1"_s);
  const Result<qint64> time = parseIsoTime(text);
  return time ? std::optional(*time) : std::nullopt;
}

std::optional<qint64> timeOf(const Event &event)
{
  const std::optional<qint64> own = timeFrom(event.message.value("timestamp"_L1));
  return own ? own : timeFrom(event.envelope.value("timestamp"_L1));
}

QString timeText(const Event &event)
{
  const QString own = scalarText(event.message.value("timestamp"_L1));
  return own.isEmpty() ? scalarText(event.envelope.value("timestamp"_L1)) : own;
}

QString idOf(const QJsonObject &message)
{
  return firstScalar(message, {u"message_id"_s, u"id"_s});
}

/// Our own id of the message, where the provider returns it.
QString referenceOf(const Event &event)
{
  const QString own = firstScalar(event.message, {u"myop_ref_id"_s, u"reference_id"_s});
  return own.isEmpty() ? scalarText(event.envelope.value("myop_ref_id"_L1)) : own;
}

/// Does it say of which message it is?
bool namesAMessage(const Event &event)
{
  return !idOf(event.message).isEmpty() || (!event.isIncoming && !referenceOf(event).isEmpty());
}

/// Unique per provider: its own id of the event, else what makes it this event and no other.
QString eventKeyOf(const Event &event, const QString &status)
{
  if (!event.eventId.isEmpty())
    return event.eventId;
  const QString id = idOf(event.message);
  return QStringList{id.isEmpty() ? referenceOf(event) : id, status, timeText(event)}.join(u'|');
}

Event today(const QJsonObject &envelope)
{
  Event event{scalarText(envelope.value("event_id"_L1)), scalarText(envelope.value("event_type"_L1)), false,
              envelope.value("payload"_L1).toObject(), envelope};
  const QString direction = envelope.value("direction"_L1).toString();
  event.isIncoming = event.kind == "message.received"_L1 || direction.startsWith("in"_L1);
  return event;
}

Event older(const QJsonObject &envelope)
{
  Event event{scalarText(envelope.value("event_id"_L1)), scalarText(envelope.value("event"_L1)), false,
              envelope.value("data"_L1).toObject(), envelope};
  event.isIncoming = event.kind.endsWith("received"_L1);
  return event;
}

std::optional<ReceiptStatus> statusOf(const Event &event)
{
  const auto own = statusFrom(scalarText(event.message.value("status"_L1)));
  return own ? own : statusFrom(event.kind.section(u'.', -1));
}

ProviderReceipt receiptOf(const Event &event, ReceiptStatus status)
{
  ProviderReceipt receipt;
  receipt.eventKey = eventKeyOf(event, wireName(status));
  receipt.providerMessageId = idOf(event.message);
  receipt.ourReference = referenceOf(event);
  receipt.status = status;
  receipt.eventAt = timeOf(event);
  if (status == ReceiptStatus::Failed) {
    const ProviderWords words = failureWords(event.message);
    receipt.words = {storableWords(words.code, {}), storableWords(words.text, {})};
  }
  return receipt;
}

QString textOf(const QJsonObject &message)
{
  const QJsonObject content = message.value("data"_L1).toObject();
  const QJsonObject context = content.value("context"_L1).toObject();
  for (const QJsonObject &place : {context, content, message.value("text"_L1).toObject(), message}) {
    const QJsonValue text = place.value(place.contains("body"_L1) ? "body"_L1 : "caption"_L1);
    if (text.isString())
      return text.toString();
  }
  return message.value("text"_L1).toString();
}

IncomingMessage incomingOf(const Event &event)
{
  IncomingMessage incoming;
  incoming.eventKey = eventKeyOf(event, u"received"_s);
  incoming.providerMessageId = idOf(event.message);
  incoming.phone = firstScalar(event.envelope, {u"customer_identifier"_s});
  if (incoming.phone.isEmpty())
    incoming.phone = firstScalar(event.message, {u"customer_identifier"_s, u"customer_number"_s, u"from"_s});
  incoming.text = textOf(event.message);
  incoming.eventAt = timeOf(event);
  return incoming;
}

Result<WebhookEvents> eventsOf(const Event &event, const QString &idField)
{
  WebhookEvents events;
  const std::optional<ReceiptStatus> status = statusOf(event);
  if (!event.isIncoming && !status)
    return events;
  if (!namesAMessage(event))
    return fail(ErrorCode::FieldMissing, idField, idField);
  if (event.isIncoming)
    events.incoming.append(incomingOf(event));
  else
    events.receipts.append(receiptOf(event, *status));
  return events;
}

Result<WebhookEvents> flat(const QJsonObject &object)
{
  const Event event{scalarText(object.value("event_id"_L1)), {}, false, object, object};
  if (!namesAMessage(event))
    return fail(ErrorCode::FieldMissing, u"message_id"_s, u"message_id"_s);
  if (!object.contains("status"_L1))
    return fail(ErrorCode::FieldMissing, u"status"_s, u"status"_s);
  if (!object.value("status"_L1).isString())
    return fail(ErrorCode::FieldWrongType, u"text"_s, u"status"_s);
  return eventsOf(event, u"message_id"_s);
}

} // namespace

Result<WebhookEvents> readMyOperatorWebhook(const QByteArray &body)
{
  const QJsonDocument document = QJsonDocument::fromJson(body);
  if (!document.isObject())
    return fail(ErrorCode::FieldWrongType, u"JSON object"_s);
  const QJsonObject object = document.object();
  if (object.contains("event_type"_L1))
    return eventsOf(today(object), u"payload.id"_s);
  if (object.contains("event"_L1) && object.value("data"_L1).isObject())
    return eventsOf(older(object), u"data.id"_s);
  return flat(object);
}

} // namespace dakiya
