// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QTcpServer>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// A `serve`, a `simulator` and an `import`, each a process of its own, over real sockets.
class TestCtlSending : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void deliversASheetThatIsImportedBesideIt();
  void losesNothingAndSendsNothingTwiceWhenItIsKilled();
  void takesOverWhenTheOtherEnds();
  void saysThatItWasPausedAndGoesOn();
  void endsWhenThePortIsTaken();

private:
  void startSimulator(const QStringList &more = {});
  [[nodiscard]] QString importSheet(const QString &file);
  [[nodiscard]] QJsonObject buckets() const;
  [[nodiscard]] int onTheWay() const;
  [[nodiscard]] QHash<QString, int> ledger() const;

  std::unique_ptr<CtlFolder> m_folder;
  std::unique_ptr<RunningCtl> m_simulator;
  QString m_port; ///< of the API
};

namespace {

// Free a moment ago: the processes must know each other's ports before they start.
quint16 freePort()
{
  QTcpServer server;
  return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// A sheet of so many customers.
QString writeSheet(const QString &file, int rows)
{
  QByteArray text = "customer_name,phone,delivery_date,area,subscription_id\n";
  for (int i = 0; i < rows; ++i)
    text += QStringLiteral("Asha %1,+9198120%2,Jan 28,Dadar,sub-%1\n").arg(i).arg(i, 5, 10, QLatin1Char('0')).toUtf8();
  QFile sheet(file);
  if (!sheet.open(QIODevice::WriteOnly) || sheet.write(text) != text.size())
    qFatal("the test cannot write its sheet");
  return file;
}

} // namespace

void TestCtlSending::init()
{
  m_folder = std::make_unique<CtlFolder>();
  m_simulator = std::make_unique<RunningCtl>();
  m_port = QString::number(freePort());
}

void TestCtlSending::cleanup()
{
  m_simulator.reset();
  m_folder.reset();
}

void TestCtlSending::startSimulator(const QStringList &more)
{
  const QString port = QString::number(freePort());
  m_folder->set("DAKIYA_PROVIDER", u"myoperator"_s);
  m_folder->set("DAKIYA_WEBHOOK_SECRET", u"0123456789abcdef0123456789abcdef"_s);
  for (const char *name : {"MYOPERATOR_API_KEY", "MYOPERATOR_API_SECRET", "MYOPERATOR_ACCOUNT_ID"})
    m_folder->set(name, u"practice"_s);
  m_folder->set("MYOPERATOR_WHATSAPP_NUMBER", u"+919876543210"_s);
  m_folder->set("MYOPERATOR_API_URL", u"http://127.0.0.1:%1"_s.arg(port));
  const QString webhook = u"http://127.0.0.1:%1/api/notifications/webhook/myoperator"_s.arg(m_port);
  const QStringList arguments{u"simulator"_s, u"--port"_s,   port,
                              u"--latency"_s, u"30"_s,       u"--webhook"_s,
                              webhook,        u"--ledger"_s, m_folder->path("ledger.jsonl"),
                              u"--seed"_s,    u"1"_s};
  QVERIFY(m_simulator->start(*m_folder, arguments + more, u"listens at"_s));
}

QString TestCtlSending::importSheet(const QString &file)
{
  return m_folder->run({u"import"_s, file, u"--type"_s, u"delivery_reminder"_s, u"--json"_s}).out;
}

QJsonObject TestCtlSending::buckets() const
{
  return m_folder->run({u"stats"_s, u"--days"_s, u"2"_s, u"--json"_s}).json()["buckets"_L1].toObject();
}

int TestCtlSending::onTheWay() const
{
  const QJsonObject all = buckets();
  return all["queued"_L1].toInt() + all["sending"_L1].toInt() + all["sent"_L1].toInt();
}

QHash<QString, int> TestCtlSending::ledger() const
{
  QHash<QString, int> received;
  QFile file(m_folder->path("ledger.jsonl"));
  if (!file.open(QIODevice::ReadOnly))
    return received;
  const QList<QByteArray> lines = file.readAll().split('\n');
  for (const QByteArray &line : lines) {
    if (!line.isEmpty())
      ++received[QJsonDocument::fromJson(line)["recipient"_L1].toString()];
  }
  return received;
}

void TestCtlSending::deliversASheetThatIsImportedBesideIt()
{
  startSimulator();
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, {u"serve"_s, u"--port"_s, m_port}, u"Sending with myoperator; API at"_s));
  QVERIFY(!importSheet(QStringLiteral(DAKIYA_SAMPLES "/deliveries.csv")).isEmpty());
  QTRY_COMPARE_WITH_TIMEOUT(onTheWay(), 0, 30'000);
  const QJsonObject all = buckets();
  QCOMPARE(all["delivered"_L1].toInt() + all["read"_L1].toInt(), 60);
  QCOMPARE(ledger().size(), 60);
  const QJsonObject newest = m_folder->run({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
  const QString shown = m_folder->run({u"show"_s, newest["messages"_L1][0]["id"_L1].toString()}).out;
  QVERIFY2(shown.contains("Attempt 1 with myoperator, accepted after "_L1), qPrintable(shown));
  QVERIFY2(!shown.contains("HTTP"_L1), "what was accepted needs no explanation");
  QCOMPARE(serve.stop(), 0);
  QCOMPARE(m_folder->run({u"verify"_s}).exitCode, 0);
}

void TestCtlSending::losesNothingAndSendsNothingTwiceWhenItIsKilled()
{
  constexpr int rows = 400;
  constexpr int mostInFlight = 24;
  startSimulator();
  QVERIFY(!importSheet(writeSheet(m_folder->path("sheet.csv"), rows)).isEmpty());
  RunningCtl first;
  QVERIFY(first.start(*m_folder, {u"serve"_s, u"--port"_s, m_port}, u"Sending"_s));
  QTRY_VERIFY_WITH_TIMEOUT(ledger().size() >= 80, 30'000);
  first.kill();

  RunningCtl second;
  QVERIFY(second.start(*m_folder, {u"serve"_s, u"--port"_s, m_port}, u"Sending"_s));
  QTRY_COMPARE_WITH_TIMEOUT(onTheWay(), 0, 60'000);
  const QJsonObject all = buckets();
  const int unknown = all["unknown"_L1].toInt();
  QCOMPARE(all["delivered"_L1].toInt() + all["read"_L1].toInt() + unknown, rows);
  QVERIFY2(unknown <= mostInFlight, qPrintable(QString::number(unknown)));
  const QHash<QString, int> received = ledger();
  QVERIFY(std::all_of(received.cbegin(), received.cend(), [](int times) { return times == 1; }));
  QVERIFY(received.size() >= rows - unknown);
  QCOMPARE(second.stop(), 0);
  QCOMPARE(m_folder->run({u"verify"_s}).exitCode, 0);
}

void TestCtlSending::takesOverWhenTheOtherEnds()
{
  RunningCtl first;
  QVERIFY(first.start(*m_folder, {u"serve"_s, u"--port"_s, m_port}, u"Sending with practice"_s));
  RunningCtl second;
  QVERIFY(second.start(*m_folder, {u"serve"_s, u"--port"_s, m_port}, u"Another Dakiya is sending"_s));
  QVERIFY(!second.printed().contains("Sending with"_L1));
  first.kill();
  QVERIFY(second.waitFor(u"Sending with practice; API at http://127.0.0.1:%1"_s.arg(m_port)));
  QCOMPARE(second.stop(), 0);
}

void TestCtlSending::saysThatItWasPausedAndGoesOn()
{
  const CtlFolder folder;
  RunningCtl serve;
  QVERIFY(serve.start(folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Sending with practice"_s));
  QCOMPARE(folder.run({u"pause"_s}).exitCode, 0);
  QVERIFY2(serve.waitFor(u"The queue was paused by asha."_s), qPrintable(serve.printed()));
  QCOMPARE(folder.run({u"resume"_s}).exitCode, 0);
  QVERIFY2(serve.waitFor(u"The queue goes on."_s), qPrintable(serve.printed()));
  QCOMPARE(serve.stop(), 0);
}

void TestCtlSending::endsWhenThePortIsTaken()
{
  QTcpServer other;
  QVERIFY(other.listen(QHostAddress::LocalHost));
  const QString port = QString::number(other.serverPort());
  const CtlResult refused = m_folder->run({u"serve"_s, u"--port"_s, port});
  QCOMPARE(refused.exitCode, 1);
  QCOMPARE(refused.err, u"Port %1 is used by another program.\n"_s.arg(port));
  QCOMPARE(m_folder->run({u"simulator"_s, u"--port"_s, port}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCtlSending)
#include "tst_ctlsending.moc"
