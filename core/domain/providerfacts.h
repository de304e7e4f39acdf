// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace dakiya {

/// Can a message of this provider (wire name) have a picture, a film or a file? The format in which `myoperator` takes
/// them is not known, and practice speaks as it does.
[[nodiscard]] inline bool carriesMedia(QStringView provider)
{
  return provider != QLatin1StringView("practice") && provider != QLatin1StringView("myoperator");
}

} // namespace dakiya
