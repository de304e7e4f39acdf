// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/shown.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace dakiya {

/// The dashboard on a sheet of A4: the name of the business, the days, when it was made, and all figures, on white
/// whatever the console looks like.
class DashboardPaper final
{
public:
  /// `tables`: the charts that are shown as tables.
  DashboardPaper(const Shown &shown, const QStringList &tables);
  ~DashboardPaper();
  DashboardPaper(const DashboardPaper &) = delete;
  DashboardPaper &operator=(const DashboardPaper &) = delete;

  /// Twice as fine as a screen.
  [[nodiscard]] QImage picture() const;
  [[nodiscard]] QByteArray pdf() const;

private:
  void draw(QPainter &painter, const QRectF &sheet) const;

  std::unique_ptr<QWidget> m_sheet;
};

} // namespace dakiya
