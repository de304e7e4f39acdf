// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QFrame>
#include <QIcon>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace dakiya {

/// An inline notice above what it concerns: one sentence, what one can do about it, and a way to put it aside. It takes
/// the place of pop-ups.
class Notice final : public QFrame
{
  Q_OBJECT

public:
  enum class Tone { Calm, Good, Attention, Bad };

  explicit Notice(const Theme &theme, QWidget *parent = nullptr);

  /// Shows the words with these buttons, from left to right; screen readers hear them.
  void say(Tone tone, const QString &words, const QStringList &buttons = {});
  /// The words alone change, such as a count of seconds; nobody is told anew.
  void setWords(const QString &words);
  /// Another sign than that of its tone, until it says something else.
  void setSign(const QIcon &sign);
  /// For its icon and its close button: without it there is none.
  void setClosable(bool closable);
  void dismiss();
  [[nodiscard]] QString words() const;

Q_SIGNALS:
  /// The button by its place among those of say().
  void pressed(int button);
  void dismissed();

private:
  const Theme m_theme;
  QHBoxLayout *m_row;
  QLabel *m_sign;
  QLabel *m_words;
  QToolButton *m_close;
  QList<QPushButton *> m_buttons;
};

} // namespace dakiya
