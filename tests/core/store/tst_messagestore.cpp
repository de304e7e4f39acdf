// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarystore.h"

#include <QRegularExpression>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

/// Messages, receipts, batches and templates in the store.
class TestMessageStore final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void keepsEveryPartOfAMessage();
  void findsByItsOwnIdOnly();
  void changesOnlyWhatStillStandsAsItDid();
  void movesOnlyAsItsCauseMay();
  void changesManyAtOnceEachInItsWay();
  void keepsWhomEachWasWrittenToOnASharedPhone();
  void fillsEachTimeOnce();
  void findsDuplicatesInTheirWindow();
  void forgetsWhatWasNotSentAsADuplicate_data();
  void forgetsWhatWasNotSentAsADuplicate();
  void claimsOnlyWhatMayLeave();
  void storesAnEventOnce();
  void goesOnWithABatchThatWasInterrupted();
  void keepsEveryVersionOfATemplate();
  void optsOutOnce();
};

void TestMessageStore::keepsEveryPartOfAMessage()
{
  TemporaryStore at;
  Message message = at.draft();
  message.type = MessageType::OrderConfirmation;
  message.text = u"दर्\u200dयाचे \U0001F95B ' \" % \\ {}"_s;
  message.context = {{u"customer_name"_s, u"O'Neil \"x\""_s}, {u"empty"_s, u""_s}};
  message.media = Media{u"document"_s, u"https://example.org/a.pdf"_s, u"a.pdf"_s, u"Bill"_s};
  message.resendOf = u"0198-old"_s;
  message.immediate = true;
  message.sendAt = 5;
  message.earlierStatus = Unknown;
  message.attempt = 2;
  message.retries = 1;
  message.provider = u"myoperator"_s;
  message.providerMessageId = u"wamid.1"_s;
  message.errorCode = u"131026"_s;
  message.errorText = u"No such number"_s;
  message.status = Read;
  message.sentAt = 6;
  message.deliveredAt = 7;
  message.readAt = 8;
  message.failedAt = 9;
  QVERIFY(at.insert(message));
  const Message stored = at.now(message);
  QCOMPARE(stored.text, message.text);
  QCOMPARE(stored.context, message.context);
  QVERIFY(stored.media == message.media);
  QCOMPARE(stored.resendOf, message.resendOf);
  QCOMPARE(stored.sendAt, message.sendAt);
  QCOMPARE(stored.earlierStatus, message.earlierStatus);
  QCOMPARE(stored.customerName, message.context.value(u"customer_name"_s));
  QCOMPARE(stored.providerMessageId, message.providerMessageId);
  QCOMPARE(stored.failedAt, message.failedAt);
  QCOMPARE(stored.errorText, message.errorText);
  QCOMPARE(stored.attempt, 2);
  QVERIFY(stored.immediate);
}

void TestMessageStore::findsByItsOwnIdOnly()
{
  TemporaryStore at;
  const Message message = at.insertMany(1).value(0);
  QVERIFY(*at.store.messages.find(message.id.uuid));
  QString other = message.id.uuid;
  other.back() = other.back() == u'0' ? u'1' : u'0';
  for (const QString &wrong : {other, u"nonsense"_s, QString(), u"' OR 1=1 --"_s})
    QVERIFY(!*at.store.messages.find(wrong));
}

void TestMessageStore::changesOnlyWhatStillStandsAsItDid()
{
  TemporaryStore at;
  const Message message = at.insertMany(1).value(0);
  WriteScope scope(at.store.database);
  StatusChange cancel{Cancelled, 1, {}, {}, {}, {}, {}, {}, {}, StatusCause::Person};
  Message otherAttempt = message;
  otherAttempt.attempt = 1;
  QCOMPARE(*at.store.messages.change(scope, otherAttempt, cancel), false);
  Message otherStatus = message;
  otherStatus.status = Sending;
  QCOMPARE(*at.store.messages.change(scope, otherStatus, {Sent, 1, {}, {}, {}, {}, {}, {}, {}, StatusCause::Outcome}),
           false);
  Message current = message;
  QCOMPARE(*at.store.messages.change(scope, current, cancel), true);
  QVERIFY(scope.commit());
  QCOMPARE(at.now(message).status, Cancelled);
  QCOMPARE(at.faults(), QStringList());
}

