// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "domain/messageid.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'769'578'200'000;

} // namespace

/// Ids grow with time, are unique, and carry their own key.
class MessageIdTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void looksLikeAUuidOfVersion7()
  {
    static const QRegularExpression shape(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    Random random(1);
    MessageIdSource source(random);
    for (int i = 0; i < 1000; ++i) {
      const QString uuid = source.next(kNow + i).uuid;
      QVERIFY2(shape.match(uuid).hasMatch(), qPrintable(uuid));
    }
  }

  void readsTheExampleOfTheStandard()
  {
    const std::optional<MessageId> id = messageIdFrom(u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F");
    QVERIFY(id);
    QCOMPARE(id->uuid, u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
    QCOMPARE(createdAtOf(id->seq), 1'645'557'742'000);
    QCOMPARE(id->seq & 0xFFFFF, 0xCC3 << 8 | 0x63);
  }

  void isUniqueAndGrowsAMillionTimesInOneMillisecond()
  {
    Random random(2);
    MessageIdSource source(random);
    QSet<QString> uuids;
    qint64 last = firstSeqAt(kNow) - 1;
    QString lastUuid;
    for (int i = 0; i < 1'000'000; ++i) {
      const MessageId id = source.next(kNow);
      QVERIFY(id.seq > last);
      QVERIFY(id.uuid > lastUuid);
      last = id.seq;
      lastUuid = id.uuid;
      if (i % 10 == 0)
        uuids.insert(id.uuid);
    }
    QCOMPARE(uuids.size(), 100'000);
    QVERIFY(createdAtOf(last) - kNow <= 2);
  }

  void carriesItsKeyInItsText()
  {
    Random random(3);
    MessageIdSource source(random);
    for (int i = 0; i < 10'000; ++i) {
      const MessageId id = source.next(random.between(0, kNow * 4));
      QCOMPARE(messageIdFrom(id.uuid), std::optional(id));
    }
  }

  void belongsToTheMillisecondOfItsCreation()
  {
    Random random(4);
    MessageIdSource source(random);
    for (qint64 ms = kNow; ms < kNow + 1000; ++ms) {
      const qint64 seq = source.next(ms).seq;
      QVERIFY(seq >= firstSeqAt(ms) && seq < firstSeqAt(ms + 1));
      QCOMPARE(createdAtOf(seq), ms);
    }
  }

  void startsTheCounterInTheLowerHalf()
  {
    Random random(5);
    MessageIdSource source(random);
    QSet<qint64> starts;
    for (qint64 ms = kNow; ms < kNow + 1000; ++ms) {
      const qint64 counter = source.next(ms).seq & 0xFFFFF;
      QVERIFY(counter < 0x80000);
      starts.insert(counter);
    }
    QVERIFY(starts.size() > 900);
  }

  void growsOnWhenTheClockStepsBackALittle()
  {
    Random random(6);
    MessageIdSource source(random);
    const qint64 first = source.next(kNow).seq;
    QVERIFY(source.next(kNow - 20).seq > first);
    QVERIFY(source.next(kNow - 40).seq > first);
  }

  void followsAClockThatIsPutRight()
  {
    Random random(7);
    MessageIdSource source(random);
    (void)source.next(kNow + 86'400'000);
    QCOMPARE(createdAtOf(source.next(kNow).seq), kNow);
  }

  void refusesWhatIsNoSuchId_data()
  {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"not an id"_s;
    QTest::newRow("version 4") << u"017f22e2-79b0-4cc3-98c4-dc0c0c07398f"_s;
    QTest::newRow("another variant") << u"017f22e2-79b0-7cc3-d8c4-dc0c0c07398f"_s;
    QTest::newRow("no hyphens") << u"017f22e279b07cc398c4dc0c0c07398f"_s;
    QTest::newRow("hyphens elsewhere") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s;
    QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s;
    QTest::newRow("a letter beyond f") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s;
    QTest::newRow("Devanagari digits") << u"०१७f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
    QTest::newRow("one digit more") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"_s;
    QTest::newRow("a time that no key can hold") << u"ffffffff-ffff-7cc3-98c4-dc0c0c07398f"_s;
  }

  void refusesWhatIsNoSuchId()
  {
    QFETCH(QString, text);
    QVERIFY(!messageIdFrom(text));
  }
};

QTEST_GUILESS_MAIN(MessageIdTest)
#include "tst_messageid.moc"
