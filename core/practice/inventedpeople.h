// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dakiya {

class Random;

/// A customer who does not exist.
struct InventedPerson
{
  QString phone; ///< E.164
  QString name;  ///< in Latin or Devanagari
  QString area;
  QString language;

  friend bool operator==(const InventedPerson &, const InventedPerson &) = default;
};

/// So many people, each with a number of their own.
[[nodiscard]] QList<InventedPerson> inventPeople(qsizetype count, Random &random);

} // namespace dakiya
