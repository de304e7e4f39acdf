// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopy.h"

#include "base/platform/durable.h"
#include "store/migrations.h"
#include "store/store.h"
#include "store/writescope.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// What a copy leaves free for whoever sends meanwhile.
constexpr qint64 kSpareBytes = 32LL * 1024 * 1024;
/// How every SQLite file begins.
constexpr QByteArrayView kMagic("SQLite format 3");
constexpr int kExclusiveMs = 500;

/// Removes a file that is not finished, and what SQLite keeps beside it.
class Unfinished final
{
public:
  explicit Unfinished(QString path)
      : m_path(std::move(path))
  {
  }
  ~Unfinished()
  {
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
      if (!m_isFinished)
        QFile::remove(m_path + suffix);
    }
  }
  Unfinished(const Unfinished &) = delete;
  Unfinished &operator=(const Unfinished &) = delete;

  void finish() { m_isFinished = true; }
  [[nodiscard]] const QString &path() const { return m_path; }

private:
  QString m_path;
  bool m_isFinished = false;
};

Result<void> checkSpace(Database &source, const QString &folder)
{
  const Result<QVariant> pages = source.value(u"PRAGMA page_count"_s);
  const Result<QVariant> size = source.value(u"PRAGMA page_size"_s);
  if (!pages || !size)
    return fail(pages ? size.error() : pages.error());
  const QStorageInfo disk(folder);
  if (disk.isValid() && disk.bytesAvailable() < pages->toLongLong() * size->toLongLong() + kSpareBytes)
    return fail(ErrorCode::StoreFull, folder);
  return {};
}

using Facts = QList<std::pair<QLatin1StringView, QString>>;

Result<void> writeFacts(Database &database, const Facts &facts)
{
  SettingsStore settings(database);
  WriteScope scope(database);
  if (!scope.begun())
    return scope.begun();
  for (const auto &[key, value] : facts) {
    if (const Result<void> set = settings.setFact(scope, key, value); !set)
      return set;
  }
  return scope.commit();
}

QString textOf(const CopyNote &note)
{
  return u"%1 %2"_s.arg(note.provider).arg(note.madeAt);
}

Facts factsOf(const CopyNote &note)
{
  return {{fact::held, u"backup:%1"_s.arg(note.madeAt)}, {fact::copied, textOf(note)}, {fact::retired, QString()}};
}

// One file, without others beside it: it may be read from where nothing can be written.
Result<void> markCopy(const QString &file, const CopyNote &note)
{
  Database copy;
  if (const Result<void> opened = copy.openSqlite(file, Database::Mode::Exclusive); !opened)
    return opened;
  return writeFacts(copy, factsOf(note));
}

Result<void> openAlone(Database &store, const QString &file)
{
  const Result<void> opened = store.openSqlite(file, Database::Mode::Exclusive, kExclusiveMs);
  return !opened && opened.error().code == ErrorCode::StoreBusy ? fail(ErrorCode::StoreInUse) : opened;
}

/// What a file that may be anything turns out to be.
Error errorOfFile(const Error &error, const QString &file)
{
  if (error.code != ErrorCode::StoreCorrupt)
    return error;
  QFile any(file);
  const bool isDatabase = any.open(QIODevice::ReadOnly) && any.read(kMagic.size()) == kMagic;
  return {isDatabase ? ErrorCode::BackupDamaged : ErrorCode::NotAStore, file, {}};
}

} // namespace

Result<CheckedCopy> copyStore(Database &source, const QString &file, const CopyNote &note, CopyCheck check)
{
  if (QFile::exists(file))
    return fail(ErrorCode::FileExists, file);
  if (const Result<void> fits = checkSpace(source, QFileInfo(file).path()); !fits)
    return fail(fits.error());
  Unfinished part(file + u".part"_s);
  if (const Result<void> made = makePrivateFile(part.path()); !made) {
    if (made.error().code == ErrorCode::FileExists)
      part.finish(); // somebody else's
    return fail(made.error().code, file);
  }
  const QString quoted = QString(part.path()).replace(u'\'', "''"_L1);
  if (const Result<void> copied = source.run(u"VACUUM INTO '%1'"_s.arg(quoted)); !copied)
    return fail(copied.error());
  if (const Result<void> marked = markCopy(part.path(), note); !marked)
    return fail(marked.error());
  Result<CheckedCopy> checked =
      check == CopyCheck::Whole ? checkCopy(part.path()) : CheckedCopy{note, QFileInfo(part.path()).size(), {}, {}};
  if (!checked)
    return checked;
  if (const Result<void> synced = syncToDisk(part.path()); !synced)
    return fail(synced.error());
  if (const Result<void> renamed = renameDurably(part.path(), file); !renamed)
    return fail(renamed.error());
  part.finish();
  return checked;
}

Result<CheckedCopy> checkCopy(const QString &file)
{
  const QFileInfo info(file);
  if (!info.isFile() || !info.isReadable())
    return fail(ErrorCode::FileUnreadable, file);
  Store copy;
  if (const Result<void> opened = copy.openForReading(file, Store::Retired::Accept); !opened)
    return fail(errorOfFile(opened.error(), file));
  const Result<int> version = schemaVersion(copy.database);
  if (!version || *version == 0)
    return fail(version ? Error{ErrorCode::NotAStore, file, {}} : errorOfFile(version.error(), file));
  const Result<QStringList> damage = fileFaults(copy.database);
  if (!damage || !damage->isEmpty())
    return fail(ErrorCode::BackupDamaged, file);
  const Result<CopyNote> note = readCopyNote(copy.database);
  const Result<RowCounts> rows = countRows(copy.database);
  const Result<QStringList> faults = contentFaults(copy.database);
  if (!note || !rows || !faults)
    return fail(ErrorCode::BackupDamaged, file);
  return CheckedCopy{*note, info.size(), *rows, *faults};
}

Result<CopyNote> readCopyNote(Database &database)
{
  SettingsStore settings(database);
  const Result<QString> copied = settings.fact(fact::copied);
  const Result<QString> account = settings.fact(fact::account);
  if (!copied || !account)
    return fail(copied ? account.error() : copied.error());
  if (!copied->isEmpty())
    return CopyNote{copied->section(u' ', 0, 0), copied->section(u' ', 1).toLongLong()};
  // Copied by hand: only that of practice tells what it is.
  return CopyNote{*account == "practice"_L1 ? *account : QString(), 0};
}

Result<void> noteRestored(const QString &file, const QString &who, const QString &from, qint64 now)
{
  Database copy;
  if (const Result<void> opened = copy.openSqlite(file, Database::Mode::Exclusive); !opened)
    return opened;
  SettingsStore settings(copy);
  WriteScope scope(copy);
  const Result<void> noted =
      scope.begun() ? settings.audit(scope, who, u"restore"_s, u"store"_s, {}, from, now) : scope.begun();
  return noted ? scope.commit() : noted;
}

Result<void> checkUnused(const QString &file)
{
  Database store;
  return openAlone(store, file);
}

Result<void> retireStore(const QString &file, const CopyNote &note)
{
  Database store;
  if (const Result<void> opened = openAlone(store, file); !opened)
    return opened;
  return writeFacts(store, factsOf(note) + Facts{{fact::retired, textOf(note)}});
}

Result<void> reinstateStore(const QString &file)
{
  Database store;
  if (const Result<void> opened = openAlone(store, file); !opened)
    return opened;
  return writeFacts(store, {{fact::retired, QString()}});
}

} // namespace dakiya
