// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;

class TestPaths : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { qunsetenv("DAKIYA_DATA_DIR"); }
  void prefersTheCommandLine();
  void thenTheEnvironment();
  void thenThePersonsOwnFolder();
  void makesARelativeFolderAbsolute();
  void makesAFolderForTheOwnerAlone();
  void leavesAnExistingFolderAsItIs();
  void refusesAFileInItsPlace();
};

void TestPaths::prefersTheCommandLine()
{
  qputenv("DAKIYA_DATA_DIR", "/from/environment");
  QCOMPARE(dataDirectory(QStringLiteral("/from/command/line/")), QStringLiteral("/from/command/line"));
}

void TestPaths::thenTheEnvironment()
{
  qputenv("DAKIYA_DATA_DIR", "/from/environment");
  QCOMPARE(dataDirectory(), QStringLiteral("/from/environment"));
}

void TestPaths::thenThePersonsOwnFolder()
{
  const QString above = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  QCOMPARE(dataDirectory(), QString(above + QStringLiteral("/dakiya")));
  qputenv("DAKIYA_DATA_DIR", "");
  QCOMPARE(dataDirectory(), QString(above + QStringLiteral("/dakiya")));
}

void TestPaths::makesARelativeFolderAbsolute()
{
  QCOMPARE(dataDirectory(QStringLiteral("some/../place")), QDir::current().filePath(QStringLiteral("place")));
}

void TestPaths::makesAFolderForTheOwnerAlone()
{
  const QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("two/levels deep"));
  QVERIFY(makePrivateDirectory(path));
  QVERIFY(QFileInfo(path).isDir());
#ifndef Q_OS_WIN
  QCOMPARE(QFile::permissions(path) & QFile::Permissions(0x77), QFile::Permissions());
#endif
}

void TestPaths::leavesAnExistingFolderAsItIs()
{
  const QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("shared"));
  QVERIFY(QDir().mkdir(path));
  QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
  const auto before = QFile::permissions(path);
  QVERIFY(makePrivateDirectory(path));
  QCOMPARE(QFile::permissions(path), before);
}

void TestPaths::refusesAFileInItsPlace()
{
  const QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("file"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  const auto made = makePrivateDirectory(path);
  QVERIFY(!made);
  QCOMPARE(made.error().code, ErrorCode::FolderIsFile);
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
