// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueworld.h"

#include <algorithm>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;
using Kind = FarEndAnswer::Kind;

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// Where a message of which the outcome is `sent` must end after these receipts, in whatever order they came.
MessageStatus expectedOf(const QString &receipts)
{
  if (receipts.contains(u'r'))
    return Read;
  if (receipts.contains(u'd'))
    return Delivered;
  return receipts.contains(u'f') ? Failed : Sent;
}

ReceiptStatus statusOf(QChar letter)
{
  switch (letter.toLatin1()) {
  case 's':
    return ReceiptStatus::Sent;
  case 'd':
    return ReceiptStatus::Delivered;
  case 'r':
    return ReceiptStatus::Read;
  default:
    return ReceiptStatus::Failed;
  }
}

} // namespace

/// Receipts move a message forwards only, whenever and in whatever order they come.
class TestReceipts final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void neverMoveBackwards();
  void keepEachEventOnce();
  void leaveTheAttemptOfWhatWasRead();
  void areKeptForMessagesThatNobodyKnows();
  void queueAgainWhatDefinitelyFailed();
  void goBackToFailedWhenTheRetryIsTooLate();
  void failForGoodAndOptOut();
  void pauseForAFaultOfTheAccount();
  void ofAnEarlierAttemptSayNothingOfTheNext();
  void takeAQueuedMessageOutOfTheQueue();
  void settleTheUnknown();
  void countWhenAPersonHasGivenUp_data();
  void countWhenAPersonHasGivenUp();
  void failAMessageOnlyWhenNoOtherAttemptStands();

private:
  void comeInThisOrder(QueueWorld &world, const QString &order, qsizetype before);
};

void TestReceipts::neverMoveBackwards()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}});
  QVERIFY(world.start());
  int cases = 0;
  for (QString order : {u"s"_s, u"d"_s, u"r"_s, u"f"_s, u"dr"_s, u"df"_s, u"fr"_s, u"ds"_s, u"dfr"_s, u"dfrs"_s}) {
    std::sort(order.begin(), order.end());
    do {
      for (qsizetype before = 0; before <= order.size(); ++before) {
        comeInThisOrder(world, order, before);
        if (QTest::currentTestFailed())
          return;
        ++cases;
      }
    } while (std::next_permutation(order.begin(), order.end()));
  }
  qInfo() << cases << "orders";
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceipts::comeInThisOrder(QueueWorld &world, const QString &order, qsizetype before)
{
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  const auto requests = world.far.requests().size();
  world.queue->wake();
  QVERIFY(world.until([&] { return world.far.requests().size() == requests + 1; }));
  const QString id = world.far.requests().last().id;
  for (qsizetype i = 0; i < order.size(); ++i) {
    if (i == before) {
      world.far.breakSilence({});
      QVERIFY(world.until([&] { return world.at.now(message).status != Sending; }));
    }
    QVERIFY(world.take(world.receipt(id, statusOf(order[i]), u"131026"_s)));
    if (i < before)
      QCOMPARE(world.at.now(message).status, Sending);
  }
  if (before == order.size())
    world.far.breakSilence({});
  QVERIFY2(world.untilStatus(message, expectedOf(order)),
           qPrintable(u"%1 with %2 before the answer"_s.arg(order).arg(before)));
  const Message after = world.at.now(message);
  QCOMPARE(after.readAt.has_value(), after.status == Read);
  QCOMPARE(after.deliveredAt.has_value(), after.status == Read || after.status == Delivered);
}

void TestReceipts::keepEachEventOnce()
{
  QueueWorld world;
  const Message message = world.sendOne();
  QCOMPARE(message.status, Sent);
  const WebhookEvents events = world.receipt(u"wamid.1"_s, ReceiptStatus::Delivered);
  for (int i = 0; i < 3; ++i)
    QVERIFY(world.take(events));
  QCOMPARE(world.at.now(message).status, Delivered);
  QCOMPARE(world.at.count(u"receipts"_s), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceipts::leaveTheAttemptOfWhatWasRead()
{
  QueueWorld world;
  const Message message = world.sendOne();
  QCOMPARE(message.status, Sent);
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Read)));
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131026"_s)));
  QCOMPARE(world.at.now(message).status, Read);
  QCOMPARE(world.attempts(message).first().outcome, u"accepted"_s);
  QVERIFY(world.attempts(message).first().code != u"131026"_s);
}

void TestReceipts::areKeptForMessagesThatNobodyKnows()
{
  QueueWorld world;
  QVERIFY(world.start());
  QVERIFY(world.take(world.receipt(u"nobody"_s, ReceiptStatus::Delivered)));
  QCOMPARE(world.at.count(u"receipts"_s), 1);
  world.pass(6LL * 24 * 60 * kMinuteMs);
  QCOMPARE(world.at.count(u"receipts"_s), 1);
  world.pass(2LL * 24 * 60 * kMinuteMs);
  QCOMPARE(world.at.count(u"receipts"_s), 0);
}

