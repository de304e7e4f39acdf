// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dakiya {

struct SheetImportReport;

/// Says what became of a sheet: the figures, and the rows that did not go in, each with its reason. Text lists the
/// first ten of a kind, JSON all.
void sayImportReport(const SheetImportReport &report, bool dryRun, bool json);

} // namespace dakiya
