// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace dakiya {

/// One word behind a command's name that is no option.
struct FormWord
{
  QStringList typed;    ///< one of these as it stands, such as `get`; empty: a value
  QString name;         ///< what stands for the value, such as `KEY`
  bool repeats = false; ///< as often as one likes

  friend bool operator==(const FormWord &, const FormWord &) = default;
};

/// The ways in which a command may be called, each with its words in their order.
[[nodiscard]] QList<QList<FormWord>> waysToCall(const Command &command);

/// The options that the command's form names, without their hyphens.
[[nodiscard]] QStringList optionsInForm(const Command &command);

/// What may stand for a name of the form or of an option, in `command`; empty where anything may.
[[nodiscard]] QStringList valuesFor(const Command &command, const QString &name);

} // namespace dakiya
