// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingeditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace dakiya {

/// A span of each day, such as 21:00-09:00, or none.
class QuietHoursEditor final : public SettingEditor
{
  Q_OBJECT

public:
  explicit QuietHoursEditor(const QString &name, QWidget *parent = nullptr);

  [[nodiscard]] QString value() const override;

protected:
  void showValue(const QString &value) override;

private:
  void showEnabled();

  QCheckBox *m_on;
  QTimeEdit *m_from;
  QTimeEdit *m_to;
};

/// A length of time that is stored in minutes, in the unit in which a person thinks of it.
class DurationEditor final : public SettingEditor
{
  Q_OBJECT

public:
  explicit DurationEditor(const QString &name, QWidget *parent = nullptr);

  [[nodiscard]] QString value() const override;

protected:
  void showValue(const QString &value) override;

private:
  QLineEdit *m_number;
  QComboBox *m_unit;
};

} // namespace dakiya
