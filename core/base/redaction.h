// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// `text` with everything masked that looks like a phone number or a secret. The last line of defence of the log:
/// what is logged holds neither in the first place.
[[nodiscard]] QString redacted(QString text);

} // namespace dakiya
