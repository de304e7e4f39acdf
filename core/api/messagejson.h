// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QJsonObject>

namespace dakiya {

/// A message as the API and `--json` show it. What is not there is null; times are ISO 8601 in UTC.
[[nodiscard]] QJsonObject messageJson(const Message &message);

/// The same object with `timeline`: creation, attempts and receipts in the order of our clock.
[[nodiscard]] QJsonObject timelineJson(const MessageTimeline &timeline);

/// `{messages, next}`: `next` is the id to go on before, null at the end.
[[nodiscard]] QJsonObject historyJson(const HistoryPage &page);

/// What whoever gave a message is told: `{id, status, phone, type, timestamp, myoperator_id?, error?, error_code?}`.
[[nodiscard]] QJsonObject submittedJson(const Message &message);

} // namespace dakiya
