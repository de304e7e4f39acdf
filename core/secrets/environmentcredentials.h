// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"

#include <QProcessEnvironment>

namespace dakiya {

/// Credentials from environment variables, or from files of the same names in $CREDENTIALS_DIRECTORY (systemd's
/// `LoadCredential=`). An empty one counts as not set. It can only be read.
class EnvironmentCredentials final : public CredentialStore
{
public:
  explicit EnvironmentCredentials(QProcessEnvironment environment = QProcessEnvironment::systemEnvironment());

  void read(const QString &name, QObject *context, Read done) override;
  void write(const QString &name, const QString &secret, QObject *context, Written done) override;
  void remove(const QString &name, QObject *context, Written done) override;

  /// The same as read(), at once. Errors: CredentialStoreFailed (a file that cannot be read or is not UTF-8 text).
  [[nodiscard]] Result<std::optional<QString>> value(const QString &name) const;

  /// Of one that is set: by a variable, else by a file.
  [[nodiscard]] bool isVariable(const QString &name) const { return !m_environment.value(name).isEmpty(); }

private:
  QProcessEnvironment m_environment;
};

} // namespace dakiya
