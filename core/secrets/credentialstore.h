// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace dakiya {

/// Where credentials are read from and written to. Asynchronous, because a keychain may ask a person.
class CredentialStore
{
public:
  using Read = std::function<void(Result<std::optional<QString>>)>;
  using Written = std::function<void(Result<void>)>;

  virtual ~CredentialStore() = default;

  /// Reads `name` (such as MYOPERATOR_API_KEY); an absent one is an empty optional, never an error. `done` may be
  /// called at once and is not called after `context` died. Errors: CredentialStoreLocked, -Missing, -Slow, -Failed.
  virtual void read(const QString &name, QObject *context, Read done) = 0;
  virtual void write(const QString &name, const QString &secret, QObject *context, Written done) = 0;
  virtual void remove(const QString &name, QObject *context, Written done) = 0;
};

/// The names of all credentials that Dakiya knows.
[[nodiscard]] const QList<QString> &credentialNames();

} // namespace dakiya
