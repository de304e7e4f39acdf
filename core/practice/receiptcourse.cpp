// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/receiptcourse.h"

#include "base/clock.h"

#include <optional>

namespace dakiya {

namespace {

/// The receipt of that number; none when the course is over.
std::optional<ReceiptStep> stepOf(const Fate &fate, int sequence)
{
  if (sequence == 1)
    return ReceiptStep::Sent;
  if (sequence == 2)
    return fate.failed ? ReceiptStep::Failed : ReceiptStep::Delivered;
  if (sequence == 3 && fate.read && !fate.failed)
    return ReceiptStep::Read;
  return std::nullopt;
}

} // namespace

ReceiptCourse::ReceiptCourse(const Clock &clock)
    : m_clock(clock)
    , m_schedule([this](const Step &step) { take(step); })
{
}

void ReceiptCourse::begin(AcceptedMessage message)
{
  if (m_sender.hasTarget())
    scheduleNext({std::make_shared<const AcceptedMessage>(std::move(message)), 1});
}

void ReceiptCourse::scheduleNext(Step step)
{
  const Fate &fate = step.message->fate;
  if (stepOf(fate, step.sequence))
    m_schedule.add(fate.receiptDelaysMs.at(std::size_t(step.sequence) - 1), std::move(step));
}

void ReceiptCourse::take(const Step &step)
{
  if (const auto receipt = stepOf(step.message->fate, step.sequence))
    m_sender.send(receiptBody(*step.message, *receipt, step.sequence, m_clock.wallMs()));
  scheduleNext({step.message, step.sequence + 1});
}

} // namespace dakiya
