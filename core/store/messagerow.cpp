// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerow.h"

#include "domain/textrules.h"
#include "store/jsonrows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace dakiya {

namespace {

QString jsonText(const QJsonObject &object)
{
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString contextText(const QMap<QString, QString> &context)
{
  QString json = QStringLiteral("{");
  for (auto it = context.cbegin(); it != context.cend(); ++it) {
    if (it != context.cbegin())
      json += u',';
    appendJsonText(json, it.key());
    json += u':';
    appendJsonText(json, it.value());
  }
  return json + u'}';
}

QMap<QString, QString> contextFrom(const QString &text)
{
  QMap<QString, QString> context;
  const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
  for (auto it = object.begin(); it != object.end(); ++it)
    context.insert(it.key(), it->toString());
  return context;
}

// A family shares a phone: whom a message was written to stands in the message, the customer has the newest name.
QString nameIn(const QMap<QString, QString> &context, const QString &newest)
{
  const QString own = context.value(QStringLiteral("customer_name"));
  return own.isEmpty() ? newest : own;
}

QVariant mediaText(const std::optional<Media> &media)
{
  if (!media)
    return QVariant(QMetaType::fromType<QString>());
  return jsonText({{QStringLiteral("type"), media->type},
                   {QStringLiteral("link"), media->link},
                   {QStringLiteral("filename"), media->filename},
                   {QStringLiteral("caption"), media->caption}});
}

std::optional<Media> mediaFrom(const QVariant &column)
{
  if (column.isNull())
    return std::nullopt;
  const QJsonObject object = QJsonDocument::fromJson(column.toString().toUtf8()).object();
  return Media{object[QLatin1String("type")].toString(), object[QLatin1String("link")].toString(),
               object[QLatin1String("filename")].toString(), object[QLatin1String("caption")].toString()};
}

} // namespace

QVariant nullable(const std::optional<int> &value)
{
  return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

QVariant nullable(const std::optional<qint64> &value)
{
  return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> optionalNumber(const QVariant &value)
{
  return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString orEmpty(const QString &text)
{
  return text.isNull() ? QStringLiteral("") : text;
}

QVariant textOrNull(const QString &text)
{
  return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

const QString &returnedMessageColumns()
{
  static const QString columns =
      QString(messageColumns())
          .replace(QLatin1String("c.name"), QLatin1String("(SELECT c.name FROM customers c WHERE c.id = customer_id)"))
          .remove(QLatin1String("m."));
  return columns;
}

const QString &messageColumns()
{
  static const auto columns = QStringLiteral(
      "m.seq, m.id, m.batch_id, m.customer_id, c.name, m.phone, m.type, m.language, m.template_version, m.message, "
      "m.context, m.media, m.reference_id, m.resend_of, m.status, m.earlier_status, m.immediate, m.send_at, m.due_at, "
      "m.expires_at, m.attempt, m.retries, m.local_hour, m.provider, m.provider_message_id, m.error_code, "
      "m.error_text, "
      "m.sent_at, m.delivered_at, m.read_at, m.failed_at");
  return columns;
}

Message readMessage(const QSqlQuery &query)
{
  int column = 0;
  const auto next = [&] { return query.value(column++); };
  Message message;
  message.id.seq = next().toLongLong();
  message.id.uuid = next().toString();
  message.batchId = next().toLongLong();
  message.customerId = next().toLongLong();
  message.customerName = next().toString();
  message.phone = next().toString();
  message.type = messageTypeFrom(next().toString()).value_or(MessageType::SystemAlert);
  message.language = next().toString();
  message.templateVersion = next().toInt();
  message.text = next().toString();
  message.context = contextFrom(next().toString());
  message.customerName = nameIn(message.context, message.customerName);
  message.media = mediaFrom(next());
  message.reference = next().toString();
  message.resendOf = next().toString();
  message.status = messageStatusFrom(next().toString()).value_or(MessageStatus::Unknown);
  message.earlierStatus = messageStatusFrom(next().toString());
  message.immediate = next().toBool();
  message.sendAt = optionalNumber(next());
  message.dueAt = next().toLongLong();
  message.expiresAt = next().toLongLong();
  message.attempt = next().toInt();
  message.retries = next().toInt();
  message.localHour = next().toLongLong();
  message.provider = next().toString();
  message.providerMessageId = next().toString();
  message.errorCode = next().toString();
  message.errorText = next().toString();
  message.sentAt = optionalNumber(next());
  message.deliveredAt = optionalNumber(next());
  message.readAt = optionalNumber(next());
  message.failedAt = optionalNumber(next());
  return message;
}

const QStringList &insertColumns()
{
  static const QStringList columns =
      QStringLiteral(
          "seq id batch_id customer_id phone type language template_version message context media "
          "reference_id resend_of status earlier_status immediate send_at due_at expires_at attempt retries "
          "local_hour provider provider_message_id error_code error_text sent_at delivered_at read_at failed_at")
          .split(u' ');
  return columns;
}

void MessageRows::add(const Message &message)
{
  messages << message;
  searched.append({message.id.seq, foldForSearch(message.text), foldForSearch(message.reference)});
  values.append({message.id.seq,
                 message.id.uuid,
                 message.batchId,
                 message.customerId,
                 message.phone,
                 QString(wireName(message.type)),
                 message.language,
                 message.templateVersion,
                 message.text,
                 contextText(message.context),
                 mediaText(message.media),
                 orEmpty(message.reference),
                 textOrNull(message.resendOf),
                 QString(wireName(message.status)),
                 message.earlierStatus ? QVariant(QString(wireName(*message.earlierStatus)))
                                       : QVariant(QMetaType::fromType<QString>()),
                 message.immediate ? 1 : 0,
                 nullable(message.sendAt),
                 message.dueAt,
                 message.expiresAt,
                 message.attempt,
                 message.retries,
                 message.localHour,
                 orEmpty(message.provider),
                 textOrNull(message.providerMessageId),
                 orEmpty(message.errorCode),
                 orEmpty(message.errorText),
                 nullable(message.sentAt),
                 nullable(message.deliveredAt),
                 nullable(message.readAt),
                 nullable(message.failedAt)});
}

} // namespace dakiya
