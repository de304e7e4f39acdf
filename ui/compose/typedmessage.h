// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

namespace dakiya {

/// What stands in the form of a new message, finished or not.
struct TypedMessage
{
  QString person; ///< as it stands in its field: a name with its number, or a number
  QString phone;  ///< E.164 of the customer who was chosen; empty: nobody was, and `person` is the number
  MessageType type = MessageType::DeliveryReminder;
  QString language;              ///< empty: nobody has chosen, so it is the office's
  bool keepsLanguage = false;    ///< somebody has: a customer's own does not replace it
  QMap<QString, QString> values; ///< by variable, the reference under its type's name; also those of other types
  QMap<QString, QString> known;  ///< those that we filled in ourselves, for this customer
  std::optional<qint64> sendAt;  ///< UTC ms; nullopt: now
  std::optional<Media> media;

  /// Nothing that one would miss.
  [[nodiscard]] bool isBlank() const;
  /// The next one is for somebody else: what is this customer's alone goes, what the next hears, too, stays.
  void forgetPerson();
  /// What was filled in for a customer goes, unless somebody has changed it.
  void forgetKnown();

  friend bool operator==(const TypedMessage &, const TypedMessage &) = default;
};

/// The form for a draft that another page has made.
[[nodiscard]] TypedMessage typedFrom(const Draft &draft);

} // namespace dakiya
