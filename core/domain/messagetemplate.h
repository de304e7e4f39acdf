// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagetype.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace dakiya {

/// One version of the text for a type and a language. A save makes a new version; none is ever changed.
struct MessageTemplate
{
  MessageType type = MessageType::DeliveryReminder;
  QString language; ///< `en`, `hi`, `mr`, or another BCP 47 tag
  int version = 0;
  QString body;
  QString author;
  qint64 createdAt = 0; ///< UTC ms

  friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;
};

/// WhatsApp's limit for a text message, in characters (Unicode code points).
inline constexpr int kMaxTextLength = 4096;
/// The same for what stands below a picture, film or file.
inline constexpr int kMaxCaptionLength = 1024;

/// The names between `{{` and `}}`, each once, in order of first use. Errors: TemplateMalformed (unclosed or empty
/// braces).
[[nodiscard]] Result<QStringList> variablesOf(QStringView body);

/// Every name that a template of `type` may use: its type's variables, the reference by its name, `business_name`,
/// extras.
[[nodiscard]] QStringList allowedVariables(MessageType type, const QStringList &extraVariables);

/// May this text be saved as a template? Errors: TextEmpty, TextTooLong, TextForbiddenCharacter, TemplateMalformed,
/// VariableUnknown (detail: its name).
[[nodiscard]] Result<void> checkTemplate(MessageType type, QStringView body, const QStringList &extraVariables);

/// Fills the variables in. Values are text and are never read as template again. Errors: VariableMissing (detail: its
/// name) when one that the template uses is absent or blank, TextTooLong, TemplateMalformed.
[[nodiscard]] Result<QString> render(QStringView body, const QMap<QString, QString> &values);

} // namespace dakiya
