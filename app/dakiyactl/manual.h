// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// The manual page of the program in troff, in English whatever language it speaks.
[[nodiscard]] QString manualPage();

/// `text` as troff prints it and obeys nothing of it.
[[nodiscard]] QString troffText(const QString &text);

} // namespace dakiya
