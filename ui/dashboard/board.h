// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "dashboard/pick.h"
#include "dashboard/shown.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace dakiya {

class ChartCard;
class FigureTable;
class FigureTile;
class HoursPlot;
class RatesPlot;
class ReasonsPlot;
class VolumePlot;

/// All figures of the dashboard: on the page, and on paper.
class Board final : public QWidget
{
  Q_OBJECT

public:
  explicit Board(const Theme &theme, QWidget *parent = nullptr);

  void show(const Shown &shown);
  /// Which charts are shown as tables, by their names.
  void showTables(const QStringList &names);
  [[nodiscard]] QStringList tables() const { return m_tables; }
  /// Without buttons, and laid out for this width: a widget that nobody sees is not told its size.
  void preparePrint(int width);

Q_SIGNALS:
  void opened(const dakiya::Pick &pick);
  void tablesChanged();

protected:
  void resizeEvent(QResizeEvent *event) override;

private:
  void createTiles(const Theme &theme);
  void createCards(const Theme &theme);
  void arrange(int width);
  void addTile(FigureTile *tile, std::optional<MessageStatus> status);
  [[nodiscard]] ChartCard *addCard(ChartCard *card);
  void showTiles(const Shown &shown);
  void showRateTiles(const Shown &shown);
  void showCharts(const Shown &shown);
  void showLines(const Shown &shown);

  DaySpan m_days;
  QStringList m_tables;
  QList<FigureTile *> m_tiles;
  QList<ChartCard *> m_cards;
  FigureTile *m_sent = nullptr;
  FigureTile *m_delivered = nullptr;
  FigureTile *m_read = nullptr;
  FigureTile *m_failed = nullptr;
  FigureTile *m_notSure = nullptr;
  RatesPlot *m_rates = nullptr;
  VolumePlot *m_volume = nullptr;
  ReasonsPlot *m_reasons = nullptr;
  HoursPlot *m_hours = nullptr;
  FigureTable *m_rateFigures = nullptr;
  FigureTable *m_volumeFigures = nullptr;
  FigureTable *m_reasonFigures = nullptr;
  FigureTable *m_typeFigures = nullptr;
  FigureTable *m_hourFigures = nullptr;
  QLabel *m_latency = nullptr;
  QLabel *m_cost = nullptr;
  QGridLayout *m_tileGrid = nullptr;
  QGridLayout *m_cardGrid = nullptr;
  int m_tileColumns = 0;
  int m_cardColumns = 0;
};

} // namespace dakiya
