// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

struct AuditLine;

/// What was done, in a person's words: `Payment reminder to Asha Patil: sent again`. May be called in any thread.
[[nodiscard]] QString auditWhat(const AuditLine &line);

/// How it was before, and how it is now; empty where that says nothing.
[[nodiscard]] QString auditBefore(const AuditLine &line);
[[nodiscard]] QString auditAfter(const AuditLine &line);

} // namespace dakiya
