// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sidebar.h"

#include "common/icons.h"

#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kWide = 184;
constexpr int kNarrow = 56;
constexpr int kSign = 20;

} // namespace

SideBar::SideBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
  setObjectName(QStringLiteral("sideBar"));
  setAccessibleName(tr("Pages"));
  setFixedWidth(kWide);
  m_column->setContentsMargins(space::inside, space::group, space::inside, space::group);
  m_column->setSpacing(4);
  m_column->addStretch();
  connect(m_group, &QButtonGroup::idClicked, this, &SideBar::chosen);
}

void SideBar::addPage(const QString &name, const QString &icon, const QString &title)
{
  auto *button = new QToolButton;
  button->setObjectName(name);
  button->setIcon(lineIcon(icon, m_theme.text));
  button->setIconSize({kSign, kSign});
  button->setCheckable(true);
  button->setAutoRaise(true);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  const int page = int(m_entries.size());
  button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(title).arg(page + 1));
  m_group->addButton(button, page);
  m_column->insertWidget(page, button);
  m_entries << Entry{button, title};
  label(m_entries.last());
}

void SideBar::choose(int page)
{
  if (QAbstractButton *button = m_group->button(page))
    button->setChecked(true);
}

void SideBar::setCount(int page, int count)
{
  if (page < 0 || page >= m_entries.size() || m_entries[page].count == count)
    return;
  m_entries[page].count = count;
  label(m_entries[page]);
}

void SideBar::setCompact(bool compact)
{
  if (m_compact == compact)
    return;
  m_compact = compact;
  setFixedWidth(compact ? kNarrow : kWide);
  for (const Entry &entry : std::as_const(m_entries))
    label(entry);
}

void SideBar::label(const Entry &entry) const
{
  const QString words =
      entry.count > 0 ? QStringLiteral("%1  %2").arg(entry.title, QLocale().toString(entry.count)) : entry.title;
  entry.button->setText(words);
  entry.button->setAccessibleName(words);
  entry.button->setToolButtonStyle(m_compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace dakiya
