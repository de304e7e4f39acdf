// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/log.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/storecopy.h"
#include "store/writescope.h"

#include <QFile>
#include <QRegularExpression>

namespace dakiya {

namespace {

Result<QString> scriptText(const QString &name)
{
  QFile file(QStringLiteral(":/dakiya/migrations/%1").arg(name));
  if (!file.open(QIODevice::ReadOnly))
    return fail(ErrorCode::Internal, QStringLiteral("migration %1 is missing").arg(name));
  return QString::fromUtf8(file.readAll());
}

// Statements end with a semicolon at the end of a line; comments stand on lines of their own. Our scripts keep to that.
QStringList statementsOf(const QString &script)
{
  static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
  static const QRegularExpression end(QStringLiteral(";\\s*(\\n|$)"));
  QStringList statements;
  const QStringList parts = dialect::migration(QString(script).remove(comment)).split(end);
  for (const QString &part : parts) {
    if (!part.trimmed().isEmpty())
      statements << part.trimmed();
  }
  return statements;
}

Result<void> runScript(Database &database, const QString &name)
{
  const Result<QString> script = scriptText(name);
  if (!script)
    return fail(script.error());
  const QStringList statements = statementsOf(*script);
  for (const QString &statement : statements) {
    if (const Result<void> done = database.run(statement); !done)
      return done;
  }
  return {};
}

QStringList scriptsOf(int version)
{
  static const QStringList names{QStringLiteral("store"), QStringLiteral("api"), QStringLiteral("movedin")};
  const QString base = QStringLiteral("%1_%2").arg(version, 3, 10, QLatin1Char('0')).arg(names[version - 1]);
  QStringList scripts{base + QStringLiteral(".sql")};
  const QString own = base + QStringLiteral(".sqlite.sql");
  if (QFile::exists(QStringLiteral(":/dakiya/migrations/%1").arg(own)))
    scripts << own;
  return scripts;
}

Result<void> migrateOne(Database &database, int version, qint64 now)
{
  WriteScope scope(database);
  if (!scope.begun())
    return scope.begun();
  // Another process may have been faster.
  const Result<int> current = schemaVersion(database);
  if (!current)
    return fail(current.error());
  if (*current >= version)
    return {};
  const QStringList scripts = scriptsOf(version);
  for (const QString &script : scripts) {
    if (const Result<void> done = runScript(database, script); !done)
      return done;
  }
  const Result<int> noted = database.change(
      QStringLiteral("INSERT INTO schema_migrations (version, applied_at) VALUES (?, ?)"), {version, now});
  if (!noted)
    return fail(noted.error());
  return scope.commit();
}

// Should it be opened one day, it must not send what has been sent since. Looking it through would take minutes on a
// large store, and what is wrong with it would be wrong with the store, too.
Result<void> copyBefore(Database &database, int version, qint64 now)
{
  const QString copy = QStringLiteral("%1.before-%2").arg(database.file()).arg(version);
  if (QFile::exists(copy) && !QFile::remove(copy))
    return fail(ErrorCode::StoreReadOnly, copy);
  const Result<CopyNote> known = readCopyNote(database);
  if (!known)
    return fail(known.error());
  const Result<CheckedCopy> copied = copyStore(database, copy, {known->provider, now}, CopyCheck::None);
  return copied ? Result<void>() : fail(copied.error());
}

} // namespace

Result<int> schemaVersion(Database &database)
{
  const Result<QVariant> table = database.value(
      QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'"));
  if (!table)
    return fail(table.error());
  if (table->toInt() == 0)
    return 0;
  const Result<QVariant> version = database.value(QStringLiteral("SELECT max(version) FROM schema_migrations"));
  if (!version)
    return fail(version.error());
  return version->toInt();
}

Result<void> migrate(Database &database, qint64 now)
{
  const Result<int> current = schemaVersion(database);
  if (!current)
    return fail(current.error());
  if (*current > kSchemaVersion)
    return fail(ErrorCode::StoreFromNewer, QString::number(*current));
  if (*current == kSchemaVersion)
    return {};
  if (*current == 0) {
    const Result<void> made = database.run(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, applied_at BIGINT NOT NULL)"));
    if (!made)
      return made;
  } else if (const Result<void> copied = copyBefore(database, kSchemaVersion, now); !copied) {
    return copied;
  }
  for (int version = *current + 1; version <= kSchemaVersion; ++version) {
    if (const Result<void> done = migrateOne(database, version, now); !done)
      return done;
    qCInfo(lcStore) << "schema is now version" << version;
  }
  return {};
}

} // namespace dakiya
