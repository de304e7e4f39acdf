// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dashboard.h"

namespace dakiya {

class Settings;
struct Store;

/// Reads all that the dashboard shows of these days, for `EngineHost::read`. `now` in UTC ms.
[[nodiscard]] Result<Dashboard> readDashboard(Store &store, const DaySpan &span, const Settings &settings, qint64 now);

} // namespace dakiya
