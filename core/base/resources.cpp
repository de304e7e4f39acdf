// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include <QDir>

// The macro declares a function of the global namespace, so it cannot stand inside ours.
static void initEmbeddedFiles()
{
  Q_INIT_RESOURCE(dakiya);
}

namespace dakiya {

void initResources()
{
  initEmbeddedFiles();
}

} // namespace dakiya
