// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetemplate.h"

#include <QList>

namespace dakiya {

/// The texts that a fresh store begins with: version 1 by "Dakiya", for every type in English, Hindi and Marathi.
/// Read from the embedded files, so initResources() comes first. `createdAt` is 0: the store sets it.
[[nodiscard]] QList<MessageTemplate> defaultTemplates();

} // namespace dakiya
