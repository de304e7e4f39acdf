// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace dakiya {

/// Makes messages due now that wait for a later moment: a time that was chosen, or the next try. Quiet hours are kept.
/// In one transaction; audited. Refusals: NotFound, StatusForbids (it waits no more, or quiet hours keep it), the
/// store's.
[[nodiscard]] Operated sendNow(Engine &engine, const QStringList &ids, const QString &who);

} // namespace dakiya
