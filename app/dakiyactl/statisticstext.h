// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QString>

namespace dakiya {

/// The statistics as tables for people: status, rates, types, failures, latency and cost.
[[nodiscard]] QString statisticsText(const Statistics &statistics);

} // namespace dakiya
