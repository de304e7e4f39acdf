// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/enginehost.h"
#include "overview/overviewwindow.h"
#include "overview/statustable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;

class OverviewWindowTest : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { initResources(); }
  void tableKeepsTheRulesOfModels();
  void tableSaysEveryStatusInWordsAndShare();
  void windowShowsPracticeModeAndWhatBecameOfAMessage();
};

void OverviewWindowTest::tableKeepsTheRulesOfModels()
{
  StatusTable table(Theme::light());
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
  StatusCounts counts;
  counts[MessageStatus::Read] = 3;
  table.setCounts(counts);
  QCOMPARE(table.rowCount(), 10);
}

void OverviewWindowTest::tableSaysEveryStatusInWordsAndShare()
{
  StatusTable table(Theme::night());
  StatusCounts counts;
  counts[MessageStatus::Delivered] = 3;
  counts[MessageStatus::Unknown] = 1;
  table.setCounts(counts);
  const int notSure = int(MessageStatus::Unknown);
  QCOMPARE(table.index(notSure, StatusTable::Status).data().toString(), QStringLiteral("?  Not sure"));
  QCOMPARE(table.index(notSure, StatusTable::Messages).data().toString(), QStringLiteral("1"));
  QCOMPARE(table.index(notSure, StatusTable::Share).data().toString(), QStringLiteral("25.0 %"));
  QVERIFY(table.index(notSure, StatusTable::Meaning).data().toString().contains(QStringLiteral("never sent again")));
}

void OverviewWindowTest::windowShowsPracticeModeAndWhatBecameOfAMessage()
{
  const QTemporaryDir folder;
  EngineHost host;
  OverviewWindow window(host, Theme::light());
  host.start({folder.path(), QStringLiteral("practice"), {}});
  const auto *banner = window.findChild<QLabel *>(QStringLiteral("banner"));
  const auto *summary = window.findChild<QLabel *>(QStringLiteral("summary"));
  QTRY_COMPARE(banner->text(), QStringLiteral("Practice mode: nothing reaches a customer."));
  QTRY_VERIFY(summary->text().startsWith(QStringLiteral("No messages yet.")));

  Draft draft;
  draft.phone = QStringLiteral("+919812345670");
  draft.type = QStringLiteral("order_confirmation");
  draft.context = {{QStringLiteral("customer_name"), QStringLiteral("Asha Patil")},
                   {QStringLiteral("total_amount"), 500},
                   {QStringLiteral("delivery_date"), QStringLiteral("Jan 28")}};
  draft.reference = QStringLiteral("order-1");
  bool taken = false;
  host.ask(
      &window, [draft](Engine &engine) { return engine.submit(draft); },
      [&taken](const Result<Submitted> &submitted) {
        taken = submitted && std::holds_alternative<Message>(*submitted);
      });
  QTRY_VERIFY(taken);
  const auto *table = window.findChild<QTableView *>(QStringLiteral("statusTable"));
  const auto messages = [&](MessageStatus status) {
    return table->model()->index(int(status), StatusTable::Messages).data().toString();
  };
  QTRY_VERIFY_WITH_TIMEOUT(messages(MessageStatus::Delivered) == QStringLiteral("1") ||
                               messages(MessageStatus::Read) == QStringLiteral("1") ||
                               messages(MessageStatus::Failed) == QStringLiteral("1"),
                           15'000);
}

QTEST_MAIN(OverviewWindowTest)
#include "tst_overviewwindow.moc"