void TestReceipts::queueAgainWhatDefinitelyFailed()
{
  QueueWorld world;
  const Message message = world.sendOne();
  QCOMPARE(message.status, Sent);
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131016"_s)));
  const Message waiting = world.at.now(message);
  QCOMPARE(waiting.status, Queued);
  QCOMPARE(waiting.retries, 1);
  QCOMPARE(waiting.earlierStatus, std::optional(Failed));
  QCOMPARE(world.attempts(message).first().outcome, u"failed"_s);
  world.pass(6 * kMinuteMs);
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.far.requests().size(), 2);
  // The same failure told once more is of the first attempt, and changes nothing.
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131016"_s)));
  QCOMPARE(world.at.now(message).status, Sent);
  QVERIFY(world.take(world.receipt(u"wamid.2"_s, ReceiptStatus::Delivered)));
  QCOMPARE(world.at.now(message).status, Delivered);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceipts::goBackToFailedWhenTheRetryIsTooLate()
{
  QueueWorld world;
  Message message = world.at.draft();
  message.expiresAt = message.dueAt + 20 * kMinuteMs;
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(message, Sent));
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131016"_s)));
  QCOMPARE(world.at.now(message).status, Queued);
  world.pass(21 * kMinuteMs);
  QCOMPARE(world.at.now(message).status, Failed);
  QCOMPARE(world.at.now(message).errorCode, u"131016"_s);
  QCOMPARE(world.far.requests().size(), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceipts::failForGoodAndOptOut()
{
  QueueWorld world;
  QList<Message> messages = world.at.insertMany(2);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.at.countOf(Sent) == 2; }));
  QVERIFY(world.take(world.receipt(world.at.now(messages[0]).providerMessageId, ReceiptStatus::Failed, u"131026"_s)));
  QVERIFY(world.take(world.receipt(world.at.now(messages[1]).providerMessageId, ReceiptStatus::Failed, u"131050"_s)));
  QCOMPARE(world.at.countOf(Failed), 2);
  QVERIFY(!(*world.at.store.customers.find(messages[0].phone))->optedOut);
  QVERIFY((*world.at.store.customers.find(messages[1].phone))->optedOut);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceipts::pauseForAFaultOfTheAccount()
{
  QueueWorld world;
  const Message message = world.sendOne();
  QCOMPARE(message.status, Sent);
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131042"_s)));
  QCOMPARE(world.at.now(message).status, Queued);
  QCOMPARE(world.at.now(message).retries, 0);
  QCOMPARE(world.problems, (QList<Problem>{{Problem::Kind::AccountFault, u"131042"_s}}));
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
}

void TestReceipts::ofAnEarlierAttemptSayNothingOfTheNext()
{
  QueueWorld world;
  const Message message = world.sendOne();
  QCOMPARE(message.status, Sent);
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131016"_s)));
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  world.pass(6 * kMinuteMs);
  QVERIFY(world.until([&] { return world.far.requests().size() == 2; }));
  // While the second attempt is on its way, the first one's failure is told again, in other words.
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131026"_s)));
  QCOMPARE(world.at.now(message).status, Sending);
  world.far.breakSilence({});
  QVERIFY(world.untilStatus(message, Sent));
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.at.now(message).status, Sent);
  QCOMPARE(world.far.requests().size(), 2);
}

void TestReceipts::takeAQueuedMessageOutOfTheQueue()
{
  QueueWorld world;
  const Message message = world.sendOne();
  QCOMPARE(message.status, Sent);
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131016"_s)));
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Delivered)));
  QCOMPARE(world.at.now(message).status, Delivered);
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
}

void TestReceipts::settleTheUnknown()
{
  QueueWorld world;
  world.far.answerWith({Kind::Answer, 500, "{}", {}});
  QList<Message> messages = world.at.insertMany(2);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.at.countOf(MessageStatus::Unknown) == 2; }));
  // Named by our own reference, as the second dialect returns it.
  QVERIFY(world.take(world.receiptNaming(messages[0], u"wamid.77"_s, ReceiptStatus::Read)));
  QCOMPARE(world.at.now(messages[0]).status, Read);
  QVERIFY(world.take(world.receiptNaming(messages[1], u"wamid.78"_s, ReceiptStatus::Accepted)));
  QCOMPARE(world.at.now(messages[1]).status, Sent);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceipts::countWhenAPersonHasGivenUp_data()
{
  QTest::addColumn<ReceiptStatus>("receipt");
  QTest::addColumn<MessageStatus>("becomes");
  QTest::newRow("accepted") << ReceiptStatus::Accepted << Sent;
  QTest::newRow("sent") << ReceiptStatus::Sent << Sent;
  QTest::newRow("read") << ReceiptStatus::Read << Read;
}

void TestReceipts::countWhenAPersonHasGivenUp()
{
  QFETCH(ReceiptStatus, receipt);
  QueueWorld world;
  world.far.answerWith({Kind::Answer, 500, "{}", {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QVERIFY(world.giveUpOn(message));
  QVERIFY(world.sendAgain(message, world.at.clock.wallMs() + kMinuteMs));
  QVERIFY(world.take(world.receiptNaming(message, u"wamid.77"_s, receipt)));
  QTEST(world.at.now(message).status, "becomes");
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestReceipts::failAMessageOnlyWhenNoOtherAttemptStands()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  const Message message = world.sendTwiceUnsure();
  QCOMPARE(message.attempt, 2);
  world.far.breakSilence({});
  QVERIFY(world.untilStatus(message, Sent));
  QVERIFY(world.until([&] { return world.attempts(message).first().outcome == u"accepted"_s; }));
  QVERIFY(world.take(world.receipt(u"wamid.2"_s, ReceiptStatus::Failed, u"131026"_s)));
  QCOMPARE(world.at.now(message).status, Sent);
  QVERIFY(world.take(world.receipt(u"wamid.1"_s, ReceiptStatus::Failed, u"131026"_s)));
  QCOMPARE(world.at.now(message).status, Failed);
  QCOMPARE(world.at.now(message).errorCode, u"131026"_s);
  QCOMPARE(world.at.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
