// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagestatus.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace dakiya;
using enum dakiya::MessageStatus;

namespace {

struct Arrow
{
  MessageStatus from;
  QList<MessageStatus> to;
};

// The picture of a message's life, arrow by arrow; whatever is not here must not happen.
const QMap<StatusCause, QList<Arrow>> kPicture{
    {StatusCause::Claim, {{Queued, {Sending}}}},
    {StatusCause::Outcome, {{Sending, {Sent, Queued, Failed, Unknown}}, {Unknown, {Sent, Queued, Failed}}}},
    {StatusCause::Receipt,
     {{Queued, {Sent, Delivered, Read}},
      {Sent, {Delivered, Read, Failed, Queued}},
      {Delivered, {Read}},
      {Failed, {Sent, Delivered, Read}},
      {Unknown, {Sent, Delivered, Read, Failed, Queued}},
      {Cancelled, {Delivered, Read}},
      {Expired, {Delivered, Read}},
      {Skipped, {Delivered, Read}}}},
    {StatusCause::Person,
     {{Queued, {Cancelled, Failed, Unknown}},
      {Failed, {Queued}},
      {Expired, {Queued}},
      {Cancelled, {Queued}},
      {Unknown, {Queued, Sent, Delivered, Read, Failed}}}},
    {StatusCause::Engine, {{Queued, {Expired, Skipped, Failed, Unknown}}, {Sending, {Unknown}}}},
};

constexpr StatusCause kCauses[] = {StatusCause::Claim, StatusCause::Outcome, StatusCause::Receipt, StatusCause::Person,
                                   StatusCause::Engine};

bool isInThePicture(MessageStatus from, MessageStatus to, StatusCause cause)
{
  for (const Arrow &arrow : kPicture.value(cause)) {
    if (arrow.from == from)
      return arrow.to.contains(to);
  }
  return false;
}

constexpr ReceiptStatus kReceipts[] = {ReceiptStatus::Accepted, ReceiptStatus::Sent, ReceiptStatus::Delivered,
                                       ReceiptStatus::Read, ReceiptStatus::Failed};

} // namespace

