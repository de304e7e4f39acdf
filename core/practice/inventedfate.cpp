// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/inventedfate.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

enum class Fate { Read, Delivered, Sent, FailedByReport, Refused, Unknown, Expired, Cancelled, Skipped };

/// How many of a thousand messages end like this, in the order of Fate.
constexpr std::array kFateWeights{655, 285, 12, 26, 8, 4, 4, 6};
constexpr double kMarketingSkipped = 0.08;
constexpr double kTriedTwice = 0.02;
constexpr double kPhoneOff = 0.08;

/// Codes that a receipt may carry, the most frequent ones repeated.
constexpr std::array kReportCodes{"131026"_L1, "131026"_L1, "131026"_L1, "131026"_L1, "131047"_L1, "131051"_L1};
constexpr std::array kRefusalCodes{"131009"_L1, "131008"_L1, "132012"_L1};
constexpr std::array kDoubts{"no-answer"_L1, "connection-lost"_L1};

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

/// Writes one message's end.
class FateWriter final
{
public:
  FateWriter(MessageTimeline &past, qint64 now, Random &random)
      : m_past(past)
      , m_message(past.message)
      , m_now(now)
      , m_random(random)
  {
  }

  void write()
  {
    auto fate = Fate(weightedPlace(kFateWeights, m_random));
    const bool isUnwanted = m_random.chance(kMarketingSkipped);
    if (isUnwanted && facts(m_message.type).category == MessageCategory::Marketing)
      fate = Fate::Skipped;
    if (m_random.chance(kTriedTwice) && fate < Fate::Expired)
      tryInVain();
    write(fate);
  }

private:
  void write(Fate fate)
  {
    switch (fate) {
    case Fate::Read:
    case Fate::Delivered:
      accept();
      return deliver(fate == Fate::Read);
    case Fate::Sent:
      return accept();
    case Fate::FailedByReport:
      accept();
      return failByReport();
    case Fate::Refused:
      return refuse();
    case Fate::Unknown:
      return loseAnswer();
    case Fate::Expired:
      return end(MessageStatus::Expired, u"expired"_s);
    case Fate::Cancelled:
      return end(MessageStatus::Cancelled, {});
    case Fate::Skipped:
      return end(MessageStatus::Skipped, u"no-consent"_s);
    }
  }

  void end(MessageStatus status, const QString &code)
  {
    m_message.status = status;
    m_message.errorCode = code;
  }

  template <class Words> QString oneOf(const Words &words)
  {
    return words[size_t(m_random.between(0, qint64(words.size()) - 1))];
  }

  /// A moment after `utcMs`, usually about `meanMs` later.
  qint64 after(qint64 utcMs, qint64 meanMs)
  {
    const double wait = -std::log(1 - m_random.uniform()) * double(meanMs);
    return std::max(utcMs, std::min(utcMs + 1 + qint64(wait), m_now));
  }

  Attempt &attempt(const QString &outcome, int httpStatus, const QString &code, qint64 latencyMs)
  {
    m_message.provider = u"practice"_s;
    m_message.attempt += 1;
    Attempt made;
    made.number = m_message.attempt;
    made.provider = m_message.provider;
    made.startedAt = m_past.attempts.isEmpty() ? std::min(m_message.dueAt, m_now)
                                               : after(*m_past.attempts.constLast().finishedAt, kMinuteMs);
    made.finishedAt = made.startedAt + latencyMs;
    made.outcome = outcome;
    made.httpStatus = httpStatus;
    made.code = code;
    made.latencyMs = latencyMs;
    m_past.attempts << made;
    return m_past.attempts.last();
  }

  qint64 latency() { return 90 + qint64(-std::log(1 - m_random.uniform()) * 140); }

  void tryInVain() { attempt(u"later"_s, 429, u"130429"_s, latency()); }

  void accept()
  {
    Attempt &made = attempt(u"accepted"_s, 200, {}, latency());
    made.providerMessageId = kInventedIdPrefix + QString::number(m_message.id.seq, 36);
    m_message.providerMessageId = made.providerMessageId;
    m_message.sentAt = made.finishedAt;
    m_message.status = MessageStatus::Sent;
  }

  void deliver(bool isRead)
  {
    const qint64 wait = m_random.chance(kPhoneOff) ? 4 * kHourMs : 1'500;
    m_message.deliveredAt = after(*m_message.sentAt, wait);
    m_message.status = MessageStatus::Delivered;
    if (!isRead)
      return;
    m_message.readAt = after(*m_message.deliveredAt, 40 * kMinuteMs);
    m_message.status = MessageStatus::Read;
  }

  void failByReport()
  {
    end(MessageStatus::Failed, oneOf(kReportCodes));
    m_message.failedAt = after(*m_message.sentAt, 2'000);
    m_past.attempts.last().outcome = u"failed"_s;
    m_past.attempts.last().code = m_message.errorCode;
  }

  void refuse()
  {
    end(MessageStatus::Failed, oneOf(kRefusalCodes));
    m_message.failedAt = attempt(u"refused"_s, 400, m_message.errorCode, latency()).finishedAt;
  }

  void loseAnswer()
  {
    end(MessageStatus::Unknown, oneOf(kDoubts));
    attempt(u"unknown"_s, 0, m_message.errorCode, 30'000);
  }

  MessageTimeline &m_past;
  Message &m_message;
  const qint64 m_now;
  Random &m_random;
};

} // namespace

size_t weightedPlace(std::span<const int> weights, Random &random)
{
  auto left = int(random.between(0, 999));
  for (size_t place = 0; place < weights.size(); ++place) {
    left -= weights[place];
    if (left < 0)
      return place;
  }
  return 0;
}

void inventFate(MessageTimeline &past, qint64 now, Random &random)
{
  FateWriter(past, now, random).write();
}

} // namespace dakiya
