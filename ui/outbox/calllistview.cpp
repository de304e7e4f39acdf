// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/calllistview.h"

#include "base/errorwords.h"
#include "domain/phonenumber.h"
#include "engine/enginehost.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfSheet = 100'000;
constexpr int kRowsInSight = 6;

} // namespace

CallListView::CallListView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new QLabel)
    , m_copy(new QPushButton(tr("Copy")))
    , m_save(new QPushButton(tr("Save as CSV…")))
{
  setObjectName(u"callList"_s);
  createTable();
  m_words->setObjectName(u"callWords"_s);
  m_words->setProperty("muted", true);
  m_words->setWordWrap(true);
  m_copy->setObjectName(u"copyCallsButton"_s);
  m_copy->setAccessibleName(tr("Copy the call list"));
  m_save->setObjectName(u"saveCallsButton"_s);
  m_save->setAccessibleName(tr("Save the call list as CSV"));
  connect(m_copy, &QPushButton::clicked, this, &CallListView::copy);
  connect(m_save, &QPushButton::clicked, this, &CallListView::askWhere);
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::inside);
  buttons->addWidget(m_words, 1);
  buttons->addWidget(m_copy);
  buttons->addWidget(m_save);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, space::inside, 0, 0);
  column->setSpacing(space::inside);
  column->addWidget(m_table);
  column->addLayout(buttons);
}

void CallListView::createTable()
{
  m_table = new QTableWidget(0, 3);
  m_table->setObjectName(u"callTable"_s);
  m_table->setAccessibleName(tr("Call list"));
  m_table->setHorizontalHeaderLabels({tr("Name"), tr("Phone"), tr("Reason")});
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->verticalHeader()->hide();
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  const int letter = m_table->fontMetrics().averageCharWidth();
  m_table->setColumnWidth(0, 26 * letter);
  m_table->setColumnWidth(1, 22 * letter);
}

void CallListView::show(const OutboxQuestion &question)
{
  m_question = question;
  m_question.limit = kShown;
  m_desk.host.read(
      this, [asked = m_question](Store &store) { return callList(store, asked); },
      [this](const Result<QList<CallEntry>> &entries) {
        if (entries)
          fill(*entries);
        else
          say(sentence(entries.error()));
      });
}

void CallListView::fill(const QList<CallEntry> &entries)
{
  m_table->setRowCount(int(entries.size()));
  for (int row = 0; row < entries.size(); ++row) {
    const CallEntry &entry = entries[row];
    int column = 0;
    for (const QString &text : {entry.name, displayPhone({entry.phone}), entry.reason})
      m_table->setItem(row, column++, new QTableWidgetItem(text));
  }
  const int height = m_table->verticalHeader()->defaultSectionSize();
  const int rows = std::min(int(entries.size()), kRowsInSight);
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * height + 6);
  say(m_question.cause.count > kShown ? tr("The newest %1 are shown; the sheet names all.").arg(kShown) : QString());
}

void CallListView::copy()
{
  QStringList lines;
  for (int row = 0; row < m_table->rowCount(); ++row)
    lines << u"%1\t%2\t%3"_s.arg(m_table->item(row, 0)->text(), m_table->item(row, 1)->text(),
                                 m_table->item(row, 2)->text());
  QGuiApplication::clipboard()->setText(lines.join(u'\n'));
  say(tr("%n customers copied.", nullptr, m_table->rowCount()));
}

void CallListView::askWhere()
{
  auto *dialog = new QFileDialog(window(), tr("Save the call list"), QDir::homePath());
  dialog->setObjectName(u"callListDialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(tr("Text, comma separated (*.csv)"));
  dialog->setDefaultSuffix(u"csv"_s);
  dialog->selectFile(tr("call-list") + u".csv"_s);
  connect(dialog, &QFileDialog::fileSelected, this, &CallListView::save);
  dialog->open();
}

void CallListView::save(const QString &path)
{
  OutboxQuestion all = m_question;
  all.limit = kMostOfSheet;
  m_save->setEnabled(false);
  m_desk.host.runJob(
      this, [all, path](Store &store) { return writeCallList(store, all, path); },
      [this, path](const Result<qint64> &written) {
        m_save->setEnabled(true);
        say(written ? tr("%n customers saved in %1.", nullptr, int(*written)).arg(QFileInfo(path).fileName())
                    : sentence(written.error()));
      });
}

void CallListView::say(const QString &words)
{
  m_words->setText(words);
  m_words->setAccessibleName(words);
}

} // namespace dakiya
