// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

namespace dakiya {

Result<Schedule> scheduleOf(const CheckedDraft &draft, const Settings &settings, const LocalTime &local, qint64 now)
{
  Schedule schedule;
  schedule.immediate = draft.immediate.value_or(settings.immediate(draft.type));
  const qint64 asked = draft.sendAt.value_or(now);
  schedule.wantedAt = std::max(asked, now);
  const std::optional<QuietHours> quiet = settings.quietHours(draft.type);
  schedule.dueAt = quiet ? quiet->firstAllowed(schedule.wantedAt, local) : schedule.wantedAt;
  schedule.expiresAt = draft.expiresAt.value_or(asked + settings.expiresMs(draft.type));
  if (schedule.expiresAt <= now && draft.sendAt && !draft.expiresAt)
    return fail(ErrorCode::SendTimeOver, {}, QStringLiteral("send_at"));
  if (schedule.expiresAt <= schedule.dueAt)
    return fail(ErrorCode::ExpiresBeforeSending, {},
                draft.expiresAt ? QStringLiteral("expires_at") : QStringLiteral("send_at"));
  return schedule;
}

} // namespace dakiya
