// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "engine/auditlog.h"

#include <QAbstractTableModel>

namespace dakiya {

class Clock;
class EngineHost;

/// The audit log, newest first. More is read when the end comes near; a search goes on by itself until it has found a
/// page or nothing is left.
class AuditModel final : public QAbstractTableModel
{
  Q_OBJECT

public:
  enum Column { When, Who, What, Before, After, kColumns };
  enum class State { Loading, Ready, NothingThere, NothingFits, Failed };

  AuditModel(EngineHost &host, const Clock &clock, QObject *parent = nullptr);

  void setZone(const QTimeZone &zone) { m_local = LocalTime(zone); }
  /// Reads anew; an empty text shows everything.
  void show(const QString &search);
  void reload();
  /// The next lines, where there are any and none are on their way.
  void readOn();
  [[nodiscard]] State state() const;
  [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
  [[nodiscard]] bool hasAll() const { return !m_next && !m_isLoading; }
  [[nodiscard]] const QString &search() const { return m_search; }

  /// What a line says in each column, and whether a search finds it there.
  [[nodiscard]] static QStringList headings();
  [[nodiscard]] static QStringList cells(const AuditLine &line, const LocalTime &local);
  [[nodiscard]] static LineMatches matching(const QString &search, const QTimeZone &zone);
  [[nodiscard]] const LocalTime &local() const { return m_local; }

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
  void stateChanged();

private:
  void ask();
  void take(const Result<AuditLines> &lines);

  EngineHost &m_host;
  const Clock &m_clock;
  LocalTime m_local;
  QString m_search;
  QList<AuditLine> m_lines;
  std::optional<qint64> m_next;
  std::optional<Error> m_error;
  qsizetype m_wanted = 0; ///< so many lines are to be there before a search rests
  int m_round = 0;        ///< an answer to an older search is nobody's
  bool m_isLoading = true;
};

} // namespace dakiya
