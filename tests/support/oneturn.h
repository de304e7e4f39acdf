// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QTimer>

namespace dakiya {

/// Lets everything happen that was due when it was called; false when the event loop does not come round.
[[nodiscard]] inline bool oneTurnPasses()
{
  bool passed = false;
  QObject here;
  QTimer::singleShot(0, &here, [&] { passed = true; });
  return QTest::qWaitFor([&] { return passed; });
}

} // namespace dakiya