void TestMessageStore::movesOnlyAsItsCauseMay()
{
  TemporaryStore at;
  Message message = at.insertMany(1).value(0);
  WriteScope scope(at.store.database);
  StatusChange delivered{Delivered, 1, {}, {}, {}, {}, {}, {}, {}, StatusCause::Outcome};
  QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"must not go from queued to delivered"_s));
  QCOMPARE(*at.store.messages.change(scope, message, delivered), false);
  delivered.cause = StatusCause::Receipt;
  QCOMPARE(*at.store.messages.change(scope, message, delivered), true);
}

void TestMessageStore::changesManyAtOnceEachInItsWay()
{
  TemporaryStore at;
  const QList<Message> messages = at.insertMany(4);
  WriteScope scope(at.store.database);
  const StatusChange cancel{Cancelled, 5, {}, {}, {}, {}, {}, u"by-hand"_s, {}, StatusCause::Person};
  const StatusChange deliver{Delivered, 5, {}, {}, {}, {}, u"id \"1\""_s, {}, {}, StatusCause::Receipt};
  const StatusChange deliverOther{Delivered, 5, {}, {}, {}, {}, u"id\t2"_s, {}, {}, StatusCause::Receipt};
  QList<MessageMove> moves{{messages[0], cancel}, {messages[1], deliver}, {messages[2], deliverOther}};
  moves << MessageMove{messages[3], cancel};
  moves.last().message.attempt = 7;
  QVERIFY(at.store.messages.changeAll(scope, moves));
  QVERIFY(scope.commit());
  QVERIFY(moves[0].moved && moves[1].moved && moves[2].moved && !moves[3].moved);
  QCOMPARE(at.now(messages[0]).errorCode, u"by-hand"_s);
  QCOMPARE(at.now(messages[1]).providerMessageId, u"id \"1\""_s);
  QCOMPARE(at.now(messages[2]).providerMessageId, u"id\t2"_s);
  QCOMPARE(at.now(messages[2]).deliveredAt, std::optional<qint64>(5));
  QCOMPARE(at.now(messages[3]).status, Queued);
  QCOMPARE(at.faults(), QStringList());
}

void TestMessageStore::keepsWhomEachWasWrittenToOnASharedPhone()
{
  TemporaryStore at;
  QList<Message> messages{at.draft(), at.draft()};
  messages[1].phone = messages[0].phone;
  messages[0].context = {{u"customer_name"_s, u"Sunita \"Sunu\" Patil"_s}};
  messages[1].context = {{u"customer_name"_s, u"रमेश"_s}};
  QVERIFY(at.insert(messages));
  QCOMPARE(at.now(messages[0]).customerName, u"Sunita \"Sunu\" Patil"_s);
  QCOMPARE(at.now(messages[1]).customerName, u"रमेश"_s);
}

void TestMessageStore::fillsEachTimeOnce()
{
  TemporaryStore at;
  Message message = at.insertMany(1).value(0);
  WriteScope scope(at.store.database);
  qint64 time = 100;
  for (const MessageStatus status : {Delivered, Delivered, Read, Read}) {
    const StatusChange change{status, time++, {}, {}, {}, {}, {}, {}, {}, StatusCause::Receipt};
    QVERIFY(*at.store.messages.change(scope, message, change));
  }
  QVERIFY(scope.commit());
  const Message stored = at.now(message);
  QCOMPARE(stored.deliveredAt, std::optional<qint64>(100));
  QCOMPARE(stored.readAt, std::optional<qint64>(102));
}

