// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/page.h"
#include "engine/enginehost.h"

#include <QTimer>

class QLabel;
class QTableView;

namespace dakiya {

class StatusTable;

/// What became of the last seven days' messages, live.
class OverviewPage final : public Page
{
  Q_OBJECT

public:
  explicit OverviewPage(const Desk &desk, QWidget *parent = nullptr);

  void refresh() override;

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void showStatistics(const Result<Statistics> &statistics);

  const Desk m_desk;
  StatusTable *m_table = nullptr;
  QTableView *m_view = nullptr;
  QLabel *m_title = nullptr;
  QLabel *m_summary = nullptr;
  QTimer m_refresh; ///< at most once a second, however much changes
};

} // namespace dakiya
