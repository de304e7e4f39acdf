// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/keychaincredentials.h"

#include <optional>

namespace dakiya {

/// The keychain for a command that has nothing else to do meanwhile: each call runs the event loop until the answer is
/// there.
class WaitingKeychain final
{
public:
  [[nodiscard]] Result<std::optional<QString>> read(const QString &name);
  [[nodiscard]] Result<void> write(const QString &name, const QString &secret);
  [[nodiscard]] Result<void> remove(const QString &name);

private:
  KeychainCredentials m_keychain;
};

} // namespace dakiya
