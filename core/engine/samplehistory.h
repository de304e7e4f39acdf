// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace dakiya {

class Engine;
class InventedHistory;
struct InventedHistoryOptions;
struct Store;

/// Writes `options.messages` messages of an invented history into a store to which nobody sends at the moment;
/// `written` hears how many there are so far. Errors: the store's.
[[nodiscard]] Result<void> writeHistory(Store &store, InventedHistory &history, const InventedHistoryOptions &options,
                                        const std::function<void(qint64)> &written);

/// Gives a practice store without any message some weeks of invented history, to look around in. false: there was
/// something in it, or it is not practice. Errors: the store's, AnotherEngineSends.
[[nodiscard]] Result<bool> addSampleHistory(Engine &engine);

} // namespace dakiya
