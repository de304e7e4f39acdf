// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/page.h"
#include "history/historymodel.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace dakiya {

class HistoryFilters;
class MessageDetails;
class MessageTable;
class StatePanel;

/// Every message that there ever was: search and filters, the list, and the chosen message beside it.
class HistoryView final : public Page
{
  Q_OBJECT

public:
  explicit HistoryView(const Desk &desk, QWidget *parent = nullptr);

  void refresh() override;
  bool focusSearch() override;
  /// Shows what fits; the filters above the list say so.
  void showFiltered(const HistoryFilter &filter);
  /// Shows one message, by its UUID or the id that it had before: the list around it and its details.
  void showMessage(const QString &id);
  [[nodiscard]] QString helpPage() const override { return QStringLiteral("history"); }

protected:
  void resizeEvent(QResizeEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void begin();
  void showState();
  void choose(int row);
  void chooseAgain();
  void lookAtChosen(const QModelIndex &first, const QModelIndex &last);
  void showChosen();
  void showNewerWaiting(int count);
  void noteChanges();
  void updateCount();

  const Desk m_desk;
  HistoryModel m_model;
  HistoryFilters *m_filters;
  MessageTable *m_table = nullptr;
  MessageDetails *m_details = nullptr;
  StatePanel *m_state = nullptr;
  QStackedWidget *m_list = nullptr;
  QSplitter *m_split = nullptr;
  QPushButton *m_newer = nullptr; ///< new rows wait behind it, so that the list never jumps
  QLabel *m_count = nullptr;
  QTimer m_look; ///< at most once a second, however much changes
  QTimer m_lookAtChosen;
  std::optional<MessageId> m_chosen; ///< stays when its row leaves the window
};

} // namespace dakiya
