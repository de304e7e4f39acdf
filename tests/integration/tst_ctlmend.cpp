// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// One message at a time, and what a person does with it: `send`, `process-queue`, `cancel`, `resend`, `resolve`.
class TestCtlMend : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void sendsWithoutAnEngineThatRuns();
  void storesNothingOfWhatItRefuses_data();
  void storesNothingOfWhatItRefuses();
  void refusesADuplicateUnlessTold();
  void keepsAMessageThatCannotLeaveYet();
  void sendsBesideAnEngineThatRuns();
  void triesEverythingThatIsDueOnce();
  void saysWhyNothingIsTried();
  void cancelsAndSendsAgain();
  void cancelsManyBesideAnEngineThatSends();
  void refusesToSendAgainWhatIsNotSure();
  void settlesWhatIsNotSure_data();
  void settlesWhatIsNotSure();
  void settlesAllThatIsNotSure();
  void refusesToBeToldHalf_data();
  void refusesToBeToldHalf();

private:
  void startSimulator(const QStringList &how);
  [[nodiscard]] CtlResult send(const QStringList &more = {}, const QString &reference = u"order-17"_s) const;
  [[nodiscard]] CtlResult run(const QStringList &arguments) const { return m_folder->run(arguments); }
  [[nodiscard]] QString statusOf(const QString &id) const;
  [[nodiscard]] int bucket(const QString &status) const;
  [[nodiscard]] QString writeSheet(int rows) const;

  std::unique_ptr<CtlFolder> m_folder;
  std::unique_ptr<RunningCtl> m_simulator;
};

