// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <span>

namespace dakiya {

class Random;

/// The ids that the provider gave to invented messages begin with it, and no others do.
inline constexpr QLatin1StringView kInventedIdPrefix("past-");

/// The place of a weight, each as likely as its share of a thousand. `weights` add up to 1000.
[[nodiscard]] size_t weightedPlace(std::span<const int> weights, Random &random);

/// Gives a message of the past a believable end, with the attempts that led there. It takes equally many random numbers
/// whatever the time is. `now` in UTC ms: nothing happens after it.
void inventFate(MessageTimeline &past, qint64 now, Random &random);

} // namespace dakiya
