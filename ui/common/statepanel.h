// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dakiya {

/// What stands where a list would stand: why there is nothing, and the one thing that one can do about it.
class StatePanel final : public QWidget
{
  Q_OBJECT

public:
  explicit StatePanel(const Theme &theme, QWidget *parent = nullptr);

  /// Without `button` there is nothing to press.
  void say(const QString &title, const QString &words, const QString &button = {});

Q_SIGNALS:
  void pressed();

private:
  QLabel *m_title;
  QLabel *m_words;
  QPushButton *m_button;
};

} // namespace dakiya
