// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"

#include <QString>

namespace dakiya {

/// A moment on the office's clock as a list shows it: `09:14` today, `12 Nov 09:14` this year, else `12 Nov 2025`.
[[nodiscard]] QString shortTime(qint64 utcMs, qint64 nowMs, const LocalTime &local);

/// The same to the second, for tooltips and timelines: `12 November 2026, 09:14:02`.
[[nodiscard]] QString fullTime(qint64 utcMs, const LocalTime &local);

} // namespace dakiya
