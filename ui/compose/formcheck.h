// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/office.h"
#include "compose/typedmessage.h"
#include "domain/schedule.h"

namespace dakiya {

/// The form's fields by name; those of the variables are called as they are.
namespace field {
inline const QString person = QStringLiteral("person");
inline const QString language = QStringLiteral("language");
inline const QString when = QStringLiteral("when");
inline const QString media = QStringLiteral("media");
} // namespace field

/// What the engine would say of what stands in the form, and the text as far as it can be filled.
struct FormCheck
{
  Draft draft;
  QMap<QString, Error> errors; ///< by the form's field
  QString text;                ///< with blanks for what is missing (MessageBubble::blank); empty: it cannot be made
  int length = 0;              ///< as WhatsApp counts it, without the blanks
  int templateVersion = 0;     ///< 0: there is no template
  Result<Schedule> schedule;
};

/// `language` is never empty here. Pure; by the engine's own rules.
[[nodiscard]] FormCheck checkForm(const TypedMessage &typed, const Office &office, qint64 now);

/// The form's field for a field as the wire calls it: `person` for `phone`, `amount` for `context.amount`.
[[nodiscard]] QString formField(const QString &wire, MessageType type);

/// What is wrong with a field, for the line below it. `typed` is what stands in the field of the person.
[[nodiscard]] QString fieldWords(const QString &name, const Error &error, const QString &typed);

} // namespace dakiya
