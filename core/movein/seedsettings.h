// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "movein/seedreport.h"

#include <QVariantMap>

namespace dakiya {

/// The settings that one old document holds, whichever way it holds them: `key` and `value`, or one field for each.
[[nodiscard]] QList<QPair<QString, QVariant>> settingsIn(const QVariantMap &document);

/// An old setting under its name here, checked. Errors: SettingUnknown, SettingInvalid.
[[nodiscard]] Result<SeedSetting> ourSetting(const QString &oldKey, const QVariant &value);

} // namespace dakiya
