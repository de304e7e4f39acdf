// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsstore.h"

#include "store/database.h"

#include <QVariant>

namespace dakiya {

namespace {

Result<void> done(const Result<int> &changed)
{
  if (!changed)
    return fail(changed.error());
  return {};
}

QString orEmpty(const QString &text)
{
  return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<Settings> SettingsStore::load()
{
  QSqlQuery *query = m_database.execute(QStringLiteral("SELECT key, value FROM notification_settings"));
  if (!query)
    return fail(m_database.lastError());
  QMap<QString, QString> values;
  while (query->next())
    values.insert(query->value(0).toString(), query->value(1).toString());
  query->finish();
  return Settings(values);
}

Result<void> SettingsStore::set(WriteScope &scope, const QString &key, const QString &value, const QString &who,
                                qint64 now)
{
  const Result<Settings> before = load();
  if (!before)
    return fail(before.error());
  const Result<int> written =
      m_database.change(QStringLiteral("INSERT INTO notification_settings (key, value) VALUES (?, ?) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                        {key, orEmpty(value)});
  if (!written)
    return fail(written.error());
  return audit(scope, who, QStringLiteral("setting"), key, before->value(key), value, now);
}

Result<QString> SettingsStore::fact(const QString &key)
{
  const Result<QVariant> value = m_database.value(QStringLiteral("SELECT value FROM store_facts WHERE key = ?"), {key});
  if (!value)
    return fail(value.error());
  return value->toString();
}

Result<void> SettingsStore::setFact(WriteScope &, const QString &key, const QString &value)
{
  if (value.isEmpty())
    return done(m_database.change(QStringLiteral("DELETE FROM store_facts WHERE key = ?"), {key}));
  return done(m_database.change(QStringLiteral("INSERT INTO store_facts (key, value) VALUES (?, ?) "
                                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                                {key, value}));
}

Result<QueueStops> SettingsStore::stops()
{
  QSqlQuery *query =
      m_database.execute(QStringLiteral("SELECT key, value FROM store_facts WHERE key IN ('paused', 'held')"));
  if (!query)
    return fail(m_database.lastError());
  QueueStops stops;
  while (query->next())
    (query->value(0).toString() == fact::paused ? stops.paused : stops.held) = query->value(1).toString();
  query->finish();
  return stops;
}

Result<void> SettingsStore::pause(WriteScope &scope, const QString &who, qint64 now)
{
  if (const Result<void> paused = setFact(scope, fact::paused, QStringLiteral("person:%1").arg(who)); !paused)
    return paused;
  return audit(scope, who, QStringLiteral("pause"), QStringLiteral("queue"), {}, {}, now);
}

Result<void> SettingsStore::resume(WriteScope &scope, const QString &who, qint64 now)
{
  const Result<QueueStops> before = stops();
  if (!before)
    return fail(before.error());
  for (const QLatin1StringView key : {fact::paused, fact::held}) {
    if (const Result<void> removed = setFact(scope, key, {}); !removed)
      return removed;
  }
  const Result<QString> times = fact(fact::resumed);
  if (!times)
    return fail(times.error());
  if (const Result<void> counted = setFact(scope, fact::resumed, QString::number(times->toLongLong() + 1)); !counted)
    return counted;
  if (const Result<void> freed = m_database.run(QStringLiteral("DELETE FROM template_pauses")); !freed)
    return freed;
  const QString reasons = QStringList{before->paused, before->held}.join(u' ').trimmed();
  return audit(scope, who, QStringLiteral("resume"), QStringLiteral("queue"), reasons, {}, now);
}

Result<void> SettingsStore::audit(WriteScope &, const QString &who, const QString &action, const QString &subject,
                                  const QString &before, const QString &after, qint64 now)
{
  return done(m_database.change(
      QStringLiteral(
          "INSERT INTO audit_log (at, who, action, subject, value_before, value_after) VALUES (?, ?, ?, ?, ?, ?)"),
      {now, orEmpty(who), action, orEmpty(subject), orEmpty(before), orEmpty(after)}));
}

} // namespace dakiya
