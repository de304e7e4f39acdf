// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace dakiya {

/// What two opening braces begin in a template: a variable between them and two closing ones, or something malformed.
struct TemplateToken
{
  qsizetype at = 0; ///< of the first brace
  qsizetype length = 0;
  QStringView name; ///< of a variable, else what stands where its name should
  bool isVariable = false;
};

/// All of them in their order. After what is malformed, reading goes on behind it, so that one fault hides no other.
[[nodiscard]] QList<TemplateToken> tokensOf(QStringView body);

} // namespace dakiya
