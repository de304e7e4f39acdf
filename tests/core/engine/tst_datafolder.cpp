// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datafolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions kOpenToAll = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                QFileDevice::ExeOwner | QFileDevice::ReadGroup | QFileDevice::ExeGroup |
                                                QFileDevice::ReadOther | QFileDevice::ExeOther;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                             QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

/// The folder of the data: whose it is, and who may do what in it.
class TestDataFolder final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void keepsAnOpenFolderToItsOwner_data();
  void keepsAnOpenFolderToItsOwner();
  void refusesAFileInItsPlace_data();
  void refusesAFileInItsPlace();
  void letsOneImportTheSameSheet();
};

void TestDataFolder::keepsAnOpenFolderToItsOwner_data()
{
  QTest::addColumn<QString>("holds");
  QTest::addColumn<bool>("isTightened");
  QTest::newRow("an empty one") << QString() << true;
  QTest::newRow("with the store of practice") << u"practice.sqlite"_s << true;
  QTest::newRow("with the real store") << u"dakiya.sqlite"_s << true;
  QTest::newRow("of somebody else's things") << u".letter.txt"_s << false;
}

void TestDataFolder::keepsAnOpenFolderToItsOwner()
{
#ifdef Q_OS_WIN
  QSKIP("the folder above says who may look into it");
#endif
  QFETCH(QString, holds);
  QFETCH(bool, isTightened);
  const QTemporaryDir dir;
  const QString path = dir.filePath(u"data"_s);
  QVERIFY(QDir().mkdir(path));
  if (!holds.isEmpty())
    QVERIFY(QFile(path + u'/' + holds).open(QIODevice::WriteOnly));
  QVERIFY(QFile::setPermissions(path, kOpenToAll));
  QVERIFY(DataFolder(path).make());
  QCOMPARE((QFile::permissions(path) & kOthers) == 0, isTightened);
}

void TestDataFolder::refusesAFileInItsPlace_data()
{
  QTest::addColumn<QString>("below");
  QTest::newRow("itself") << QString();
  QTest::newRow("above it") << u"/two/levels"_s;
}

void TestDataFolder::refusesAFileInItsPlace()
{
  QFETCH(QString, below);
  const QTemporaryDir dir;
  const QString path = dir.filePath(u"letter.txt"_s);
  QVERIFY(QFile(path).open(QIODevice::WriteOnly));
  const Result<void> made = DataFolder(path + below).make();
  QVERIFY(!made);
  QCOMPARE(made.error(), (Error{ErrorCode::FolderIsFile, path, {}}));
}

void TestDataFolder::letsOneImportTheSameSheet()
{
  const QTemporaryDir dir;
  const DataFolder folder(dir.path());
  {
    const auto first = folder.lockForImport(u"myoperator"_s, u"0123456789abcdef"_s);
    QVERIFY(first);
    QCOMPARE(folder.lockForImport(u"myoperator"_s, u"0123456789abcdef"_s).error().code, ErrorCode::ImportRunning);
    QVERIFY(folder.lockForImport(u"myoperator"_s, u"another sheet"_s));
    QVERIFY(folder.lockForImport(u"practice"_s, u"0123456789abcdef"_s));
  }
  QVERIFY(folder.lockForImport(u"myoperator"_s, u"0123456789abcdef"_s));
  QVERIFY(QDir(dir.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
