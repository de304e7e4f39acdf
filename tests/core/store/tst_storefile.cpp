// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/defaulttemplates.h"
#include "store/migrations.h"
#include "temporarystore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

namespace {

QByteArray hashOf(const QString &path)
{
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

/// The file itself: how it comes to be, what is refused, what is found.
class TestStoreFile final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void isMadeFromNothing();
  void opensAgainAsItWas();
  void fromANewerDakiyaIsLeftUntouched();
  void thatIsNoStoreIsRefused();
  void saysWhyItCannotBeWritten();
  void findsFaults_data();
  void findsFaults();
};

void TestStoreFile::isMadeFromNothing()
{
  TemporaryStore at;
  QVERIFY(at.isOpen());
  QCOMPARE(*schemaVersion(at.store.database), kSchemaVersion);
  QCOMPARE(at.store.templates.allCurrent()->size(), defaultTemplates().size());
  QCOMPARE(at.count(u"batches WHERE id = 0 AND state = 'open'"_s), 1);
  QCOMPARE(at.store.database.value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
  QCOMPARE(at.store.database.value(u"PRAGMA synchronous"_s)->toInt(), 2);
  QCOMPARE(at.count(u"notifications_queue"_s), 0);
  QCOMPARE(at.faults(), QStringList());
}

void TestStoreFile::opensAgainAsItWas()
{
  TemporaryStore at;
  const Message message = at.insertMany(1).value(0);
  Store again;
  QVERIFY(again.open(at.file(), 0));
  QCOMPARE((*again.messages.find(message.id.uuid))->text, message.text);
  QCOMPARE(again.templates.allCurrent()->size(), defaultTemplates().size());
}

void TestStoreFile::fromANewerDakiyaIsLeftUntouched()
{
  TemporaryStore at;
  QVERIFY(at.store.database.run(u"INSERT INTO schema_migrations VALUES (%1, 0)"_s.arg(kSchemaVersion + 1)));
  at.store.database.close();
  const QByteArray before = hashOf(at.file());
  Store newer;
  const Result<void> opened = newer.open(at.file(), 0);
  QVERIFY(!opened);
  QCOMPARE(opened.error().code, ErrorCode::StoreFromNewer);
  QCOMPARE(newer.openForReading(at.file()).error().code, ErrorCode::StoreFromNewer);
  newer.database.close();
  QCOMPARE(hashOf(at.file()), before);
}

void TestStoreFile::thatIsNoStoreIsRefused()
{
  initResources();
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"sheet.sqlite"_s);
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8'192, 'x')) > 0);
  file.close();
  Store store;
  QCOMPARE(store.open(path, 0).error().code, ErrorCode::StoreCorrupt);
  QCOMPARE(Store().openForReading(folder.filePath(u"missing"_s)).error().code, ErrorCode::StoreReadOnly);
}

void TestStoreFile::saysWhyItCannotBeWritten()
{
  TemporaryStore at;
  Store other;
  QVERIFY(other.open(at.file(), 0));
  QVERIFY(other.database.run(u"PRAGMA busy_timeout = 20"_s));
  {
    WriteScope lock(at.store.database);
    QCOMPARE(WriteScope(other.database).begun().error().code, ErrorCode::StoreBusy);
  }
  QVERIFY(WriteScope(other.database).begun());

  QVERIFY(other.database.run(u"PRAGMA query_only = ON"_s));
  {
    WriteScope scope(other.database);
    const Result<void> refused = scope.begun() ? other.settings.setFact(scope, u"a"_s, u"b"_s) : scope.begun();
    QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);
  }
  Store reader;
  QVERIFY(reader.openForReading(at.file()));
  const Result<int> written = reader.database.change(u"DELETE FROM store_facts"_s);
  QCOMPARE(written.error().code, ErrorCode::StoreReadOnly);

  const qint64 pages = at.store.database.value(u"PRAGMA page_count"_s)->toLongLong();
  QVERIFY(at.store.database.run(u"PRAGMA max_page_count = %1"_s.arg(pages)));
  QList<Message> messages;
  for (int i = 0; i < 500; ++i)
    messages << at.draft();
  {
    WriteScope scope(at.store.database);
    const Result<Customer> owner = at.store.customers.obtain(scope, messages.first().phone, u"A"_s, 0);
    for (Message &message : messages)
      message.customerId = owner ? owner->id : 0;
    const Result<void> full = at.store.messages.insert(scope, messages);
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::StoreFull);
  }
  QVERIFY(at.store.database.run(u"PRAGMA max_page_count = 1000000"_s));
  QCOMPARE(at.count(u"notifications_log"_s), 0);
  QCOMPARE(at.insertMany(3).size(), 3);
  QCOMPARE(at.faults(), QStringList());
}

void TestStoreFile::findsFaults_data()
{
  QTest::addColumn<QString>("damage");
  QTest::newRow("a status that does not exist") << u"UPDATE notifications_log SET status = 'lost'"_s;
  QTest::newRow("an attempt too many") << u"UPDATE notifications_log SET attempt = attempt + 1"_s;
  QTest::newRow("an attempt's row is gone") << u"DELETE FROM attempts"_s;
  QTest::newRow("an attempt that runs for ever") << u"UPDATE attempts SET outcome = 'sending'"_s;
  QTest::newRow("a status that nobody counted") << u"UPDATE notifications_log SET status = 'read'"_s;
  QTest::newRow("a latency that nobody had") << u"UPDATE attempts SET latency_ms = 77777"_s;
}

void TestStoreFile::findsFaults()
{
  QFETCH(QString, damage);
  TemporaryStore at;
  Message message = at.insertMany(1).value(0);
  WriteScope scope(at.store.database);
  QVERIFY(at.store.queue.claim(scope, {message.id.seq}, at.clock.wallMs(), u"myoperator"_s, false));
  message = at.now(message);
  QVERIFY(*at.store.messages.change(scope, message, {Sent, 1, {}, {}, {}, {}, {}, u"id"_s, {}, {}}));
  QVERIFY(at.store.queue.endAttempt(scope, message, {u"accepted"_s, 1, 200, {}, {}, 10, u"id"_s}));
  QVERIFY(scope.commit());
  QCOMPARE(at.faults(), QStringList());
  QVERIFY(at.store.database.run(damage));
  QVERIFY(!at.faults().isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
