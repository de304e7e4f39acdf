// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace dakiya {

/// What a shell can offer in place of the word that is being typed.
struct Completion
{
  struct Word
  {
    QString text;
    QString meaning; ///< one line; may be empty

    friend bool operator==(const Word &, const Word &) = default;
  };

  QList<Word> words;
  bool files = false;   ///< files, too
  bool folders = false; ///< folders, too

  friend bool operator==(const Completion &, const Completion &) = default;
};

/// Completes the last of `words`: what was typed behind the program's name, up to the cursor. A shell that takes
/// `--type=x` for three words may say so.
[[nodiscard]] Completion complete(const QList<Command> &commands, QStringList words);

} // namespace dakiya
