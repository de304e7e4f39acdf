// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dakiya {

/// What can be chosen for a setting that has but a few values; empty for all others.
[[nodiscard]] QStringList settingChoices(const QString &key);

} // namespace dakiya