namespace {

quint16 freePort()
{
  QTcpServer server;
  return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

void TestCtlMend::init()
{
  m_folder = std::make_unique<CtlFolder>();
}

void TestCtlMend::cleanup()
{
  m_simulator.reset();
  m_folder.reset();
}

void TestCtlMend::startSimulator(const QStringList &how)
{
  const QString port = QString::number(freePort());
  m_folder->set("DAKIYA_PROVIDER", u"myoperator"_s);
  for (const char *name : {"MYOPERATOR_API_KEY", "MYOPERATOR_API_SECRET", "MYOPERATOR_ACCOUNT_ID"})
    m_folder->set(name, u"practice"_s);
  m_folder->set("MYOPERATOR_WHATSAPP_NUMBER", u"+919876543210"_s);
  m_folder->set("MYOPERATOR_API_URL", u"http://127.0.0.1:%1"_s.arg(port));
  m_simulator = std::make_unique<RunningCtl>();
  const QStringList arguments{u"simulator"_s, u"--port"_s, port, u"--latency"_s, u"5"_s, u"--seed"_s, u"1"_s};
  QVERIFY(m_simulator->start(*m_folder, arguments + how, u"listens at"_s));
}

CtlResult TestCtlMend::send(const QStringList &more, const QString &reference) const
{
  return run(QStringList{u"send"_s, u"--json"_s, u"--phone"_s, u"+919812345670"_s, u"--type"_s,
                         u"payment_confirmation"_s, u"--set"_s, u"customer_name=Asha"_s, u"--set"_s, u"amount=450"_s,
                         u"--reference"_s, reference} +
             more);
}

QString TestCtlMend::statusOf(const QString &id) const
{
  return run({u"show"_s, id, u"--json"_s}).json()["status"_L1].toString();
}

int TestCtlMend::bucket(const QString &status) const
{
  return run({u"stats"_s, u"--days"_s, u"2"_s, u"--json"_s}).json()["buckets"_L1][status].toInt();
}

QString TestCtlMend::writeSheet(int rows) const
{
  QByteArray text = "customer_name,phone,delivery_date,area,subscription_id\n";
  for (int i = 0; i < rows; ++i)
    text += QStringLiteral("Asha %1,+9198120%2,Jan 28,Dadar,sub-%1\n").arg(i).arg(i, 5, 10, QLatin1Char('0')).toUtf8();
  QFile sheet(m_folder->path("sheet.csv"));
  return sheet.open(QIODevice::WriteOnly) && sheet.write(text) == text.size() ? sheet.fileName() : QString();
}

void TestCtlMend::sendsWithoutAnEngineThatRuns()
{
  const CtlResult sent = send();
  QVERIFY2(sent.exitCode == 0, qPrintable(sent.err));
  QCOMPARE(sent.json()["status"_L1].toString(), u"sent"_s);
  QCOMPARE(sent.json()["phone"_L1].toString(), u"+919812345670"_s);
  QVERIFY(!sent.json()["myoperator_id"_L1].toString().isEmpty());
  QCOMPARE(statusOf(sent.json()["id"_L1].toString()), u"sent"_s);
  QVERIFY(run({u"show"_s, sent.json()["id"_L1].toString()}).out.contains("450.00"_L1));
}

void TestCtlMend::storesNothingOfWhatItRefuses_data()
{
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("says");
  const QStringList good{u"--phone"_s, u"+919812345670"_s,     u"--type"_s, u"payment_confirmation"_s,
                         u"--set"_s,   u"customer_name=Asha"_s};
  QTest::newRow("a national number") << QStringList{u"--phone"_s, u"9812345670"_s, u"--type"_s, u"system_alert"_s}
                                     << u"Phone must be in international format with +"_s;
  QTest::newRow("no number") << QStringList{u"--type"_s, u"system_alert"_s} << u"\"--phone\" is missing."_s;
  QTest::newRow("an unknown type") << QStringList{u"--phone"_s, u"+919812345670"_s, u"--type"_s, u"weather"_s}
                                   << u"There is no message type \"weather\"."_s;
  QTest::newRow("a missing variable") << good << u"The template needs \"amount\", and the message does not say it."_s;
  QTest::newRow("a variable without its value")
      << QStringList(good + QStringList{u"--set"_s, u"amount"_s}) << u"\"--set\" must be variable=value."_s;
  QTest::newRow("a variable given twice")
      << QStringList(good + QStringList{u"--set"_s, u"amount=5"_s, u"--set"_s, u"amount=50"_s})
      << u"\"--set amount\" must be given once."_s;
  QTest::newRow("a time without an offset")
      << QStringList(good + QStringList{u"--set"_s, u"amount=5"_s, u"--send-at"_s, u"2030-01-28T10:30:00"_s})
      << u"The time needs its offset from UTC, such as +05:30 or Z."_s;
  QTest::newRow("a picture that the provider cannot carry")
      << QStringList(good + QStringList{u"--set"_s, u"amount=5"_s, u"--media-type"_s, u"image"_s, u"--media-link"_s,
                                        u"https://example.org/a.png"_s})
      << u"This provider cannot send pictures, films or files."_s;
}

void TestCtlMend::storesNothingOfWhatItRefuses()
{
  QFETCH(QStringList, arguments);
  QFETCH(QString, says);
  const CtlResult refused = run(QStringList{u"send"_s} + arguments);
  QCOMPARE(refused.exitCode, 2);
  QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
  QVERIFY(refused.out.isEmpty());
  QVERIFY(run({u"history"_s, u"--json"_s}).json()["messages"_L1].toArray().isEmpty());
}

void TestCtlMend::refusesADuplicateUnlessTold()
{
  const QString first = send().json()["id"_L1].toString();
  const CtlResult second = send();
  QCOMPARE(second.exitCode, 1);
  QVERIFY(second.json()["duplicate"_L1].toBool());
  QCOMPARE(second.json()["id"_L1].toString(), first);
  QCOMPARE(run({u"history"_s, u"--json"_s}).json()["messages"_L1].toArray().size(), 1);
  QCOMPARE(send({u"--allow-duplicate"_s}).exitCode, 0);
}

void TestCtlMend::keepsAMessageThatCannotLeaveYet()
{
  QCOMPARE(run({u"pause"_s}).exitCode, 0);
  const CtlResult waits = send();
  QCOMPARE(waits.exitCode, 0);
  QCOMPARE(waits.json()["status"_L1].toString(), u"queued"_s);
  QVERIFY2(waits.err.contains("dakiyactl resume"_L1), qPrintable(waits.err));
}

void TestCtlMend::sendsBesideAnEngineThatRuns()
{
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Sending with practice"_s));
  const CtlResult sent = send();
  QCOMPARE(sent.exitCode, 0);
  QVERIFY2(sent.json()["status"_L1].toString() != "queued"_L1, qPrintable(sent.out));
  const CtlResult inTurn = send({u"--not-immediate"_s}, u"order-18"_s);
  QCOMPARE(inTurn.json()["status"_L1].toString(), u"queued"_s);
  QTRY_VERIFY_WITH_TIMEOUT(statusOf(inTurn.json()["id"_L1].toString()) != "queued"_L1, 15'000);
  QCOMPARE(serve.stop(), 0);
}

void TestCtlMend::triesEverythingThatIsDueOnce()
{
  startSimulator({u"--refuse-rate"_s, u"1"_s});
  QCOMPARE(run({u"import"_s, writeSheet(12), u"--type"_s, u"delivery_reminder"_s}).exitCode, 0);
  const CtlResult round = run({u"process-queue"_s, u"--json"_s});
  QCOMPARE(round.exitCode, 0);
  QCOMPARE(round.json()["processed"_L1].toInt(), 12);
  QCOMPARE(round.json()["failed"_L1].toInt(), 12);
  QCOMPARE(bucket(u"failed"_s), 12);
  QCOMPARE(run({u"process-queue"_s, u"--json"_s}).json()["processed"_L1].toInt(), 0);
}

void TestCtlMend::saysWhyNothingIsTried()
{
  QCOMPARE(run({u"import"_s, writeSheet(3), u"--type"_s, u"delivery_reminder"_s}).exitCode, 0);
  QCOMPARE(run({u"pause"_s}).exitCode, 0);
  const CtlResult round = run({u"process-queue"_s, u"--json"_s});
  QCOMPARE(round.exitCode, 1);
  QCOMPARE(round.json()["processed"_L1].toInt(), 0);
  QVERIFY2(round.err.contains("paused by asha"_L1), qPrintable(round.err));
}

void TestCtlMend::cancelsAndSendsAgain()
{
  QCOMPARE(run({u"pause"_s}).exitCode, 0);
  const QString id = send().json()["id"_L1].toString();
  QCOMPARE(run({u"cancel"_s, id, u"--dry-run"_s}).exitCode, 0);
  QCOMPARE(statusOf(id), u"queued"_s);
  QCOMPARE(run({u"cancel"_s, id}).exitCode, 0);
  QCOMPARE(statusOf(id), u"cancelled"_s);
  const CtlResult again = run({u"cancel"_s, id});
  QCOMPARE(again.exitCode, 1);
  QVERIFY2(again.err.contains("a message that is cancelled"_L1), qPrintable(again.err));
  QCOMPARE(run({u"resume"_s}).exitCode, 0);
  const CtlResult resent = run({u"resend"_s, id, u"no such id"_s, u"--json"_s});
  QCOMPARE(resent.exitCode, 0);
  QCOMPARE(resent.json()["messages"_L1][0]["id"_L1].toString(), id);
  QCOMPARE(resent.json()["messages"_L1][0]["status"_L1].toString(), u"sent"_s);
  QCOMPARE(resent.json()["refused"_L1][0]["error_code"_L1].toString(), u"not-found"_s);
  const CtlResult repeated = run({u"resend"_s, id, u"--json"_s});
  const QString other = repeated.json()["messages"_L1][0]["id"_L1].toString();
  QVERIFY(!other.isEmpty() && other != id);
  QVERIFY(run({u"show"_s, other}).out.contains(id));
}

void TestCtlMend::cancelsManyBesideAnEngineThatSends()
{
  QCOMPARE(run({u"pause"_s}).exitCode, 0);
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Sending with practice"_s));
  QCOMPARE(run({u"import"_s, writeSheet(700), u"--type"_s, u"delivery_reminder"_s}).exitCode, 0);
  const QString other = send().json()["id"_L1].toString();
  const CtlResult cancelled = run({u"cancel"_s, u"--type"_s, u"delivery_reminder"_s, u"--json"_s});
  QCOMPARE(cancelled.exitCode, 0);
  QCOMPARE(cancelled.json()["done"_L1].toInt(), 700);
  QCOMPARE(bucket(u"cancelled"_s), 700);
  QCOMPARE(run({u"resume"_s}).exitCode, 0);
  QTRY_VERIFY_WITH_TIMEOUT(statusOf(other) != "queued"_L1, 15'000);
  QCOMPARE(bucket(u"cancelled"_s), 700);
  QCOMPARE(serve.stop(), 0);
  QCOMPARE(run({u"verify"_s}).exitCode, 0);
}

void TestCtlMend::refusesToSendAgainWhatIsNotSure()
{
  startSimulator({u"--drop-rate"_s, u"1"_s});
  const CtlResult dropped = send();
  QCOMPARE(dropped.exitCode, 1);
  QCOMPARE(dropped.json()["status"_L1].toString(), u"unknown"_s);
  const QString id = dropped.json()["id"_L1].toString();
  const CtlResult refused = run({u"resend"_s, id});
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.err.contains("it may arrive twice"_L1), qPrintable(refused.err));
  QCOMPARE(statusOf(id), u"unknown"_s);
  const CtlResult insists = run({u"resend"_s, id, u"--unsure"_s, u"--json"_s});
  QCOMPARE(insists.exitCode, 0);
  QCOMPARE(run({u"show"_s, id, u"--json"_s}).json()["attempts"_L1].toInt(), 2);
}

void TestCtlMend::settlesWhatIsNotSure_data()
{
  QTest::addColumn<QString>("said");
  QTest::addColumn<QString>("status");
  QTest::addColumn<int>("attempts");
  QTest::newRow("it arrived") << u"--arrived"_s << u"delivered"_s << 1;
  QTest::newRow("it did not") << u"--did-not-arrive"_s << u"failed"_s << 1;
  QTest::newRow("send again") << u"--send-again"_s << u"unknown"_s << 2;
}

void TestCtlMend::settlesWhatIsNotSure()
{
  QFETCH(QString, said);
  QFETCH(QString, status);
  QFETCH(int, attempts);
  startSimulator({u"--drop-rate"_s, u"1"_s});
  const QString id = send().json()["id"_L1].toString();
  const CtlResult settled = run({u"resolve"_s, id, said});
  QVERIFY2(settled.exitCode == 0, qPrintable(settled.err));
  const QJsonObject shown = run({u"show"_s, id, u"--json"_s}).json();
  QCOMPARE(shown["status"_L1].toString(), status);
  QCOMPARE(shown["attempts"_L1].toInt(), attempts);
  QCOMPARE(run({u"verify"_s}).exitCode, 0);
}

void TestCtlMend::settlesAllThatIsNotSure()
{
  startSimulator({u"--drop-rate"_s, u"1"_s});
  for (int i = 0; i < 3; ++i)
    QCOMPARE(send({}, u"order-%1"_s.arg(i)).exitCode, 1);
  const CtlResult dry = run({u"resolve"_s, u"--all-unknown"_s, u"--did-not-arrive"_s, u"--dry-run"_s, u"--json"_s});
  QCOMPARE(dry.json()["count"_L1].toInt(), 3);
  QCOMPARE(bucket(u"unknown"_s), 3);
  const CtlResult others = run({u"resolve"_s, u"--all-unknown"_s, u"--type"_s, u"churn_risk"_s, u"--did-not-arrive"_s});
  QCOMPARE(others.exitCode, 1);
  QCOMPARE(bucket(u"unknown"_s), 3);
  const CtlResult settled = run({u"resolve"_s, u"--all-unknown"_s, u"--did-not-arrive"_s, u"--json"_s});
  QCOMPARE(settled.json()["done"_L1].toInt(), 3);
  QCOMPARE(bucket(u"failed"_s), 3);
  QCOMPARE(run({u"resolve"_s, u"--all-unknown"_s, u"--did-not-arrive"_s}).exitCode, 1);
}

void TestCtlMend::refusesToBeToldHalf_data()
{
  QTest::addColumn<QStringList>("arguments");
  const QString id = u"019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f"_s;
  QTest::newRow("cancel what?") << QStringList{u"cancel"_s};
  QTest::newRow("cancel by id and by filter") << QStringList{u"cancel"_s, id, u"--all"_s};
  QTest::newRow("cancel of a type that is none") << QStringList{u"cancel"_s, u"--type"_s, u"weather"_s};
  QTest::newRow("resend what?") << QStringList{u"resend"_s};
  QTest::newRow("resolve what?") << QStringList{u"resolve"_s, u"--arrived"_s};
  QTest::newRow("resolve how?") << QStringList{u"resolve"_s, id};
  QTest::newRow("resolve in two ways") << QStringList{u"resolve"_s, id, u"--arrived"_s, u"--send-again"_s};
}

void TestCtlMend::refusesToBeToldHalf()
{
  QFETCH(QStringList, arguments);
  const CtlResult refused = run(arguments);
  QCOMPARE(refused.exitCode, 2);
  QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlMend)
#include "tst_ctlmend.moc"
