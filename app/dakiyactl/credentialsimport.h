// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace dakiya {

/// `credentials import FILE [--replace]`: takes the credentials of an old `.env` into the keychain. Nothing is changed
/// when the keychain is in trouble, and no value is ever shown.
[[nodiscard]] int importCredentials(const Invocation &invocation, const QString &path);

} // namespace dakiya
