// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"

namespace dakiya {

/// Which entries of the keychain are ours, and how long it may take.
struct KeychainOptions
{
  QString service = QStringLiteral("dakiya");
  qint64 deadlineMs = 10'000; ///< for each answer
};

/// Credentials in the keychain of the operating system: gnome-keyring and its like on Linux. Lives in the main thread.
/// A keychain in trouble is an error, never "not set", and no prompt is raised: on a server nobody would see it.
class KeychainCredentials final : public CredentialStore
{
public:
  explicit KeychainCredentials(KeychainOptions options = {});

  /// Could it be asked for a secret now? The same errors as read().
  void check(QObject *context, Written done) const;
  /// Errors: CredentialStoreMissing, -Locked, -Slow, -Denied (also of an entry that is there and is not given out).
  void read(const QString &name, QObject *context, Read done) override;
  /// The same, and CredentialStoreFailed where there is a keychain but no keyring in it yet.
  void write(const QString &name, const QString &secret, QObject *context, Written done) override;
  /// Removing what is not there is done at once.
  void remove(const QString &name, QObject *context, Written done) override;

private:
  const KeychainOptions m_options;
};

} // namespace dakiya
