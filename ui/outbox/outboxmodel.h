// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/theme.h"
#include "outbox/waitingwords.h"

#include <QAbstractTableModel>

namespace dakiya {

class Clock;
class EngineHost;

/// The messages of one heap, page by page, with why each lies there.
class OutboxModel final : public QAbstractTableModel
{
  Q_OBJECT

public:
  enum Column { Customer, Type, Text, When, Why, ColumnCount };
  static constexpr int kPage = 200;
  static constexpr int kMost = 2'000; ///< rows at a time; more than that nobody looks through

  OutboxModel(EngineHost &host, const Theme &theme, const Clock &clock, QObject *parent = nullptr);

  /// Shows another heap; its rows are read.
  void show(Heap heap);
  [[nodiscard]] Heap heap() const { return m_question.heap; }
  /// Reads again as many rows as are shown.
  void reload();
  void setQueue(const QueueSnapshot &queue);
  void setSettings(const Settings &settings);

  [[nodiscard]] const Message *messageAt(int row) const;
  [[nodiscard]] const QList<Message> &messages() const { return m_rows; }
  [[nodiscard]] bool hasMore() const { return m_hasMore; }
  [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
  [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
  [[nodiscard]] const LocalTime &local() const { return m_at.local; }
  /// All of the heap, for a wish that concerns them all.
  [[nodiscard]] OutboxQuestion question(int limit) const;

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
  void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
  /// Rows, or why there are none, have come.
  void loaded();

private:
  void ask(const OutboxQuestion &question);
  void take(const Result<OutboxSlice> &slice, bool isNext);
  void replace(const QList<Message> &messages);
  void repaint();
  [[nodiscard]] QString text(const Message &message, int column) const;
  [[nodiscard]] QString toolTip(const Message &message, int column) const;

  EngineHost &m_host;
  const Theme m_theme;
  const Clock &m_clock;
  WaitingCircumstances m_at;
  OutboxQuestion m_question;
  QList<Message> m_rows;
  bool m_hasMore = false;
  bool m_isLoaded = false;
  bool m_isAsking = false;
  bool m_isOld = false; ///< asked for again while an answer is on its way
  int m_show = 0;       ///< answers to an earlier heap come too late
  std::optional<Error> m_error;
};

} // namespace dakiya
