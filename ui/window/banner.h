// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dakiya {

/// One line above every page: practice mode, or trouble and what to do about it.
class Banner final : public QFrame
{
  Q_OBJECT

public:
  explicit Banner(const Theme &theme, QWidget *parent = nullptr);

  enum class Tone { Calm, Trouble };
  /// Empty words hide it; without `button` there is nothing to press.
  void say(Tone tone, const QString &words, const QString &button = {});

Q_SIGNALS:
  void pressed();

private:
  const Theme m_theme;
  QLabel *m_sign;
  QLabel *m_words;
  QPushButton *m_button;
};

} // namespace dakiya
