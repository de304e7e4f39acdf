// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/outcome.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace dakiya {

/// What the outcome rule needs of a provider's answer.
struct AnswerFacts
{
  QString messageId;
  QString errorCode;  ///< from a place that exists only in failures: `error.code`, `errors[0].code`, `error_code`, …
  QString statusCode; ///< from `code` or `data.code`, where successes too have one ("200", 0, 1)
  QString text;       ///< the provider's own words
  bool saysFailed = false; ///< the answer calls itself a failure: `status` "error", `success` false
};

/// Text or a whole number as text; empty for anything else.
[[nodiscard]] QString scalarText(const QJsonValue &value);
/// The first of `names` that holds text or a number; empty when none does.
[[nodiscard]] QString firstScalar(const QJsonObject &object, const QStringList &names);

/// Code and words of a failure, from `errors[0]`, `error` or `failure_reason`, each an object, a text or a number.
[[nodiscard]] ProviderWords failureWords(const QJsonObject &object);

/// Reads an answer. What is no JSON object gives no facts.
[[nodiscard]] AnswerFacts readAnswer(const QByteArray &body);

/// A provider's words as they may be stored: one line, bounded, each of `secrets` replaced, because some servers repeat
/// what they were sent.
[[nodiscard]] QString storableWords(QString text, const QStringList &secrets);

} // namespace dakiya
