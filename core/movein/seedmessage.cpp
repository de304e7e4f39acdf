// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/seedmessage.h"

#include "domain/money.h"
#include "domain/textrules.h"
#include "movein/seedfields.h"

#include <QDateTime>
#include <QHash>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kTwilio = QStringLiteral("twilio");
/// WhatsApp is younger; a time before it is a default that nobody filled.
const qint64 kEarliest = QDateTime(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
constexpr qint64 kClockToleranceMs = 60'000;

std::optional<MessageStatus> statusFrom(const QString &word)
{
  using enum MessageStatus;
  static const QHash<QString, MessageStatus> words{
      {u"queued"_s, Queued},       {u"pending"_s, Queued},     {u"scheduled"_s, Queued}, {u"waiting"_s, Queued},
      {u"retry"_s, Queued},        {u"retrying"_s, Queued},    {u"sending"_s, Unknown},  {u"processing"_s, Unknown},
      {u"in_progress"_s, Unknown}, {u"unknown"_s, Unknown},    {u"accepted"_s, Sent},    {u"submitted"_s, Sent},
      {u"sent"_s, Sent},           {u"success"_s, Sent},       {u"completed"_s, Sent},   {u"processed"_s, Sent},
      {u"delivered"_s, Delivered}, {u"read"_s, Read},          {u"seen"_s, Read},        {u"failed"_s, Failed},
      {u"error"_s, Failed},        {u"undelivered"_s, Failed}, {u"rejected"_s, Failed},  {u"cancelled"_s, Cancelled},
      {u"canceled"_s, Cancelled},  {u"expired"_s, Expired},    {u"skipped"_s, Skipped},
  };
  const auto found = words.constFind(word.trimmed().toLower());
  return found == words.cend() ? std::nullopt : std::optional(*found);
}

// Money as our own messages keep it, where it can be read.
QString contextText(const QString &variable, const QVariant &value)
{
  const QString text = plainText(value);
  if (!isMoneyVariable(variable))
    return withoutControls(text, LineBreaks::Allowed);
  const bool isNumber = value.typeId() == QMetaType::Double;
  const Result<Money> money =
      isNumber ? moneyFromNumber(value.toDouble(), ZeroAmount::Allowed) : parseMoney(text, ZeroAmount::Allowed);
  return money ? formatMoney(*money) : withoutControls(text, LineBreaks::Allowed);
}

// The time of an object id is that of its making.
std::optional<qint64> timeOfObjectId(const QString &id)
{
  bool isHex = id.size() == 24;
  const qint64 seconds = isHex ? id.left(8).toLongLong(&isHex, 16) : 0;
  return isHex ? std::optional(seconds * 1000) : std::nullopt;
}

/// Reads one document, step by step; each step may refuse it.
class Reader final
{
public:
  Reader(SeedCollection collection, const QVariantMap &document, const SeedCircumstances &circumstances)
      : m_isQueue(collection == SeedCollection::Queue)
      , m_fields(document)
      , m_circumstances(circumstances)
  {
  }

  [[nodiscard]] Result<SeedMessage> read();

private:
  [[nodiscard]] Result<void> readIds();
  [[nodiscard]] Result<void> readRecipient();
  [[nodiscard]] Result<void> readTimes();
  [[nodiscard]] Result<void> readStatus();
  void readProvider();
  void raiseStatus();
  void fillMoments();
  void readContext();
  [[nodiscard]] Result<void> readText();
  [[nodiscard]] Result<QString> renderedText();
  [[nodiscard]] Result<void> readSchedule();
  [[nodiscard]] Message &message() { return m_seed.message; }

  const bool m_isQueue;
  const SeedFields m_fields;
  const SeedCircumstances &m_circumstances;
  SeedMessage m_seed;
  std::optional<qint64> m_updatedAt;
};

Result<SeedMessage> Reader::read()
{
  using Step = Result<void> (Reader::*)();
  for (const Step step : {&Reader::readIds, &Reader::readRecipient, &Reader::readTimes, &Reader::readStatus,
                          &Reader::readText, &Reader::readSchedule}) {
    if (const Result<void> done = (this->*step)(); !done)
      return fail(done.error());
  }
  message().localHour = m_circumstances.local.localHour(m_seed.createdAt);
  m_seed.naiveTime = m_fields.hadNaiveTime();
  return m_seed;
}

Result<void> Reader::readIds()
{
  QStringList ids{m_fields.text({"id"_L1}), m_fields.text({"_id"_L1})};
  // In the log these are the provider's.
  if (m_isQueue)
    ids << m_fields.text({"message_id"_L1}) << m_fields.text({"notification_id"_L1}) << m_fields.text({"log_id"_L1});
  ids.removeAll(QString());
  ids.removeDuplicates();
  m_seed.ids = ids;
  if (ids.isEmpty())
    return fail(ErrorCode::FieldMissing, u"_id"_s, u"_id"_s);
  return {};
}

Result<void> Reader::readRecipient()
{
  const QString typeName = m_fields.text({"message_type"_L1, "type"_L1, "notification_type"_L1}).trimmed().toLower();
  const std::optional<MessageType> type = messageTypeFrom(typeName);
  if (!type)
    return typeName.isEmpty() ? fail(ErrorCode::FieldMissing, u"message_type"_s, u"message_type"_s)
                              : fail(ErrorCode::TypeUnknown, typeName.left(64), u"message_type"_s);
  message().type = *type;
  QString number = m_fields.text({"phone"_L1, "phone_number"_L1, "to"_L1, "recipient"_L1, "mobile"_L1});
  if (number.startsWith("whatsapp:"_L1))
    number.remove(0, 9);
  const Result<SheetPhone> phone = parseSheetPhone(number, LocalNumbers::Complete);
  if (!phone)
    return fail(inField(phone.error(), u"phone"_s));
  message().phone = phone->phone.e164;
  m_seed.completedPhone = phone->completed;
  message().reference = m_fields.text({"reference_id"_L1, "reference"_L1, "ref_id"_L1});
  message().reference = withoutControls(message().reference.trimmed().left(64), LineBreaks::Refused);
  readContext();
  return {};
}

void Reader::readContext()
{
  const QVariantMap context = m_fields.value({"context"_L1, "variables"_L1, "data"_L1}).toMap();
  for (auto entry = context.begin(); entry != context.end(); ++entry) {
    const QString text = contextText(entry.key(), entry.value());
    if (!text.isEmpty())
      message().context.insert(entry.key().left(64), text.left(kMaxTextLength));
  }
  const QString name = m_fields.text({"customer_name"_L1, "name"_L1});
  if (!name.isEmpty() && !message().context.contains(u"customer_name"_s))
    message().context.insert(u"customer_name"_s, withoutControls(name, LineBreaks::Refused));
  message().customerName = withoutControls(message().context.value(u"customer_name"_s), LineBreaks::Refused);
}

Result<void> Reader::readTimes()
{
  const auto created = m_fields.moment({"created_at"_L1, "timestamp"_L1, "date_created"_L1, "queued_at"_L1});
  const auto sent = m_fields.moment({"sent_at"_L1, "date_sent"_L1});
  const auto delivered = m_fields.moment({"delivered_at"_L1});
  const auto read = m_fields.moment({"read_at"_L1});
  const auto failed = m_fields.moment({"failed_at"_L1});
  const auto updated = m_fields.moment({"updated_at"_L1, "date_updated"_L1});
  for (const auto *moment : {&created, &sent, &delivered, &read, &failed, &updated}) {
    if (!*moment)
      return fail(moment->error());
  }
  message().sentAt = *sent;
  message().deliveredAt = *delivered;
  message().readAt = *read;
  message().failedAt = *failed;
  m_updatedAt = *updated;
  const std::optional<qint64> made = *created ? *created : timeOfObjectId(m_fields.text({"_id"_L1}));
  if (!made)
    return fail(ErrorCode::FieldMissing, u"created_at"_s, u"created_at"_s);
  // A message of tomorrow would look as if the clock were wrong, and hold the queue.
  if (*made < kEarliest || *made > m_circumstances.now + kClockToleranceMs)
    return fail(
        phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "between 2009 and now"), {}, u"created_at"_s));
  m_seed.createdAt = std::min(*made, m_circumstances.now);
  return {};
}

