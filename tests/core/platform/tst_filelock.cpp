// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;

class TestFileLock : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void letsOnlyOneHoldIt();
  void isFreeAgainAfterTheHolder();
  void takesItsFileAlongWhenAsked();
  void isFreeAgainWhenTheHolderIsKilled();
  void showsTheHoldersNote();
  void leavesNoNoteBehind();
  void shortensALongNote();
  void createsAFileForTheOwnerAlone();
  void saysWhyItCannotCreateTheFile();
  void refusesALinkInItsPlace();

private:
  [[nodiscard]] QString lockPath() const { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

  QTemporaryDir m_dir;
};

void TestFileLock::letsOnlyOneHoldIt()
{
  const auto first = FileLock::tryLock(lockPath());
  QVERIFY(first);
  const auto second = FileLock::tryLock(lockPath());
  QVERIFY(!second);
  QCOMPARE(second.error().code, ErrorCode::StoreBusy);
}

void TestFileLock::isFreeAgainAfterTheHolder()
{
  auto first = FileLock::tryLock(lockPath());
  QVERIFY(first);
  first->reset();
  QVERIFY(FileLock::tryLock(lockPath()));
}

void TestFileLock::takesItsFileAlongWhenAsked()
{
  auto first = FileLock::tryLock(lockPath(), FileLock::Afterwards::Goes);
  QVERIFY(first);
  QVERIFY(!FileLock::tryLock(lockPath(), FileLock::Afterwards::Goes));
  QVERIFY(QFile::exists(lockPath()));
  first->reset();
  QVERIFY(!QFile::exists(lockPath()));
  QVERIFY(FileLock::tryLock(lockPath()));
  QVERIFY(QFile::exists(lockPath()));
}

void TestFileLock::isFreeAgainWhenTheHolderIsKilled()
{
  QProcess holder;
  holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), lockPath()});
  QVERIFY(holder.waitForStarted());
  QVERIFY(holder.waitForReadyRead());
  QVERIFY(!FileLock::tryLock(lockPath()));

  holder.kill();
  QVERIFY(holder.waitForFinished());
  QCOMPARE(holder.exitStatus(), QProcess::CrashExit);
  QVERIFY(FileLock::tryLock(lockPath()));
}

void TestFileLock::showsTheHoldersNote()
{
  const auto first = FileLock::tryLock(lockPath());
  QVERIFY(first);
  const QString note = QStringLiteral("{\"pid\":4711,\"who\":\"दर्याचे\"}");
  QVERIFY((*first)->writeNote(QStringLiteral("a first note that is longer than the one that replaces it, as can be")));
  QVERIFY((*first)->writeNote(note));
  QCOMPARE(FileLock::readNote(lockPath()), note);
  QCOMPARE(FileLock::tryLock(lockPath()).error().detail, note);
}

void TestFileLock::leavesNoNoteBehind()
{
  auto first = FileLock::tryLock(lockPath());
  QVERIFY(first);
  QVERIFY((*first)->writeNote(QStringLiteral("pid 4711")));
  first->reset();
  QCOMPARE(FileLock::readNote(lockPath()), QString());
  QCOMPARE(FileLock::readNote(m_dir.filePath(QStringLiteral("never made"))), QString());
}

void TestFileLock::shortensALongNote()
{
  const auto first = FileLock::tryLock(lockPath());
  QVERIFY(first);
  QVERIFY((*first)->writeNote(QString(5000, u'x')));
  QCOMPARE(FileLock::readNote(lockPath()).size(), 4096);
}

void TestFileLock::createsAFileForTheOwnerAlone()
{
  const auto first = FileLock::tryLock(lockPath());
  QVERIFY(first);
#ifndef Q_OS_WIN
  const auto others = QFile::permissions(lockPath()) & QFile::Permissions(0x77);
  QCOMPARE(others, QFile::Permissions());
#endif
}

void TestFileLock::saysWhyItCannotCreateTheFile()
{
  const auto lock = FileLock::tryLock(m_dir.filePath(QStringLiteral("no such folder/lock")));
  QVERIFY(!lock);
  QCOMPARE(lock.error().code, ErrorCode::FileUnreadable);
}

void TestFileLock::refusesALinkInItsPlace()
{
  const QString target = m_dir.filePath(QStringLiteral("target"));
  QVERIFY(QFile::link(target, lockPath()));
  QVERIFY(!FileLock::tryLock(lockPath()));
  QVERIFY(!QFileInfo::exists(target));
}

namespace {

// The other process of a test: holds the lock and says so until it is killed.
int holdUntilKilled(const QString &path)
{
  const auto lock = FileLock::tryLock(path);
  if (!lock)
    return 1;
  QFile out;
  if (!out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
    return 1;
  out.write("held\n");
  return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
  QCoreApplication app(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == QStringLiteral("--hold"))
    return holdUntilKilled(arguments.value(2));
  TestFileLock test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_filelock.moc"
