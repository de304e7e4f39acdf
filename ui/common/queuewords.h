// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QString>

namespace dakiya {

/// Why nothing is sent and who has to do what, in one or two sentences; empty when nothing stops the queue.
[[nodiscard]] QString stopsInWords(const QueueSnapshot &queue, const QString &provider);

/// Whether a person can end the stop by saying that sending goes on.
[[nodiscard]] bool canGoOn(const QueueSnapshot &queue);

/// How the queue stands, for the line at the foot of the window: whether it sends, what waits, when it goes on.
[[nodiscard]] QString queueInWords(const QueueSnapshot &queue, const QString &provider, qint64 nowMs,
                                   const LocalTime &local);

/// What has just gone wrong, and who has to do what, for a notification.
[[nodiscard]] QString problemInWords(const Problem &problem, const QString &provider);

/// `MyOperator` for a provider's wire name.
[[nodiscard]] QString providerWord(const QString &provider);

} // namespace dakiya
