// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// A message's text as the customer's phone shows it, as HTML for Qt's rich text: *bold*, _italic_, ~strike~, code,
/// quotes, lists. The rules are WhatsApp's: a marker opens only after a space or at the start, closes only before what
/// is no letter or digit, and works within one line.
[[nodiscard]] QString whatsAppHtml(const QString &text);

} // namespace dakiya
