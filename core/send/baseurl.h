// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace dakiya {

/// `localhost`, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Reads a provider's base URL: https, or http to loopback; a host, no user, no query, no fragment. A `/` at its end is
/// dropped, so that paths can be appended. Errors: UrlNotAllowed (the detail never repeats the URL: a person may have
/// put a password into it).
[[nodiscard]] Result<QUrl> checkBaseUrl(const QString &text);

/// `path` (with its leading `/`) below a base URL.
[[nodiscard]] QUrl below(const QUrl &base, const QString &path);

} // namespace dakiya
