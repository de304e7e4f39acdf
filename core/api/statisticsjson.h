// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QJsonObject>

namespace dakiya {

/// The statistics as the API and `--json` show them. Rates are null where nothing stands below the line; money is in
/// rupees.
[[nodiscard]] QJsonObject statisticsJson(const Statistics &statistics);

} // namespace dakiya
