// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboardbench.h"

#include <QApplication>
#include <QDateEdit>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

/// The dashboard as a clerk sees it: figures, days, news.
class TestDashboardPage final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { m_at = std::make_unique<DashboardBench>(); }
  void cleanup() { m_at.reset(); }
  void offersALongerPeriodWhereNothingWasSent();
  void showsTheFiguresAndHowTheyStoodBefore();
  void judgesNothingBelowTwentyMessages();
  void opensTheMessagesBehindAFigure();
  void countsWhatIsSentMeanwhile();
  void remembersThePeriod();
  void showsAnyDays();
  void saysThatReceiptsAreMissing();
  void tellsOfADayBelowItsTarget();
  void saysWhenTheFiguresCannotBeRead();
  void canBeReachedByKeyboardAloneAndHeard();

private:
  std::unique_ptr<DashboardBench> m_at;
};

void TestDashboardPage::offersALongerPeriodWhereNothingWasSent()
{
  m_at->makePage();
  QTRY_COMPARE(m_at->find<QLabel>("stateTitle")->text(), u"Nothing was sent in these days"_s);
  QVERIFY(!m_at->find<QPushButton>("exportButton")->isEnabled());
  for (const char *longer : {"period30", "period90", "period365"}) {
    QTRY_COMPARE(m_at->find<QPushButton>("stateButton")->text(), u"Show a longer period"_s);
    QTest::mouseClick(m_at->find<QPushButton>("stateButton"), Qt::LeftButton);
    QVERIFY(m_at->find<QPushButton>(longer)->isChecked());
  }
  QTRY_COMPARE(m_at->find<QPushButton>("stateButton")->text(), u"Write a message"_s);
  const QSignalSpy compose(&m_at->desk().navigator(), &Navigator::composeWanted);
  QTest::mouseClick(m_at->find<QPushButton>("stateButton"), Qt::LeftButton);
  QCOMPARE(compose.size(), 1);
}

void TestDashboardPage::showsTheFiguresAndHowTheyStoodBefore()
{
  m_at->fill(knownExample());
  QCOMPARE(m_at->tile("sentTile", "tileFigure"), u"150"_s);
  QCOMPARE(m_at->tile("sentTile", "tileRate"), u"of 154 messages"_s);
  QCOMPARE(m_at->tile("sentTile", "tileChange"), u"50 more than before"_s);
  QCOMPARE(m_at->tile("deliveredTile", "tileFigure"), u"145"_s);
  QCOMPARE(m_at->tile("deliveredTile", "tileRate"), u"96.67 % of those sent"_s);
  QCOMPARE(m_at->tile("deliveredTile", "tileChange"), u"6.7 points better"_s);
  QCOMPARE(m_at->tile("readTile", "tileRate"), u"82.76 % of those delivered"_s);
  QCOMPARE(m_at->tile("failedTile", "tileFigure"), u"5"_s);
  QCOMPARE(m_at->tile("failedTile", "tileRate"), u"3.33 % of those sent"_s);
  QCOMPARE(m_at->tile("failedTile", "tileChange"), u"6.7 points better"_s);
  QCOMPARE(m_at->tile("notSureTile", "tileFigure"), u"4"_s);
  QCOMPARE(m_at->tile("notSureTile", "tileChange"), u"4 more than before"_s);
  const auto *change = m_at->find<QPushButton>("deliveredTile")->findChild<QLabel *>(u"tileChange"_s);
  QCOMPARE(change->property("tone").toString(), u"good"_s);
  QCOMPARE(m_at->find<QLabel>("costLine")->text(), u"Cost: about ₹72.50 for 145 delivered messages."_s);
}

void TestDashboardPage::judgesNothingBelowTwentyMessages()
{
  m_at->fill({{Delivered, 10}, {Failed, 9}, {Delivered, 30, 8}});
  QCOMPARE(m_at->tile("deliveredTile", "tileChange"), u"47.4 points worse"_s);
  for (const char *name : {"deliveredTile", "failedTile", "readTile"}) {
    const auto *change = m_at->find<QPushButton>(name)->findChild<QLabel *>(u"tileChange"_s);
    QCOMPARE(change->property("tone").toString(), QString());
  }
  QVERIFY(!m_at->find<>("targetNotice")->isVisible());
}

void TestDashboardPage::opensTheMessagesBehindAFigure()
{
  m_at->fill(knownExample());
  QTest::mouseClick(m_at->find<QPushButton>("failedTile"), Qt::LeftButton);
  QCOMPARE(m_at->lastWanted().status, std::optional(Failed));
  QCOMPARE(m_at->lastWanted().from, std::optional(m_at->startOfDay(6)));
  QCOMPARE(m_at->lastWanted().to, std::optional(m_at->startOfDay(-1)));
  m_at->find<QPushButton>("notSureTile")->setFocus();
  QTest::keyClick(m_at->find<QPushButton>("notSureTile"), Qt::Key_Return);
  QCOMPARE(m_at->wanted().size(), 2);
  QCOMPARE(m_at->lastWanted().status, std::optional(MessageStatus::Unknown));
}

