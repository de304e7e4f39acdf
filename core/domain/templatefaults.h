// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagetype.h"

#include <QList>
#include <QStringList>

namespace dakiya {

/// One thing that is wrong in a template's text, and where.
struct TemplateFault
{
  Error error;
  qsizetype at = 0;     ///< in UTF-16 units
  qsizetype length = 0; ///< 0: the text as a whole

  friend bool operator==(const TemplateFault &, const TemplateFault &) = default;
};

/// Everything for which checkTemplate() would refuse the text, in the order of the text; it names but the first. None
/// where it refuses nothing, at least one where it does.
[[nodiscard]] QList<TemplateFault> faultsOf(MessageType type, QStringView body, const QStringList &extraVariables);

} // namespace dakiya
