// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// A variable of a template as a clerk calls it: `Customer's name` for `customer_name`. One that an office has added is
/// called by its own name.
[[nodiscard]] QString variableWord(const QString &variable);

/// How a value looks, for an empty field; empty where the word says enough.
[[nodiscard]] QString variableExample(const QString &variable);

/// Does it hold a day, a text of several lines?
[[nodiscard]] bool isDayVariable(QStringView variable);
[[nodiscard]] bool isLongVariable(QStringView variable);

} // namespace dakiya
