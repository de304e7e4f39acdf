// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfilters.h"

#include "base/clock.h"
#include "common/icons.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace dakiya {

namespace {

constexpr int kTypingMs = 200;
constexpr int kAnyTime = 0;

QComboBox *choice(const char *name, const QString &words)
{
  auto *box = new QComboBox;
  box->setObjectName(QLatin1String(name));
  box->setAccessibleName(words);
  box->setToolTip(words);
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  return box;
}

} // namespace

HistoryFilters::HistoryFilters(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
  createWidgets(theme);
  arrangeLayout();
  connectSignals();
}

void HistoryFilters::createWidgets(const Theme &theme)
{
  m_status = choice("statusFilter", tr("Show messages of one status"));
  m_status->addItem(tr("Any status"));
  for (const MessageStatus status : kMessageStatuses)
    m_status->addItem(statusIcon(status, theme), statusWord(status), int(status));
  m_type = choice("typeFilter", tr("Show messages of one type"));
  m_type->addItem(tr("Any type"));
  for (const MessageType type : kMessageTypes)
    m_type->addItem(typeWord(type), int(type));
  m_period = choice("periodFilter", tr("Show messages of a period"));
  m_period->addItem(tr("Any time"), kAnyTime);
  m_period->addItem(tr("Today"), 1);
  for (const int days : {7, 30, 90, 365})
    m_period->addItem(tr("The last %n days", nullptr, days), days);
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("searchField"));
  m_search->setAccessibleName(tr("Search the messages"));
  m_search->setPlaceholderText(tr("Name, number, words or reference"));
  m_search->addAction(lineIcon(QStringLiteral("search"), theme.muted), QLineEdit::LeadingPosition);
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(240);
  m_clear = new QToolButton;
  m_clear->setObjectName(QStringLiteral("clearFilters"));
  m_clear->setIcon(lineIcon(QStringLiteral("clear"), theme.muted));
  m_clear->setText(tr("Clear"));
  m_clear->setToolTip(tr("Show all messages again"));
  m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_clear->setAutoRaise(true);
  m_clear->setEnabled(false);
}

void HistoryFilters::arrangeLayout()
{
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside);
  for (QComboBox *box : {m_status, m_type, m_period})
    row->addWidget(box);
  row->addWidget(m_clear);
  row->addStretch();
  row->addWidget(m_search, 1);
}

void HistoryFilters::connectSignals()
{
  for (QComboBox *box : {m_status, m_type, m_period})
    connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilters::noteChange);
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingMs);
  connect(&m_typing, &QTimer::timeout, this, &HistoryFilters::noteChange);
  connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
  connect(m_search, &QLineEdit::returnPressed, this, &HistoryFilters::noteChange);
  connect(m_clear, &QToolButton::clicked, this, &HistoryFilters::clear);
}

void HistoryFilters::noteChange()
{
  m_typing.stop();
  m_clear->setEnabled(!isClear());
  Q_EMIT changed();
}

bool HistoryFilters::isClear() const
{
  return m_status->currentIndex() == 0 && m_type->currentIndex() == 0 && m_period->currentIndex() == 0 &&
         m_search->text().isEmpty();
}

void HistoryFilters::clear()
{
  if (isClear())
    return;
  {
    const QSignalBlocker quiet[]{QSignalBlocker(m_status), QSignalBlocker(m_type), QSignalBlocker(m_period),
                                 QSignalBlocker(m_search)};
    for (QComboBox *box : {m_status, m_type, m_period})
      box->setCurrentIndex(0);
    m_search->clear();
  }
  noteChange();
}

void HistoryFilters::focusSearch()
{
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

HistoryFilter HistoryFilters::filter() const
{
  HistoryFilter filter;
  if (const QVariant status = m_status->currentData(); status.isValid())
    filter.status = MessageStatus(status.toInt());
  if (const QVariant type = m_type->currentData(); type.isValid())
    filter.type = MessageType(type.toInt());
  if (const int days = m_period->currentData().toInt(); days != kAnyTime)
    filter.from = m_local.startOfDay(m_local.localDay(m_clock.wallMs()) - days + 1);
  filter.search = m_search->text();
  return filter;
}

} // namespace dakiya
