// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/problem.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace dakiya {

/// `text` without its percent signs; nullopt when one of them is broken or the result is not UTF-8.
[[nodiscard]] std::optional<QString> percentDecoded(const QByteArray &text);

/// What stands behind the question mark of a call.
class Query final
{
public:
  /// Refuses with 400 what cannot be decoded. `+` is a space.
  [[nodiscard]] static Answered<Query> parse(const QByteArray &query);

  /// nullopt when it is absent or empty.
  [[nodiscard]] std::optional<QString> value(const QString &name) const;
  /// An error for each parameter that is not among `known`, and for each that was given twice.
  [[nodiscard]] QList<Error> misuse(const QStringList &known) const;

private:
  QHash<QString, QString> m_values;
  QStringList m_names; ///< in the order in which they came
  QStringList m_doubled;
};

/// A whole number of decimal digits within the bounds; `fallback` when it is absent. Errors: FieldOutOfRange.
[[nodiscard]] Result<int> wholeNumber(const Query &query, const QString &name, int least, int most, int fallback);

} // namespace dakiya
