// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/jsonanswer.h"
#include "send/outcome.h"
#include "send/provider.h"

#include <QStringView>

namespace dakiya {

struct TransportResult;

/// The outcome rule for an answer that could be read: the first line that matches.
///
/// A listed code in a place that exists only in failures always counts. `code` at the top is different, because
/// successes carry one too ("200", 0, 1), and WhatsApp's list has numbers as small as 0 and 1: there a number below
/// 1000 counts only when the answer is a 4xx or calls itself a failure. Otherwise a success could be taken for
/// "try again", and the customer would get the message twice.
[[nodiscard]] Outcome judge(QStringView provider, const AnswerFacts &facts, const HttpAnswer &answer, qint64 now);

/// The whole outcome rule, for whatever the transport brought.
[[nodiscard]] Outcome outcomeOf(const Provider &provider, const TransportResult &result, qint64 now);

} // namespace dakiya
