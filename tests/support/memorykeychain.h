// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace dakiya {

/// A keychain in memory that answers from the event loop, as a real one does, and gets into trouble when a test says
/// so.
class MemoryKeychain final : public CredentialStore
{
public:
  void read(const QString &name, QObject *context, Read done) override
  {
    later(context, [this, name, done = std::move(done)] {
      if (trouble)
        done(fail(*trouble));
      else
        done(kept.contains(name) ? std::optional(kept[name]) : std::nullopt);
    });
  }
  void write(const QString &name, const QString &secret, QObject *context, Written done) override
  {
    later(context, [this, name, secret, done = std::move(done)] {
      if (!trouble)
        kept[name] = secret;
      done(trouble ? Result<void>(fail(*trouble)) : Result<void>());
    });
  }
  void remove(const QString &name, QObject *context, Written done) override
  {
    later(context, [this, name, done = std::move(done)] {
      if (!trouble)
        kept.remove(name);
      done(trouble ? Result<void>(fail(*trouble)) : Result<void>());
    });
  }

  QMap<QString, QString> kept;
  std::optional<Error> trouble;

private:
  template <class Work> static void later(QObject *context, Work work) { QTimer::singleShot(0, context, work); }
};

} // namespace dakiya
