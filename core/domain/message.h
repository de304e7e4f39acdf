// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/messageid.h"
#include "domain/messagestatus.h"
#include "domain/messagetype.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace dakiya {

/// A message as the store has it: the waiting job, the log row and the record of its fate are this one thing.
struct Message
{
  MessageId id;
  qint64 batchId = 0; ///< 0: given one by one
  qint64 customerId = 0;
  QString customerName; ///< as the message was written to; else the customer's
  QString phone;        ///< E.164
  MessageType type = MessageType::DeliveryReminder;
  QString language;
  int templateVersion = 0;
  QString text;
  QMap<QString, QString> context;
  std::optional<Media> media;
  QString reference;
  QString resendOf; ///< id of the message that this one repeats; empty for most
  MessageStatus status = MessageStatus::Queued;
  /// Where it goes back to instead of being cancelled, expired or skipped, because an attempt was accepted or is in
  /// doubt.
  std::optional<MessageStatus> earlierStatus;
  bool immediate = false;
  std::optional<qint64> sendAt;
  qint64 dueAt = 0;
  qint64 expiresAt = 0;
  int attempt = 0; ///< attempts made
  int retries = 0; ///< retries used up since it was last (re)queued by a person
  qint64 localHour = 0;
  QString provider;
  QString providerMessageId;
  QString errorCode;
  QString errorText;
  std::optional<qint64> sentAt;
  std::optional<qint64> deliveredAt;
  std::optional<qint64> readAt;
  std::optional<qint64> failedAt;

  [[nodiscard]] qint64 createdAt() const { return createdAtOf(id.seq); }
};

/// One call to the provider.
struct Attempt
{
  int number = 0;
  QString provider;
  qint64 startedAt = 0;
  std::optional<qint64> finishedAt;
  QString outcome; ///< `sending`, `accepted`, `refused`, `later`, `account`, `unreachable`, `unknown`, `failed` (by
                   ///< receipt)
  int httpStatus = 0;
  QString code;
  QString words;
  std::optional<qint64> latencyMs;
  QString providerMessageId;
};

/// One receipt as it was stored.
struct StoredReceipt
{
  ReceiptStatus status = ReceiptStatus::Accepted;
  QString code;
  QString words;
  std::optional<qint64> eventAt;
  qint64 receivedAt = 0;
};

/// A message with everything that ever happened to it.
struct MessageTimeline
{
  Message message;
  QList<Attempt> attempts;
  QList<StoredReceipt> receipts;
};

/// Which messages a list shows. Empty fields do not filter.
struct HistoryFilter
{
  QString phone; ///< E.164, exact
  std::optional<MessageType> type;
  std::optional<MessageStatus> status;
  std::optional<qint64> from; ///< created at or after, UTC ms
  std::optional<qint64> to;   ///< created before, UTC ms
  QString search;             ///< a name, any part of a number, words of the text, a reference
};

/// One page of a list, newest first.
struct HistoryPage
{
  QList<Message> messages;
  std::optional<qint64> before; ///< the seq to go on below; nullopt at the end
};

} // namespace dakiya
