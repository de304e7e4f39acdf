// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/fate.h"
#include "practice/posting.h"

#include <QByteArray>
#include <QString>

namespace dakiya {

/// A message that was accepted, as far as its receipts need it.
struct AcceptedMessage
{
  QString id;
  Dialect dialect = Dialect::Flat;
  QString recipient;
  QString reference; ///< empty where receipts do not return it
  QString companyId;
  QString phoneNumberId;
  QString contentType; ///< `text`, `template`, ...
  Fate fate;
};

enum class ReceiptStep { Sent, Delivered, Read, Failed };

/// What a webhook gets: exactly what the dialect holds, no more. `sequence` counts the receipts of one message from 1;
/// `at` is in UTC milliseconds.
[[nodiscard]] QByteArray receiptBody(const AcceptedMessage &message, ReceiptStep step, int sequence, qint64 at);

} // namespace dakiya
