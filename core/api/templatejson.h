// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetemplate.h"

#include <QJsonObject>

namespace dakiya {

/// One version of a template as the API and `--json` show it; `variables` are those that it uses.
[[nodiscard]] QJsonObject templateJson(const MessageTemplate &messageTemplate);

/// `{templates}`: one version each.
[[nodiscard]] QJsonObject templatesJson(const QList<MessageTemplate> &templates);

/// A type, what its templates may use, and the templates in use, one for each language.
[[nodiscard]] QJsonObject typeJson(MessageType type, const QStringList &extraVariables,
                                   const QList<MessageTemplate> &templates);

} // namespace dakiya
