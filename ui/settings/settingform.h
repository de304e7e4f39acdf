// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "domain/settings.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace dakiya {

class Field;
class SettingEditor;

/// Keeps fields and settings the same: shows what is stored, and stores what a person has changed as soon as the field
/// is left. What is being edited stays as it is, whoever changes it elsewhere.
class SettingForm final : public QObject
{
  Q_OBJECT

public:
  explicit SettingForm(const Desk &desk, QObject *parent);

  /// The field of this setting, for a layout; it is called by the key and `Field`.
  [[nodiscard]] Field *field(const QString &key);
  /// Reads what is stored, now or as soon as there is a store.
  void load();
  /// As last read; nullopt: not yet.
  [[nodiscard]] const std::optional<Settings> &settings() const { return m_settings; }
  /// Stores a value from elsewhere than a field of this form, with what that needs of rights.
  void change(QWidget *asker, const QString &key, const QString &value);

Q_SIGNALS:
  void loaded();
  /// They cannot be read.
  void failed(const dakiya::Error &error);
  /// What change() wanted was refused; for a field it stands below it.
  void refused(const dakiya::Error &error);

private:
  struct Entry
  {
    QString key;
    Field *field;
    SettingEditor *editor;
  };

  void show(const Settings &settings);
  void leave(const Entry &entry);
  void keep(const QString &key, const QString &value);
  void tell(const QString &key, const Result<void> &kept);
  [[nodiscard]] const Entry *entryOf(const QString &key) const;

  const Desk m_desk;
  QList<Entry> m_entries;
  std::optional<Settings> m_settings;
  QTimer m_look;
};

} // namespace dakiya
