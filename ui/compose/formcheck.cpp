// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formcheck.h"

#include "base/errorwords.h"
#include "common/messagebubble.h"
#include "common/variablewords.h"
#include "domain/textrules.h"

#include <QCoreApplication>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(ComposeForm)
};

/// Stands in for a number that is not there yet: the preview does not depend on it.
const QString kAnyPhone = u"+919812345670"_s;

Draft draftOf(const TypedMessage &typed, const QStringList &fields)
{
  Draft draft;
  draft.phone = typed.phone.isEmpty() ? typed.person.trimmed() : typed.phone;
  draft.type = QString(wireName(typed.type));
  draft.language = typed.language;
  draft.sendAt = typed.sendAt;
  draft.media = typed.media;
  const QString reference(facts(typed.type).reference);
  for (const QString &name : fields) {
    if (name == reference)
      draft.reference = typed.values.value(name).trimmed();
    else
      draft.context.insert(name, typed.values.value(name).trimmed());
  }
  return draft;
}

/// The same without what is wrong in it, so that the rest can be read.
CheckedDraft readable(Draft draft, const QMap<QString, Error> &errors, MessageType type, qint64 now)
{
  if (errors.contains(field::person))
    draft.phone = kAnyPhone;
  if (errors.contains(field::when))
    draft.sendAt.reset();
  if (errors.contains(field::media))
    draft.media.reset();
  if (errors.contains(QString(facts(type).reference)))
    draft.reference.clear();
  draft.context.removeIf([&errors](const auto &value) { return errors.contains(value.key()); });
  const Checked<CheckedDraft> checked = validate(draft, now);
  return checked ? *checked : CheckedDraft{};
}

void note(FormCheck &check, const Error &error, MessageType type)
{
  const QString name = formField(error.field, type);
  if (!check.errors.contains(name))
    check.errors.insert(name, error);
}

/// Blanks for what is missing; each is an error unless its field has one already.
void fillBlanks(FormCheck &check, CheckedDraft &checked, const MessageTemplate &text)
{
  for (const QString &name : variablesOf(text.body).value_or(QStringList())) {
    const bool isReference = name == facts(text.type).reference;
    const QString value = isReference ? checked.reference : checked.values.value(name);
    if (name == "business_name"_L1 || !value.trimmed().isEmpty())
      continue;
    note(check, {ErrorCode::VariableMissing, name, u"context."_s + name}, text.type);
    checked.values.insert(name, MessageBubble::blank(variableWord(name)));
  }
}

void fillText(FormCheck &check, CheckedDraft checked, const MessageTemplate &text, const QString &businessName)
{
  fillBlanks(check, checked, text);
  const Checked<QString> filled = renderDraft(checked, text, businessName);
  if (filled) {
    check.text = checked.media ? captionOf(*checked.media, *filled) : *filled;
    check.length = textLength(MessageBubble::withoutBlanks(check.text));
    return;
  }
  for (const Error &error : filled.error())
    note(check, error, text.type);
}

} // namespace

QString formField(const QString &wire, MessageType type)
{
  if (wire == "phone"_L1)
    return field::person;
  if (wire == "send_at"_L1 || wire == "expires_at"_L1)
    return field::when;
  if (wire == "reference_id"_L1)
    return QString(facts(type).reference);
  if (wire.startsWith("context."_L1))
    return wire.sliced(8);
  if (wire.startsWith("media"_L1))
    return field::media;
  return wire == "language"_L1 ? field::language : wire;
}

FormCheck checkForm(const TypedMessage &typed, const Office &office, qint64 now)
{
  FormCheck check;
  check.draft = draftOf(typed, office.fieldsOf(typed.type, typed.language));
  if (const Checked<CheckedDraft> whole = validate(check.draft, now); !whole) {
    for (const Error &error : whole.error())
      note(check, error, typed.type);
  }
  // The engine sends what is late at once; whoever chooses an hour that is over has erred.
  if (typed.sendAt && *typed.sendAt <= now)
    check.errors.insert(field::when, {ErrorCode::TimeInPast, {}, u"send_at"_s});
  CheckedDraft checked = readable(check.draft, check.errors, typed.type, now);
  check.schedule = scheduleOf(checked, office.settings, LocalTime(office.settings.timeZone()), now);
  const MessageTemplate *text = office.templateOf(typed.type, typed.language);
  check.templateVersion = text ? text->version : 0;
  if (text)
    fillText(check, checked, *text, office.settings.businessName());
  else
    check.errors.insert(field::language, {ErrorCode::TemplateMissing, typed.language, u"language"_s});
  if (!check.schedule)
    note(check, check.schedule.error(), typed.type);
  return check;
}

QString fieldWords(const QString &name, const Error &error, const QString &typed)
{
  switch (error.code) {
  case ErrorCode::PhoneMissing:
    return Words::tr("Choose a customer, or type a number with + and its country.");
  case ErrorCode::PhoneNotANumber:
    return Words::tr(
               "No customer is called \"%1\". Choose one from the list, or type the number with + and its country.")
        .arg(typed.trimmed());
  case ErrorCode::PhoneNotInternational:
    return Words::tr("The number needs + and its country, such as +91 98123 45670.");
  case ErrorCode::VariableMissing:
    return Words::tr("The message needs this.");
  case ErrorCode::TimeInPast:
    return Words::tr("That time is over: choose a later one.");
  default:
    return sentence(inField(error, variableWord(name)));
  }
}

} // namespace dakiya
