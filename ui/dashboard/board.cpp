// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/board.h"

#include "dashboard/chartcard.h"
#include "dashboard/chartfigures.h"
#include "dashboard/figuretable.h"
#include "dashboard/figuretile.h"
#include "dashboard/hoursplot.h"
#include "dashboard/ratesplot.h"
#include "dashboard/reasonsplot.h"
#include "dashboard/volumeplot.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kTileWidth = 172;
constexpr int kTwoCards = 860;
constexpr int kTiles = 5;

QString titleOfRates(Grain grain)
{
  switch (grain) {
  case Grain::Day:
    return Board::tr("Delivery and read rates by day");
  case Grain::Week:
    return Board::tr("Delivery and read rates by week");
  case Grain::Month:
    return Board::tr("Delivery and read rates by month");
  }
  return {};
}

QString titleOfVolume(Grain grain)
{
  switch (grain) {
  case Grain::Day:
    return Board::tr("Messages by day and status");
  case Grain::Week:
    return Board::tr("Messages by week and status");
  case Grain::Month:
    return Board::tr("Messages by month and status");
  }
  return {};
}

} // namespace

Board::Board(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_latency(new QLabel)
    , m_cost(new QLabel)
    , m_tileGrid(new QGridLayout)
    , m_cardGrid(new QGridLayout)
{
  setObjectName(QStringLiteral("board"));
  setProperty("plain", true);
  createTiles(theme);
  createCards(theme);
  m_latency->setObjectName(QStringLiteral("latencyLine"));
  m_cost->setObjectName(QStringLiteral("costLine"));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::between);
  for (QGridLayout *grid : {m_tileGrid, m_cardGrid}) {
    grid->setSpacing(space::between);
    column->addLayout(grid);
  }
  for (QLabel *label : {m_latency, m_cost}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
  }
  column->addStretch();
  arrange(width());
}

void Board::createTiles(const Theme &theme)
{
  using enum MessageStatus;
  m_sent = new FigureTile(theme, Sent, tr("Sent"));
  m_delivered = new FigureTile(theme, Delivered, tr("Delivered"));
  m_read = new FigureTile(theme, Read, tr("Read, at least"));
  m_failed = new FigureTile(theme, Failed, tr("Failed"));
  m_notSure = new FigureTile(theme, Unknown, tr("Not sure"));
  m_sent->setObjectName(QStringLiteral("sentTile"));
  m_delivered->setObjectName(QStringLiteral("deliveredTile"));
  m_read->setObjectName(QStringLiteral("readTile"));
  m_failed->setObjectName(QStringLiteral("failedTile"));
  m_notSure->setObjectName(QStringLiteral("notSureTile"));
  // Sent counts four statuses, and the history looks for one: it shows all of these days.
  addTile(m_sent, {});
  addTile(m_delivered, Delivered);
  addTile(m_read, Read);
  addTile(m_failed, Failed);
  addTile(m_notSure, Unknown);
}

void Board::addTile(FigureTile *tile, std::optional<MessageStatus> status)
{
  m_tiles << tile;
  connect(tile, &QAbstractButton::clicked, this, [this, status] { Q_EMIT opened(Pick{m_days, status}); });
}

void Board::createCards(const Theme &theme)
{
  const auto figures = [this] { return new FigureTable(this); };
  m_rates = new RatesPlot(theme);
  m_volume = new VolumePlot(theme);
  m_reasons = new ReasonsPlot(theme);
  m_hours = new HoursPlot(theme);
  m_rateFigures = figures();
  m_volumeFigures = figures();
  m_reasonFigures = figures();
  m_typeFigures = figures();
  m_hourFigures = figures();
  m_cards = {addCard(new ChartCard(theme, QStringLiteral("rates"), m_rates, m_rateFigures)),
             addCard(new ChartCard(theme, QStringLiteral("volume"), m_volume, m_volumeFigures)),
             addCard(new ChartCard(theme, QStringLiteral("reasons"), m_reasons, m_reasonFigures)),
             addCard(new ChartCard(theme, QStringLiteral("types"), m_typeFigures)),
             addCard(new ChartCard(theme, QStringLiteral("hours"), m_hours, m_hourFigures))};
  m_cards[2]->setTitle(tr("Why messages failed"));
  m_cards[3]->setTitle(tr("By type"));
  m_cards[4]->setTitle(tr("When messages are made: weekday and hour"));
}

ChartCard *Board::addCard(ChartCard *card)
{
  connect(card, &ChartCard::opened, this, &Board::opened);
  connect(card, &ChartCard::tableChosen, this, [this, card](bool table) {
    m_tables.removeAll(card->name());
    if (table)
      m_tables << card->name();
    Q_EMIT tablesChanged();
  });
  return card;
}

void Board::arrange(int width)
{
  const int tileColumns = std::clamp(width / kTileWidth, 2, kTiles);
  const int cardColumns = width >= kTwoCards ? 2 : 1;
  if (tileColumns != m_tileColumns) {
    m_tileColumns = tileColumns;
    for (int i = 0; i < m_tiles.size(); ++i)
      m_tileGrid->addWidget(m_tiles[i], i / tileColumns, i % tileColumns);
    for (int i = 0; i < kTiles; ++i)
      m_tileGrid->setColumnStretch(i, i < tileColumns ? 1 : 0);
  }
  if (cardColumns == m_cardColumns)
    return;
  m_cardColumns = cardColumns;
  for (int i = 0; i < m_cards.size(); ++i) {
    const bool fills = m_cards[i] == m_cards.last();
    m_cardGrid->addWidget(m_cards[i], i / cardColumns, i % cardColumns, 1, fills ? cardColumns : 1);
  }
  for (int i = 0; i < 2; ++i)
    m_cardGrid->setColumnStretch(i, i < cardColumns ? 1 : 0);
}

void Board::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  arrange(width());
}

void Board::show(const Shown &shown)
{
  m_days = shown.dashboard.span;
  showTiles(shown);
  showRateTiles(shown);
  showCharts(shown);
  showLines(shown);
}

void Board::showTables(const QStringList &names)
{
  m_tables = names;
  for (ChartCard *card : std::as_const(m_cards))
    card->showTable(names.contains(card->name()));
}

void Board::preparePrint(int width)
{
  arrange(width);
  for (ChartCard *card : std::as_const(m_cards))
    card->hideToggle();
}

void Board::showCharts(const Shown &shown)
{
  m_cards[0]->setTitle(titleOfRates(shown.grain()));
  m_cards[1]->setTitle(titleOfVolume(shown.grain()));
  m_rates->show(shown);
  m_volume->show(shown);
  m_reasons->show(shown);
  m_hours->show(shown);
  ChartFigures::ofRates(*m_rateFigures, shown);
  ChartFigures::ofVolume(*m_volumeFigures, shown);
  ChartFigures::ofReasons(*m_reasonFigures, shown);
  ChartFigures::ofTypes(*m_typeFigures, shown);
  ChartFigures::ofHours(*m_hourFigures, shown);
  for (ChartCard *card : std::as_const(m_cards))
    card->showSummary();
}

} // namespace dakiya
