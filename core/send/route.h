// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QUrl>

namespace dakiya {

/// The proxy on the way to a URL: none to loopback, else what the system says.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &url);

} // namespace dakiya
