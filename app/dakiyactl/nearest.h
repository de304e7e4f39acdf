// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dakiya {

/// What was probably meant by `typed`: the name among `names` that takes the fewest slips of a finger. Empty when none
/// is near.
[[nodiscard]] QString nearestTo(const QString &typed, const QStringList &names);

} // namespace dakiya