void TestMessageStore::findsDuplicatesInTheirWindow()
{
  TemporaryStore at;
  const Message message = at.insertMany(1).value(0);
  const qint64 from = firstSeqAt(at.clock.wallMs());
  const auto isDuplicate = [&](const Message &other, qint64 fromSeq) {
    return at.store.messages.duplicateOf(other, fromSeq)->has_value();
  };
  QVERIFY(isDuplicate(message, from));
  QVERIFY(!isDuplicate(message, firstSeqAt(at.clock.wallMs() + 1)));
  Message other = message;
  other.text += u'.';
  QVERIFY(!isDuplicate(other, from));
  other = message;
  other.reference = u"sub-999"_s;
  QVERIFY(!isDuplicate(other, from));
  other = message;
  other.type = MessageType::PaymentReminder;
  QVERIFY(!isDuplicate(other, from));
  other = message;
  ++other.customerId;
  QVERIFY(!isDuplicate(other, from));
}

void TestMessageStore::forgetsWhatWasNotSentAsADuplicate_data()
{
  QTest::addColumn<MessageStatus>("status");
  QTest::addColumn<bool>("counts");
  for (const MessageStatus status : kMessageStatuses) {
    const bool gone = status == Failed || status == Expired || status == Cancelled || status == Skipped;
    QTest::newRow(QByteArray(wireName(status).data()).constData()) << status << !gone;
  }
}

void TestMessageStore::forgetsWhatWasNotSentAsADuplicate()
{
  QFETCH(MessageStatus, status);
  TemporaryStore at;
  Message message = at.draft();
  message.status = status;
  QVERIFY(at.insert(message));
  QTEST(at.store.messages.duplicateOf(message, 0)->has_value(), "counts");
}

void TestMessageStore::claimsOnlyWhatMayLeave()
{
  TemporaryStore at;
  QList<Message> messages;
  for (int i = 0; i < 6; ++i)
    messages << at.draft();
  const qint64 now = at.clock.wallMs();
  messages[1].dueAt = now + 1;
  messages[2].expiresAt = now;
  messages[3].status = Cancelled;
  messages[4].type = MessageType::ChurnRisk;
  messages[5].type = MessageType::PaymentReminder;
  QVERIFY(at.insert(messages));
  WriteScope scope(at.store.database);
  QVERIFY(at.store.queue.pauseTemplate(scope, MessageType::PaymentReminder, u"en"_s, now, u"x"_s));
  QVERIFY(at.store.customers.optOut(scope, messages[4].customerId, u"131050"_s, now));
  QList<qint64> seqs;
  for (const Message &message : messages)
    seqs << message.id.seq;
  const auto claimed = at.store.queue.claim(scope, seqs, now, u"myoperator"_s, false);
  QVERIFY(claimed);
  QCOMPARE(claimed->size(), 1);
  QCOMPARE(claimed->first().id, messages[0].id);
  QCOMPARE(*at.store.queue.unwanted(seqs, false), QList<qint64>{messages[4].id.seq});
  for (const QLatin1StringView stop : {fact::paused, fact::held}) {
    Message another = at.draft();
    QVERIFY(at.store.customers.obtain(scope, another.phone, {}, 0));
    QVERIFY(at.store.settings.setFact(scope, stop, u"x"_s));
    QVERIFY(at.store.queue.claim(scope, {messages[0].id.seq}, now, u"myoperator"_s, false)->isEmpty());
    QVERIFY(at.store.settings.setFact(scope, stop, {}));
  }
  QVERIFY(scope.commit());
  QCOMPARE(at.faults(), QStringList());
}

