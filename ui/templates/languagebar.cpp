// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/languagebar.h"

#include "common/icons.h"
#include "common/languagewords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// What a dairy's customers in India may read besides English, Hindi and Marathi.
const QStringList kOthers{u"gu"_s, u"kn"_s, u"te"_s, u"ta"_s, u"ml"_s, u"pa"_s, u"bn"_s, u"or"_s, u"ur"_s};

QIcon signOf(TemplateChip::State state, const Theme &theme)
{
  switch (state) {
  case TemplateChip::State::Written:
    return lineIcon(u"check"_s, theme.good);
  case TemplateChip::State::Paused:
    return lineIcon(u"pause"_s, theme.attention);
  case TemplateChip::State::Unsaved:
    return lineIcon(u"compose"_s, theme.primary);
  case TemplateChip::State::Missing:
    break;
  }
  return lineIcon(u"plus"_s, theme.muted);
}

} // namespace

LanguageBar::LanguageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_more(new QToolButton)
{
  setObjectName(u"languageBar"_s);
  m_more->setObjectName(u"moreLanguages"_s);
  m_more->setIcon(lineIcon(u"globe"_s, theme.muted));
  m_more->setPopupMode(QToolButton::InstantPopup);
  m_more->setToolTip(tr("Write it in another language"));
  m_more->setAccessibleName(m_more->toolTip());
  m_more->setMenu(new QMenu(m_more));
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(4);
  m_row->addWidget(m_more);
}

void LanguageBar::setChips(const QList<TemplateChip> &chips, const QString &chosenOne)
{
  if (m_chips == chips && m_chosen == chosenOne)
    return;
  const bool hadFocus = m_group->checkedButton() && m_group->checkedButton()->hasFocus();
  m_chips = chips;
  m_chosen = chosenOne;
  const QList<QAbstractButton *> old = m_group->buttons();
  qDeleteAll(old);
  for (const TemplateChip &chip : chips)
    addButton(chip, chip.language == chosenOne);
  fillMenu();
  if (hadFocus && m_group->checkedButton())
    m_group->checkedButton()->setFocus();
}

void LanguageBar::addButton(const TemplateChip &chip, bool isChosen)
{
  auto *button = new QPushButton(signOf(chip.state, m_theme), languageWord(chip.language));
  button->setObjectName(u"language_"_s + chip.language);
  button->setProperty("segment", true);
  button->setCheckable(true);
  button->setChecked(isChosen);
  button->setAccessibleName(TemplateList::chipInWords({languageWord(chip.language), chip.state}));
  button->setToolTip(button->accessibleName());
  m_group->addButton(button);
  m_row->insertWidget(m_row->count() - 1, button);
  // Queued, because what follows makes the buttons anew.
  connect(
      button, &QPushButton::clicked, this, [this, language = chip.language] { Q_EMIT chosen(language); },
      Qt::QueuedConnection);
}

void LanguageBar::fillMenu()
{
  QMenu *menu = m_more->menu();
  menu->clear();
  for (const QString &language : kOthers) {
    const bool isThere = std::any_of(m_chips.cbegin(), m_chips.cend(),
                                     [&language](const TemplateChip &chip) { return chip.language == language; });
    if (!isThere)
      menu->addAction(languageWord(language), this, [this, language] { Q_EMIT chosen(language); });
  }
  m_more->setEnabled(!menu->isEmpty());
}

} // namespace dakiya
