// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/problem.h"

namespace dakiya {

/// Refuses with 415 what does not call itself JSON in UTF-8. An empty body needs no type.
[[nodiscard]] std::optional<HttpResponse> refuseMediaType(const HttpRequest &request);

/// Whether an object may name a key twice: readers disagree about which of the two counts.
enum class DoubledKeys { Refused, Allowed };

/// Refuses with 400 what is not UTF-8, not JSON, not an object, or nested deeper than 32.
[[nodiscard]] Answered<QJsonObject> readJsonObject(const QByteArray &body, DoubledKeys doubledKeys);

} // namespace dakiya
