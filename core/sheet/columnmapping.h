// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagetype.h"

#include <QMap>
#include <QStringList>

namespace dakiya {

/// What a sheet's columns are to be matched with.
struct MappingRequest
{
  MessageType type = MessageType::DeliveryReminder;
  QStringList neededVariables;     ///< those that the template uses; `business_name` may be among them
  QStringList extraVariables;      ///< TYPE.extra_variables
  QMap<QString, QString> headings; ///< variable → column heading, as a person said it; wins over every guess
};

/// Which column of a sheet holds which variable. Besides a template's variables these are `phone`, `reference`,
/// `language`, `send_at` and `expires_at`.
struct ColumnMapping
{
  MessageType type = MessageType::DeliveryReminder;
  QStringList headings;       ///< as they stand in the file
  QMap<QString, int> columns; ///< variable → index in `headings`
  QStringList needed;         ///< `phone` and what the template uses; the reference as `reference`

  /// The heading of the column that holds `variable`; empty when none does.
  [[nodiscard]] QString headingOf(const QString &variable) const;
  /// Headings of columns that are read by nobody, for people to see.
  [[nodiscard]] QStringList unusedHeadings() const;
};

/// A mapping as far as it goes, and what keeps it from being used.
struct MappingProposal
{
  ColumnMapping mapping;
  QList<Error> problems;
};

/// Every name that may stand before the `=` of `--map` for this type: its variables, the extra ones, its reference by
/// name, and the columns that are no variables.
[[nodiscard]] QStringList mappableVariables(MessageType type, const QStringList &extraVariables);

/// Matches headings with variables: as asked for, else by name in English, Hindi or Marathi. For a page where a person
/// completes it.
[[nodiscard]] MappingProposal proposeMapping(const QStringList &headings, const MappingRequest &request);

/// The same when it has no problems. Errors: HeadingMissing (a needed variable without a column; or a heading that was
/// asked for and is not there), HeadingDoubled, HeadingAmbiguous (several headings could be meant; field: the
/// variable), VariableUnknown.
[[nodiscard]] Checked<ColumnMapping> mapColumns(const QStringList &headings, const MappingRequest &request);

} // namespace dakiya