void Reader::readProvider()
{
  const QString sid = m_fields.text({"twilio_message_sid"_L1, "twilio_sid"_L1, "message_sid"_L1, "sid"_L1});
  const QString id =
      m_fields.text({"myoperator_message_id"_L1, "myoperator_id"_L1, "provider_message_id"_L1, "external_id"_L1});
  message().providerMessageId = (id.isEmpty() ? sid : id).left(256);
  const QString named = m_fields.text({"provider"_L1}).trimmed().toLower();
  message().provider = named.isEmpty() ? (id.isEmpty() && !sid.isEmpty() ? kTwilio : u"myoperator"_s) : named.left(32);
}

Result<void> Reader::readStatus()
{
  readProvider();
  const QString word = m_fields.text({"status"_L1});
  const std::optional<MessageStatus> status =
      word.isEmpty() && m_isQueue ? std::optional(MessageStatus::Queued) : statusFrom(word);
  if (word.isEmpty() && !status)
    return fail(ErrorCode::FieldMissing, u"status"_s, u"status"_s);
  if (!status)
    return fail(phrased(ErrorCode::FieldWrongType,
                        QT_TRANSLATE_NOOP("Detail", "one of queued, sending, sent, delivered, read, failed"), {},
                        u"status"_s));
  message().status = *status;
  raiseStatus();
  fillMoments();
  return {};
}

