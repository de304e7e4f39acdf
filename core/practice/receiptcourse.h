// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/receiptbody.h"
#include "practice/receiptsender.h"
#include "practice/schedule.h"

#include <memory>

namespace dakiya {

class Clock;

/// Lets each accepted message run its course: sent, delivered, perhaps read; or sent and failed.
class ReceiptCourse final
{
public:
  explicit ReceiptCourse(const Clock &clock);

  void setWebhook(const QUrl &url, const QString &secret) { m_sender.setTarget(url, secret); }
  /// Without a webhook nothing follows.
  void begin(AcceptedMessage message);

  [[nodiscard]] qint64 sent() const { return m_sender.sent(); }
  [[nodiscard]] qint64 lost() const { return m_sender.lost(); }
  /// Those that are due or on their way; of a message that has more before it, the next one.
  [[nodiscard]] qint64 waiting() const { return m_sender.waiting() + m_schedule.size(); }

private:
  struct Step
  {
    std::shared_ptr<const AcceptedMessage> message;
    int sequence = 1;
  };
  void scheduleNext(Step step);
  void take(const Step &step);

  const Clock &m_clock;
  ReceiptSender m_sender;
  Schedule<Step> m_schedule;
};

} // namespace dakiya
