// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingssection.h"

#include "base/errorwords.h"
#include "common/statepanel.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace dakiya {

namespace {

/// Lines that are longer than this many letters are hard to read.
constexpr int kLetters = 112;

} // namespace

SettingsSection::SettingsSection(const Desk &desk, const QString &name, const QString &title, const QString &words,
                                 QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_state(new StatePanel(desk.theme))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
  setObjectName(name + QStringLiteral("Section"));
  setAccessibleName(title);
  setProperty("plain", true);
  setMaximumWidth(kLetters * fontMetrics().averageCharWidth());
  auto *heading = new QLabel(title);
  heading->setProperty("strong", true);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space::group);
  auto *all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, space::inside, space::inside);
  all->setSpacing(space::inside / 2);
  all->addWidget(heading);
  all->addWidget(explanation(words));
  all->addSpacing(space::inside);
  all->addWidget(m_state, 1);
  all->addWidget(m_content);
  all->addStretch();
  connect(m_state, &StatePanel::pressed, this, [this] {
    showLoading();
    load();
  });
  showState(true);
}

QVBoxLayout *SettingsSection::addCard(const QString &title, const QString &words)
{
  auto *card = new QFrame;
  card->setProperty("card", true);
  auto *inside = new QVBoxLayout(card);
  inside->setContentsMargins(space::group, space::group, space::group, space::group);
  inside->setSpacing(space::between);
  if (!title.isEmpty()) {
    auto *heading = new QLabel(title);
    heading->setProperty("strong", true);
    inside->addWidget(heading);
  }
  if (!words.isEmpty())
    inside->addWidget(explanation(words));
  m_column->addWidget(card);
  return inside;
}

void SettingsSection::fill()
{
  setMaximumWidth(QWIDGETSIZE_MAX);
  auto *all = static_cast<QVBoxLayout *>(layout());
  all->setStretchFactor(m_content, 1);
  delete all->takeAt(all->count() - 1);
}

void SettingsSection::showState(bool isReady)
{
  m_content->setVisible(isReady);
  m_state->setVisible(!isReady);
}

void SettingsSection::showLoading()
{
  m_state->say(tr("Loading…"), {});
  showState(false);
}

void SettingsSection::showReady()
{
  showState(true);
}

void SettingsSection::showFailed(const QString &title, const Error &error)
{
  m_state->say(title, sentence(error), tr("Try again"));
  showState(false);
}

QLabel *explanation(const QString &words)
{
  auto *label = new QLabel(words);
  label->setProperty("muted", true);
  label->setWordWrap(true);
  return label;
}

} // namespace dakiya
