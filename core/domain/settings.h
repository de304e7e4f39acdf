// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/localtime.h"
#include "domain/messagetype.h"
#include "domain/retrypolicy.h"

#include <QMap>
#include <QStringList>

namespace dakiya {

/// Every setting by its wire name, over its default. One table says what each key may hold.
class Settings final
{
public:
  Settings() = default;
  explicit Settings(QMap<QString, QString> stored)
      : m_stored(std::move(stored))
  {
  }

  /// All keys, those of each type included, in the order in which they are listed.
  [[nodiscard]] static const QStringList &keys();
  /// The value in the form in which it is stored. Errors: SettingUnknown, SettingInvalid (detail: what it must be).
  [[nodiscard]] static Result<QString> check(const QString &key, const QString &value);
  [[nodiscard]] static QString defaultOf(const QString &key);

  [[nodiscard]] QString value(const QString &key) const;
  [[nodiscard]] bool isSet(const QString &key) const { return m_stored.contains(key); }

  [[nodiscard]] QString provider() const;
  [[nodiscard]] QString businessName() const;
  [[nodiscard]] QString language() const;
  [[nodiscard]] QTimeZone timeZone() const;
  [[nodiscard]] int ratePerSecond() const;
  [[nodiscard]] qint64 recipientIntervalMs() const;
  [[nodiscard]] int recipientBurst() const;
  [[nodiscard]] int maxInFlight() const;
  [[nodiscard]] qint64 sweepMs() const;
  [[nodiscard]] RetryPolicy retryPolicy() const;
  [[nodiscard]] qint64 requestTimeoutMs() const;
  [[nodiscard]] bool apiEnabled() const;
  [[nodiscard]] quint16 apiPort() const;
  [[nodiscard]] QStringList apiAllowedHosts() const;
  [[nodiscard]] bool marketingNeedsOptIn() const;
  [[nodiscard]] qint64 pricePaise(MessageCategory category) const;

  [[nodiscard]] bool immediate(MessageType type) const;
  [[nodiscard]] qint64 expiresMs(MessageType type) const;
  [[nodiscard]] std::optional<QuietHours> quietHours(MessageType type) const;
  [[nodiscard]] qint64 duplicateMs(MessageType type) const;
  [[nodiscard]] QStringList extraVariables(MessageType type) const;

  friend bool operator==(const Settings &, const Settings &) = default;

private:
  QMap<QString, QString> m_stored;
};

} // namespace dakiya