/// The table of a message's life agrees with its picture, and receipts never go backwards.
class MessageStatusTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void movesOnlyAlongTheArrowsOfThePicture()
  {
    int moves = 0;
    for (const StatusCause cause : kCauses) {
      for (const MessageStatus from : kMessageStatuses) {
        for (const MessageStatus to : kMessageStatuses) {
          const QString arrow =
              QStringLiteral("%1 > %2 by cause %3").arg(wireName(from)).arg(wireName(to)).arg(int(cause));
          QVERIFY2(canMove(from, to, cause) == isInThePicture(from, to, cause), qPrintable(arrow));
          moves += canMove(from, to, cause) ? 1 : 0;
        }
      }
    }
    QCOMPARE(moves, 46);
  }

  void namesEveryStatusOnTheWire()
  {
    for (const MessageStatus status : kMessageStatuses)
      QCOMPARE(messageStatusFrom(QString(wireName(status))), std::optional(status));
    QCOMPARE(messageStatusFrom(u"delivered"), std::optional(Delivered));
    QVERIFY(!messageStatusFrom(u"Sent"));
    QVERIFY(!messageStatusFrom(u""));
  }

  void namesEveryReceiptOnTheWire()
  {
    for (const ReceiptStatus status : kReceipts)
      QCOMPARE(receiptStatusFrom(QString(wireName(status))), std::optional(status));
    QVERIFY(!receiptStatusFrom(u"queued"));
  }

  void followsAReceiptForwards_data()
  {
    QTest::addColumn<MessageStatus>("current");
    QTest::addColumn<ReceiptStatus>("receipt");
    QTest::addColumn<bool>("inDoubt");
    QTest::addColumn<MessageStatus>("expected");
    QTest::newRow("sent becomes delivered") << Sent << ReceiptStatus::Delivered << false << Delivered;
    QTest::newRow("read implies delivered") << Sent << ReceiptStatus::Read << false << Read;
    QTest::newRow("delivered becomes read") << Delivered << ReceiptStatus::Read << false << Read;
    QTest::newRow("sent fails") << Sent << ReceiptStatus::Failed << false << Failed;
    QTest::newRow("failed was delivered after all") << Failed << ReceiptStatus::Delivered << false << Delivered;
    QTest::newRow("failed was read after all") << Failed << ReceiptStatus::Read << false << Read;
    QTest::newRow("a doubt ends as accepted") << Unknown << ReceiptStatus::Accepted << true << Sent;
    QTest::newRow("a doubt ends as sent") << Unknown << ReceiptStatus::Sent << true << Sent;
    QTest::newRow("a doubt ends as failed") << Unknown << ReceiptStatus::Failed << true << Failed;
    QTest::newRow("delivered takes it out of the queue") << Queued << ReceiptStatus::Delivered << false << Delivered;
    QTest::newRow("sent takes a doubtful one out of the queue") << Queued << ReceiptStatus::Sent << true << Sent;
    QTest::newRow("so does accepted") << Queued << ReceiptStatus::Accepted << true << Sent;
    QTest::newRow("sent of an attempt that was taken though the next was refused")
        << Failed << ReceiptStatus::Sent << true << Sent;
    QTest::newRow("an expired one had arrived") << Expired << ReceiptStatus::Delivered << false << Delivered;
  }

  void followsAReceiptForwards()
  {
    QFETCH(MessageStatus, current);
    QFETCH(ReceiptStatus, receipt);
    QFETCH(bool, inDoubt);
    QFETCH(MessageStatus, expected);
    QCOMPARE(afterReceipt(current, receipt, inDoubt), std::optional(expected));
  }

  void staysWhereAReceiptProvesNothing_data()
  {
    QTest::addColumn<MessageStatus>("current");
    QTest::addColumn<ReceiptStatus>("receipt");
    QTest::addColumn<bool>("inDoubt");
    QTest::newRow("the same again") << Delivered << ReceiptStatus::Delivered << false;
    QTest::newRow("a late sent") << Read << ReceiptStatus::Sent << false;
    QTest::newRow("a late delivered") << Read << ReceiptStatus::Delivered << false;
    QTest::newRow("failed after delivered") << Delivered << ReceiptStatus::Failed << false;
    QTest::newRow("failed after read") << Read << ReceiptStatus::Failed << false;
    QTest::newRow("sent after failed") << Failed << ReceiptStatus::Sent << false;
    QTest::newRow("sent of a refused attempt while queued") << Queued << ReceiptStatus::Sent << false;
    QTest::newRow("accepted while queued") << Queued << ReceiptStatus::Accepted << false;
    QTest::newRow("failed while queued") << Queued << ReceiptStatus::Failed << true;
    QTest::newRow("accepted after sent") << Sent << ReceiptStatus::Accepted << false;
  }

  void staysWhereAReceiptProvesNothing()
  {
    QFETCH(MessageStatus, current);
    QFETCH(ReceiptStatus, receipt);
    QFETCH(bool, inDoubt);
    QVERIFY(!afterReceipt(current, receipt, inDoubt));
  }

  void waitsForTheOutcomeWhileSending()
  {
    for (const ReceiptStatus receipt : kReceipts) {
      QVERIFY(!afterReceipt(Sending, receipt, false));
      QVERIFY(!afterReceipt(Sending, receipt, true));
    }
  }

  void neverSendsBackToTheQueueByAReceiptAlone()
  {
    for (const MessageStatus current : kMessageStatuses) {
      for (const ReceiptStatus receipt : kReceipts)
        QVERIFY(afterReceipt(current, receipt, true) != Queued);
    }
  }

  void endsTheSameInWhateverOrderReceiptsCome()
  {
    QList<ReceiptStatus> order{ReceiptStatus::Sent, ReceiptStatus::Delivered, ReceiptStatus::Read,
                               ReceiptStatus::Failed};
    do {
      MessageStatus status = Sent;
      for (const ReceiptStatus receipt : order)
        status = afterReceipt(status, receipt, false).value_or(status);
      QCOMPARE(status, Read);
    } while (std::next_permutation(order.begin(), order.end()));
  }
};

QTEST_GUILESS_MAIN(MessageStatusTest)
#include "tst_messagestatus.moc"
