// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "domain/messagestatus.h"
#include "domain/phonenumber.h"
#include "send/outcome.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <optional>

namespace dakiya {

/// A template that WhatsApp has approved, with this message's values.
struct ApprovedTemplateCall
{
  QString name;
  QString language;
  QList<QPair<QString, QString>> parameters; ///< key (`1`, `2`, … or a name) and value
};

/// A message as it goes out: already rendered, already checked.
struct OutgoingMessage
{
  QString id; ///< ours
  PhoneNumber phone;
  QString text;
  QString type; ///< wire name of the message type
  std::optional<ApprovedTemplateCall> approvedTemplate;
  std::optional<Media> media;
};

/// One HTTP POST, ready for the transport. Header values hold no CR, LF or NUL.
struct HttpCall
{
  QUrl url;
  QList<QPair<QByteArray, QByteArray>> headers;
  QByteArray body;
};

/// What came back, bounded to 1 MiB.
struct HttpAnswer
{
  int status = 0;
  QByteArray retryAfter; ///< the header, raw; empty when absent
  QByteArray body;
};

/// A provider's report on a message, as its webhook brought it.
struct ProviderReceipt
{
  QString eventKey;          ///< unique per provider: its event id, else made from id, status and time
  QString providerMessageId; ///< empty: only our reference names the message
  QString ourReference;      ///< our message id where the provider returns it, else empty
  ReceiptStatus status = ReceiptStatus::Accepted;
  ProviderWords words;           ///< for Failed
  std::optional<qint64> eventAt; ///< UTC ms, the provider's clock
};

/// A message that a customer wrote to the dairy.
struct IncomingMessage
{
  QString eventKey;
  QString providerMessageId;
  QString phone; ///< as the provider writes it, digits
  QString text;
  std::optional<qint64> eventAt;
};

/// What one webhook call holds. A well-formed event of a kind that is of no interest leaves all empty.
struct WebhookEvents
{
  QList<ProviderReceipt> receipts;
  QList<IncomingMessage> incoming;
};

/// One WhatsApp provider: how its calls are written and its answers read. Pure: the transport does the network.
class Provider
{
public:
  virtual ~Provider() = default;

  /// `practice`, `myoperator`, `myoperator-v2`.
  [[nodiscard]] virtual QString name() const = 0;
  /// Tells far end and account from others, and says nothing of them: a store whose provider or account changes while
  /// messages wait holds its queue.
  [[nodiscard]] virtual QString accountKey() const = 0;
  /// Errors: MediaNotSupported, CaptionTooLong.
  [[nodiscard]] virtual Result<void> canCarry(const OutgoingMessage &message) const = 0;
  [[nodiscard]] virtual HttpCall call(const OutgoingMessage &message) const = 0;
  /// Lines 1-5 and 7 of the outcome rule for an answer that could be read. `now` (UTC ms) resolves a
  /// Retry-After date.
  [[nodiscard]] virtual Outcome outcome(const HttpAnswer &answer, qint64 now) const = 0;
  /// Reads a webhook body. Errors: FieldWrongType, FieldMissing (not this provider's form).
  [[nodiscard]] virtual Result<WebhookEvents> readWebhook(const QByteArray &body) const = 0;
};

} // namespace dakiya
