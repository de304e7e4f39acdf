// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/messagejson.h"

#include "domain/localtime.h"
#include "domain/reasons.h"

#include <QJsonArray>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const std::optional<qint64> &ms)
{
  return ms ? QJsonValue(isoUtc(*ms)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
  return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue reasonOrNull(const QString &provider, const QString &code, const QString &words)
{
  return textOrNull(reasonInEnglish(provider, code, words));
}

/// One step of a message's life and the moment by which it is put in order.
struct Step
{
  qint64 at = 0;
  QJsonObject json;
};

Step stepOf(const Message &message)
{
  return {message.createdAt(), {{u"at"_s, isoUtc(message.createdAt())}, {u"kind"_s, u"created"_s}}};
}

Step stepOf(const Attempt &attempt)
{
  return {attempt.startedAt,
          {
              {u"at"_s, isoUtc(attempt.startedAt)},
              {u"kind"_s, u"attempt"_s},
              {u"number"_s, attempt.number},
              {u"provider"_s, attempt.provider},
              {u"outcome"_s, attempt.outcome},
              {u"finished_at"_s, timeOrNull(attempt.finishedAt)},
              {u"http_status"_s, attempt.httpStatus == 0 ? QJsonValue() : QJsonValue(attempt.httpStatus)},
              {u"latency_ms"_s, attempt.latencyMs ? QJsonValue(*attempt.latencyMs) : QJsonValue()},
              {u"myoperator_message_id"_s, textOrNull(attempt.providerMessageId)},
              {u"error"_s, reasonOrNull(attempt.provider, attempt.code, attempt.words)},
              {u"error_code"_s, textOrNull(attempt.code)},
          }};
}

Step stepOf(const StoredReceipt &receipt, const QString &provider)
{
  return {receipt.receivedAt,
          {
              {u"at"_s, isoUtc(receipt.receivedAt)},
              {u"kind"_s, u"receipt"_s},
              {u"status"_s, QString(wireName(receipt.status))},
              {u"event_at"_s, timeOrNull(receipt.eventAt)},
              {u"error"_s, reasonOrNull(provider, receipt.code, receipt.words)},
              {u"error_code"_s, textOrNull(receipt.code)},
          }};
}

} // namespace

QJsonObject messageJson(const Message &message)
{
  return {
      {u"id"_s, message.id.uuid},
      {u"phone"_s, message.phone},
      {u"type"_s, QString(wireName(message.type))},
      {u"message"_s, message.text},
      {u"status"_s, QString(wireName(message.status))},
      {u"created_at"_s, isoUtc(message.createdAt())},
      {u"sent_at"_s, timeOrNull(message.sentAt)},
      {u"delivered_at"_s, timeOrNull(message.deliveredAt)},
      {u"read_at"_s, timeOrNull(message.readAt)},
      {u"failed_at"_s, timeOrNull(message.failedAt)},
      {u"myoperator_message_id"_s, textOrNull(message.providerMessageId)},
      {u"reference_id"_s, textOrNull(message.reference)},
      {u"error"_s, reasonOrNull(message.provider, message.errorCode, message.errorText)},
      {u"error_code"_s, textOrNull(message.errorCode)},
      {u"attempts"_s, message.attempt},
  };
}

QJsonObject timelineJson(const MessageTimeline &timeline)
{
  QList<Step> steps{stepOf(timeline.message)};
  for (const Attempt &attempt : timeline.attempts)
    steps << stepOf(attempt);
  for (const StoredReceipt &receipt : timeline.receipts)
    steps << stepOf(receipt, timeline.message.provider);
  std::stable_sort(steps.begin(), steps.end(), [](const Step &one, const Step &other) { return one.at < other.at; });
  QJsonArray array;
  for (const Step &step : std::as_const(steps))
    array << step.json;
  QJsonObject json = messageJson(timeline.message);
  json.insert("timeline"_L1, array);
  return json;
}

QJsonObject historyJson(const HistoryPage &page)
{
  QJsonArray messages;
  for (const Message &message : page.messages)
    messages << messageJson(message);
  const bool goesOn = page.before && !page.messages.isEmpty();
  return {{u"messages"_s, messages},
          {u"next"_s, goesOn ? QJsonValue(page.messages.constLast().id.uuid) : QJsonValue()}};
}

QJsonObject submittedJson(const Message &message)
{
  QJsonObject json{
      {u"id"_s, message.id.uuid},
      {u"status"_s, QString(wireName(message.status))},
      {u"phone"_s, message.phone},
      {u"type"_s, QString(wireName(message.type))},
      {u"timestamp"_s, isoUtc(message.createdAt())},
  };
  if (!message.providerMessageId.isEmpty())
    json.insert("myoperator_id"_L1, message.providerMessageId);
  if (!message.errorCode.isEmpty()) {
    json.insert("error"_L1, reasonInEnglish(message.provider, message.errorCode, message.errorText));
    json.insert("error_code"_L1, message.errorCode);
  }
  return json;
}

} // namespace dakiya
