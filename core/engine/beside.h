// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace dakiya {

class WriteScope;

/// Stores something beside a change, in the same transaction; its failure undoes both.
template <class T> using Beside = std::function<Result<void>(WriteScope &, const T &)>;

} // namespace dakiya
