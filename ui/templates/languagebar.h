// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/templatelist.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QToolButton;

namespace dakiya {

/// The languages of one type of message as buttons, and a way to write it in another one.
class LanguageBar final : public QWidget
{
  Q_OBJECT

public:
  explicit LanguageBar(const Theme &theme, QWidget *parent = nullptr);

  void setChips(const QList<TemplateChip> &chips, const QString &chosen);

Q_SIGNALS:
  void chosen(const QString &language);

private:
  void addButton(const TemplateChip &chip, bool isChosen);
  void fillMenu();

  const Theme m_theme;
  QList<TemplateChip> m_chips;
  QString m_chosen;
  QBoxLayout *m_row;
  QButtonGroup *m_group;
  QToolButton *m_more;
};

} // namespace dakiya
