// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace dakiya {

/// Fields in reading order, in two columns where there is room and below each other where there is not.
class FieldGrid final : public QWidget
{
  Q_OBJECT

public:
  explicit FieldGrid(QWidget *parent = nullptr);

  void add(QWidget *field);

protected:
  void resizeEvent(QResizeEvent *event) override;

private:
  void arrange();

  QGridLayout *m_grid;
  QList<QWidget *> m_fields;
  int m_columns = 2;
};

} // namespace dakiya
