// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/breaker.h"

#include <array>

namespace dakiya {

namespace {
constexpr int kDoubtfulToOpen = 5;
constexpr std::array<qint64, 4> kProbeDelaysMs{30'000, 60'000, 120'000, 300'000};
} // namespace

int Breaker::allowance() const
{
  switch (m_state) {
  case State::Closed:
    return std::numeric_limits<int>::max();
  case State::OneMessage:
    return 1;
  case State::Open:
  case State::Connecting:
  case State::MessageLeft:
    return 0;
  }
  return 0;
}

std::optional<qint64> Breaker::probeAt() const
{
  return m_state == State::Open ? std::optional(m_probeAt) : std::nullopt;
}

void Breaker::probed(bool reached, qint64 now)
{
  if (m_state != State::Connecting)
    return;
  if (reached)
    m_state = State::OneMessage;
  else
    open(now);
}

void Breaker::left()
{
  if (m_state == State::OneMessage)
    m_state = State::MessageLeft;
}

void Breaker::ended(bool doubtful, qint64 now)
{
  if (!doubtful) {
    reset();
    return;
  }
  ++m_doubtfulInARow;
  if (m_state == State::MessageLeft || (m_state == State::Closed && m_doubtfulInARow >= kDoubtfulToOpen))
    open(now);
}

void Breaker::open(qint64 now)
{
  const int step = qMin(m_probes, int(kProbeDelaysMs.size()) - 1);
  m_probeAt = now + kProbeDelaysMs[size_t(step)];
  ++m_probes;
  m_state = State::Open;
}

} // namespace dakiya
