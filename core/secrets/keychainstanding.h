// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDeadlineTimer>
#include <QString>

#include <functional>

class QObject;

namespace dakiya {

/// What the keychain of this session is like at the moment.
struct KeychainStanding
{
  bool hasKeyring = false; ///< there is one into which a secret can be put
  bool hasEntry = false;   ///< it holds what was asked about
  bool isCertain = true;   ///< false: only asking for the secret itself tells
};

using KeychainAnswer = std::function<void(const Result<KeychainStanding> &)>;

/// Asks how the keychain stands, before QtKeychain asks it for a secret. `done` is called once, while `context` lives.
/// `name` is the entry of `service` that is wanted; empty: any. Errors: CredentialStoreMissing (none runs), -Locked,
/// -Slow (no answer by the deadline), -Denied.
void askKeychainStanding(const QString &service, const QString &name, QDeadlineTimer deadline, QObject *context,
                         KeychainAnswer done);

} // namespace dakiya
