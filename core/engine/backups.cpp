// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/platform/durable.h"
#include "base/platform/paths.h"
#include "store/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kPractice = u"practice"_s;

bool isSameKind(const QString &one, const QString &other)
{
  return (one == kPractice) == (other == kPractice);
}

Result<qint64> waitingIn(const QString &file)
{
  Store store;
  if (const Result<void> opened = store.openForReading(file); !opened)
    return fail(opened.error());
  const Result<QueueCounts> counts = store.queue.counts();
  return counts ? Result<qint64>(counts->queued) : fail(counts.error());
}

/// Brings the backup's messages into a file beside the store.
Result<void> bring(const QString &backup, const QString &file, const CopyNote &note)
{
  Store source;
  if (const Result<void> opened = source.openForReading(backup, Store::Retired::Accept); !opened)
    return opened;
  const Result<CheckedCopy> copied = copyStore(source.database, file, note, CopyCheck::None);
  return copied ? Result<void>() : fail(copied.error());
}

} // namespace

QString Backups::directory() const
{
  return m_folder.path() + u"/backups"_s;
}

Result<void> Backups::makeDirectory() const
{
  const Result<void> made = m_folder.make();
  return made ? makePrivateDirectory(directory()) : made;
}

QString Backups::dated(const QString &provider, const QString &what) const
{
  const QString when = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).toString(u"yyyy-MM-dd-HHmmss"_s);
  const QString whose = provider == kPractice ? kPractice : u"dakiya"_s;
  return u"%1/%2-%3%4.sqlite"_s.arg(directory(), whose, what, when);
}

QString Backups::newFile(const QString &provider) const
{
  return dated(provider, {});
}

Result<CheckedCopy> Backups::make(Database &source, const QString &provider, const QString &file) const
{
  if (const Result<void> made = QFileInfo(file).path() == directory() ? makeDirectory() : Result<void>(); !made)
    return fail(made.error());
  return copyStore(source, file, {provider, m_clock.wallMs()});
}

QList<BackupFile> Backups::list() const
{
  QList<BackupFile> all;
  const QFileInfoList files = QDir(directory()).entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Time);
  for (const QFileInfo &info : files) {
    BackupFile one{info.filePath(), info.size(), std::nullopt};
    Store store;
    if (store.openForReading(one.file, Store::Retired::Accept)) {
      if (const Result<CopyNote> note = readCopyNote(store.database))
        one.note = *note;
    }
    all << one;
  }
  return all;
}

Result<Restored> Backups::restore(const QString &file, const QString &wanted, const QString &who) const
{
  const Result<CheckedCopy> backup = checkCopy(file);
  if (!backup)
    return fail(backup.error());
  const QString &known = backup->note.provider;
  const QString provider = !wanted.isEmpty() ? wanted : known.isEmpty() ? m_folder.provider() : known;
  if (!known.isEmpty() && !isSameKind(known, provider))
    return fail(ErrorCode::BackupOfOther, known);
  if (const Result<void> made = makeDirectory(); !made)
    return fail(made.error());
  const Result<std::unique_ptr<FileLock>> right = m_folder.lockForSending(provider);
  if (!right)
    return fail(right.error());
  return replace(file, provider, who, *backup);
}

Result<Restored> Backups::replace(const QString &file, const QString &provider, const QString &who,
                                  const CheckedCopy &backup) const
{
  const QString store = m_folder.storeFile(provider);
  if (const Result<void> unused = QFile::exists(store) ? checkUnused(store) : Result<void>();
      !unused && unused.error().code != ErrorCode::StoreCorrupt)
    return fail(unused.error());
  const QString incoming = store + u".incoming"_s;
  QFile::remove(incoming); // of a restore that was broken off; the right to send keeps others out
  const qint64 madeAt =
      backup.note.madeAt > 0 ? backup.note.madeAt : QFileInfo(file).lastModified().toMSecsSinceEpoch();
  Result<void> brought = bring(file, incoming, {provider, madeAt});
  if (brought)
    brought = noteRestored(incoming, who, file, m_clock.wallMs());
  const Result<qint64> waiting = brought ? waitingIn(incoming) : fail(brought.error());
  const Result<QString> aside = waiting ? setAside(store, provider) : fail(waiting.error());
  if (!aside) {
    QFile::remove(incoming);
    return fail(aside.error());
  }
  if (const Result<void> placed = renameDurably(incoming, store); !placed) {
    if (!aside->isEmpty() && renameDurably(*aside, store))
      static_cast<void>(reinstateStore(store));
    return fail(placed.error());
  }
  qCInfo(lcEngine).noquote() << "restored from a backup; the former store is" << *aside;
  Restored restored{provider, backup, *waiting, *aside};
  restored.copy.note.madeAt = madeAt;
  const Result<void> noted = m_folder.rememberProvider(provider);
  return noted ? Result<Restored>(restored) : fail(noted.error());
}

// A damaged store cannot be marked, and nobody can have it open.
Result<QString> Backups::setAside(const QString &store, const QString &provider) const
{
  if (!QFile::exists(store))
    return QString();
  const Result<void> retired = retireStore(store, {provider, m_clock.wallMs()});
  if (!retired && retired.error().code != ErrorCode::StoreCorrupt)
    return fail(retired.error());
  const QString aside = dated(provider, u"before-restore-"_s);
  if (const Result<void> renamed = renameDurably(store, aside); !renamed) {
    if (retired)
      static_cast<void>(reinstateStore(store));
    return fail(renamed.error());
  }
  // The log of writes of a store that was damaged; that of a good one is in it by now.
  QFile::rename(store + u"-wal"_s, aside + u"-wal"_s);
  QFile::remove(store + u"-shm"_s);
  return aside;
}

} // namespace dakiya
