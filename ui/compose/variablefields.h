// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QMap>
#include <QStringList>
#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace dakiya {

class Clock;
class Field;

/// The fields of what a text needs to be told: one line each, several for prose, with the next days at hand for a day.
class VariableFields final : public QWidget
{
  Q_OBJECT

public:
  VariableFields(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

  /// `optional` may stay empty. `language` is that of the days. Fields that were there keep the keyboard.
  void setFields(const QStringList &variables, const QStringList &optional, const QString &language);
  void setZone(const QTimeZone &zone);
  /// Nobody is told.
  void setValue(const QString &variable, const QString &value);
  /// nullptr: there is no such field.
  [[nodiscard]] Field *field(const QString &variable) const { return m_fields.value(variable); }
  [[nodiscard]] const QStringList &variables() const { return m_variables; }

Q_SIGNALS:
  void edited(const QString &variable, const QString &value);

protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  [[nodiscard]] Field *makeField(const QString &variable, bool isOptional);
  [[nodiscard]] QWidget *makeLine(const QString &variable);
  [[nodiscard]] QWidget *makeProse(const QString &variable);
  void offerDays(QLineEdit *edit);

  const Theme m_theme;
  const Clock &m_clock;
  QVBoxLayout *m_column;
  QStringList m_variables;
  QStringList m_optional;
  QString m_language;
  QTimeZone m_zone;
  QMap<QString, Field *> m_fields;
};

} // namespace dakiya