void TestDashboardPage::countsWhatIsSentMeanwhile()
{
  m_at->fill(knownExample());
  Draft draft;
  draft.phone = u"+919812340002"_s;
  draft.type = u"order_confirmation"_s;
  draft.context = {{u"customer_name"_s, u"Sunita"_s}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  draft.reference = u"order-2"_s;
  QVERIFY(m_at->desk().engine([draft](Engine &engine) {
    const Result<Submitted> submitted = engine.submit(draft);
    return submitted && std::holds_alternative<Message>(*submitted);
  }));
  QTRY_COMPARE(m_at->tile("sentTile", "tileRate"), u"of 155 messages"_s);
}

void TestDashboardPage::remembersThePeriod()
{
  m_at->fill(knownExample());
  QVERIFY(m_at->find<QPushButton>("period7")->isChecked());
  m_at->find<QPushButton>("period7")->setFocus();
  QTest::mouseClick(m_at->find<QPushButton>("period30"), Qt::LeftButton);
  QTRY_COMPARE(m_at->tile("sentTile", "tileFigure"), u"250"_s);
  QCOMPARE(m_at->tile("deliveredTile", "tileChange"), u"nothing to compare with"_s);
  m_at->makePage();
  QVERIFY(m_at->find<QPushButton>("period30")->isChecked());
  QTRY_COMPARE(m_at->tile("sentTile", "tileFigure"), u"250"_s);
}

void TestDashboardPage::showsAnyDays()
{
  m_at->fill(knownExample());
  auto *from = m_at->find<QDateEdit>("fromDate");
  auto *to = m_at->find<QDateEdit>("toDate");
  QVERIFY(!from->isVisible());
  QTest::mouseClick(m_at->find<QPushButton>("period0"), Qt::LeftButton);
  QVERIFY(from->isVisible());
  QCOMPARE(localDayOf(from->date()), m_at->today() - 6);
  from->setDate(dateOf(m_at->today() - 8));
  to->setDate(dateOf(m_at->today() - 7));
  QTRY_COMPARE(m_at->tile("sentTile", "tileFigure"), u"100"_s);
  // The first day gives way to an earlier last day.
  to->setDate(dateOf(m_at->today() - 9));
  QCOMPARE(from->date(), to->date());
  QTRY_COMPARE(m_at->find<QLabel>("stateTitle")->text(), u"Nothing was sent in these days"_s);
}

void TestDashboardPage::saysThatReceiptsAreMissing()
{
  QVERIFY(m_at->desk().engine([](Engine &engine) { return acceptSilently(engine, 40LL * 60 * 1000); }));
  m_at->fill({{Sent, 150}, {Delivered, 150, 8}});
  QTRY_VERIFY(m_at->find<>("receiptsNotice")->isVisible());
  QVERIFY(m_at->find<>("receiptsNotice")
              ->findChild<QLabel *>(u"noticeWords"_s)
              ->text()
              .startsWith(u"Messages were taken since "_s));
  // No rate falls because of it.
  QCOMPARE(m_at->tile("deliveredTile", "tileRate"), u"— of those sent"_s);
  QCOMPARE(m_at->tile("deliveredTile", "tileChange"), u"receipts are missing"_s);
  QVERIFY(!m_at->find<>("targetNotice")->isVisible());
  const QSignalSpy settings(&m_at->desk().navigator(), &Navigator::settingsWanted);
  m_at->pressNotice("receiptsNotice");
  QCOMPARE(settings.size(), 1);
  QCOMPARE(settings.first().first().toString(), u"api"_s);
}

void TestDashboardPage::tellsOfADayBelowItsTarget()
{
  m_at->fill({{Delivered, 90, 2}, {Failed, 10, 2}, {Delivered, 50, 1}, {Failed, 40, 1}, {Sent, 200, 0}});
  const auto *words = m_at->noticeWords("targetNotice");
  QTRY_VERIFY(words->isVisible());
  // Yesterday had too few messages, and today's receipts are still to come.
  QVERIFY2(words->text().contains(u"only 90.00 % of 100 messages"_s), qPrintable(words->text()));
  m_at->pressNotice("targetNotice");
  QCOMPARE(m_at->lastWanted().from, std::optional(m_at->startOfDay(2)));
  QCOMPARE(m_at->lastWanted().to, std::optional(m_at->startOfDay(1)));
}

void TestDashboardPage::saysWhenTheFiguresCannotBeRead()
{
  m_at->fill(knownExample());
  QVERIFY(m_at->desk().engine([](Engine &engine) {
    return engine.store().database.run(u"ALTER TABLE stats_latency RENAME TO elsewhere"_s).has_value();
  }));
  m_at->page().refresh();
  QTRY_COMPARE(m_at->find<QLabel>("stateTitle")->text(), u"The figures could not be loaded"_s);
  QVERIFY(m_at->desk().engine([](Engine &engine) {
    return engine.store().database.run(u"ALTER TABLE elsewhere RENAME TO stats_latency"_s).has_value();
  }));
  QTest::mouseClick(m_at->find<QPushButton>("stateButton"), Qt::LeftButton);
  QTRY_VERIFY(m_at->find<QScrollArea>("boardScroll")->isVisible());
}

void TestDashboardPage::canBeReachedByKeyboardAloneAndHeard()
{
  m_at->fill(knownExample());
  QSet<QString> reached;
  m_at->page().focusFirst();
  for (int i = 0; i < 60; ++i) {
    if (const QWidget *focus = QApplication::focusWidget())
      reached << focus->objectName();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  for (const char *name : {"sentTile", "notSureTile", "ratesPlot", "volumePlot", "reasonsPlot", "typesTable",
                           "hoursPlot", "hoursChartButton", "exportButton"}) {
    QVERIFY2(reached.contains(QLatin1String(name)), name);
    QVERIFY2(!m_at->find<>(name)->accessibleName().isEmpty() || m_at->find<QPushButton>(name), name);
  }
  QVERIFY(m_at->plot("ratesPlot")->accessibleDescription().contains(u"96.67 %"_s));
  QVERIFY(m_at->plot("reasonsPlot")->accessibleDescription().startsWith(u"5 failed."_s));
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
