// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/submission.h"

#include "base/clock.h"
#include "domain/schedule.h"
#include "store/store.h"
#include "store/writescope.h"

namespace dakiya {

namespace {

Submitted refused(const Error &error)
{
  return QList<Error>{error};
}

bool takesMarketing(const Customer &customer, const Settings &settings)
{
  return !customer.optedOut && (customer.optedIn || !settings.marketingNeedsOptIn());
}

} // namespace

void Submission::setSettings(const Settings &settings)
{
  m_settings = settings;
  m_local = LocalTime(settings.timeZone());
}

Result<std::optional<MessageTemplate>> Submission::templateFor(MessageType type, const QString &language)
{
  const QString key = QStringLiteral("%1 %2").arg(wireName(type), language);
  if (const auto known = m_templates.constFind(key); known != m_templates.cend())
    return *known;
  const Result<std::optional<MessageTemplate>> current = m_store.templates.current(type, language);
  if (current)
    m_templates.insert(key, *current);
  return current;
}

// A language that was asked for must exist; the customer's and the office's are wishes, and English is always there.
Result<std::optional<MessageTemplate>> Submission::chooseTemplate(const CheckedDraft &draft,
                                                                  const QString &customerLanguage)
{
  if (!draft.language.isEmpty())
    return templateFor(draft.type, draft.language);
  for (const QString &language : {customerLanguage, m_settings.language(), QStringLiteral("en")}) {
    if (language.isEmpty())
      continue;
    Result<std::optional<MessageTemplate>> found = templateFor(draft.type, language);
    if (!found || *found)
      return found;
  }
  return std::optional<MessageTemplate>();
}

Result<void> Submission::schedule(const CheckedDraft &draft, qint64 now, Message &message) const
{
  const Result<Schedule> schedule = scheduleOf(draft, m_settings, m_local, now);
  if (!schedule)
    return fail(schedule.error());
  message.immediate = schedule->immediate;
  message.sendAt = draft.sendAt;
  message.dueAt = schedule->dueAt;
  message.expiresAt = schedule->expiresAt;
  return {};
}

Result<Submitted> Submission::submit(WriteScope &scope, const Draft &draft, qint64 batchId)
{
  const qint64 now = m_clock.wallMs();
  const Checked<CheckedDraft> checked = validate(draft, now);
  if (!checked)
    return Submitted(checked.error());
  if (checked->media && !m_withoutMedia.isEmpty())
    return refused({ErrorCode::MediaNotSupported, m_withoutMedia, QStringLiteral("media")});

  const Result<std::optional<Customer>> known = m_store.customers.find(checked->phone.e164);
  if (!known)
    return fail(known.error());
  const Result<std::optional<MessageTemplate>> messageTemplate =
      chooseTemplate(*checked, *known ? (*known)->language : QString());
  if (!messageTemplate)
    return fail(messageTemplate.error());
  if (!*messageTemplate)
    return refused({ErrorCode::TemplateMissing, checked->language, QStringLiteral("language")});

  const Checked<QString> text = renderDraft(*checked, **messageTemplate, m_settings.businessName());
  if (!text)
    return Submitted(text.error());

  Message message;
  message.batchId = batchId;
  message.phone = checked->phone.e164;
  message.type = checked->type;
  message.language = (*messageTemplate)->language;
  message.templateVersion = (*messageTemplate)->version;
  message.text = *text;
  message.context = checked->values;
  message.media = checked->media;
  message.reference = checked->reference;
  if (const Result<void> scheduled = schedule(*checked, now, message); !scheduled)
    return refused(scheduled.error());
  message.id = m_ids.next(now);
  message.localHour = m_local.localHour(message.createdAt());

  // Customers are made only for messages that are: a refused draft leaves nothing behind.
  if (*known) {
    message.customerId = (*known)->id;
    return insert(scope, *checked, **known, message);
  }
  return insert(scope, *checked, Customer{}, message);
}

Result<void> Submission::scheduleAgain(Message &message) const
{
  if (message.media && !m_withoutMedia.isEmpty())
    return fail(ErrorCode::MediaNotSupported, m_withoutMedia, QStringLiteral("media"));
  CheckedDraft asNow;
  asNow.type = message.type;
  asNow.immediate = message.immediate;
  return schedule(asNow, m_clock.wallMs(), message);
}

Result<Message> Submission::repeat(WriteScope &scope, const Message &earlier)
{
  const qint64 now = m_clock.wallMs();
  Message message;
  message.id = m_ids.next(now);
  message.resendOf = earlier.id.uuid;
  message.localHour = m_local.localHour(now);
  message.customerId = earlier.customerId;
  message.customerName = earlier.customerName;
  message.phone = earlier.phone;
  message.type = earlier.type;
  message.language = earlier.language;
  message.templateVersion = earlier.templateVersion;
  message.text = earlier.text;
  message.context = earlier.context;
  message.media = earlier.media;
  message.reference = earlier.reference;
  message.immediate = earlier.immediate;
  if (const Result<void> scheduled = scheduleAgain(message); !scheduled)
    return fail(scheduled.error());
  if (const Result<void> inserted = m_store.messages.insert(scope, {message}); !inserted)
    return fail(inserted.error());
  return message;
}

// A message of a sheet whose import was interrupted waits unseen, perhaps for ever: the same message that comes another
// way leaves instead of it. Should that import go on, this one of it stays cancelled.
Result<bool> Submission::replaceHeld(WriteScope &scope, Message &earlier, qint64 batchId)
{
  if (earlier.batchId == batchId || earlier.status != MessageStatus::Queued)
    return false;
  const Result<bool> loading = m_store.batches.isLoading(earlier.batchId);
  if (!loading || !*loading)
    return loading;
  StatusChange change;
  change.to = MessageStatus::Cancelled;
  change.at = m_clock.wallMs();
  change.cause = StatusCause::Person;
  return m_store.messages.change(scope, earlier, change);
}

Result<Submitted> Submission::insert(WriteScope &scope, const CheckedDraft &draft, const Customer &customer,
                                     Message message)
{
  const qint64 guardMs = m_settings.duplicateMs(message.type);
  if (!draft.allowDuplicate && guardMs > 0 && customer.id != 0) {
    const qint64 from = m_clock.wallMs() - guardMs;
    Result<std::optional<Message>> earlier = m_store.messages.duplicateOf(message, firstSeqAt(from));
    if (!earlier)
      return fail(earlier.error());
    const Result<bool> replaced = *earlier ? replaceHeld(scope, **earlier, message.batchId) : Result<bool>(true);
    if (!replaced)
      return fail(replaced.error());
    if (!*replaced)
      return Submitted(Earlier{(*earlier)->id, (*earlier)->status});
  }
  const QString name = draft.values.value(QStringLiteral("customer_name"));
  const Result<Customer> owner = m_store.customers.obtain(scope, message.phone, name, m_clock.wallMs());
  if (!owner)
    return fail(owner.error());
  message.customerId = owner->id;
  message.customerName = name.isEmpty() ? owner->name : name;
  if (facts(message.type).category == MessageCategory::Marketing && !takesMarketing(*owner, m_settings)) {
    message.status = MessageStatus::Skipped;
    message.errorCode = QStringLiteral("no-consent");
  }
  if (const Result<void> inserted = m_store.messages.insert(scope, {message}); !inserted)
    return fail(inserted.error());
  return Submitted(message);
}

} // namespace dakiya
