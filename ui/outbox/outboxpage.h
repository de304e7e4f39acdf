// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/page.h"
#include "engine/engine.h"
#include "engine/outbox.h"
#include "outbox/asidenotes.h"

#include <QTimer>

class QStackedWidget;

namespace dakiya {

class BulkBar;
class CauseList;
class HeapBar;
class Notice;
class OutboxList;
class SendingSwitch;
class StatePanel;

/// What needs a person and what is on its way: heaps with their counts, what can be done with each, and the switch that
/// pauses the sending.
class OutboxPage final : public Page
{
  Q_OBJECT

public:
  explicit OutboxPage(const Desk &desk, QWidget *parent = nullptr);

  void refresh() override;
  void focusFirst() override;
  [[nodiscard]] QString helpPage() const override { return QStringLiteral("outbox"); }
  /// One of the heaps by its name (navigator.h); as it was left for any other name.
  void showHeap(const QString &name);

protected:
  void showEvent(QShowEvent *event) override;

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void begin();
  void look();
  void askQueue();
  void showOverview(const OutboxOverview &overview);
  void showCounts();
  void choose(Heap heap);
  void lookLater();
  [[nodiscard]] bool isEmpty() const;

  const Desk m_desk;
  AsideNotes m_aside;
  HeapBar *m_heaps = nullptr;
  SendingSwitch *m_switch = nullptr;
  Notice *m_notice = nullptr;
  BulkBar *m_bar = nullptr;
  CauseList *m_causes = nullptr;
  OutboxList *m_list = nullptr;
  StatePanel *m_state = nullptr;
  QStackedWidget *m_stack = nullptr;
  QTimer m_look; ///< at most once a second, however much changes
  QTimeZone m_zone;
  OutboxOverview m_overview;
  bool m_isKnown = false; ///< there is an overview
};

} // namespace dakiya
