// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QVariant>

namespace dakiya {

/// What one person at one computer prefers: sizes, columns, filters, the look. Nothing of a customer but
/// what a person saved by name, and nothing that the messages depend on: that is in the store's settings.
class Preferences final : public QObject
{
  Q_OBJECT

public:
  enum class Look { System, Light, Dark };

  /// Kept in this file; it is made when something is kept.
  explicit Preferences(const QString &file, QObject *parent = nullptr);

  /// `key` such as `history/columns`.
  [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
  void keep(const QString &key, const QVariant &value);

  /// What only outlives a page: pages are made anew when the language or the look changes. Gone with the program.
  [[nodiscard]] QVariant remembered(const QString &key) const { return m_remembered.value(key); }
  void remember(const QString &key, const QVariant &value) { m_remembered.insert(key, value); }

  [[nodiscard]] Look look() const;
  void setLook(Look look);

Q_SIGNALS:
  void lookChanged();

private:
  QSettings m_file;
  QVariantMap m_remembered;
};

} // namespace dakiya
