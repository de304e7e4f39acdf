// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/bulkbar.h"
#include "common/desk.h"
#include "common/notice.h"
#include "common/page.h"
#include "history/historymodel.h"
#include "history/messageactions.h"

#include <QTimer>

class QPushButton;
class QSplitter;

namespace dakiya {

class ExportBar;
class HistoryFilters;
class HistoryList;
class HistoryPrinting;
class MessageDetails;
class MessageTable;

/// Every message that there ever was: search and filters, the list, and the chosen message beside it.
class HistoryView final : public Page
{
  Q_OBJECT

public:
  explicit HistoryView(const Desk &desk, QWidget *parent = nullptr);
  /// Keeps the columns and the room of the details.
  ~HistoryView() override;

  void refresh() override;
  bool focusSearch() override;
  bool beginExport() override;
  bool beginPrint() override;
  void focusFirst() override;
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
  void createButtons();
  void arrangeLayout();
  void restoreLayout();
  void keepLayout();
  void connectSignals();
  void connectModel();
  void connectActions();
  void begin();
  void lookAtChosen(const QModelIndex &first, const QModelIndex &last);
  void showChosen();
  void noteSelection();
  void askForDay();
  void goToDay(qint64 localDay);
  void showContextMenu(QPoint at);
  void tell(Notice::Tone tone, const QString &words, const QStringList &buttons = {});

  const Desk m_desk;
  HistoryModel m_model;
  HistoryFilters *m_filters;
  BulkBar *m_bulk;
  MessageActions m_actions;
  HistoryPrinting *m_printing;
  HistoryList *m_list;
  MessageTable *m_table;
  ExportBar *m_export = nullptr;
  Notice *m_notice = nullptr;
  MessageDetails *m_details = nullptr;
  QSplitter *m_split = nullptr;
  QPushButton *m_goToDay = nullptr;
  QPushButton *m_print = nullptr;
  QPushButton *m_exportButton = nullptr;
  QTimer m_lookAtChosen;
  QTimer m_keepLayout;
  bool m_isReady = false; ///< the office's clock is known, and the list is being read
  QString m_wanted;       ///< the message that was asked for before that
};

} // namespace dakiya
