// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxmodel.h"

#include "common/icons.h"
#include "common/timetext.h"
#include "domain/phonenumber.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "engine/enginehost.h"

#include <algorithm>

namespace dakiya {

namespace {

using Key = std::pair<qint64, qint64>;

// A message whose moment has changed stands at another place.
Key keyOf(const Message &message)
{
  return {message.id.seq, message.status == MessageStatus::Queued ? message.dueAt : 0};
}

} // namespace

OutboxModel::OutboxModel(EngineHost &host, const Theme &theme, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_host(host)
    , m_theme(theme)
    , m_clock(clock)
{
}

void OutboxModel::show(Heap heap)
{
  ++m_show;
  m_question.heap = heap;
  m_isAsking = false;
  m_isOld = false;
  m_isLoaded = false;
  m_error.reset();
  beginResetModel();
  m_rows.clear();
  m_hasMore = false;
  endResetModel();
  reload();
}

void OutboxModel::setQueue(const QueueSnapshot &queue)
{
  m_at.queue = queue;
  repaint();
}

void OutboxModel::setSettings(const Settings &settings)
{
  m_at.settings = settings;
  m_at.local = LocalTime(settings.timeZone());
  repaint();
}

OutboxQuestion OutboxModel::question(int limit) const
{
  OutboxQuestion question = m_question;
  question.now = m_clock.wallMs();
  question.zone = m_at.local.zone();
  question.limit = limit;
  return question;
}

void OutboxModel::reload()
{
  m_isOld = m_isAsking;
  if (!m_isAsking)
    ask(question(std::clamp(int(m_rows.size()), kPage, kMost)));
}

bool OutboxModel::canFetchMore(const QModelIndex &parent) const
{
  return !parent.isValid() && m_hasMore && !m_isAsking && !m_rows.isEmpty() && m_rows.size() < kMost;
}

void OutboxModel::fetchMore(const QModelIndex &parent)
{
  if (!canFetchMore(parent))
    return;
  OutboxQuestion next = question(kPage);
  next.after = m_rows.constLast();
  ask(next);
}

void OutboxModel::ask(const OutboxQuestion &question)
{
  if (!m_host.isStarted())
    return;
  m_isAsking = true;
  m_host.read(
      this, [question](Store &store) { return outboxSlice(store, question); },
      [this, show = m_show, isNext = question.after.has_value()](const Result<OutboxSlice> &slice) {
        if (show == m_show)
          take(slice, isNext);
      });
}

void OutboxModel::take(const Result<OutboxSlice> &slice, bool isNext)
{
  m_isLoaded = true;
  m_error = slice ? std::nullopt : std::optional(slice.error());
  if (slice) {
    m_at.holds = slice->holds;
    m_at.now = m_clock.wallMs();
    if (isNext && !slice->messages.isEmpty()) {
      beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + slice->messages.size()) - 1);
      m_rows << slice->messages;
      endInsertRows();
    } else if (!isNext) {
      replace(slice->messages);
    }
    m_hasMore = slice->hasMore;
  }
  m_isAsking = false; // only now: whoever hears of new rows asks for more at once
  Q_EMIT loaded();
  if (std::exchange(m_isOld, false))
    reload();
}

// Row by row, so that what is chosen stays chosen. Both lists are in the same order.
void OutboxModel::replace(const QList<Message> &messages)
{
  QSet<Key> stays;
  for (const Message &message : messages)
    stays << keyOf(message);
  for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
    if (stays.contains(keyOf(m_rows[last])))
      continue;
    int first = last;
    while (first > 0 && !stays.contains(keyOf(m_rows[first - 1])))
      --first;
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
    last = first;
  }
  for (int row = 0; row < messages.size(); ++row) {
    if (row < m_rows.size() && keyOf(m_rows[row]) == keyOf(messages[row])) {
      m_rows[row] = messages[row];
      continue;
    }
    int end = row + 1;
    while (end < messages.size() && (row >= m_rows.size() || keyOf(m_rows[row]) != keyOf(messages[end])))
      ++end;
    beginInsertRows({}, row, end - 1);
    m_rows.insert(row, end - row, Message());
    std::copy(messages.begin() + row, messages.begin() + end, m_rows.begin() + row);
    endInsertRows();
    row = end - 1;
  }
  repaint();
}

void OutboxModel::repaint()
{
  m_at.now = m_clock.wallMs();
  if (!m_rows.isEmpty())
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const Message *OutboxModel::messageAt(int row) const
{
  return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : ColumnCount;
}

QString OutboxModel::text(const Message &message, int column) const
{
  switch (column) {
  case Customer:
    return message.customerName.isEmpty() ? displayPhone({message.phone}) : message.customerName;
  case Type:
    return typeWord(message.type);
  case Text:
    return QString(message.text).replace(u'\n', u' ');
  case When:
    return whenItLeaves(message, m_at);
  default:
    return whyItWaits(message, m_at);
  }
}

QString OutboxModel::toolTip(const Message &message, int column) const
{
  switch (column) {
  case Customer:
    return displayPhone({message.phone});
  case Text:
    return message.text;
  case When:
    return fullTime(message.status == MessageStatus::Queued ? message.dueAt : message.createdAt(), m_at.local);
  default:
    return text(message, column);
  }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
  const Message *message = messageAt(index.row());
  if (!message)
    return {};
  switch (role) {
  case Qt::DisplayRole:
    return text(*message, index.column());
  case Qt::ToolTipRole:
    return toolTip(*message, index.column());
  case Qt::DecorationRole:
    return index.column() == Customer ? statusIcon(message->status, m_theme) : QVariant();
  case Qt::AccessibleTextRole:
    return index.column() == Customer
               ? QVariant(QStringLiteral("%1, %2").arg(text(*message, Customer), statusWord(message->status)))
               : QVariant(text(*message, index.column()));
  case Qt::ForegroundRole:
    return index.column() == Type || index.column() == When ? QVariant(m_theme.muted) : QVariant();
  default:
    return {};
  }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  const bool waits = m_question.heap != Heap::Unknown && m_question.heap != Heap::Failed;
  switch (section) {
  case Customer:
    return tr("To whom");
  case Type:
    return tr("Type");
  case Text:
    return tr("Text");
  case When:
    return waits ? tr("Leaves") : tr("Made");
  default:
    return waits ? tr("Why it waits") : tr("Why nobody knows");
  }
}

} // namespace dakiya
