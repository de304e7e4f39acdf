// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace dakiya {

/// The fields of one old document, each under any of the names that it had. The first name that holds something counts.
class SeedFields final
{
public:
  using Names = std::initializer_list<QLatin1StringView>;

  explicit SeedFields(QVariantMap document)
      : m_document(std::move(document))
  {
  }

  /// Invalid when none of the names holds anything.
  [[nodiscard]] QVariant value(Names names) const;
  /// Text, or a number or a truth as text; empty when there is none.
  [[nodiscard]] QString text(Names names) const;
  /// A whole number that is not negative; 0 when there is none.
  [[nodiscard]] int count(Names names) const;
  [[nodiscard]] std::optional<bool> truth(Names names) const;
  /// UTC ms. Dates, ISO 8601, Twilio's RFC 2822, and seconds or milliseconds since 1970; a time without an offset is
  /// taken as UTC, which hadNaiveTime() then tells. Errors: TimeNotIso (of that field).
  [[nodiscard]] Result<std::optional<qint64>> moment(Names names) const;
  [[nodiscard]] bool hadNaiveTime() const { return m_naive; }

private:
  [[nodiscard]] std::optional<qint64> momentOf(const QVariant &value) const;
  [[nodiscard]] std::optional<qint64> momentOf(const QString &text) const;

  QVariantMap m_document;
  mutable bool m_naive = false;
};

/// A number without a needless `.0`, a truth as `true` or `false`, text as it is; empty for anything else.
[[nodiscard]] QString plainText(const QVariant &value);
/// `en`, `hi` or `mr` of `en_IN`, `Hindi` and the like; empty for nothing.
[[nodiscard]] QString languageTag(const QString &text);

} // namespace dakiya
