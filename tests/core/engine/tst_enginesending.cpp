// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneturn.h"
#include "sendingoffice.h"
#include "store/writescope.h"

#include <QSignalSpy>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Who may send, and when it begins.
class TestEngineSending final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void letsOneEngineSend();
  void freesTheRightToSend();
  void holdsWhenTheAccountChanged();
  void staysAReceiverUntilItCanSend();
  void beginsToSendWhenTheStoreIsFreeAgain();
};

void TestEngineSending::letsOneEngineSend()
{
  SendingOffice office;
  QVERIFY(office.open());
  QVERIFY(office.engine.startSending(office.options()));
  QVERIFY(office.engine.startSending(office.options()));
  {
    Engine second(office.clock, Random(3));
    QVERIFY(second.open(office.folder.path(), u"myoperator"_s));
    const Result<void> refused = second.startSending(office.options());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AnotherEngineSends);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(taken(second.submit(reminder())));
  }
}

void TestEngineSending::freesTheRightToSend()
{
  SendingOffice office;
  QVERIFY(office.open());
  {
    Engine first(office.clock, Random(2));
    QVERIFY(first.open(office.folder.path(), u"myoperator"_s));
    QVERIFY(first.startSending(office.options()));
    QVERIFY(!office.engine.startSending(office.options()));
  }
  QVERIFY(office.engine.startSending(office.options()));
}

void TestEngineSending::holdsWhenTheAccountChanged()
{
  SendingOffice office;
  QVERIFY(office.open());
  {
    Engine before(office.clock, Random(2));
    QVERIFY(before.open(office.folder.path(), u"myoperator"_s));
    QVERIFY(before.startSending(office.options(u"first"_s)));
    QVERIFY(!before.store().settings.stops()->any());
    QVERIFY(before.pause(u"Asha"_s));
    QVERIFY(taken(before.submit(reminder())));
    QVERIFY(before.resume(u"Asha"_s));
  }
  QSignalSpy attention(&office.engine, &Engine::attention);
  QVERIFY(office.engine.startSending(office.options(u"second"_s)));
  QCOMPARE(attention.size(), 1);
  QCOMPARE(office.engine.store().settings.stops()->held, u"account"_s);
  QVERIFY(oneTurnPasses());
  QVERIFY(office.far.requests().isEmpty());
  QVERIFY(office.engine.resume(u"Asha"_s));
  QTRY_COMPARE(office.far.requests().size(), 1);
}

void TestEngineSending::staysAReceiverUntilItCanSend()
{
  SendingOffice office;
  QVERIFY(office.open());
  QVERIFY(office.engine.startSending({{}, Error{ErrorCode::CredentialStoreLocked, {}, {}}}));
  QVERIFY(taken(office.engine.submit(reminder())));
  QVERIFY(office.engine.store().database.run(u"PRAGMA busy_timeout = 20"_s));
  std::optional<Result<void>> answered;
  const auto bringReceipt = [&] {
    answered.reset();
    office.engine.receiveWebhook(u"myoperator"_s, R"({"message_id":"m1","status":"delivered"})",
                                 [&](const Result<void> &done) { answered = done; });
  };
  bringReceipt();
  Database other;
  QVERIFY(other.openSqlite(office.engine.store().database.file(), Database::Mode::ReadWrite));
  {
    const WriteScope writing(other);
    QVERIFY(writing.begun());
    const Result<void> busy = office.engine.startSending(office.options());
    QVERIFY(!busy && mayPass(busy.error().code));
    QVERIFY(office.engine.isSending() && office.engine.withheld());
    QVERIFY2(!answered, "whoever brought a receipt still waits for its answer");
    QVERIFY(!office.engine.startSending(office.options(u"a\nb"_s)));
    QVERIFY(office.engine.withheld());
  }
  QTRY_VERIFY(answered && *answered);
  QVERIFY(office.far.requests().isEmpty());
  bringReceipt();
  QVERIFY(office.engine.startSending(office.options()));
  QVERIFY(!office.engine.withheld());
  QTRY_VERIFY(answered && *answered);
  QTRY_COMPARE(office.far.requests().size(), 1);
}

void TestEngineSending::beginsToSendWhenTheStoreIsFreeAgain()
{
  SendingOffice office;
  QVERIFY(office.open());
  QVERIFY(office.engine.store().database.run(u"PRAGMA busy_timeout = 20"_s));
  QSignalSpy began(&office.engine, &Engine::sendingBegan);
  {
    Database other;
    QVERIFY(other.openSqlite(office.engine.store().database.file(), Database::Mode::ReadWrite));
    const WriteScope writing(other);
    QVERIFY(writing.begun());
    QVERIFY(!office.engine.startSending(office.options()));
    office.engine.sendWhenFree(office.options());
  }
  QTRY_COMPARE(began.size(), 1);
  QVERIFY(office.engine.isSending());
}

QTEST_GUILESS_MAIN(TestEngineSending)
#include "tst_enginesending.moc"
