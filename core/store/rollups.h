// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagestatus.h"
#include "domain/messagetype.h"

#include <QHash>

namespace dakiya {

class Database;

/// What one transaction changes in the statistics: gathered while it runs, written once before it commits.
class RollupDelta final
{
public:
  void created(MessageType type, qint64 localHour, MessageStatus status) { add(type, localHour, status, 1); }
  void removed(MessageType type, qint64 localHour, MessageStatus status) { add(type, localHour, status, -1); }
  void moved(MessageType type, qint64 localHour, MessageStatus from, MessageStatus to);
  /// A failed message; provider and code may be empty.
  void failure(qint64 localHour, const QString &provider, const QString &code, int change);
  void latency(qint64 localHour, qint64 ms);

  /// Writes what was gathered and forgets it.
  [[nodiscard]] Result<void> write(Database &database);

private:
  void add(MessageType type, qint64 localHour, MessageStatus status, int change);

  struct DayKey
  {
    qint64 day;
    MessageType type;
    MessageStatus status;
    friend bool operator==(const DayKey &, const DayKey &) = default;
    friend size_t qHash(const DayKey &key, size_t seed = 0)
    {
      return qHashMulti(seed, key.day, int(key.type), int(key.status));
    }
  };
  struct HourKey
  {
    qint64 localHour;
    MessageStatus status;
    friend bool operator==(const HourKey &, const HourKey &) = default;
    friend size_t qHash(const HourKey &key, size_t seed = 0)
    {
      return qHashMulti(seed, key.localHour, int(key.status));
    }
  };
  struct FailureKey
  {
    qint64 day;
    QString provider;
    QString code;
    friend bool operator==(const FailureKey &, const FailureKey &) = default;
    friend size_t qHash(const FailureKey &key, size_t seed = 0)
    {
      return qHashMulti(seed, key.day, key.provider, key.code);
    }
  };
  QHash<DayKey, qint64> m_days;
  QHash<HourKey, qint64> m_hours;
  QHash<FailureKey, qint64> m_failures;
  QHash<QPair<qint64, int>, qint64> m_latencies;
};

/// Throws all statistics away and counts them anew from the messages, inside the caller's transaction.
[[nodiscard]] Result<void> rebuildRollups(Database &database);

/// Counts all messages and compares with the statistics. The list holds one line per difference; empty means exact.
[[nodiscard]] Result<QStringList> compareRollups(Database &database);

} // namespace dakiya
