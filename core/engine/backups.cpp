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
const QString kBeforeRestore = u"before-restore-"_s;

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

/// A copy that was made by hand has the time of its file.
qint64 madeAtOf(const CopyNote &note, const QFileInfo &file)
{
  return note.madeAt > 0 ? note.madeAt : file.lastModified().toMSecsSinceEpoch();
}

bool isRetired(const QString &file)
{
  Store store;
  const bool isStore = store.openForReading(file, Store::Retired::Accept).has_value();
  return isStore && !store.settings.fact(fact::retired).value_or(QString()).isEmpty();
}

/// The tokens that hold; nullopt where no store says so.
std::optional<QList<ApiToken>> tokensIn(const QString &file)
{
  Store store;
  if (!QFile::exists(file) || !store.openForReading(file, Store::Retired::Accept))
    return std::nullopt;
  const Result<QList<ApiToken>> tokens = store.tokens.all();
  return tokens ? std::optional(*tokens) : std::nullopt;
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
  removeLeftParts(directory());
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
        one.note = CopyNote{note->provider, madeAtOf(*note, info)};
    }
    all << one;
  }
  return all;
}

Result<Restored> Backups::restore(const QString &file, const QString &wanted, const QString &who,
                                  const Began &began) const
{
  if (began)
    began({RestoreStep::Kind::Checking, {}, QFileInfo(file).size()});
  const Result<CheckedCopy> backup = checkCopy(file);
  if (!backup)
    return fail(backup.error());
  const QString &known = backup->note.provider;
  const QString provider = wanted.isEmpty() ? placeOf(known) : wanted;
  if (!known.isEmpty() && !isSameKind(known, provider))
    return fail(ErrorCode::BackupOfOther, known);
  if (const Result<void> made = makeDirectory(); !made)
    return fail(made.error());
  const Result<std::unique_ptr<FileLock>> right = m_folder.lockForSending(provider);
  if (!right)
    return fail(right.error());
  return replace(file, provider, who, *backup, began);
}

// What is in use, unless the backup is of the other kind and nothing is in its place yet: on a new computer practice is
// in use before anybody has chosen anything.
QString Backups::placeOf(const QString &known) const
{
  const QString inUse = m_folder.provider();
  const bool isOther = !known.isEmpty() && !isSameKind(known, inUse);
  const bool isFresh = !known.isEmpty() && !QFile::exists(m_folder.storeFile(known));
  return isFresh && (isOther || !QFile::exists(m_folder.storeFile(inUse))) ? known : inUse;
}

Result<Restored> Backups::replace(const QString &file, const QString &provider, const QString &who,
                                  const CheckedCopy &backup, const Began &began) const
{
  const QString store = m_folder.storeFile(provider);
  if (const Result<void> unused = QFile::exists(store) ? checkUnused(store) : Result<void>();
      !unused && unused.error().code != ErrorCode::StoreCorrupt)
    return fail(unused.error());
  const QString incoming = store + u".incoming"_s;
  if (const Result<void> cleared = clearBroken(incoming, provider); !cleared)
    return fail(cleared.error());
  const qint64 madeAt = madeAtOf(backup.note, QFileInfo(file));
  if (began)
    began({RestoreStep::Kind::Copying, incoming, backup.bytes});
  Result<void> brought = bring(file, incoming, {provider, madeAt});
  if (brought)
    brought = noteRestored(incoming, who, file, m_clock.wallMs(), tokensIn(store));
  const Result<qint64> waiting = brought ? waitingIn(incoming) : fail(brought.error());
  const Result<void> remembered = waiting ? m_folder.rememberProvider(provider) : fail(waiting.error());
  const Result<QString> aside = remembered ? exchange(store, incoming, provider) : fail(remembered.error());
  if (!aside) {
    QFile::remove(incoming);
    return fail(aside.error());
  }
  qCInfo(lcEngine).noquote() << "restored from a backup; the former store is" << *aside;
  Restored restored{provider, backup, *waiting, *aside};
  restored.copy.note.madeAt = madeAt;
  return restored;
}

// Of a restore that was broken off: a copy of a backup, or what was there before. The right to send keeps others out.
Result<void> Backups::clearBroken(const QString &incoming, const QString &provider) const
{
  removeLeftParts(incoming, Age::Any);
  if (!QFile::exists(incoming))
    return {};
  if (isRetired(incoming))
    return renameDurably(incoming, dated(provider, kBeforeRestore));
  return QFile::remove(incoming) ? Result<void>() : fail(ErrorCode::StoreReadOnly, incoming);
}

// Where the disk can exchange two files, there is a store at every moment. Broken off before, the former one is
// retired, and whoever may send from it next takes that back.
Result<QString> Backups::exchange(const QString &store, const QString &incoming, const QString &provider) const
{
  if (!QFile::exists(store)) {
    const Result<void> placed = renameDurably(incoming, store);
    return placed ? Result<QString>(QString()) : fail(placed.error());
  }
  // A damaged store cannot be marked, and nobody can have it open.
  const Result<void> retired = retireStore(store, {provider, m_clock.wallMs()});
  if (!retired && retired.error().code != ErrorCode::StoreCorrupt)
    return fail(retired.error());
  const QString aside = dated(provider, kBeforeRestore);
  // The log of writes of a damaged store must not be taken for the new one's; that of a good one is in it by now.
  QFile::rename(store + u"-wal"_s, aside + u"-wal"_s);
  QFile::remove(store + u"-shm"_s);
  if (exchangeDurably(incoming, store))
    return renameDurably(incoming, aside) ? aside : incoming;
  Result<void> placed = renameDurably(store, aside);
  if (placed) {
    placed = renameDurably(incoming, store);
    if (!placed)
      static_cast<void>(renameDurably(aside, store));
  }
  if (!placed && retired)
    static_cast<void>(reinstateStore(store));
  return placed ? Result<QString>(aside) : fail(placed.error());
}

} // namespace dakiya
