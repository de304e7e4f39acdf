// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QVariantList>

class QSqlQuery;

namespace dakiya {

/// The columns that readMessage() expects, in order, from `notifications_log m JOIN customers c`.
[[nodiscard]] const QString &messageColumns();
[[nodiscard]] Message readMessage(const QSqlQuery &query);

/// The columns of notifications_log that an insert fills.
[[nodiscard]] const QStringList &insertColumns();

/// New messages as the database takes them: made without it, perhaps in another thread.
struct MessageRows
{
  QList<Message> messages;
  QVariantList values;   ///< by insertColumns(), one message after the other
  QVariantList searched; ///< seq, folded text and folded reference, one message after the other

  void add(const Message &message);
};

/// The same columns for RETURNING, where nothing can be joined.
[[nodiscard]] const QString &returnedMessageColumns();

/// A text that is not NULL: an empty QString may be a null one, which would bind as NULL.
[[nodiscard]] QString orEmpty(const QString &text);
/// A variant that is NULL for an empty text.
[[nodiscard]] QVariant textOrNull(const QString &text);
/// A variant that is NULL for an empty optional.
[[nodiscard]] QVariant nullable(const std::optional<qint64> &value);
[[nodiscard]] QVariant nullable(const std::optional<int> &value);
[[nodiscard]] std::optional<qint64> optionalNumber(const QVariant &value);

} // namespace dakiya
