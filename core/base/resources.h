// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dakiya {

/// Makes `:/dakiya/...` readable. Every program calls it first: a static library's resources are not found otherwise.
void initResources();

} // namespace dakiya
