// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/shown.h"

#include <QCoreApplication>

namespace dakiya {

class FigureTable;

/// Fills the tables that say the same as the charts.
class ChartFigures final
{
  Q_DECLARE_TR_FUNCTIONS(ChartFigures)

public:
  static void ofRates(FigureTable &table, const Shown &shown);
  static void ofVolume(FigureTable &table, const Shown &shown);
  static void ofReasons(FigureTable &table, const Shown &shown);
  static void ofTypes(FigureTable &table, const Shown &shown);
  static void ofHours(FigureTable &table, const Shown &shown);
};

} // namespace dakiya
