// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountkeeper.h"

#include <QString>

namespace dakiya {

/// What a credential is called: `API key` for MYOPERATOR_API_KEY.
[[nodiscard]] QString credentialWord(const QString &provider, const QString &name);

/// What it is, and where it is found, in a sentence or two.
[[nodiscard]] QString credentialHelp(const QString &provider, const QString &name);

/// Whoever reads it can send in the dairy's name: it is never shown.
[[nodiscard]] bool isSecret(const QString &name);

/// Where it comes from: `In the keychain since 12 Nov`.
[[nodiscard]] QString sourceInWords(const CredentialStanding &standing, qint64 nowMs);

/// The account's full name, as one chooses it: `MyOperator, today's API`.
[[nodiscard]] QString accountWord(const QString &provider);

/// A refusal that concerns one credential, with its name as people know it.
[[nodiscard]] QString credentialTrouble(const QString &provider, const Error &error);

} // namespace dakiya
