// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/query.h"
#include "domain/message.h"

#include <QTimeZone>

namespace dakiya {

/// What a call asks of the history.
struct HistoryQuestion
{
  HistoryFilter filter;
  int limit = 50;
  std::optional<qint64> before; ///< a seq
};

/// Reads `phone, type, status, from, to, search, limit, before`. A day without a time is one of `zone`, and `to` takes
/// it in. With `phoneInPath` the query may not name another.
[[nodiscard]] Checked<HistoryQuestion> historyQuestion(const Query &query, const QTimeZone &zone,
                                                       const std::optional<QString> &phoneInPath);

} // namespace dakiya
