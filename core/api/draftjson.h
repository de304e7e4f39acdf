// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QJsonObject>

namespace dakiya {

/// Reads what `send-message` was given. A field that is null counts as absent; one that nobody knows is an error.
/// Where a field is of a wrong kind, `now` (UTC ms) serves to check the others too, so that every error is named.
[[nodiscard]] Checked<Draft> draftFromJson(const QJsonObject &json, qint64 now);

} // namespace dakiya
