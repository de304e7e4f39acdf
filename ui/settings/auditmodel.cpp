// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/auditmodel.h"

#include "base/clock.h"
#include "common/timetext.h"
#include "domain/textrules.h"
#include "engine/enginehost.h"
#include "settings/auditwords.h"

namespace dakiya {

namespace {

constexpr int kPage = 100;

} // namespace

AuditModel::AuditModel(EngineHost &host, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_host(host)
    , m_clock(clock)
{
}

QStringList AuditModel::headings()
{
  return {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("Now")};
}

QStringList AuditModel::cells(const AuditLine &line, const LocalTime &local)
{
  return {fullTime(line.entry.at, local), line.entry.who, auditWhat(line), auditBefore(line), auditAfter(line)};
}

LineMatches AuditModel::matching(const QString &search, const QTimeZone &zone)
{
  const QString wanted = foldForSearch(search.trimmed());
  if (wanted.isEmpty())
    return {};
  return [wanted, local = LocalTime(zone)](const AuditLine &line) {
    return foldForSearch(cells(line, local).join(u'\n')).contains(wanted);
  };
}

void AuditModel::show(const QString &search)
{
  m_search = search;
  reload();
}

void AuditModel::reload()
{
  beginResetModel();
  m_lines.clear();
  m_next.reset();
  m_error.reset();
  m_wanted = kPage;
  ++m_round;
  endResetModel();
  ask();
}

void AuditModel::ask()
{
  m_isLoading = true;
  Q_EMIT stateChanged();
  m_host.read(
      this,
      [before = m_next, matches = matching(m_search, m_local.zone())](Store &store) {
        return readAuditLog(store, kPage, before, matches);
      },
      [this, round = m_round](const Result<AuditLines> &lines) {
        if (round == m_round)
          take(lines);
      });
}

void AuditModel::take(const Result<AuditLines> &lines)
{
  m_isLoading = false;
  if (!lines) {
    m_error = lines.error();
    m_next.reset();
    Q_EMIT stateChanged();
    return;
  }
  m_next = lines->next;
  if (!lines->lines.isEmpty()) {
    beginInsertRows({}, rowCount(), rowCount() + int(lines->lines.size()) - 1);
    m_lines << lines->lines;
    endInsertRows();
  }
  if (m_next && m_lines.size() < m_wanted)
    ask();
  else
    Q_EMIT stateChanged();
}

AuditModel::State AuditModel::state() const
{
  if (!m_lines.isEmpty())
    return State::Ready;
  if (m_error)
    return State::Failed;
  if (m_isLoading)
    return State::Loading;
  return m_search.trimmed().isEmpty() ? State::NothingThere : State::NothingFits;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : kColumns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
    return {};
  const AuditLine &line = m_lines[index.row()];
  if (role == Qt::DisplayRole && index.column() == When)
    return shortTime(line.entry.at, m_clock.wallMs(), m_local);
  return cells(line, m_local)[index.column()];
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  return orientation == Qt::Horizontal && role == Qt::DisplayRole ? headings().value(section) : QVariant();
}

void AuditModel::readOn()
{
  if (!m_next || m_isLoading)
    return;
  m_wanted = m_lines.size() + kPage;
  ask();
}

} // namespace dakiya