void TestMessageStore::storesAnEventOnce()
{
  TemporaryStore at;
  WriteScope scope(at.store.database);
  const NewReceipt receipt{u"myoperator"_s, u"event"_s, u"wamid.1"_s, ReceiptStatus::Read, {}, {}, 5, 6};
  QVERIFY(at.store.receipts.add(scope, receipt)->has_value());
  QVERIFY(!at.store.receipts.add(scope, receipt)->has_value());
  NewReceipt other = receipt;
  other.provider = u"twilio"_s;
  QVERIFY(at.store.receipts.add(scope, other)->has_value());
  const Result<Customer> customer = at.store.customers.obtain(scope, u"+919800000001"_s, u"Asha"_s, 0);
  const NewReply reply{u"myoperator"_s, u"event"_s, u"wamid.2"_s, customer->id, u"Thank you"_s, 5, 6};
  QCOMPARE(*at.store.receipts.addReply(scope, reply), true);
  QCOMPARE(*at.store.receipts.addReply(scope, reply), false);
}

void TestMessageStore::goesOnWithABatchThatWasInterrupted()
{
  TemporaryStore at;
  WriteScope scope(at.store.database);
  BatchStore &batches = at.store.batches;
  const auto begin = [&](const QString &print) {
    return *batches.begin(scope, u"a.csv"_s, MessageType::DeliveryReminder, print, at.clock.wallMs());
  };
  const LoadingBatch first = begin(u"print"_s);
  QCOMPARE(first.loaded.rows, 0);
  QVERIFY(batches.noteRows(scope, first.id, {500, 0, 1}) && batches.noteRows(scope, first.id, {1'000, 7, 3}));
  QCOMPARE(begin(u"print"_s).id, first.id);
  const LoadedRows loaded = begin(u"print"_s).loaded;
  QCOMPARE(loaded.rows, 1'000);
  QCOMPARE(loaded.repeated, 7);
  QCOMPARE(loaded.completedPhones, 3);
  QVERIFY(begin(u"other"_s).id != first.id);
  QVERIFY(batches.open(scope, first.id));
  const LoadingBatch again = begin(u"print"_s);
  QVERIFY(again.id != first.id);
  QCOMPARE(again.loaded.rows, 0);
}

void TestMessageStore::keepsEveryVersionOfATemplate()
{
  TemporaryStore at;
  WriteScope scope(at.store.database);
  TemplateStore &templates = at.store.templates;
  const MessageTemplate next{MessageType::ChurnRisk, u"en"_s, 77, u"Come back, {{customer_name}}"_s, u"Asha"_s, 5};
  QCOMPARE(templates.add(scope, next)->version, 2);
  QCOMPARE(templates.add(scope, next)->version, 3);
  const auto versions = templates.versions(MessageType::ChurnRisk, u"en"_s);
  QCOMPARE(versions->size(), 3);
  QCOMPARE(versions->first().version, 3);
  QCOMPARE(versions->last().version, 1);
  QCOMPARE((*templates.current(MessageType::ChurnRisk, u"en"_s))->body, next.body);
  QVERIFY(!*templates.current(MessageType::ChurnRisk, u"ta"_s));
}

void TestMessageStore::optsOutOnce()
{
  TemporaryStore at;
  WriteScope scope(at.store.database);
  const Result<Customer> customer = at.store.customers.obtain(scope, u"+919800000001"_s, u"Asha"_s, 0);
  QVERIFY(at.store.customers.optOut(scope, customer->id, u"first"_s, 1));
  QVERIFY(at.store.customers.optOut(scope, customer->id, u"second"_s, 2));
  QVERIFY((*at.store.customers.find(u"+919800000001"_s))->optedOut);
  QCOMPARE(at.count(u"customers WHERE opted_out_at = 1 AND opted_out_reason = 'first'"_s), 1);
  QCOMPARE(at.store.customers.obtain(scope, u"+919800000001"_s, {}, 0)->name, u"Asha"_s);
  QCOMPARE(at.store.customers.obtain(scope, u"+919800000001"_s, u"Asha Patil"_s, 0)->name, u"Asha Patil"_s);
}

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
