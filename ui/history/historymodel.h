// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/theme.h"
#include "domain/localtime.h"
#include "domain/message.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <optional>

namespace dakiya {

class Clock;
class EngineHost;

/// A window that slides over the messages of the store, newest first: it holds some hundreds of them, whatever the
/// store holds, and asks for more at either end.
class HistoryModel final : public QAbstractTableModel
{
  Q_OBJECT

public:
  enum Column { Time, Customer, Number, Type, Text, Reference, Status, ColumnCount };
  enum class State {
    Loading,      ///< nothing to show yet
    Ready,        ///< there are rows
    NothingThere, ///< the store holds no message
    NothingFits,  ///< none fits the filter
    Failed,
  };
  static constexpr int kPage = 200;
  static constexpr int kMost = 800; ///< rows at a time

  HistoryModel(EngineHost &host, const Theme &theme, const Clock &clock, QObject *parent = nullptr);

  /// Shows the newest messages that fit; what was shown before stays until they are there.
  void show(const HistoryFilter &filter);
  /// Shows the messages around a moment of the list; `landed` tells which row is the one, or the next older one.
  void showAround(const HistoryFilter &filter, qint64 seq);
  void reload() { ask(); }
  void loadOlder();
  void loadNewer();
  /// These messages have changed: those that are shown are read again soon.
  void refresh(const QList<qint64> &seqs);
  /// Anything may have changed.
  void refreshAll();
  /// Asks how many messages have come since the newest that is shown; `newerWait` tells.
  void countNewer();

  [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
  /// nullptr where there is no such row.
  [[nodiscard]] const Message *messageAt(int row) const;
  /// -1: not shown.
  [[nodiscard]] int rowOf(qint64 seq) const;
  [[nodiscard]] bool reachesNewest() const { return m_reachesNewest; }
  [[nodiscard]] bool reachesOldest() const { return !m_older; }
  void setZone(const QTimeZone &zone);
  [[nodiscard]] const LocalTime &local() const { return m_local; }

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
  void stateChanged();
  void landed(int row);
  /// What was asked for at an end of the list did not come; it is asked for again by the next scrolling.
  void moreFailed(const dakiya::Error &error);
  /// `count` is at most kPage.
  void newerWait(int count);

private:
  /// What stands above and below a place in the list.
  struct Around
  {
    QList<Message> newer;
    HistoryPage older;
  };
  void setState(State state);
  void ask();
  void takeFirst(const Result<HistoryPage> &page);
  void takeAround(const Result<Around> &around, qint64 seq);
  void showRows(const QList<Message> &rows, std::optional<qint64> older, bool reachesNewest);
  void readChanged();
  void append(const HistoryPage &page);
  void prepend(const QList<Message> &messages);
  void removeAllBut(const QList<Message> &there, const QList<qint64> &asked);
  void replace(const QList<Message> &messages);
  [[nodiscard]] QString text(const Message &message, int column) const;
  [[nodiscard]] QString toolTip(const Message &message, int column) const;

  EngineHost &m_host;
  const Theme m_theme;
  const Clock &m_clock;
  LocalTime m_local;
  HistoryFilter m_filter;
  QList<Message> m_rows;
  std::optional<qint64> m_older; ///< where to go on below; nullopt at the oldest
  bool m_reachesNewest = true;
  bool m_isLoading = false;
  QSet<qint64> m_changed; ///< to be read again
  QTimer m_readAgain;
  int m_question = 0; ///< answers to an earlier filter come too late
  State m_state = State::Loading;
  std::optional<Error> m_error;
};

} // namespace dakiya
