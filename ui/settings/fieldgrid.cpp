// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fieldgrid.h"

#include "common/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace dakiya {

namespace {

/// So many letters need two columns.
constexpr int kLettersForTwo = 84;

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(space::page);
  m_grid->setVerticalSpacing(space::group);
}

void FieldGrid::add(QWidget *field)
{
  m_fields << field;
  // Also the order of the Tab key.
  field->setParent(this);
  arrange();
}

void FieldGrid::arrange()
{
  for (QWidget *field : std::as_const(m_fields))
    m_grid->removeWidget(field);
  for (int place = 0; place < m_fields.size(); ++place)
    m_grid->addWidget(m_fields[place], place / m_columns, place % m_columns, Qt::AlignTop);
  for (int column = 0; column < 2; ++column)
    m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  const int columns = event->size().width() < kLettersForTwo * fontMetrics().averageCharWidth() ? 1 : 2;
  if (columns == m_columns)
    return;
  m_columns = columns;
  arrange();
}

} // namespace dakiya
