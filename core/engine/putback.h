// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace dakiya {

/// Undoes a cancellation: the messages wait again for the moment for which they waited before. Unlike a resend it makes
/// nothing due anew. In one transaction; audited. Refusals: NotFound, StatusForbids, ExpiresBeforeSending (its time is
/// over by now), the store's.
[[nodiscard]] Operated putBack(Engine &engine, const QStringList &ids, const QString &who);

} // namespace dakiya
