// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QCoreApplication>

namespace dakiya {

/// Why messages failed, in plain words: codes that mean the same are one reason.
struct FailureReason
{
  Q_DECLARE_TR_FUNCTIONS(FailureReason)

public:
  QString words;
  QString whatToDo;
  qint64 count = 0;

  /// The most frequent first; what goes beyond `most` is gathered in the last.
  [[nodiscard]] static QList<FailureReason> of(const QList<Statistics::Failure> &failures, int most);
};

} // namespace dakiya
