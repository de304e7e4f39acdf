// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "outbox/outboxmodel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace dakiya {

class BulkBar;
class MessageDetails;
class StatePanel;

/// The messages of one heap with why they lie there, what can be done with those that are chosen, and the details of
/// one of them. What is not sure has words and choices of its own.
class OutboxList final : public QWidget
{
  Q_OBJECT

public:
  OutboxList(const Desk &desk, BulkBar &bar, QWidget *parent = nullptr);

  void show(Heap heap);
  void reload() { m_model.reload(); }
  void setQueue(const QueueSnapshot &queue) { m_model.setQueue(queue); }
  void setSettings(const Settings &settings) { m_model.setSettings(settings); }
  /// How many lie on the heap, for what is done with all of them.
  void setAll(qint64 all);
  void focusFirst();

Q_SIGNALS:
  /// What is not sure now is put aside until more joins.
  void lookLaterWanted();

protected:
  void resizeEvent(QResizeEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

private:
  void createTable();
  void createButtons();
  QPushButton *add(const char *name);
  void createDetails();
  void arrangeLayout();
  void connectSignals();
  void nameButtons();
  void showState();
  void showDetails();
  [[nodiscard]] bool hasRoomForDetails() const;
  [[nodiscard]] QStringList chosenIds() const;
  void cancelChosen();
  void cancelAll();
  void sendChosenNow();
  void settle(Resolution resolution);
  void sendAgain();
  void openInHistory();
  void copyNumber();

  const Desk m_desk;
  BulkBar &m_bar;
  OutboxModel m_model;
  QLabel *m_words = nullptr;
  QTableView *m_table = nullptr;
  StatePanel *m_state = nullptr;
  QStackedWidget *m_stack = nullptr;
  MessageDetails *m_details = nullptr;
  QSplitter *m_split = nullptr;
  QWidget *m_foot = nullptr;
  QLabel *m_count = nullptr;
  QPushButton *m_cancelAll = nullptr;
  QPushButton *m_cancel = nullptr;
  QPushButton *m_sendNow = nullptr;
  QPushButton *m_later = nullptr;
  QPushButton *m_sendAgain = nullptr;
  QPushButton *m_notArrived = nullptr;
  QPushButton *m_arrived = nullptr;
  QAction *m_open = nullptr;
  QAction *m_copy = nullptr;
  QTimer m_look; ///< the details follow the choice when it rests
  qint64 m_all = 0;
};

} // namespace dakiya
