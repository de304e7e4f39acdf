// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historymodel.h"

#include "base/clock.h"
#include "common/icons.h"
#include "common/timetext.h"
#include "domain/phonenumber.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "engine/enginehost.h"
#include "history/keptfilter.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace dakiya {

namespace {

/// Many changes of a sheet that is being sent are read at once.
constexpr int kReadAgainMs = 250;

} // namespace

HistoryModel::HistoryModel(EngineHost &host, const Theme &theme, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_host(host)
    , m_theme(theme)
    , m_clock(clock)
{
  m_readAgain.setSingleShot(true);
  m_readAgain.setInterval(kReadAgainMs);
  connect(&m_readAgain, &QTimer::timeout, this, &HistoryModel::readChanged);
}

void HistoryModel::show(const HistoryFilter &filter)
{
  m_filter = filter;
  ask();
}

void HistoryModel::ask()
{
  m_isLoading = true;
  const int question = ++m_question;
  m_host.read(
      this, [filter = m_filter](Store &store) { return store.history.page(filter, kPage, std::nullopt); },
      [this, question](const Result<HistoryPage> &page) {
        if (question == m_question)
          takeFirst(page);
      });
}

void HistoryModel::takeFirst(const Result<HistoryPage> &page)
{
  m_error = page ? std::nullopt : std::optional(page.error());
  if (page)
    showRows(page->messages, page->before, true);
  else
    showRows({}, std::nullopt, true);
}

void HistoryModel::showAround(const HistoryFilter &filter, qint64 seq)
{
  m_filter = filter;
  m_isLoading = true;
  const int question = ++m_question;
  m_host.read(
      this,
      [filter, seq](Store &store) -> Result<Around> {
        const Result<QList<Message>> newer = store.history.newer(filter, kPage / 2, seq);
        const Result<HistoryPage> older = store.history.page(filter, kPage, seq + 1);
        if (!newer || !older)
          return fail(newer ? older.error() : newer.error());
        return Around{*newer, *older};
      },
      [this, question, seq](const Result<Around> &around) {
        if (question == m_question)
          takeAround(around, seq);
      });
}

void HistoryModel::takeAround(const Result<Around> &around, qint64 seq)
{
  m_error = around ? std::nullopt : std::optional(around.error());
  if (!around) {
    showRows({}, std::nullopt, true);
    return;
  }
  showRows(around->newer + around->older.messages, around->older.before, around->newer.size() < kPage / 2);
  const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), seq,
                                      [](const Message &message, qint64 wanted) { return message.id.seq > wanted; });
  if (!m_rows.isEmpty())
    Q_EMIT landed(std::min(int(found - m_rows.cbegin()), int(m_rows.size()) - 1));
}

void HistoryModel::showRows(const QList<Message> &rows, std::optional<qint64> older, bool reachesNewest)
{
  m_isLoading = false;
  beginResetModel();
  m_rows = rows;
  m_older = older;
  m_reachesNewest = reachesNewest;
  endResetModel();
  if (m_error)
    setState(State::Failed);
  else if (m_rows.isEmpty())
    setState(isSame(m_filter, {}) ? State::NothingThere : State::NothingFits);
  else
    setState(State::Ready);
}

void HistoryModel::setState(State state)
{
  m_state = state;
  Q_EMIT stateChanged();
}

void HistoryModel::loadOlder()
{
  if (m_isLoading || !m_older)
    return;
  m_isLoading = true;
  const int question = m_question;
  m_host.read(
      this, [filter = m_filter, before = m_older](Store &store) { return store.history.page(filter, kPage, before); },
      [this, question](const Result<HistoryPage> &page) {
        if (question != m_question)
          return;
        m_isLoading = false;
        if (page)
          append(*page);
        else
          Q_EMIT moreFailed(page.error());
      });
}

void HistoryModel::loadNewer()
{
  if (m_isLoading || m_reachesNewest || m_rows.isEmpty())
    return;
  m_isLoading = true;
  const int question = m_question;
  const qint64 after = m_rows.first().id.seq;
  m_host.read(
      this, [filter = m_filter, after](Store &store) { return store.history.newer(filter, kPage, after); },
      [this, question](const Result<QList<Message>> &messages) {
        if (question != m_question)
          return;
        m_isLoading = false;
        if (messages)
          prepend(*messages);
        else
          Q_EMIT moreFailed(messages.error());
      });
}

void HistoryModel::append(const HistoryPage &page)
{
  m_older = page.before;
  if (page.messages.isEmpty())
    return;
  beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.messages.size()) - 1);
  m_rows += page.messages;
  endInsertRows();
  if (const int over = int(m_rows.size()) - kMost; over > 0) {
    beginRemoveRows({}, 0, over - 1);
    m_rows.remove(0, over);
    m_reachesNewest = false;
    endRemoveRows();
  }
}

