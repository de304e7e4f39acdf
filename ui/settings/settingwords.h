// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// How a setting is called and explained to a person.
struct SettingWords
{
  QString label;
  QString unit;        ///< behind the value; empty: it has none
  QString explanation; ///< what it is good for, in a sentence or two
};

/// Of a type's setting: without the type.
[[nodiscard]] SettingWords settingWords(const QString &key);

/// The setting's full name, as the audit log shows it: `Payment reminder: expires after`.
[[nodiscard]] QString settingName(const QString &key);

/// A stored value as a person says it: `12 hours`, `Only customers who agreed`.
[[nodiscard]] QString settingValueWords(const QString &key, const QString &value);

/// One of the few values of a setting, as a list offers it.
[[nodiscard]] QString settingChoiceWords(const QString &key, const QString &value);

/// `90 minutes`, `12 hours`, `7 days`.
[[nodiscard]] QString minutesInWords(int minutes);

} // namespace dakiya
