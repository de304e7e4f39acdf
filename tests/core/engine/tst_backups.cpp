// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/backups.h"
#include "engine/engine.h"
#include "fakeclock.h"
#include "store/migrations.h"
#include "store/writescope.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kPractice = u"practice"_s;

/// A data folder with a practice store, and a place for backups outside of it.
struct Office
{
  Office() { initResources(); }

  [[nodiscard]] QString data() const { return root.filePath(u"data"_s); }
  [[nodiscard]] QString backup() const { return root.filePath(u"usb.sqlite"_s); }
  [[nodiscard]] QString store() const { return DataFolder(data()).storeFile(kPractice); }
  [[nodiscard]] Backups backups() const { return {DataFolder(data()), clock}; }
  [[nodiscard]] QStringList filesBeside() const { return QDir(root.path()).entryList(QDir::Files); }

  /// So many messages that wait, as another process would give them; how many wait then.
  [[nodiscard]] qint64 give(int count)
  {
    Engine engine(clock, Random(++seed));
    if (!engine.open(data(), kPractice))
      return -1;
    for (int i = 0; i < count; ++i) {
      Draft draft;
      draft.phone = u"+919876543210"_s;
      draft.type = u"system_alert"_s;
      draft.context = {{u"title"_s, u"Test"_s}, {u"details"_s, QString::number(i)}};
      draft.allowDuplicate = true;
      if (const Result<Submitted> given = engine.submit(draft); !given || !std::holds_alternative<Message>(*given))
        return -1;
    }
    return engine.queueSnapshot()->counts.queued;
  }
  [[nodiscard]] Result<CheckedCopy> make(const QString &file) const
  {
    Store source;
    if (const Result<void> opened = source.openForReading(store()); !opened)
      return fail(opened.error());
    return backups().make(source.database, kPractice, file);
  }
  [[nodiscard]] qint64 messages() const
  {
    Store reader;
    return reader.openForReading(store()) ? countRows(reader.database)->messages : -1;
  }
  [[nodiscard]] QueueStops stops() const
  {
    Store reader;
    return reader.openForReading(store()) ? *reader.settings.stops() : QueueStops();
  }

  QTemporaryDir root;
  FakeClock clock;
  quint64 seed = 0;
};

ErrorCode codeOf(const Result<Restored> &restored)
{
  return restored ? ErrorCode::Internal : restored.error().code;
}

QByteArray contentOf(const QString &path)
{
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content)
{
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// Copies of all data, and the way back from them.
class TestBackups final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void copiesWhatStandsAtThatMoment();
  void keepsABackupItsOwnersAlone();
  void neverReplacesAFile();
  void leavesNothingWhereItFails();
  void holdsTheQueueOfWhatIsOpenedFromIt();
  void listsWhatIsThere();
  void bringsBackAndKeepsWhatWasThere();
  void bringsBackWhatWasSetAside();
  void fillsAnEmptyFolder();
  void takesThePlaceOfADamagedStore();
  void refusesWhileAnotherHasTheStore();
  void refusesWhileAnotherSends();
  void refusesWhatIsNoBackup_data();
  void refusesWhatIsNoBackup();
  void refusesWhoComesTooLate();
  void writesDownWhoBroughtItBack();
};

void TestBackups::copiesWhatStandsAtThatMoment()
{
  Office office;
  QCOMPARE(office.give(30), 30);
  // Somebody has the store open and is about to write.
  Store writer;
  QVERIFY(writer.open(office.store(), 0));
  WriteScope scope(writer.database);
  QVERIFY(writer.settings.setFact(scope, u"half"_s, u"written"_s));
  const Result<CheckedCopy> made = office.make(office.backup());
  QVERIFY(made);
  QVERIFY(scope.commit());
  QCOMPARE(made->rows.messages, 30);
  QCOMPARE(made->faults, QStringList());
  QCOMPARE(made->note.provider, kPractice);
  QCOMPARE(made->bytes, QFileInfo(office.backup()).size());
  Store copy;
  QVERIFY(copy.openForReading(office.backup()));
  QCOMPARE(*copy.settings.fact(u"half"_s), QString());
  QCOMPARE(*verifyStore(copy.database), QStringList());
  QCOMPARE(office.filesBeside(), QStringList{u"usb.sqlite"_s});
}

void TestBackups::keepsABackupItsOwnersAlone()
{
#ifdef Q_OS_WIN
  QSKIP("who may read it is said by the folder");
#endif
  Office office;
  QCOMPARE(office.give(1), 1);
  QVERIFY(office.make(office.backup()));
  const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
  QVERIFY(!(QFile::permissions(office.backup()) & others));
  const QString dated = office.backups().newFile(kPractice);
  QVERIFY(office.make(dated));
  QVERIFY(!(QFile::permissions(office.backups().directory()) & others));
}

void TestBackups::neverReplacesAFile()
{
  Office office;
  QCOMPARE(office.give(1), 1);
  QVERIFY(writeFile(office.backup(), "a letter"));
  const Result<CheckedCopy> made = office.make(office.backup());
  QVERIFY(!made);
  QCOMPARE(made.error().code, ErrorCode::FileExists);
  QCOMPARE(contentOf(office.backup()), QByteArray("a letter"));
}

