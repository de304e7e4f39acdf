// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace dakiya {

class LocalTime;

/// One line per message: when, to whom, how it stands, and why.
[[nodiscard]] QString messageTable(const QList<Message> &messages, const LocalTime &local);

/// One line per message for whoever looks on: name, number, status and why.
[[nodiscard]] QString fateTable(const QList<Message> &messages);

/// A message with all that ever happened to it.
[[nodiscard]] QString timelineText(const MessageTimeline &timeline, const LocalTime &local);

/// `2026-01-28 10:30` on the office's clock.
[[nodiscard]] QString clockText(qint64 utcMs, const LocalTime &local);

} // namespace dakiya
