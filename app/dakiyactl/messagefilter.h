// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/historyquestion.h"
#include "commandline.h"

namespace dakiya {

struct Store;

/// The options that choose among messages, by these names: phone, type, status, from, to, search.
[[nodiscard]] QList<QCommandLineOption> filterOptions(const QStringList &names);

/// Was any of these options given?
[[nodiscard]] bool hasAny(const Invocation &invocation, const QStringList &names);

/// Reads what was asked by them, and by `limit` and `before`, as the API reads its query: what is right there is right
/// here.
[[nodiscard]] Checked<HistoryQuestion> readQuestion(const Invocation &invocation, const QStringList &names,
                                                    const QTimeZone &zone);

/// The ids of all messages that a filter finds, newest first.
[[nodiscard]] Result<QStringList> allIds(Store &store, const HistoryFilter &filter);

} // namespace dakiya
