// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/problem.h"

namespace dakiya {

/// Refuses with 415 what does not call itself JSON in UTF-8. An empty body needs no type.
[[nodiscard]] std::optional<HttpResponse> refuseMediaType(const HttpRequest &request);

/// Refuses with 400 what is not UTF-8, not JSON, not an object, or nested deeper than 32.
[[nodiscard]] Answered<QJsonObject> readJsonObject(const QByteArray &body);

} // namespace dakiya
