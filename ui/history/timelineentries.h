// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QList>
#include <QString>

namespace dakiya {

/// One step of a message's life in plain words.
struct TimelineEntry
{
  qint64 at = 0; ///< UTC ms
  MessageStatus sign = MessageStatus::Queued;
  QString words;
  QString technical; ///< codes and figures, for whoever asks; may be empty
};

/// Creation, attempts and receipts in the order in which they happened.
[[nodiscard]] QList<TimelineEntry> timelineEntries(const MessageTimeline &timeline);

} // namespace dakiya
