// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/localtime.h"
#include "domain/settings.h"

namespace dakiya {

/// When a message that is given at `now` leaves and when it is too late; all in UTC ms.
struct Schedule
{
  bool immediate = false;
  qint64 wantedAt = 0; ///< `now`, or the later time that was asked for
  qint64 dueAt = 0;    ///< the same, or the end of the quiet hours that it falls into
  qint64 expiresAt = 0;

  [[nodiscard]] bool waitsForQuietHours() const { return dueAt > wantedAt; }
};

/// Pure, and the same for what is sent and for what a window says will happen. Errors: SendTimeOver,
/// ExpiresBeforeSending.
[[nodiscard]] Result<Schedule> scheduleOf(const CheckedDraft &draft, const Settings &settings, const LocalTime &local,
                                          qint64 now);

} // namespace dakiya
