// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// Python's ways to leave a place in a text (`{name}`, `{name:.2f}`, `{{name}}`, `%(name)s`, `${name}`) as ours:
/// `{{name}}`. Anything else stays as it is.
[[nodiscard]] QString withOurPlaceholders(const QString &body);

} // namespace dakiya
