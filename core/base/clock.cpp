// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>

#ifdef Q_OS_LINUX
#include <ctime>
#else
#include <chrono>
#endif

namespace dakiya {

qint64 SystemClock::wallMs() const
{
  return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::bootMs() const
{
#ifdef Q_OS_LINUX
  // The steady clock of the standard library stands still while the computer sleeps; this one does not.
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
#else
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
#endif
}

} // namespace dakiya
