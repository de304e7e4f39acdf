// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupoffice.h"
#include "store/writescope.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What a backup or a restore leaves that was broken off, and what must not come back with one.
class TestBrokenRestores final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void isNotStoppedByACopyThatWasBrokenOff();
  void takesBackARestoreThatWasBrokenOff();
  void keepsTheFormerDataOfARestoreThatWasBrokenOff();
  void bringsNoWithdrawnTokenBack();
  void takesARealBackupWhereOnlyPracticeWas();
};

void TestBrokenRestores::isNotStoppedByACopyThatWasBrokenOff()
{
  Office office;
  QCOMPARE(office.give(2), 2);
  for (const QString &file : {office.backup(), QString(office.store() + u".incoming"_s)}) {
    QVERIFY(writeFile(file + u".0badcafe.dakiya-part"_s, "half a store"));
    QFile left(file + u".0badcafe.dakiya-part"_s);
    QVERIFY(left.open(QIODevice::ReadWrite));
    QVERIFY(left.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
  }
  QVERIFY(writeFile(office.store() + u".incoming"_s, "half a store"));
  QVERIFY(office.make(office.backup()));
  QVERIFY(office.backups().restore(office.backup(), kPractice, u"Asha"_s));
  QCOMPARE(office.filesBeside(), QStringList{u"usb.sqlite"_s});
  QVERIFY(!QFile::exists(office.store() + u".incoming"_s));
  QVERIFY(!QFile::exists(office.store() + u".incoming.0badcafe.dakiya-part"_s));
}

void TestBrokenRestores::takesBackARestoreThatWasBrokenOff()
{
  Office office;
  QCOMPARE(office.give(3), 3);
  QVERIFY(retireStore(office.store(), {kPractice, 1}));
  Engine engine(office.clock, Random(1));
  QVERIFY(engine.open(office.data(), kPractice));
  QCOMPARE(engine.queueSnapshot()->counts.queued, 3);
  QVERIFY(!engine.queueSnapshot()->stops.any());
}

void TestBrokenRestores::keepsTheFormerDataOfARestoreThatWasBrokenOff()
{
  Office office;
  QCOMPARE(office.give(1), 1);
  QVERIFY(office.make(office.backup()));
  QCOMPARE(office.give(4), 5);
  // As a crash leaves it behind the exchange: the former store has the other's name.
  QVERIFY(retireStore(office.store(), {kPractice, 1}));
  QVERIFY(QFile::rename(office.store(), office.store() + u".incoming"_s));
  QVERIFY(QFile::copy(office.backup(), office.store()));
  office.clock.advance(5'000);
  QVERIFY(office.backups().restore(office.backup(), kPractice, u"Asha"_s));
  QList<qint64> messages;
  for (const BackupFile &kept : office.backups().list()) {
    Store former;
    QVERIFY(former.openForReading(kept.file, Store::Retired::Accept));
    messages << countRows(former.database)->messages;
  }
  QVERIFY(messages.contains(5));
}

void TestBrokenRestores::bringsNoWithdrawnTokenBack()
{
  Office office;
  QCOMPARE(office.give(1), 1);
  const ApiToken leaked{u"website"_s, Role::Clerk, QByteArray(32, 'a'), 1};
  const ApiToken later{u"backend"_s, Role::Manager, QByteArray(32, 'b'), 2};
  const auto write = [&](auto change) {
    Store store;
    QVERIFY(store.open(office.store(), 0));
    WriteScope scope(store.database);
    QVERIFY(scope.begun() && change(store, scope) && scope.commit());
  };
  write([&](Store &store, WriteScope &scope) { return store.tokens.add(scope, leaked).has_value(); });
  QVERIFY(office.make(office.backup()));
  write([&](Store &store, WriteScope &scope) {
    return store.tokens.remove(scope, leaked.name) && store.tokens.add(scope, later);
  });
  QVERIFY(office.backups().restore(office.backup(), kPractice, u"Asha"_s));
  Store store;
  QVERIFY(store.open(office.store(), 0));
  QCOMPARE(*store.tokens.all(), QList<ApiToken>{later});
}

void TestBrokenRestores::takesARealBackupWhereOnlyPracticeWas()
{
  Office old;
  {
    Engine engine(old.clock, Random(1));
    QVERIFY(engine.open(old.data(), u"myoperator-v2"_s));
    QVERIFY(old.backups().make(engine.store().database, u"myoperator-v2"_s, old.backup()));
  }
  Office fresh;
  QCOMPARE(fresh.give(2), 2);
  const Result<Restored> restored = fresh.backups().restore(old.backup(), {}, u"Asha"_s);
  QVERIFY(restored);
  QCOMPARE(restored->provider, u"myoperator-v2"_s);
  QCOMPARE(fresh.messages(), 2); // practice is as it was
}

QTEST_GUILESS_MAIN(TestBrokenRestores)
#include "tst_brokenrestores.moc"
