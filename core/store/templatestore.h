// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagetemplate.h"

namespace dakiya {

class Database;
class WriteScope;

/// Templates in all their versions; the newest of a type and language is in use.
class TemplateStore final
{
public:
  explicit TemplateStore(Database &database)
      : m_database(database)
  {
  }

  [[nodiscard]] Result<std::optional<MessageTemplate>> current(MessageType type, const QString &language);
  [[nodiscard]] Result<QList<MessageTemplate>> allCurrent();
  /// Of one type, by language.
  [[nodiscard]] Result<QList<MessageTemplate>> currentOf(MessageType type);
  /// All versions, newest first.
  [[nodiscard]] Result<QList<MessageTemplate>> versions(MessageType type, const QString &language);
  /// Adds a version; its number is one above the newest, whatever the template says.
  [[nodiscard]] Result<MessageTemplate> add(WriteScope &scope, MessageTemplate messageTemplate);
  /// Adds those of which the store has no version at all.
  [[nodiscard]] Result<void> addMissing(WriteScope &scope, const QList<MessageTemplate> &templates, qint64 now);

private:
  [[nodiscard]] Result<QList<MessageTemplate>> read(const QString &where, const QVariantList &values);

  Database &m_database;
};

} // namespace dakiya
