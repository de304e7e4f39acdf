// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace dakiya {

/// The language in which a program speaks: the setting `language` of the store in use, else that of the system.
class ProgramLanguage final
{
public:
  /// Finds the store as the command line and the environment say, and installs the language's texts. It comes before
  /// every other text: a store that cannot be read counts as one that says nothing.
  explicit ProgramLanguage(const QStringList &arguments);

  /// Speaks another one from now on; empty: that of the system.
  void speak(const QString &language);

private:
  QTranslator m_texts;
};

} // namespace dakiya
