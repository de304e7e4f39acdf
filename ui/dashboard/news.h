// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/pick.h"
#include "dashboard/shown.h"

#include <QCoreApplication>

namespace dakiya {

/// What a person has to be told before looking at any chart.
class News final
{
  Q_DECLARE_TR_FUNCTIONS(News)

public:
  /// That receipts are missing, and what that means; empty while they come.
  [[nodiscard]] static QString ofReceipts(const Shown &shown);

  struct Alarm
  {
    QString words;
    QString button;
    Pick pick;
  };
  /// That days fell below a target; nullopt when none did.
  [[nodiscard]] static std::optional<Alarm> ofTargets(const Shown &shown);
};

} // namespace dakiya
