// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dakiya {

/// Since when credentials stand in the keychain: names and days, never a value, in a file beside the stores.
class CredentialNotes final
{
public:
  explicit CredentialNotes(const QString &folder);

  /// UTC ms; nullopt: nobody has noted it.
  [[nodiscard]] std::optional<qint64> since(const QString &name) const;
  /// What cannot be noted is only not known later: it is logged.
  void add(const QString &name, qint64 nowMs) const;
  void remove(const QString &name) const;

private:
  const QString m_file;
};

} // namespace dakiya
