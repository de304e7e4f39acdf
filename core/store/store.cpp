// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "domain/defaulttemplates.h"
#include "store/migrations.h"
#include "store/writescope.h"

#include <QFileInfo>

namespace dakiya {

Result<void> Store::open(const QString &file, qint64 now)
{
  if (const Result<void> opened = database.openSqlite(file, Database::Mode::ReadWrite); !opened)
    return opened;
  if (const Result<void> inPlace = refuseRetired(); !inPlace)
    return inPlace;
  if (const Result<void> migrated = migrate(database, now); !migrated)
    return migrated;
  const Result<QList<MessageTemplate>> present = templates.allCurrent();
  if (!present)
    return fail(present.error());
  const QList<MessageTemplate> defaults = defaultTemplates();
  if (present->size() >= defaults.size())
    return {};
  WriteScope scope(database);
  if (!scope.begun())
    return scope.begun();
  if (const Result<void> added = templates.addMissing(scope, defaults, now); !added)
    return added;
  return scope.commit();
}

// Whoever was about to open it when a backup took its place would write where nobody looks any more.
Result<void> Store::refuseRetired()
{
  const Result<int> version = schemaVersion(database);
  if (!version || *version == 0)
    return version ? Result<void>() : fail(version.error());
  const Result<QString> retired = settings.fact(fact::retired);
  if (!retired)
    return fail(retired.error());
  return retired->isEmpty() ? Result<void>() : fail(ErrorCode::StoreReplaced);
}

Result<void> Store::openForReading(const QString &file, Retired retired)
{
  Result<void> opened = openAs(Database::Mode::ReadOnly, file, retired);
  // Even to read it SQLite wants to make its files beside the store. Without a log of writes nobody writes.
  const bool isLocked = !opened && opened.error().code == ErrorCode::StoreReadOnly;
  if (isLocked && QFileInfo(file + QStringLiteral("-wal")).size() == 0)
    opened = openAs(Database::Mode::Unchanging, file, retired);
  return opened;
}

Result<void> Store::openAs(Database::Mode mode, const QString &file, Retired retired)
{
  if (const Result<void> opened = database.openSqlite(file, mode); !opened)
    return opened;
  const Result<int> version = schemaVersion(database);
  if (!version)
    return fail(version.error());
  if (*version > kSchemaVersion)
    return fail(ErrorCode::StoreFromNewer, QString::number(*version));
  return retired == Retired::Accept ? Result<void>() : refuseRetired();
}

} // namespace dakiya
