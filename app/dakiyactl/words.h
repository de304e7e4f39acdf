// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagestatus.h"
#include "queue/queueprocessor.h"

#include <QCoreApplication>

namespace dakiya {

/// The context of all texts of this program: `Ctl::tr("…")`.
struct Ctl
{
  Q_DECLARE_TR_FUNCTIONS(dakiyactl)
};

/// `Delivered` for a receipt's status.
[[nodiscard]] QString receiptWord(ReceiptStatus status);

/// How an attempt ended, such as `accepted`, in words.
[[nodiscard]] QString attemptWord(const QString &outcome);

/// How large a file is: `1.2 MB`.
[[nodiscard]] QString sizeText(qint64 bytes);

/// What is wrong and who has to do what, in one line.
[[nodiscard]] QString problemInWords(const Problem &problem, const QString &provider);

/// Why nothing is sent; empty when nothing stops the queue.
[[nodiscard]] QString stopsInWords(const QueueStops &stops, const QString &provider);

} // namespace dakiya
