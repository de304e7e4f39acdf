// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/signals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace dakiya;

class TestStopSignals : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void saysThatTheProgramShallEnd_data();
  void saysThatTheProgramShallEnd();
  void reportsEachSignal();
  void putsTheFormerBehaviourBack();
  void leavesAnIgnoredHangUpIgnored();
};

void TestStopSignals::saysThatTheProgramShallEnd_data()
{
  QTest::addColumn<int>("number");
  QTest::newRow("a polite end") << SIGTERM;
  QTest::newRow("Ctrl+C") << SIGINT;
  QTest::newRow("the terminal is gone") << SIGHUP;
}

void TestStopSignals::saysThatTheProgramShallEnd()
{
  QFETCH(int, number);
  const StopSignals stop;
  QSignalSpy spy(&stop, &StopSignals::stopRequested);
  std::raise(number);
  QVERIFY(spy.wait());
  QCOMPARE(spy.at(0).at(0).toInt(), number);
}

void TestStopSignals::reportsEachSignal()
{
  const StopSignals stop;
  QSignalSpy spy(&stop, &StopSignals::stopRequested);
  std::raise(SIGTERM);
  std::raise(SIGTERM);
  QTRY_COMPARE(spy.size(), 2);
}

void TestStopSignals::putsTheFormerBehaviourBack()
{
  struct sigaction before = {};
  struct sigaction after = {};
  sigaction(SIGTERM, nullptr, &before);
  {
    const StopSignals stop;
  }
  sigaction(SIGTERM, nullptr, &after);
  QVERIFY(before.sa_handler == after.sa_handler);
}

void TestStopSignals::leavesAnIgnoredHangUpIgnored()
{
  std::signal(SIGHUP, SIG_IGN);
  {
    const StopSignals stop;
    struct sigaction during = {};
    sigaction(SIGHUP, nullptr, &during);
    QVERIFY(during.sa_handler == SIG_IGN);
  }
  std::signal(SIGHUP, SIG_DFL);
}

QTEST_GUILESS_MAIN(TestStopSignals)
#include "tst_stopsignals.moc"