void TestBackups::leavesNothingWhereItFails()
{
  Office office;
  QCOMPARE(office.give(200), 200);
  {
    Store store;
    QVERIFY(store.open(office.store(), 0));
    // Everything into the file itself, so that it can be damaged there.
    QVERIFY(store.database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
  }
  QByteArray damaged = contentOf(office.store());
  damaged.replace(8 * 4'096, damaged.size() - 8 * 4'096, QByteArray(damaged.size() - 8 * 4'096, 'x'));
  QVERIFY(writeFile(office.store(), damaged));
  QVERIFY(!office.make(office.backup()));
  QCOMPARE(office.filesBeside(), QStringList());
  QVERIFY(!office.make(office.root.filePath(u"no such folder/a.sqlite"_s)));
}

void TestBackups::holdsTheQueueOfWhatIsOpenedFromIt()
{
  Office office;
  QCOMPARE(office.give(3), 3);
  QVERIFY(office.make(office.backup()));
  QVERIFY(!office.stops().any());
  // Not even by way of `restore`: somebody has put it there.
  QVERIFY(QFile::remove(office.store()) && QFile::rename(office.backup(), office.store()));
  QFile::remove(office.store() + u"-wal"_s);
  QFile::remove(office.store() + u"-shm"_s);
  QVERIFY(office.stops().isFromBackup());
  Engine engine(office.clock, Random(1));
  QVERIFY(engine.open(office.data(), kPractice));
  QVERIFY(engine.startSending({}));
  QCOMPARE(engine.queueSnapshot()->stops.held, u"backup:%1"_s.arg(office.clock.wallMs()));
  QVERIFY(engine.resume(u"Asha"_s));
  QVERIFY(!engine.queueSnapshot()->stops.any());
}

void TestBackups::listsWhatIsThere()
{
  Office office;
  QCOMPARE(office.backups().list().size(), 0);
  QCOMPARE(office.give(1), 1);
  const QString dated = office.backups().newFile(kPractice);
  QVERIFY(office.make(dated));
  QVERIFY(writeFile(office.backups().directory() + u"/other.sqlite"_s, "no store"));
  const QList<BackupFile> files = office.backups().list();
  QCOMPARE(files.size(), 2);
  const BackupFile &good = files[files[0].file == dated ? 0 : 1];
  QCOMPARE(good.file, dated);
  QCOMPARE(good.note->provider, kPractice);
  QCOMPARE(good.note->madeAt, office.clock.wallMs());
  QVERIFY(!files[files[0].file == dated ? 1 : 0].note);
}

void TestBackups::bringsBackAndKeepsWhatWasThere()
{
  Office office;
  QCOMPARE(office.give(5), 5);
  QVERIFY(office.make(office.backup()));
  QCOMPARE(office.give(2), 7);
  const Result<Restored> restored = office.backups().restore(office.backup(), kPractice, u"Asha"_s);
  QVERIFY(restored);
  QCOMPARE(restored->copy.rows.messages, 5);
  QCOMPARE(restored->waiting, 5);
  QCOMPARE(office.messages(), 5);
  QVERIFY(office.stops().isFromBackup());
  Store aside;
  QVERIFY(aside.openForReading(restored->setAside, Store::Retired::Accept));
  QCOMPARE(countRows(aside.database)->messages, 7);
  QCOMPARE(*verifyStore(aside.database), QStringList());
  QCOMPARE(QDir(office.data()).entryList({u"*incoming*"_s}, QDir::Files), QStringList());
}

void TestBackups::bringsBackWhatWasSetAside()
{
  Office office;
  QCOMPARE(office.give(5), 5);
  QVERIFY(office.make(office.backup()));
  QCOMPARE(office.give(2), 7);
  const Result<Restored> first = office.backups().restore(office.backup(), kPractice, u"Asha"_s);
  QVERIFY(first);
  office.clock.advance(2'000);
  QVERIFY(office.backups().restore(first->setAside, kPractice, u"Asha"_s));
  QCOMPARE(office.messages(), 7);
  QVERIFY(office.stops().isFromBackup());
}

void TestBackups::fillsAnEmptyFolder()
{
  Office office;
  QCOMPARE(office.give(5), 5);
  QVERIFY(office.make(office.backup()));
  const QString fresh = office.root.filePath(u"fresh"_s);
  const Result<Restored> restored =
      Backups(DataFolder(fresh), office.clock).restore(office.backup(), QString(), u"Asha"_s);
  QVERIFY(restored);
  QCOMPARE(restored->provider, kPractice);
  QCOMPARE(restored->setAside, QString());
  Store store;
  QVERIFY(store.openForReading(DataFolder(fresh).storeFile(kPractice)));
  QCOMPARE(countRows(store.database)->messages, 5);
}

void TestBackups::takesThePlaceOfADamagedStore()
{
  Office office;
  QCOMPARE(office.give(5), 5);
  QVERIFY(office.make(office.backup()));
  QVERIFY(writeFile(office.store(), QByteArray(20'000, 'x')));
  const Result<Restored> restored = office.backups().restore(office.backup(), kPractice, u"Asha"_s);
  QVERIFY(restored);
  QCOMPARE(office.messages(), 5);
  QCOMPARE(QFileInfo(restored->setAside).size(), 20'000);
}

void TestBackups::refusesWhileAnotherHasTheStore()
{
  Office office;
  QCOMPARE(office.give(5), 5);
  QVERIFY(office.make(office.backup()));
  {
    Store reader;
    QVERIFY(reader.openForReading(office.store()));
    QVERIFY(reader.queue.counts());
    QCOMPARE(codeOf(office.backups().restore(office.backup(), kPractice, u"Asha"_s)), ErrorCode::StoreInUse);
    QCOMPARE(reader.queue.counts()->queued, 5);
  }
  QVERIFY(!office.stops().any());
  QVERIFY(office.backups().restore(office.backup(), kPractice, u"Asha"_s));
}

void TestBackups::refusesWhileAnotherSends()
{
  Office office;
  QCOMPARE(office.give(1), 1);
  QVERIFY(office.make(office.backup()));
  const Result<std::unique_ptr<FileLock>> sender = DataFolder(office.data()).lockForSending(kPractice);
  QVERIFY(sender);
  QCOMPARE(codeOf(office.backups().restore(office.backup(), kPractice, u"Asha"_s)), ErrorCode::AnotherEngineSends);
}

void TestBackups::refusesWhatIsNoBackup_data()
{
  QTest::addColumn<QString>("what");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("a file that is not there") << u"missing"_s << ErrorCode::FileUnreadable;
  QTest::newRow("a letter") << u"letter"_s << ErrorCode::NotAStore;
  QTest::newRow("an empty file") << u"empty"_s << ErrorCode::NotAStore;
  QTest::newRow("another program's database") << u"foreign"_s << ErrorCode::NotAStore;
  QTest::newRow("a damaged one") << u"damaged"_s << ErrorCode::BackupDamaged;
  QTest::newRow("half of one") << u"half"_s << ErrorCode::BackupDamaged;
  QTest::newRow("of a newer Dakiya") << u"newer"_s << ErrorCode::StoreFromNewer;
  QTest::newRow("of a real account") << u"account"_s << ErrorCode::BackupOfOther;
}

void TestBackups::refusesWhatIsNoBackup()
{
  QFETCH(QString, what);
  Office office;
  QCOMPARE(office.give(200), 200);
  if (what == u"letter"_s)
    QVERIFY(writeFile(office.backup(), QByteArray(9'000, 'x')));
  else if (what == u"empty"_s)
    QVERIFY(writeFile(office.backup(), {}));
  else if (what == u"foreign"_s) {
    Database other;
    QVERIFY(other.openSqlite(office.backup(), Database::Mode::ReadWrite) && other.run(u"CREATE TABLE a (b)"_s));
  } else if (what != u"missing"_s)
    QVERIFY(office.make(office.backup()));
  QByteArray content = contentOf(office.backup());
  if (what == u"damaged"_s)
    QVERIFY(writeFile(office.backup(),
                      content.replace(content.size() / 2, 40'000, QByteArray(40'000, 'x')).left(content.size())));
  if (what == u"half"_s)
    QVERIFY(writeFile(office.backup(), content.left(content.size() / 2)));
  if (what == u"newer"_s || what == u"account"_s) {
    Database copy;
    QVERIFY(copy.openSqlite(office.backup(), Database::Mode::Exclusive));
    QVERIFY(copy.run(what == u"newer"_s ? u"INSERT INTO schema_migrations VALUES (%1, 0)"_s.arg(kSchemaVersion + 1)
                                        : u"UPDATE store_facts SET value = 'myoperator-v2 1' WHERE key = 'copied'"_s));
  }
  content = contentOf(office.backup());
  QTEST(codeOf(office.backups().restore(office.backup(), kPractice, u"Asha"_s)), "code");
  QCOMPARE(contentOf(office.backup()), content);
  QCOMPARE(office.messages(), 200);
  QVERIFY(!office.stops().any());
}

void TestBackups::refusesWhoComesTooLate()
{
  Office office;
  QCOMPARE(office.give(1), 1);
  QVERIFY(retireStore(office.store(), {kPractice, 1}));
  Store late;
  QCOMPARE(late.open(office.store(), 0).error().code, ErrorCode::StoreReplaced);
  QCOMPARE(Store().openForReading(office.store()).error().code, ErrorCode::StoreReplaced);
  late.database.close();
  QVERIFY(reinstateStore(office.store()));
  QVERIFY(late.open(office.store(), 0));
}

void TestBackups::writesDownWhoBroughtItBack()
{
  Office office;
  QCOMPARE(office.give(1), 1);
  QVERIFY(office.make(office.backup()));
  QVERIFY(office.backups().restore(office.backup(), kPractice, u"Asha"_s));
  Store store;
  QVERIFY(store.openForReading(office.store()));
  QCOMPARE(
      store.database.value(u"SELECT who || ' ' || value_after FROM audit_log WHERE action = 'restore'"_s)->toString(),
      u"Asha "_s + office.backup());
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
