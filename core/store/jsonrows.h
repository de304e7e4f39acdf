// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

namespace dakiya {

/// Appends a text as JSON writes it, in quotation marks.
void appendJsonText(QString &json, QStringView text);

/// Many rows of values as one JSON text, an array of arrays: one value to bind, where QSqlQuery takes two thousand
/// instructions for each. dialect::rowsOf() reads it back.
class JsonRows final
{
public:
  /// Texts, whole numbers and nulls.
  void add(const QVariantList &row);

  [[nodiscard]] int count() const { return m_count; }
  /// The whole text; afterwards it is empty again.
  [[nodiscard]] QString take();

private:
  void append(const QVariant &value);

  QString m_rows;
  int m_count = 0;
};

} // namespace dakiya
