// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfilters.h"

#include "base/clock.h"
#include "common/desk.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/preferences.h"
#include "domain/phonenumber.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "history/periodchoice.h"
#include "history/savedfilters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kTypingMs = 200;
constexpr std::array kUsualDays{1, 7, 30, 90, 365};
const QString kFilterKey = QStringLiteral("history/filter");
const QString kSearchKey = QStringLiteral("history/search");
const QString kPhoneKey = QStringLiteral("history/phone");

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

HistoryFilters::HistoryFilters(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_clock(desk.clock)
    , m_preferences(desk.preferences)
{
  createWidgets(desk.theme);
  createSearch(desk.theme);
  arrangeLayout();
  KeptFilter kept = KeptFilter::fromMap(m_preferences.value(kFilterKey).toMap());
  kept.filter.search = m_preferences.remembered(kSearchKey).toString();
  kept.filter.phone = m_preferences.remembered(kPhoneKey).toString();
  set(kept);
  showEverywhere();
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
  m_period = new PeriodChoice(m_clock);
  m_chip = new QPushButton;
  m_chip->setObjectName(QStringLiteral("phoneChip"));
  m_chip->setProperty("quiet", true);
  m_chip->setIcon(lineIcon(QStringLiteral("clear"), theme.primary));
  m_chip->setLayoutDirection(Qt::RightToLeft);
  m_chip->setToolTip(tr("Show the messages of all customers again"));
  m_clear = new QToolButton;
  m_clear->setObjectName(QStringLiteral("clearFilters"));
  m_clear->setIcon(lineIcon(QStringLiteral("clear"), theme.muted));
  m_clear->setText(tr("Clear"));
  m_clear->setToolTip(tr("Show all messages again"));
  m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_clear->setAutoRaise(true);
  m_saved = new SavedFilters(m_preferences);
}

void HistoryFilters::createSearch(const Theme &theme)
{
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("searchField"));
  m_search->setAccessibleName(tr("Search the messages"));
  m_search->setPlaceholderText(tr("Name, number, words or reference"));
  m_search->addAction(lineIcon(QStringLiteral("search"), theme.muted), QLineEdit::LeadingPosition);
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(160);
  m_search->setMaximumWidth(420);
}

void HistoryFilters::arrangeLayout()
{
  auto *row = new FlowLayout(this);
  for (QWidget *widget :
       {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_period),
        static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_saved)})
    row->addWidget(widget);
}

void HistoryFilters::connectSignals()
{
  for (QComboBox *box : {m_status, m_type})
    connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilters::noteChange);
  connect(m_period, &PeriodChoice::changed, this, &HistoryFilters::noteChange);
  connect(m_chip, &QPushButton::clicked, this, [this] {
    showPhone({});
    noteChange();
  });
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingMs);
  connect(&m_typing, &QTimer::timeout, this, &HistoryFilters::noteChange);
  connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
  connect(m_search, &QLineEdit::returnPressed, this, &HistoryFilters::noteChange);
  connect(m_clear, &QToolButton::clicked, this, &HistoryFilters::clear);
  connect(m_saved, &SavedFilters::chosen, this, [this](const KeptFilter &filter) {
    set(filter);
    noteChange();
  });
}

void HistoryFilters::noteChange()
{
  m_typing.stop();
  showEverywhere();
  Q_EMIT changed();
}

// The rest of the page, the next start and the pages that are made anew.
void HistoryFilters::showEverywhere()
{
  const KeptFilter kept = current();
  m_clear->setEnabled(!kept.showsAll());
  m_saved->setCurrent(kept, words());
  m_preferences.remember(kSearchKey, kept.filter.search);
  m_preferences.remember(kPhoneKey, kept.filter.phone);
  KeptFilter withoutCustomer = kept;
  withoutCustomer.filter.search.clear();
  withoutCustomer.filter.phone.clear();
  m_preferences.keep(kFilterKey, withoutCustomer.toMap());
}

void HistoryFilters::setZone(const QTimeZone &zone)
{
  m_local = LocalTime(zone);
  m_period->setZone(zone);
}

KeptFilter HistoryFilters::current() const
{
  KeptFilter kept;
  if (const QVariant status = m_status->currentData(); status.isValid())
    kept.filter.status = MessageStatus(status.toInt());
  if (const QVariant type = m_type->currentData(); type.isValid())
    kept.filter.type = MessageType(type.toInt());
  kept.lastDays = m_period->lastDays();
  kept.filter.from = m_period->from();
  kept.filter.to = m_period->to();
  kept.filter.phone = m_phone;
  kept.filter.search = m_search->text();
  return kept;
}

HistoryFilter HistoryFilters::filter() const
{
  return current().asOf(m_clock.wallMs(), m_local);
}

QString HistoryFilters::words() const
{
  return filterInWords(current(), m_clock.wallMs(), m_local);
}

// Quietly: whoever sets many at once tells once.
void HistoryFilters::set(const KeptFilter &kept)
{
  const QSignalBlocker quiet[]{QSignalBlocker(m_status), QSignalBlocker(m_type), QSignalBlocker(m_search)};
  m_status->setCurrentIndex(kept.filter.status ? m_status->findData(int(*kept.filter.status)) : 0);
  m_type->setCurrentIndex(kept.filter.type ? m_type->findData(int(*kept.filter.type)) : 0);
  m_period->setPeriod(kept.lastDays, kept.filter.from, kept.filter.to);
  showPhone(kept.filter.phone);
  m_search->setText(kept.filter.search);
}

void HistoryFilters::setFilter(const HistoryFilter &filter)
{
  KeptFilter kept{filter, 0};
  const qint64 today = m_local.localDay(m_clock.wallMs());
  const auto *const days = std::find_if(kUsualDays.begin(), kUsualDays.end(), [&](int count) {
    return filter.from && !filter.to && *filter.from == m_local.startOfDay(today - count + 1);
  });
  if (days != kUsualDays.end()) {
    kept.lastDays = *days;
    kept.filter.from.reset();
  }
  set(kept);
  noteChange();
}

void HistoryFilters::showPhone(const QString &phone)
{
  m_phone = phone;
  m_chip->setText(displayPhone({phone}));
  m_chip->setVisible(!phone.isEmpty());
}

void HistoryFilters::clear()
{
  if (isClear())
    return;
  set({});
  noteChange();
}

void HistoryFilters::focusSearch()
{
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

} // namespace dakiya
