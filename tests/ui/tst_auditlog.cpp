// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "engine/apitokens.h"
#include "settings/auditsection.h"
#include "store/writescope.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The audit log in a person's words.
class TestAuditLog final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void saysThatNothingHasChanged();
  void tellsWhoChangedWhatInWords();
  void tellsWhichMessageWasCancelled();
  void neverTellsAToken();
  void findsWhatStandsThereInWords();
  void readsOnWhenTheEndComesNear();
  void showsANewChangeByItself();
  void exportsWhatIsShown();

private:
  void set(const QString &key, const QString &value, const QString &who = u"Asha"_s);
  [[nodiscard]] QString cell(int row, AuditModel::Column column) const
  {
    return m_table->model()->index(row, column).data().toString();
  }
  [[nodiscard]] QStringList row(int row) const;
  [[nodiscard]] QWidget *state() const { return m_section->findChild<QWidget *>(u"auditState"_s); }
  void search(const QString &text);

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<AuditSection> m_section;
  QTableView *m_table = nullptr;
};

void TestAuditLog::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_section = std::make_unique<AuditSection>(m_bench->desk());
  m_table = m_section->findChild<QTableView *>(u"auditTable"_s);
  new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                               m_section.get());
  m_section->resize(1000, 600);
  m_section->show();
  m_bench->start();
}

void TestAuditLog::cleanup()
{
  m_section.reset();
  m_bench.reset();
}

void TestAuditLog::set(const QString &key, const QString &value, const QString &who)
{
  QVERIFY(m_bench->engine([=](Engine &engine) { return engine.setSetting(key, value, who); }));
}

QStringList TestAuditLog::row(int row) const
{
  return {cell(row, AuditModel::Who), cell(row, AuditModel::What), cell(row, AuditModel::Before),
          cell(row, AuditModel::After)};
}

void TestAuditLog::search(const QString &text)
{
  auto *line = m_section->findChild<QLineEdit *>(u"auditSearch"_s);
  QVERIFY(m_section->focusSearch());
  line->clear();
  QTest::keyClicks(line, text);
}

void TestAuditLog::saysThatNothingHasChanged()
{
  QTRY_COMPARE(state()->findChild<QLabel *>(u"stateTitle"_s)->text(), u"No changes yet"_s);
  QVERIFY(!m_table->isVisible());
  QVERIFY(!m_section->findChild<QPushButton *>(u"auditExport"_s)->isEnabled());
}

void TestAuditLog::tellsWhoChangedWhatInWords()
{
  set(u"payment_reminder.expires_minutes"_s, u"2160"_s);
  set(u"marketing_consent"_s, u"opt-in"_s, u"Ravi"_s);
  QVERIFY(m_bench->engine([](Engine &engine) { return engine.pause(u"Ravi"_s); }));
  QVERIFY(m_bench->engine([](Engine &engine) { return engine.resume(u"Asha"_s); }));
  m_section->load();
  QTRY_COMPARE(m_table->model()->rowCount(), 4);
  QCOMPARE(row(0), (QStringList{u"Asha"_s, u"Sending resumed"_s, u"paused by Ravi"_s, QString()}));
  QCOMPARE(row(1), (QStringList{u"Ravi"_s, u"Sending paused"_s, QString(), QString()}));
  QCOMPARE(row(2),
           (QStringList{u"Ravi"_s, u"Offers go to"_s, u"All who have not declined"_s, u"Only customers who agreed"_s}));
  QCOMPARE(row(3), (QStringList{u"Asha"_s, u"Payment reminder: Expires after"_s, u"3 days"_s, u"36 hours"_s}));
  QCOMPARE(m_section->findChild<QLabel *>(u"auditCount"_s)->text(), u"4 changes"_s);
}

