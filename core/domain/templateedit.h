// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetemplate.h"

namespace dakiya {

/// A text that somebody wants to be the template of a type and a language from now on.
struct TemplateEdit
{
  MessageType type = MessageType::DeliveryReminder;
  QString language;
  QString body;
};

/// The edit with its language in usual capitals and its lines ended alike, or all that is wrong with it: FieldMissing,
/// LanguageUnknown, and what checkTemplate() says.
[[nodiscard]] Checked<TemplateEdit> checkEdit(TemplateEdit edit, const QStringList &extraVariables);

} // namespace dakiya
