// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managerpin.h"

#include <QString>

namespace dakiya {

/// What is to be said of an answer to a PIN, and what to do; empty when it was right.
[[nodiscard]] QString pinAnswerInWords(const Result<PinAnswer> &answer);

/// How long nobody may try: a whole number of seconds, counting down to the moment `until`, both in ms of one clock.
[[nodiscard]] QString pinLockInWords(qint64 until, qint64 now);

/// What to do when nobody knows the PIN any more.
[[nodiscard]] QString forgottenPinWords();

} // namespace dakiya
