// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace dakiya {

/// One clear sentence for a person, in the language of the installed translator (English without one).
[[nodiscard]] QString sentence(const Error &error);

/// The untranslated source sentence, for the wire and for logs.
[[nodiscard]] QString englishSentence(const Error &error);

/// Stable wire name of a code, such as `phone-not-international`.
[[nodiscard]] QString wireName(ErrorCode code);

} // namespace dakiya
