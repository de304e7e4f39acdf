// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <memory>
#include <vector>

namespace dakiya {

class WebhookConnection;

/// Brings receipts to a webhook over a small pool of connections, and keeps them while it does not answer. A receipt
/// may come twice (when only its answer was lost), as real ones do.
class ReceiptSender final : public QObject
{
  Q_OBJECT

public:
  explicit ReceiptSender(QObject *parent = nullptr);
  ~ReceiptSender() override;

  /// What waits goes there too. Only plain http; an empty URL stops.
  void setTarget(const QUrl &url, const QString &secret);
  [[nodiscard]] bool hasTarget() const { return m_target.isValid(); }

  void send(const QByteArray &body);

  [[nodiscard]] qint64 sent() const { return m_sent; }
  [[nodiscard]] qint64 waiting() const;
  /// Given up: the webhook refused them for good or too often, or too many waited.
  [[nodiscard]] qint64 lost() const { return m_lost; }

private:
  struct Receipt
  {
    QByteArray body;
    int refusals = 0;
  };
  struct Lane
  {
    std::unique_ptr<WebhookConnection> connection;
    Receipt receipt; ///< on its way
    bool busy = false;
  };

  void pump();
  [[nodiscard]] Lane *freeLane();
  void settle(Lane &lane, int status);
  void retryBroken(Lane &lane, bool reused);
  void lose();
  void backOff();

  QUrl m_target;
  QByteArray m_secret;
  std::deque<Receipt> m_waiting;
  std::vector<std::unique_ptr<Lane>> m_lanes;
  QTimer m_pause;
  int m_nextPauseMs;
  qint64 m_sent = 0;
  qint64 m_lost = 0;
};

} // namespace dakiya
