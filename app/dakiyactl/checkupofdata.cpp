// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What doctor sees of the data: the database, the clock and the queue.
#include "base/clock.h"
#include "base/errorwords.h"
#include "checkup.h"
#include "engine/datafolder.h"
#include "send/provider.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cstdlib>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kClockToleranceMs = 5LL * 60 * 1'000;
constexpr qint64 kFewBytes = 100LL * 1'000 * 1'000;
constexpr int kTrialBytes = 64 * 1024;

QString megabytes(qint64 bytes)
{
  return QString::number(bytes / 1'000'000);
}

Finding trouble(const QString &check, const QString &words)
{
  return {check, Finding::State::Trouble, words};
}

Finding notKnown(const QString &check)
{
  return trouble(check, Ctl::tr("not looked at: the data cannot be read"));
}

} // namespace

// A trial with a file of its own: SQLite's files are left alone.
Result<void> Checkup::tryToWrite() const
{
  QTemporaryFile trial(QDir(m_invocation.dataDirectory).filePath(u"doctor-XXXXXX"_s));
  if (!trial.open())
    return fail(ErrorCode::StoreReadOnly);
  const bool isWritten = trial.write(QByteArray(kTrialBytes, '\0')) == kTrialBytes && trial.flush();
  return isWritten ? Result<void>() : fail(ErrorCode::StoreFull);
}

Finding Checkup::database()
{
  const QString check = u"database"_s;
  if (!m_opened)
    return trouble(check, sentence(m_opened.error()));
  const QFileInfo folder(m_invocation.dataDirectory);
  if (!folder.exists())
    return {check, Finding::State::Ok, Ctl::tr("there is no data yet; the folder is made when it is needed")};
  if (const Result<void> written = tryToWrite(); !written)
    return trouble(check, sentence(written.error()));
  const QStorageInfo disk(folder.filePath());
  if (disk.isValid() && disk.bytesAvailable() < kFewBytes)
    return trouble(check, Ctl::tr("only %1 MB are free on its disk: make room").arg(megabytes(disk.bytesAvailable())));
  const Result<QueueCounts> counts = m_store.queue.counts();
  if (!counts)
    return trouble(check, sentence(counts.error()));
  return {check, Finding::State::Ok,
          Ctl::tr("it can be read and written; %1 MB are free").arg(megabytes(disk.bytesAvailable()))};
}

Finding Checkup::clock()
{
  const QString check = u"clock"_s;
  if (!m_opened)
    return notKnown(check);
  const qint64 now = SystemClock().wallMs();
  const Result<qint64> newest = m_store.messages.newestSeq();
  if (!newest)
    return trouble(check, sentence(newest.error()));
  if (createdAtOf(*newest) > now)
    return trouble(check, Ctl::tr("it stands before the newest message: set the computer's clock, then: dakiyactl "
                                  "resume"));
  if (!m_answers.serverClock)
    return {check, Finding::State::Ok, Ctl::tr("it agrees with the messages")};
  const qint64 apart = std::llabs(*m_answers.serverClock - now);
  if (apart > kClockToleranceMs)
    return trouble(check, Ctl::tr("it is %n minutes away from the provider's: set the computer's clock", nullptr,
                                  int(apart / 60'000)));
  return {check, Finding::State::Ok, Ctl::tr("it agrees with the messages and with the provider's")};
}

Finding Checkup::queue()
{
  const QString check = u"queue"_s;
  if (!m_opened)
    return notKnown(check);
  const Result<QueueStops> stops = m_store.settings.stops();
  const Result<QueueCounts> counts = m_store.queue.counts();
  const qint64 now = SystemClock().wallMs();
  const auto immediate = m_store.queue.dueImmediate(now, 1);
  const auto bulk = m_store.queue.dueBulk(now, 1);
  if (!stops || !counts)
    return trouble(check, sentence(stops ? counts.error() : stops.error()));
  if (!immediate || !bulk)
    return trouble(check, sentence(immediate ? bulk.error() : immediate.error()));
  if (stops->any())
    return trouble(check, stopsInWords(*stops, m_invocation.provider));
  const QString waits = Ctl::tr("%n messages wait", nullptr, int(counts->queued));
  if (DataFolder(m_invocation.dataDirectory).whoSends(m_invocation.provider))
    return {check, Finding::State::Ok, Ctl::tr("%1, and a Dakiya is sending").arg(waits)};
  if (!immediate->isEmpty() || !bulk->isEmpty())
    return trouble(check, Ctl::tr("%1, and nobody sends: dakiyactl serve").arg(waits));
  return {check, Finding::State::Ok, Ctl::tr("%1; nobody is sending now").arg(waits)};
}

} // namespace dakiya
