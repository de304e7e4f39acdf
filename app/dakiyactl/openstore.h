// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "commandline.h"
#include "engine/engine.h"

#include <memory>

namespace dakiya {

/// Until a log is open, what would stand in it must not stand between the lines of the answer.
void keepLogOffTerminal();

/// Opens the store of a call for reading only, so that whoever sends is never disturbed. Where there is none yet, an
/// empty one in memory answers. Errors: ProviderUnknown, FolderIsFile, the store's.
[[nodiscard]] Result<void> openForReading(const Invocation &invocation, Store &store);

/// Is there a store that a call could be about?
[[nodiscard]] bool hasStore(const Invocation &invocation);

/// The log beside the data; nullptr where no folder can be had for it.
[[nodiscard]] std::unique_ptr<LogFile> openLog(const QString &dataDirectory, LogLevel level, const Clock &clock);

/// Who sits here, for the audit log.
[[nodiscard]] QString person();

/// The account's credentials from the environment. Errors: CredentialStoreFailed.
[[nodiscard]] Result<ProviderCredentials> credentialsFromEnvironment();

/// An engine on the data of a call: it writes and reads, and sends only when it is told to.
struct OpenEngine
{
  SystemClock clock;
  std::unique_ptr<LogFile> log;
  Engine engine{clock, Random::fromSystem()};

  /// Errors: the engine's.
  [[nodiscard]] Result<void> open(const Invocation &invocation);
  [[nodiscard]] Result<void> open(const QString &dataDirectory, const QString &provider, LogLevel level);
};

} // namespace dakiya
