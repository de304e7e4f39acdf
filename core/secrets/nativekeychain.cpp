// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keychain belongs to the operating system (Windows, macOS): it always runs, and is asked for a secret at
// once.
#include "secrets/keychainstanding.h"

namespace dakiya {

void askKeychainStanding(const QString &, const QString &, QDeadlineTimer, QObject *, KeychainAnswer done)
{
  done(KeychainStanding{true, true, false});
}

} // namespace dakiya
