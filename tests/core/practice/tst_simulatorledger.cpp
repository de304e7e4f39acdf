// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "practice/ledger.h"
#include "practice/posting.h"
#include "practice/simulator.h"
#include "simulatorclient.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The ledger is the proof of what the far end took: it outlives the simulator.
class TestSimulatorLedger : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void cleanup() { m_simulator.reset(); }

  void keepsALedgerInAFile();
  void continuesAnExistingLedger();
  void saysThatTheLedgerCannotBeOpened();
  void keepsTheNewestWithoutAFile();

private:
  void start(const SimulatorOptions &options);
  QList<QJsonObject> ledger();

  FakeClock m_clock;
  std::unique_ptr<Simulator> m_simulator;
  std::unique_ptr<SimulatorClient> m_client;
};

#define WAIT_FOR_ANSWER() QTRY_VERIFY(m_client->isDone())

void TestSimulatorLedger::start(const SimulatorOptions &options)
{
  m_client.reset();
  m_simulator.reset();
  m_simulator = std::make_unique<Simulator>(m_clock, options);
  m_client = std::make_unique<SimulatorClient>(m_simulator->start().value());
}

QList<QJsonObject> TestSimulatorLedger::ledger()
{
  m_client->request("GET /ledger");
  if (!QTest::qWaitFor([this] { return m_client->answered; }))
    return {};
  QList<QJsonObject> lines;
  for (const QByteArray &line : m_client->body.split('\n')) {
    if (!line.isEmpty())
      lines.append(QJsonDocument::fromJson(line).object());
  }
  return lines;
}

void TestSimulatorLedger::keepsALedgerInAFile()
{
  const QTemporaryDir folder;
  const QString name = folder.filePath(u"ledger.jsonl"_s);
  start({.ledgerFile = name});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  // The answer is here: so must the line be, whatever becomes of the simulator.
  QFile file(name);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray lines = file.readAll();
  QCOMPARE(lines.count('\n'), 1);
  QVERIFY(lines.contains(m_client->json().value("message_id"_L1).toString().toUtf8()));
}

void TestSimulatorLedger::continuesAnExistingLedger()
{
  const QTemporaryDir folder;
  const QString name = folder.filePath(u"ledger.jsonl"_s);
  start({.ledgerFile = name});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  m_simulator.reset();
  {
    QFile file(name);
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"cut off by a cr");
  }
  start({.ledgerFile = name});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  const auto lines = ledger();
  QCOMPARE(lines.size(), 3);
  QVERIFY(!lines.at(0).isEmpty() && lines.at(1).isEmpty());
  QVERIFY(lines.at(0).value("message_id"_L1) != lines.at(2).value("message_id"_L1));
}

void TestSimulatorLedger::saysThatTheLedgerCannotBeOpened()
{
  const QTemporaryDir folder;
  Simulator simulator(m_clock, {.ledgerFile = folder.path()});
  const auto started = simulator.start();
  QVERIFY(!started.has_value());
  QCOMPARE(started.error().code, ErrorCode::FileUnreadable);
  QCOMPARE(started.error().detail, folder.path());
}

void TestSimulatorLedger::keepsTheNewestWithoutAFile()
{
  Ledger ledger;
  QVERIFY(ledger.open({}));
  for (int i = 0; i < 100'002; ++i)
    ledger.add({}, {}, u"id-%1"_s.arg(i), 0);
  QVERIFY(ledger.flush());
  const QList<QByteArray> lines = ledger.lines().trimmed().split('\n');
  QCOMPARE(lines.size(), 100'000);
  QVERIFY(lines.first().contains("\"id-2\""));
  QVERIFY(lines.last().contains("\"id-100001\""));
}

QTEST_GUILESS_MAIN(TestSimulatorLedger)
#include "tst_simulatorledger.moc"
