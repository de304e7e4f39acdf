// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopy.h"

#include "base/platform/durable.h"
#include "store/migrations.h"
#include "store/store.h"
#include "store/writescope.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <algorithm>
#include <numeric>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// What a copy leaves free for whoever sends meanwhile.
constexpr qint64 kSpareBytes = 32LL * 1024 * 1024;
/// How every SQLite file begins.
constexpr QByteArrayView kMagic("SQLite format 3");
constexpr int kExclusiveMs = 500;
const QString kPart = QStringLiteral(".dakiya-part");

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

QString newPart(const QString &file)
{
  return u"%1.%2%3"_s.arg(file).arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')).arg(kPart);
}

QFileInfoList partsOf(const QString &fileOrFolder)
{
  const QFileInfo info(fileOrFolder);
  if (info.isDir())
    return QDir(fileOrFolder).entryInfoList({u'*' + kPart + u'*'}, QDir::Files);
  const QFileInfoList all = info.dir().entryInfoList({u'*' + kPart + u'*'}, QDir::Files);
  QFileInfoList its;
  std::copy_if(all.cbegin(), all.cend(), std::back_inserter(its),
               [&](const QFileInfo &part) { return part.fileName().startsWith(info.fileName() + u'.'); });
  return its;
}

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

void removeLeftParts(const QString &fileOrFolder, Age age)
{
  const QDateTime anHourAgo = QDateTime::currentDateTimeUtc().addSecs(-3'600);
  for (const QFileInfo &part : partsOf(fileOrFolder)) {
    if (age == Age::Any || part.lastModified() < anHourAgo)
      QFile::remove(part.filePath());
  }
}

qint64 partSize(const QString &file)
{
  const QFileInfoList parts = partsOf(file);
  const auto larger = [](qint64 most, const QFileInfo &part) { return std::max(most, part.size()); };
  return std::accumulate(parts.cbegin(), parts.cend(), qint64(0), larger);
}

Result<CheckedCopy> copyStore(Database &source, const QString &file, const CopyNote &note, CopyCheck check)
{
  if (QFile::exists(file))
    return fail(ErrorCode::FileExists, file);
  if (const Result<void> fits = checkSpace(source, QFileInfo(file).path()); !fits)
    return fail(fits.error());
  removeLeftParts(file);
  Unfinished part(newPart(file));
  if (const Result<void> made = makePrivateFile(part.path()); !made)
    return fail(made.error().code, file);
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
  // One that was set aside has no other note.
  const Result<QString> retired = copied->isEmpty() ? settings.fact(fact::retired) : copied;
  if (!retired)
    return fail(retired.error());
  if (!retired->isEmpty())
    return CopyNote{retired->section(u' ', 0, 0), retired->section(u' ', 1).toLongLong()};
  // Copied by hand: only that of practice tells what it is.
  return CopyNote{*account == "practice"_L1 ? *account : QString(), 0};
}

Result<void> noteRestored(const QString &file, const QString &who, const QString &from, qint64 now,
                          const std::optional<QList<ApiToken>> &tokens)
{
  Database copy;
  if (const Result<void> opened = copy.openSqlite(file, Database::Mode::Exclusive); !opened)
    return opened;
  SettingsStore settings(copy);
  WriteScope scope(copy);
  Result<void> noted =
      scope.begun() ? settings.audit(scope, who, u"restore"_s, u"store"_s, {}, from, now) : scope.begun();
  if (noted && tokens)
    noted = TokenStore(copy).replaceAll(scope, *tokens);
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
  // As a store it is refused, and whatever is made from it is held: nothing else need change, and it can be taken back.
  return writeFacts(store, {{fact::retired, textOf(note)}});
}

Result<void> reinstateStore(const QString &file)
{
  Database store;
  if (const Result<void> opened = openAlone(store, file); !opened)
    return opened;
  return writeFacts(store, {{fact::retired, QString()}});
}

} // namespace dakiya
