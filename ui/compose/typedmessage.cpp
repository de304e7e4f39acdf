// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/typedmessage.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

// A delivery round and a month's bills are the same for many; an offer is worded once.
bool goesToMany(const QString &variable, MessageType type)
{
  if (facts(type).category == MessageCategory::Marketing)
    return variable != "customer_name"_L1;
  return variable == "delivery_date"_L1 || variable == "period"_L1;
}

} // namespace

bool TypedMessage::isBlank() const
{
  const bool saysSomething =
      std::any_of(values.cbegin(), values.cend(), [](const QString &value) { return !value.trimmed().isEmpty(); });
  return person.trimmed().isEmpty() && !saysSomething && !media;
}

void TypedMessage::forgetKnown()
{
  for (const auto &[variable, value] : known.asKeyValueRange()) {
    if (values.value(variable) == value)
      values.remove(variable);
  }
  known.clear();
}

void TypedMessage::forgetPerson()
{
  person.clear();
  phone.clear();
  keepsLanguage = false;
  forgetKnown();
  const QStringList variables = values.keys();
  for (const QString &variable : variables) {
    if (!goesToMany(variable, type))
      values.remove(variable);
  }
  sendAt.reset();
  media.reset();
}

TypedMessage typedFrom(const Draft &draft)
{
  TypedMessage typed;
  typed.person = draft.phone;
  typed.type = messageTypeFrom(draft.type).value_or(typed.type);
  typed.language = draft.language;
  typed.keepsLanguage = !draft.language.isEmpty();
  for (auto value = draft.context.cbegin(); value != draft.context.cend(); ++value)
    typed.values.insert(value.key(), value.value().toString());
  if (const QLatin1StringView reference = facts(typed.type).reference;
      !reference.isEmpty() && !draft.reference.isEmpty())
    typed.values.insert(QString(reference), draft.reference);
  typed.sendAt = draft.sendAt;
  typed.media = draft.media;
  return typed;
}

} // namespace dakiya
