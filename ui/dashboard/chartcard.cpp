// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartcard.h"

#include "dashboard/figureview.h"
#include "dashboard/plot.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

ChartCard::ChartCard(const Theme &theme, const QString &name, FigureTable *table, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_view(new FigureView(theme, table))
    , m_title(new QLabel)
    , m_reading(new QLabel)
{
  m_view->setShowsAllRows(true);
  layOut(m_view);
  m_reading->hide();
}

ChartCard::ChartCard(const Theme &theme, const QString &name, Plot *plot, FigureTable *table, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_plot(plot)
    , m_view(new FigureView(theme, table))
    , m_title(new QLabel)
    , m_reading(new QLabel)
    , m_toggle(new QWidget)
    , m_stack(new QStackedWidget)
{
  m_plot->setObjectName(name + QStringLiteral("Plot"));
  m_stack->addWidget(m_plot);
  m_stack->addWidget(m_view);
  addToggle();
  layOut(m_stack);
  connect(m_plot, &Plot::opened, this, &ChartCard::opened);
  connect(m_plot, &Plot::pointed, this,
          [this](const QString &words) { m_reading->setText(words.isEmpty() ? m_plot->summary() : words); });
}

void ChartCard::addToggle()
{
  m_asChart = segment(tr("Chart"), "ChartButton");
  m_asTable = segment(tr("Table"), "TableButton");
  m_asChart->setChecked(true);
  auto *group = new QButtonGroup(this);
  auto *row = new QHBoxLayout(m_toggle);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside / 2);
  for (QPushButton *button : {m_asChart, m_asTable}) {
    group->addButton(button);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] {
      showTable(m_asTable->isChecked());
      Q_EMIT tableChosen(m_asTable->isChecked());
    });
  }
}

QPushButton *ChartCard::segment(const QString &words, const char *kind)
{
  auto *button = new QPushButton(words);
  button->setObjectName(m_name + QLatin1String(kind));
  button->setProperty("segment", true);
  button->setCheckable(true);
  return button;
}

void ChartCard::layOut(QWidget *content)
{
  setObjectName(m_name + QStringLiteral("Card"));
  setProperty("card", true);
  m_view->setObjectName(m_name + QStringLiteral("Table"));
  connect(m_view, &FigureView::opened, this, &ChartCard::opened);
  m_title->setObjectName(m_name + QStringLiteral("Title"));
  m_title->setProperty("strong", true);
  m_title->setWordWrap(true);
  m_reading->setObjectName(m_name + QStringLiteral("Reading"));
  m_reading->setProperty("small", true);
  m_reading->setWordWrap(true);
  // Two lines from the start: the drawing must not jump when what it says grows longer.
  m_reading->setMinimumHeight(2 * m_reading->fontMetrics().height());
  m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  auto *head = new QHBoxLayout;
  head->setSpacing(space::between);
  head->addWidget(m_title, 1);
  if (m_toggle)
    head->addWidget(m_toggle, 0, Qt::AlignTop);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::group, space::between, space::group, space::group);
  column->setSpacing(space::inside / 2);
  column->addLayout(head);
  column->addWidget(m_reading);
  column->addWidget(content, 1);
}

void ChartCard::setTitle(const QString &title)
{
  m_title->setText(title);
  m_view->setAccessibleName(m_plot ? tr("%1, as a table").arg(title) : title);
  if (!m_plot)
    return;
  m_plot->setAccessibleName(title);
  m_asChart->setAccessibleName(tr("%1, as a chart").arg(title));
  m_asTable->setAccessibleName(tr("%1, as a table").arg(title));
}

void ChartCard::showTable(bool table)
{
  if (!m_stack)
    return;
  (table ? m_asTable : m_asChart)->setChecked(true);
  m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_view) : m_plot);
}

void ChartCard::hideToggle()
{
  if (m_toggle)
    m_toggle->hide();
}

void ChartCard::showSummary()
{
  if (m_plot)
    m_reading->setText(m_plot->accessibleDescription());
}

} // namespace dakiya
