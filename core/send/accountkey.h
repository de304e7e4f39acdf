// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace dakiya {

/// One word for a provider, its whole base address and the account's ids, from which none of them can be read.
[[nodiscard]] QString accountKeyOf(const QString &provider, const QUrl &baseUrl, const QStringList &ids);

} // namespace dakiya
