// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace dakiya {

/// A value, or the one reason why there is none. Errors are values: nothing of ours throws.
template <class T = void> using Result = tl::expected<T, Error>;

/// A value, or every field that is wrong with it.
template <class T> using Checked = tl::expected<T, QList<Error>>;

/// Makes the failing side of a Result: `return fail(ErrorCode::NotFound, id);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString field = {})
{
  return tl::unexpected<Error>(Error{code, std::move(detail), std::move(field)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
  return tl::unexpected<Error>(std::move(error));
}

} // namespace dakiya
