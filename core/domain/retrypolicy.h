// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace dakiya {

/// How often and when a message that could be sent later is tried again.
struct RetryPolicy
{
  int maxRetries = 3;
  int delayMinutes = 5;

  /// Wait before retry number `retry` (1, 2, 3, …) in ms: 5, 10, 20 minutes, ±10 % by `jitter` in [0, 1).
  [[nodiscard]] qint64 delayMs(int retry, double jitter) const;
};

/// The longest Retry-After that is obeyed: 24 h, in ms.
inline constexpr qint64 kMaxRetryAfterMs = 24LL * 60 * 60 * 1000;

/// Reads a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date) as ms from `now` (UTC ms), clamped to
/// [0, 24 h]; nonsense is nullopt.
[[nodiscard]] std::optional<qint64> parseRetryAfter(const QByteArray &value, qint64 now);

} // namespace dakiya
