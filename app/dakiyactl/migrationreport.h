// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dakiya {

struct SeedReport;

/// Says what became of the old service's data: figures by collection, what waits, what a person should know, and the
/// refused documents. Text lists the first ten, JSON a thousand.
void sayMigrationReport(const SeedReport &report, bool dryRun, bool json);

} // namespace dakiya