void TestAuditLog::tellsWhichMessageWasCancelled()
{
  QVERIFY(m_bench->engine([](Engine &engine) { return engine.pause(u"Asha"_s); }));
  const QString id = m_bench->engine([](Engine &engine) {
    Draft draft;
    draft.phone = u"+919812340001"_s;
    draft.type = u"order_confirmation"_s;
    draft.context = {{u"customer_name"_s, u"Sunita"_s}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
    draft.reference = u"order-1"_s;
    const Result<Submitted> submitted = engine.submit(draft);
    return submitted ? std::get<Message>(*submitted).id.uuid : QString();
  });
  QVERIFY(!id.isEmpty());
  QVERIFY(m_bench->engine([id](Engine &engine) { return engine.cancel({id}, u"Asha"_s).refused.isEmpty(); }));
  m_section->load();
  QTRY_COMPARE(cell(0, AuditModel::What), u"Order confirmation to Sunita: cancelled"_s);
  QCOMPARE(cell(0, AuditModel::Before), u"Waiting"_s);
  QCOMPARE(cell(0, AuditModel::After), u"Cancelled"_s);
}

void TestAuditLog::neverTellsAToken()
{
  const Result<QString> token =
      m_bench->engine([](Engine &engine) { return ApiTokens(engine).add(u"Asha"_s, u"billing"_s, Role::Manager); });
  QVERIFY(token);
  m_section->load();
  QTRY_COMPARE(row(0), (QStringList{u"Asha"_s, u"Access for \"billing\" given"_s, QString(), u"Manager"_s}));
  for (int column = 0; column < AuditModel::kColumns; ++column)
    QVERIFY(!cell(0, AuditModel::Column(column)).contains(*token));
}

void TestAuditLog::findsWhatStandsThereInWords()
{
  set(u"rate_limit"_s, u"20"_s);
  set(u"marketing_consent"_s, u"opt-in"_s, u"Ravi"_s);
  m_section->load();
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
  search(u"customers who AGREED"_s);
  QTRY_COMPARE(m_table->model()->rowCount(), 1);
  QCOMPARE(cell(0, AuditModel::Who), u"Ravi"_s);
  search(u"nobody"_s);
  QTRY_COMPARE(state()->findChild<QLabel *>(u"stateTitle"_s)->text(), u"Nothing matches"_s);
  QTest::mouseClick(state()->findChild<QPushButton *>(u"stateButton"_s), Qt::LeftButton);
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void TestAuditLog::readsOnWhenTheEndComesNear()
{
  constexpr int kAll = 450;
  set(u"rate_limit"_s, u"9"_s, u"Ravi"_s);
  QVERIFY(m_bench->engine([](Engine &engine) {
    WriteScope scope(engine.store().database);
    bool done = true;
    for (int i = 1; i < kAll; ++i)
      done = done && engine.store().settings.audit(scope, u"Asha"_s, u"setting"_s, u"rate_limit"_s, u"9"_s, u"8"_s, i);
    return done && scope.commit();
  }));
  m_section->load();
  QTRY_COMPARE(m_table->model()->rowCount(), 100);
  const auto toTheEnd = [this] {
    m_table->scrollToBottom();
    return m_table->model()->rowCount() == kAll;
  };
  QTRY_VERIFY_WITH_TIMEOUT(toTheEnd(), 20'000);
  QCOMPARE(cell(kAll - 1, AuditModel::Who), u"Ravi"_s);
  QTRY_COMPARE(m_section->findChild<QLabel *>(u"auditCount"_s)->text(), u"450 changes"_s);
  // The rare line is found although it does not stand among the first.
  search(u"ravi"_s);
  QTRY_COMPARE(m_table->model()->rowCount(), 1);
}

void TestAuditLog::showsANewChangeByItself()
{
  set(u"rate_limit"_s, u"20"_s);
  m_section->load();
  QTRY_COMPARE(m_table->model()->rowCount(), 1);
  set(u"rate_limit"_s, u"30"_s, u"Ravi"_s);
  Q_EMIT m_bench->host().storeChanged();
  QTRY_COMPARE(cell(0, AuditModel::Who), u"Ravi"_s);
}

void TestAuditLog::exportsWhatIsShown()
{
  set(u"rate_limit"_s, u"20"_s);
  set(u"business_name"_s, u"=Gokul"_s, u"Ravi"_s);
  m_section->load();
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
  search(u"gokul"_s);
  QTRY_COMPARE(m_table->model()->rowCount(), 1);
  const QString path = m_bench->folder() + u"/audit.csv"_s;
  m_section->exportTo(path);
  QTRY_VERIFY(QFile::exists(path));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
  QCOMPARE(lines.size(), 2);
  QVERIFY(lines.first().endsWith(u"When,Who,What,Before,Now"_s));
  // A spreadsheet must not take the name for a formula.
  QVERIFY2(lines.last().contains(u"Ravi,Name of the dairy,Our dairy,"_s) && !lines.last().contains(u",=Gokul"_s),
           qPrintable(lines.last()));
  QTRY_VERIFY(m_section->findChild<QLabel *>(u"noticeWords"_s)->text().startsWith(u"1 changes are in"_s));
}

QTEST_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