// What the old service noted beside its status counts, too: a provider that gave an id has the message.
void Reader::raiseStatus()
{
  using enum MessageStatus;
  MessageStatus &status = message().status;
  const bool wasTaken = !message().providerMessageId.isEmpty() || message().sentAt;
  if ((status == Queued || status == Unknown) && wasTaken)
    status = Sent;
  // The log says that it waits, and no queue has it: whether it left, nobody can know.
  if (status == Queued && !m_isQueue)
    status = Unknown;
  if (status == Sent && message().deliveredAt)
    status = Delivered;
  if ((status == Sent || status == Delivered) && message().readAt)
    status = Read;
  if (status == Unknown)
    message().errorCode = u"moved-in"_s;
  if (status != Failed && status != Queued)
    return;
  message().errorText =
      withoutControls(m_fields.text({"error_message"_L1, "error"_L1, "last_error"_L1}), LineBreaks::Refused)
          .left(1'000);
  message().errorCode = m_fields.text({"error_code"_L1, "failure_code"_L1}).left(64);
  if (status == Failed && message().errorCode.isEmpty() && message().errorText.isEmpty())
    message().errorCode = u"no-reason"_s;
}

void Reader::fillMoments()
{
  using enum MessageStatus;
  const MessageStatus status = message().status;
  const qint64 last = m_updatedAt.value_or(message().sentAt.value_or(m_seed.createdAt));
  const bool wasTaken = status == Sent || status == Delivered || status == Read;
  const auto keepOnly = [](bool keeps, std::optional<qint64> &moment, qint64 fallback) {
    moment = keeps ? std::optional(moment.value_or(fallback)) : std::nullopt;
  };
  if (wasTaken)
    keepOnly(true, message().sentAt, m_seed.createdAt);
  keepOnly(status == Delivered || status == Read, message().deliveredAt, message().readAt.value_or(last));
  keepOnly(status == Read, message().readAt, last);
  keepOnly(status == Failed, message().failedAt, last);
  // One attempt is known of, that of the last answer.
  message().attempt = wasTaken || status == Failed ? 1 : 0;
  message().retries = m_fields.count({"retry_count"_L1, "retries"_L1});
  if (message().retries == 0)
    message().retries = std::max(0, m_fields.count({"attempts"_L1, "attempt_count"_L1}) - (status == Queued ? 0 : 1));
}

Result<QString> Reader::renderedText()
{
  const auto found = m_circumstances.templateFor(message().type, message().language);
  if (!found)
    return fail(found.error());
  if (!*found)
    return fail(ErrorCode::FieldMissing, u"message"_s, u"message"_s);
  CheckedDraft draft;
  draft.type = message().type;
  draft.values = message().context;
  draft.reference = message().reference;
  const Checked<QString> text = renderDraft(draft, **found, m_circumstances.settings.businessName());
  if (!text)
    return fail(text.error().constFirst());
  message().language = (*found)->language;
  message().templateVersion = (*found)->version;
  return *text;
}

Result<void> Reader::readText()
{
  message().language = languageTag(m_fields.text({"language"_L1, "lang"_L1}));
  if (message().language.isEmpty())
    message().language = m_circumstances.settings.language();
  QString text = m_fields.text({"message"_L1, "body"_L1, "content"_L1, "text"_L1, "message_text"_L1});
  const bool waits = message().status == MessageStatus::Queued;
  if (text.isEmpty()) {
    const Result<QString> rendered = renderedText();
    // What has been sent may be kept without its words.
    if (!rendered && (waits || rendered.error().code == ErrorCode::StoreFailed))
      return fail(rendered.error());
    text = rendered.value_or(QString());
  }
  if (waits) {
    if (const Result<void> allowed = checkText(text, LineBreaks::Allowed); !allowed)
      return fail(inField(allowed.error(), u"message"_s));
    if (textLength(text) > kMaxTextLength)
      return fail(ErrorCode::TextTooLong, QString::number(kMaxTextLength), u"message"_s);
  }
  message().text = withoutControls(text, LineBreaks::Allowed);
  return {};
}

Result<void> Reader::readSchedule()
{
  const auto wanted = m_fields.moment({"send_at"_L1, "scheduled_at"_L1, "scheduled_for"_L1, "scheduled_time"_L1});
  const auto next = m_fields.moment({"next_retry_at"_L1, "next_attempt_at"_L1, "retry_at"_L1});
  const auto expires = m_fields.moment({"expires_at"_L1});
  for (const auto *moment : {&wanted, &next, &expires}) {
    if (!*moment)
      return fail(moment->error());
  }
  const Settings &settings = m_circumstances.settings;
  message().immediate =
      m_fields.truth({"immediate"_L1, "is_immediate"_L1}).value_or(settings.immediate(message().type));
  message().sendAt = *wanted;
  const qint64 from = wanted->value_or(m_seed.createdAt);
  message().expiresAt = expires->value_or(from + settings.expiresMs(message().type));
  message().dueAt = from;
  if (message().status != MessageStatus::Queued)
    return {};
  const qint64 due = std::max(next->value_or(from), from);
  const std::optional<QuietHours> quiet = settings.quietHours(message().type);
  message().dueAt = quiet ? quiet->firstAllowed(std::max(due, m_circumstances.now), m_circumstances.local) : due;
  return {};
}

} // namespace

Result<SeedMessage> readSeedMessage(SeedCollection collection, const QVariantMap &document,
                                    const SeedCircumstances &circumstances)
{
  return Reader(collection, document, circumstances).read();
}

} // namespace dakiya