void HistoryModel::prepend(const QList<Message> &messages)
{
  m_reachesNewest = messages.size() < kPage;
  if (messages.isEmpty())
    return;
  beginInsertRows({}, 0, int(messages.size()) - 1);
  m_rows = messages + m_rows;
  endInsertRows();
  if (m_rows.size() > kMost) {
    beginRemoveRows({}, kMost, int(m_rows.size()) - 1);
    m_rows.resize(kMost);
    m_older = m_rows.last().id.seq;
    endRemoveRows();
  }
}

void HistoryModel::refresh(const QList<qint64> &seqs)
{
  for (const qint64 seq : seqs) {
    if (rowOf(seq) >= 0)
      m_changed.insert(seq);
  }
  if (!m_changed.isEmpty() && !m_readAgain.isActive())
    m_readAgain.start();
}

void HistoryModel::readChanged()
{
  const QList<qint64> seqs = std::exchange(m_changed, {}).values();
  m_host.read(
      this, [seqs](Store &store) { return store.messages.findAll(seqs); },
      [this, seqs](const Result<QList<Message>> &messages) {
        if (!messages)
          return;
        replace(*messages);
        removeAllBut(*messages, seqs);
      });
}

// One that was taken back before it left is no more.
void HistoryModel::removeAllBut(const QList<Message> &there, const QList<qint64> &asked)
{
  QSet<qint64> left;
  for (const Message &message : there)
    left.insert(message.id.seq);
  for (const qint64 seq : asked) {
    const int row = rowOf(seq);
    if (row < 0 || left.contains(seq))
      continue;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
  }
}

void HistoryModel::refreshAll()
{
  QList<qint64> seqs;
  for (const Message &message : std::as_const(m_rows))
    seqs << message.id.seq;
  refresh(seqs);
}

void HistoryModel::replace(const QList<Message> &messages)
{
  int first = int(m_rows.size());
  int last = -1;
  for (const Message &message : messages) {
    const int row = rowOf(message.id.seq);
    if (row < 0)
      continue;
    m_rows[row] = message;
    first = std::min(first, row);
    last = std::max(last, row);
  }
  if (last >= 0)
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void HistoryModel::countNewer()
{
  if (m_state == State::NothingThere || m_state == State::NothingFits || m_state == State::Failed) {
    reload();
    return;
  }
  if (m_rows.isEmpty() || !m_reachesNewest)
    return;
  const int question = m_question;
  const qint64 after = m_rows.first().id.seq;
  m_host.read(
      this, [filter = m_filter, after](Store &store) { return store.history.newer(filter, kPage, after); },
      [this, question](const Result<QList<Message>> &messages) {
        if (messages && question == m_question && m_reachesNewest)
          Q_EMIT newerWait(int(messages->size()));
      });
}

const Message *HistoryModel::messageAt(int row) const
{
  return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int HistoryModel::rowOf(qint64 seq) const
{
  const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), seq,
                                      [](const Message &message, qint64 wanted) { return message.id.seq > wanted; });
  return found != m_rows.cend() && found->id.seq == seq ? int(found - m_rows.cbegin()) : -1;
}

void HistoryModel::setZone(const QTimeZone &zone)
{
  m_local = LocalTime(zone);
  if (!m_rows.isEmpty())
    Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
  const Message *message = index.isValid() ? messageAt(index.row()) : nullptr;
  if (!message)
    return {};
  switch (role) {
  case Qt::DisplayRole:
    return text(*message, index.column());
  case Qt::DecorationRole:
    return index.column() == Status ? QVariant(statusIcon(message->status, m_theme)) : QVariant();
  case Qt::ForegroundRole:
    if (index.column() == Status)
      return m_theme.of(message->status);
    return index.column() == Customer || index.column() == Type ? QVariant() : QVariant(m_theme.muted);
  case Qt::ToolTipRole:
    return toolTip(*message, index.column());
  case Qt::AccessibleTextRole:
    return text(*message, index.column());
  default:
    return {};
  }
}

QString HistoryModel::text(const Message &message, int column) const
{
  switch (column) {
  case Time:
    return shortTime(message.createdAt(), m_clock.wallMs(), m_local);
  case Customer:
    return message.customerName.isEmpty() ? displayPhone({message.phone}) : message.customerName;
  case Number:
    return displayPhone({message.phone});
  case Type:
    return typeWord(message.type);
  case Text:
    return message.text.simplified();
  case Reference:
    return message.reference;
  case Status:
    return statusWord(message.status);
  default:
    return {};
  }
}

QString HistoryModel::toolTip(const Message &message, int column) const
{
  if (column == Time)
    return fullTime(message.createdAt(), m_local);
  if (column == Customer || column == Number)
    return displayPhone({message.phone});
  if (column == Text)
    return QStringLiteral("<p>%1</p>").arg(message.text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
  if (column != Status)
    return {};
  const QString reason = reasonInWords(message.provider, message.errorCode, message.errorText);
  return reason.isEmpty() ? statusMeaning(message.status) : reason;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Time:
    return tr("Time");
  case Customer:
    return tr("Customer");
  case Number:
    return tr("Number");
  case Type:
    return tr("Type");
  case Text:
    return tr("Message");
  case Reference:
    return tr("Reference");
  case Status:
    return tr("Status");
  default:
    return {};
  }
}

} // namespace dakiya
