// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueworld.h"

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;
using Kind = FarEndAnswer::Kind;

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

/// A receipt that names the message, and an id which no attempt has yet, is credited to the attempt that it can be of.
class TestReceiptCredit final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void goesToTheAttemptWhoseIdTheReceiptBrings_data();
  void goesToTheAttemptWhoseIdTheReceiptBrings();
  void closesNoneOfSeveralAttempts_data();
  void closesNoneOfSeveralAttempts();
  void closesAllWhenEachHasFailed();
  void provesAnAttemptThatNobodyWasSureOf();
  void countsMoreThanALateAnswerWithoutAnId();
};

void TestReceiptCredit::goesToTheAttemptWhoseIdTheReceiptBrings_data()
{
  QTest::addColumn<QString>("id");
  QTest::addColumn<ReceiptStatus>("receipt");
  QTest::addColumn<int>("answer");
  QTest::addColumn<QString>("first");
  QTest::addColumn<QString>("second");
  QTest::addColumn<MessageStatus>("becomes");
  using Row = ReceiptStatus;
  QTest::newRow("the first failed, the second is taken")
      << u"wamid.1"_s << Row::Failed << 200 << u"failed"_s << u"accepted"_s << Sent;
  QTest::newRow("the second failed") << u"wamid.2"_s << Row::Failed << 200 << u"unknown"_s << u"failed"_s << Failed;
  QTest::newRow("the first was taken, the second is refused")
      << u"wamid.1"_s << Row::Sent << 400 << u"accepted"_s << u"refused"_s << Sent;
  QTest::newRow("the first was read, the second is refused")
      << u"wamid.1"_s << Row::Read << 400 << u"accepted"_s << u"refused"_s << Read;
  QTest::newRow("the first failed, the second is refused")
      << u"wamid.1"_s << Row::Failed << 400 << u"failed"_s << u"refused"_s << Failed;
  QTest::newRow("the second was read") << u"wamid.2"_s << Row::Read << 200 << u"unknown"_s << u"accepted"_s << Read;
}

// The first attempt has no answer, the second is on the wire, and a receipt comes with our own reference.
void TestReceiptCredit::goesToTheAttemptWhoseIdTheReceiptBrings()
{
  QFETCH(QString, id);
  QFETCH(ReceiptStatus, receipt);
  QFETCH(int, answer);
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  const Message message = world.sendTwiceUnsure();
  QCOMPARE(message.attempt, 2);
  QVERIFY(world.take(world.receiptNaming(message, id, receipt, u"131026"_s)));
  QCOMPARE(world.at.now(message).status, Sending);
  QCOMPARE(world.attempts(message).last().outcome, u"sending"_s);
  world.far.breakLastSilence({Kind::Answer, answer, answer == 200 ? "" : "{}", {}});
  QVERIFY(world.until([&] { return world.at.now(message).status != Sending; }));
  QTEST(world.at.now(message).status, "becomes");
  QTEST(world.attempts(message).first().outcome, "first");
  QTEST(world.attempts(message).last().outcome, "second");
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 2);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceiptCredit::closesNoneOfSeveralAttempts_data()
{
  QTest::addColumn<QString>("id");
  QTest::addColumn<ReceiptStatus>("receipt");
  QTest::addColumn<MessageStatus>("becomes");
  QTest::newRow("one was read") << u"wamid.9"_s << ReceiptStatus::Read << Read;
  QTest::newRow("one was taken") << QString() << ReceiptStatus::Sent << Sent;
  QTest::newRow("one failed") << u"wamid.9"_s << ReceiptStatus::Failed << MessageStatus::Unknown;
  QTest::newRow("one failed, and no id says which") << QString() << ReceiptStatus::Failed << MessageStatus::Unknown;
}

// The message has two attempts without an answer: what one of them brought counts for the message alone.
void TestReceiptCredit::closesNoneOfSeveralAttempts()
{
  QFETCH(QString, id);
  QFETCH(ReceiptStatus, receipt);
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  const Message message = world.sendTwiceUnsure();
  QVERIFY(world.take(world.receiptNaming(message, id, receipt, u"131026"_s)));
  world.at.clock.advance(5'000);
  QVERIFY(world.until([&] { return world.at.now(message).status != Sending; }));
  QTEST(world.at.now(message).status, "becomes");
  for (const Attempt &attempt : world.attempts(message))
    QCOMPARE(attempt.outcome, u"unknown"_s);
  // The second one's own answer still settles it, and then it is clear which one had failed.
  world.far.breakLastSilence({});
  QVERIFY(world.until([&] { return world.attempts(message).last().outcome == u"accepted"_s; }));
  QCOMPARE(world.at.now(message).status, receipt == ReceiptStatus::Read ? Read : Sent);
  const bool isClear = receipt == ReceiptStatus::Failed && !id.isEmpty();
  QCOMPARE(world.attempts(message).first().outcome, isClear ? u"failed"_s : u"unknown"_s);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceiptCredit::closesAllWhenEachHasFailed()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  const Message message = world.sendTwiceUnsure();
  world.at.clock.advance(5'000);
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  for (int told = 0; told < 2; ++told) {
    QVERIFY(world.take(world.receiptNaming(message, u"wamid.8"_s, ReceiptStatus::Failed, u"131026"_s)));
    QCOMPARE(world.at.now(message).status, MessageStatus::Unknown);
  }
  QVERIFY(world.take(world.receiptNaming(message, u"wamid.9"_s, ReceiptStatus::Failed, u"131026"_s)));
  QCOMPARE(world.at.now(message).status, Failed);
  for (const Attempt &attempt : world.attempts(message))
    QCOMPARE(attempt.outcome, u"failed"_s);
  // That one of them was delivered after all is still good news.
  QVERIFY(world.take(world.receipt(u"wamid.8"_s, ReceiptStatus::Delivered)));
  QCOMPARE(world.at.now(message).status, Delivered);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceiptCredit::provesAnAttemptThatNobodyWasSureOf()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith({Kind::Answer, 500, "{}", {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QVERIFY(world.take(world.receiptNaming(message, u"wamid.77"_s, ReceiptStatus::Sent)));
  QCOMPARE(world.at.now(message).status, Sent);
  QCOMPARE(world.at.now(message).providerMessageId, u"wamid.77"_s);
  QCOMPARE(world.attempts(message).first().outcome, u"accepted"_s);
  // From now on the id alone names it.
  QVERIFY(world.take(world.receipt(u"wamid.77"_s, ReceiptStatus::Delivered)));
  QCOMPARE(world.at.now(message).status, Delivered);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceiptCredit::countsMoreThanALateAnswerWithoutAnId()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.silent() == 1; }));
  world.at.clock.advance(5'000);
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QVERIFY(world.take(world.receiptNaming(message, u"wamid.1"_s, ReceiptStatus::Sent)));
  world.far.breakSilence({Kind::Answer, 504, "{}", {}});
  QVERIFY(world.settle());
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Delivered)));
  QCOMPARE(world.at.now(message).status, Delivered);
  QCOMPARE(world.attempts(message).first().outcome, u"accepted"_s);
  QCOMPARE(world.at.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestReceiptCredit)
#include "tst_receiptcredit.moc"
