// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/defaulttemplates.h"
#include "store/migrations.h"
#include "temporarystore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

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

/// Nothing can be written to a folder as long as this lives, not even by the superuser, who is nobody meanwhile.
class ReadOnlyFolder final
{
public:
  explicit ReadOnlyFolder(const QString &path)
      : m_path(path)
  {
    const QDir folder(path);
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &file : files)
      QFile::setPermissions(folder.filePath(file), QFile::Permissions(0x4444));
    QFile::setPermissions(path, QFile::Permissions(0x5555));
#ifndef Q_OS_WIN
    if (m_isSuperuser && seteuid(kNobody) != 0)
      qFatal("the superuser cannot become nobody");
#endif
  }
  ~ReadOnlyFolder()
  {
#ifndef Q_OS_WIN
    if (m_isSuperuser && seteuid(0) != 0)
      qFatal("nobody cannot become the superuser again");
#endif
    QFile::setPermissions(m_path, QFile::Permissions(0x7700));
  }

private:
  const QString m_path;
#ifndef Q_OS_WIN
  static constexpr uid_t kNobody = 65'534;
  const bool m_isSuperuser = geteuid() == 0;
#endif
};

} // namespace

/// The file itself: how it comes to be, what is refused, what is found.
class TestStoreFile final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void isMadeFromNothing();
  void opensAgainAsItWas();
  void ofAnOlderDakiyaIsBroughtUpAfterACopy();
  void fromANewerDakiyaIsLeftUntouched();
  void thatIsNoStoreIsRefused();
  void saysWhyItCannotBeWritten();
  void findsFaults_data();
  void findsFaults();
  void isReadWhereNothingCanBeWritten();
  void isNotReadWithoutItsLogOfWrites();
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

void TestStoreFile::ofAnOlderDakiyaIsBroughtUpAfterACopy()
{
  TemporaryStore at;
  const Message message = at.insertMany(1).value(0);
  for (const QString &sql : {u"DROP TABLE api_tokens"_s, u"DROP TABLE idempotency_keys"_s, u"DROP TABLE moved_in"_s,
                             u"DELETE FROM schema_migrations WHERE version > 1"_s})
    QVERIFY(at.store.database.run(sql));
  at.store.database.close();
  Store again;
  QVERIFY(again.open(at.file(), at.clock.wallMs()));
  QCOMPARE(*schemaVersion(again.database), kSchemaVersion);
  QVERIFY(again.tokens.all());
  QCOMPARE((*again.messages.find(message.id.uuid))->text, message.text);
  Store copy;
  QVERIFY(copy.openForReading(u"%1.before-%2"_s.arg(at.file()).arg(kSchemaVersion)));
  QCOMPARE(*schemaVersion(copy.database), 1);
  QCOMPARE((*copy.messages.find(message.id.uuid))->text, message.text);
  // Whoever opens it one day must not send what has been sent since.
  QVERIFY(copy.settings.stops()->isFromBackup());
  QVERIFY(!again.settings.stops()->any());
#ifndef Q_OS_WIN
  QVERIFY(!(QFile::permissions(copy.database.file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
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
  QTest::addColumn<QString>("finding");
  QTest::newRow("a status that does not exist")
      << u"UPDATE notifications_log SET status = 'lost'"_s << u"Messages in a status that does not exist: 1."_s;
  QTest::newRow("an attempt too many") << u"UPDATE notifications_log SET attempt = attempt + 1"_s
                                       << u"Messages whose number of attempts is not the number of their attempts' "
                                          "rows: 1."_s;
  QTest::newRow("an attempt's row is gone") << u"DELETE FROM attempts"_s << u"Sent messages without an attempt: 1."_s;
  QTest::newRow("sending without a running attempt")
      << u"UPDATE notifications_log SET status = 'sending'"_s
      << u"Messages that are being sent without an attempt that runs: 1."_s;
  QTest::newRow("a message that is not searched")
      << u"DELETE FROM message_search_docsize"_s << u"Messages that the search does not find: 1."_s;
  QTest::newRow("an entry of the search too many") << u"INSERT INTO message_search_docsize (id, sz) VALUES (7, x'00')"_s
                                                   << u"Entries of the search without their message: 1."_s;
  QTest::newRow("an attempt that runs for ever") << u"UPDATE attempts SET outcome = 'sending'"_s
                                                 << u"Attempts that run although their message is not being sent: 1."_s;
  QTest::newRow("a status that nobody counted") << u"UPDATE notifications_log SET status = 'read'"_s << QString();
  QTest::newRow("a latency that nobody had") << u"UPDATE attempts SET latency_ms = 77777"_s << QString();
}

void TestStoreFile::findsFaults()
{
  QFETCH(QString, damage);
  QFETCH(QString, finding);
  TemporaryStore at;
  Message message = at.insertMany(1).value(0);
  WriteScope scope(at.store.database);
  QVERIFY(at.store.queue.claim(scope, {message.id.seq}, at.clock.wallMs(), u"myoperator"_s, false));
  message = at.now(message);
  QVERIFY(*at.store.messages.change(scope, message, {Sent, 1, {}, {}, {}, {}, u"id"_s, {}, {}, StatusCause::Outcome}));
  QVERIFY(at.store.queue.endAttempts(
      scope, {{message.id.seq, message.attempt, message.localHour, u"accepted"_s, 1, 200, {}, {}, 10, u"id"_s}}));
  QVERIFY(scope.commit());
  QCOMPARE(at.faults(), QStringList());
  QVERIFY(at.store.database.run(damage));
  const QStringList faults = at.faults();
  QVERIFY(!faults.isEmpty());
  QVERIFY2(finding.isEmpty() || faults.contains(finding), qPrintable(faults.join(u'\n')));
}

void TestStoreFile::isReadWhereNothingCanBeWritten()
{
#ifdef Q_OS_WIN
  QSKIP("folders are not locked by permissions");
#endif
  TemporaryStore at;
  const Message message = at.insertMany(1).value(0);
  at.store.database.close();
  const ReadOnlyFolder locked(at.folder());
  QVERIFY(!QFile(at.folder() + u"/new"_s).open(QIODevice::WriteOnly));
  Store reader;
  QVERIFY(reader.openForReading(at.file()));
  QCOMPARE((*reader.messages.find(message.id.uuid))->text, message.text);
}

void TestStoreFile::isNotReadWithoutItsLogOfWrites()
{
#ifdef Q_OS_WIN
  QSKIP("folders are not locked by permissions");
#endif
  TemporaryStore at;
  QCOMPARE(at.insertMany(1).size(), 1);
  const QTemporaryDir folder;
  const QString copy = folder.filePath(u"copy.sqlite"_s);
  QVERIFY(QFile::copy(at.file(), copy) && QFile::copy(at.file() + u"-wal"_s, copy + u"-wal"_s));
  const ReadOnlyFolder locked(folder.path());
  Store reader;
  const Result<void> refused = reader.openForReading(copy);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
