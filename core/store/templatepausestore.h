// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagetype.h"

#include <QList>
#include <QString>

namespace dakiya {

class Database;
class WriteScope;

/// A template of which nothing is sent, because the provider has refused it again and again.
struct TemplatePause
{
  MessageType type = MessageType::DeliveryReminder;
  QString language;
  qint64 since = 0; ///< UTC ms
  QString reason;   ///< the code of the refusals
};

/// Which templates are paused. The queue pauses them; a person lets them send again.
class TemplatePauseStore final
{
public:
  explicit TemplatePauseStore(Database &database)
      : m_database(database)
  {
  }

  [[nodiscard]] Result<QList<TemplatePause>> all();
  /// false: it was not paused.
  [[nodiscard]] Result<bool> remove(WriteScope &scope, MessageType type, const QString &language);

private:
  Database &m_database;
};

} // namespace dakiya
