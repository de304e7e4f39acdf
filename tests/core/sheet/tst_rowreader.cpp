// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvwriter.h"
#include "sheet/rowreader.h"
#include "sheet/sheettime.h"
#include "sheetfile.h"

#include <QDateTime>

using namespace dakiya;

namespace {

const qint64 kNow = QDateTime(QDate(2026, 1, 27), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch();

RowReader rowReaderFor(const SheetReader &sheet, MessageType type, LocalNumbers local = LocalNumbers::Complete)
{
  MappingRequest request;
  request.type = type;
  request.neededVariables = facts(type).variables;
  auto mapping = mapColumns(sheet.headings(), request);
  if (!mapping)
    qFatal("%s", qPrintable(englishSentence(mapping.error().first())));
  return RowReader(std::move(*mapping), QTimeZone("Asia/Kolkata"), local);
}

// What each of the numbered faults in payments-messy.csv must be called.
QHash<int, ErrorCode> expectedReasons()
{
  return {{8, ErrorCode::PhoneScientific},       {9, ErrorCode::PhoneMissing},      {10, ErrorCode::PhoneNotANumber},
          {13, ErrorCode::AmountNegative},       {14, ErrorCode::AmountNotANumber}, {16, ErrorCode::VariableMissing},
          {20, ErrorCode::PhoneNotClearlyIndian}};
}

} // namespace

class TestRowReader final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void takesEveryFormOfDeliveries_data();
  void takesEveryFormOfDeliveries();
  void judgesMessyPaymentsAsExpected();
  void readsTimes_data();
  void readsTimes();
  void refusesTimes_data();
  void refusesTimes();
  void readsTheOtherColumns();
  void refusesStrictly();
  void namesTheHeadingOfEachProblem();
  void refusesRowsOfTheWrongShape();
  void refusesDatesThatAreNumbers();
  void refusesForbiddenCharacters();
  void writesRejectsThatReadBack();

private:
  [[nodiscard]] QList<CheckedRowResult> check(const QByteArray &sheet, MessageType type,
                                              LocalNumbers local = LocalNumbers::Complete);

  SheetFolder m_folder;
};

QList<CheckedRowResult> TestRowReader::check(const QByteArray &bytes, MessageType type, LocalNumbers local)
{
  auto sheet = openSheet(m_folder.write(bytes));
  if (!sheet)
    qFatal("%s", qPrintable(englishSentence(sheet.error())));
  const RowReader reader = rowReaderFor(**sheet, type, local);
  QList<CheckedRowResult> results;
  const QList<SheetRow> rows = allRows(**sheet);
  for (const SheetRow &row : rows)
    results.append(reader.check(row, kNow));
  return results;
}

void TestRowReader::takesEveryFormOfDeliveries_data()
{
  QTest::addColumn<QString>("path");
  QTest::addColumn<int>("rows");
  QTest::newRow("commas") << sharedSheet("deliveries.csv") << 60;
  QTest::newRow("semicolons and a mark") << sharedSheet("deliveries-bom-semicolon.csv") << 25;
  QTest::newRow("UTF-16 and tabs") << sharedSheet("deliveries-utf16-tab.txt") << 25;
}

void TestRowReader::takesEveryFormOfDeliveries()
{
  QFETCH(QString, path);
  auto sheet = openSheet(path);
  QVERIFY(sheet);
  QTEST((*sheet)->rowCount(), "rows");
  const RowReader reader = rowReaderFor(**sheet, MessageType::DeliveryReminder);
  const QList<SheetRow> rows = allRows(**sheet);
  for (const SheetRow &row : rows) {
    const auto checked = reader.check(row, kNow);
    QVERIFY2(checked, checked ? "" : qPrintable(englishSentence(checked.error().first().reason)));
    QCOMPARE(checked->row, row.number);
    QVERIFY(!checked->phoneCompleted);
    QVERIFY(checked->draft.reference.startsWith(QLatin1String("sub-")));
    QCOMPARE(checked->draft.values.keys(),
             (QStringList{QStringLiteral("area"), QStringLiteral("customer_name"), QStringLiteral("delivery_date")}));
  }
}

void TestRowReader::judgesMessyPaymentsAsExpected()
{
  auto expected = openSheet(sharedSheet("payments-messy.expected.csv"));
  QVERIFY(expected);
  const QList<QStringList> expectations = allTexts(**expected);
  auto sheet = openSheet(sharedSheet("payments-messy.csv"));
  QVERIFY(sheet);
  const RowReader reader = rowReaderFor(**sheet, MessageType::PaymentReminder);
  const QHash<int, ErrorCode> reasons = expectedReasons();
  const QList<SheetRow> rows = allRows(**sheet);
  QCOMPARE(rows.size(), 30);
  int completed = 0;
  for (const SheetRow &row : rows) {
    const QStringList expectation = expectations.value(row.number - 1);
    const bool taken = expectation.isEmpty() || expectation[1] == u"taken";
    const auto checked = reader.check(row, kNow);
    QVERIFY2(checked.has_value() == taken, qPrintable(QStringLiteral("row %1").arg(row.number)));
    if (!taken) {
      QCOMPARE(checked.error().size(), 1);
      QCOMPARE(checked.error().first().reason.code, reasons.value(row.number));
      QCOMPARE(checked.error().first().row, row.number);
    } else if (!expectation.value(2).isEmpty()) {
      QCOMPARE(checked->draft.phone.e164, expectation[2]);
    }
    completed += checked && checked->phoneCompleted ? 1 : 0;
  }
  QCOMPARE(completed, 3);
}

void TestRowReader::readsTimes_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("utc");
  const auto row = [](const char *text, const char *utc) {
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
  };
  row("2026-01-28T10:30:00+05:30", "2026-01-28T05:00:00Z");
  row("2026-01-28T10:30:00Z", "2026-01-28T10:30:00Z");
  row("2026-01-28 10:30:00+05:30", "2026-01-28T05:00:00Z");
  row("2026-01-28 10:30", "2026-01-28T05:00:00Z");
  row("2026-01-28T10:30:15", "2026-01-28T05:00:15Z");
  row("28/01/2026 10:30", "2026-01-28T05:00:00Z");
  row("28-01-2026 10:30", "2026-01-28T05:00:00Z");
  row("28.1.26, 10.30", "2026-01-28T05:00:00Z");
  row("05/02/2026 06:00", "2026-02-05T00:30:00Z");
  row("28/01/2026 5:30 PM", "2026-01-28T12:00:00Z");
  row("28/01/2026 12:15 am", "2026-01-27T18:45:00Z");
  row("28-01-2026", "2026-01-28T03:30:00Z");
  row("2026-01-28", "2026-01-28T03:30:00Z");
  row("२८/०१/२०२६ १०:३०", "2026-01-28T05:00:00Z");
}

void TestRowReader::readsTimes()
{
  QFETCH(QString, text);
  QFETCH(QString, utc);
  const QTimeZone zone("Asia/Kolkata");
  const auto time = parseSheetTime(text, zone, DayMeans::NineInTheMorning);
  QVERIFY2(time, qPrintable(text));
  const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC);
  QCOMPARE(moment.toString(Qt::ISODate), utc);
  const auto last = parseSheetTime(u"28-01-2026", zone, DayMeans::EndOfDay);
  QVERIFY(last);
  QCOMPARE(QDateTime::fromMSecsSinceEpoch(*last, Qt::UTC).toString(Qt::ISODate),
           QStringLiteral("2026-01-28T18:30:00Z"));
}

void TestRowReader::refusesTimes_data()
{
  QTest::addColumn<QString>("text");
  for (const char *text : {"tomorrow", "31/02/2026 10:00", "01/28/2026 10:00", "2026-01-28 25:00",
                           "28/01/2026 13:00 PM", "46050.4375", "28/01", "2026-01-28 10:30 tea"})
    QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRowReader::refusesTimes()
{
  QFETCH(QString, text);
  const auto time = parseSheetTime(text, QTimeZone("Asia/Kolkata"), DayMeans::NineInTheMorning);
  QVERIFY(!time);
  QCOMPARE(time.error().code, ErrorCode::TimeNotIso);
}

void TestRowReader::readsTheOtherColumns()
{
  const auto results = check("Phone,Name,Amount,Period,Bill No,Language,Send at,Expires at,Shoe size\n"
                             "98123 45670, Asha ,Rs. 760/-,Jan,bill-1,मराठी,28/01/2026 10:30,28/01/2026,7\n",
                             MessageType::PaymentReminder);
  QCOMPARE(results.size(), 1);
  QVERIFY(results[0]);
  const CheckedDraft &draft = results[0]->draft;
  QCOMPARE(draft.phone.e164, QStringLiteral("+919812345670"));
  QVERIFY(results[0]->phoneCompleted);
  QCOMPARE(draft.values.value(QStringLiteral("customer_name")), QStringLiteral("Asha"));
  QCOMPARE(draft.values.value(QStringLiteral("amount")), QStringLiteral("760.00"));
  QCOMPARE(draft.values.size(), 3);
  QCOMPARE(draft.reference, QStringLiteral("bill-1"));
  QCOMPARE(draft.language, QStringLiteral("mr"));
  QCOMPARE(QDateTime::fromMSecsSinceEpoch(draft.sendAt.value_or(0), Qt::UTC),
           QDateTime(QDate(2026, 1, 28), QTime(5, 0), Qt::UTC));
  QCOMPARE(QDateTime::fromMSecsSinceEpoch(draft.expiresAt.value_or(0), Qt::UTC),
           QDateTime(QDate(2026, 1, 28), QTime(18, 30), Qt::UTC));
}

void TestRowReader::refusesStrictly()
{
  const auto results =
      check("Phone,Title,Details\n9812345670,a,b\n+919812345670,a,b\n", MessageType::SystemAlert, LocalNumbers::Refuse);
  QVERIFY(!results[0]);
  QCOMPARE(results[0].error().first().reason.code, ErrorCode::PhoneNotInternational);
  QVERIFY(results[1]);
}

void TestRowReader::namesTheHeadingOfEachProblem()
{
  const auto results =
      check("Mobile,ग्राहक,Amount Due,Month,Send at,Bill No\nabc,,-5,,soon," + QByteArray(70, 'x') + "\n",
            MessageType::PaymentReminder);
  QVERIFY(!results[0]);
  QHash<QString, ErrorCode> problems;
  for (const RowProblem &problem : results[0].error())
    problems.insert(problem.heading, problem.reason.code);
  const QHash<QString, ErrorCode> expected{{QStringLiteral("Mobile"), ErrorCode::PhoneNotANumber},
                                           {QStringLiteral("ग्राहक"), ErrorCode::VariableMissing},
                                           {QStringLiteral("Amount Due"), ErrorCode::AmountNegative},
                                           {QStringLiteral("Month"), ErrorCode::VariableMissing},
                                           {QStringLiteral("Send at"), ErrorCode::TimeNotIso},
                                           {QStringLiteral("Bill No"), ErrorCode::ReferenceInvalid}};
  QCOMPARE(problems, expected);
  QCOMPARE(results[0].error().size(), expected.size());
}

void TestRowReader::refusesRowsOfTheWrongShape()
{
  const auto results = check("Phone,Title,Details\n"
                             "+919812345670,Rate,₹1,245.50\n"
                             "+919812345670,Rate,fine,,\n"
                             "+919812345670,Rate\n"
                             "+919812345670,Rate," +
                                 QByteArray(40'000, 'x') + "\n",
                             MessageType::SystemAlert);
  QVERIFY(!results[0]);
  QCOMPARE(results[0].error().first().reason.code, ErrorCode::RowTooLong);
  QVERIFY(results[1]);
  QVERIFY(!results[2]);
  QCOMPARE(results[2].error().first().reason.code, ErrorCode::VariableMissing);
  QVERIFY(!results[3]);
  QCOMPARE(results[3].error().first().reason.code, ErrorCode::TextTooLong);
}

void TestRowReader::refusesDatesThatAreNumbers()
{
  const auto results = check("Phone,Name,Resume date\n+919812345670,Asha,46050\n+919812345670,Asha,28\n",
                             MessageType::PauseConfirmation);
  QVERIFY(!results[0]);
  QCOMPARE(results[0].error().first().reason.code, ErrorCode::DateIsNumber);
  QCOMPARE(results[0].error().first().heading, QStringLiteral("Resume date"));
  QVERIFY(results[1]);
}

void TestRowReader::refusesForbiddenCharacters()
{
  const auto results = check("Phone,Title,Details\n+919812345670,a\xE2\x80\xAE"
                             "b,c\n+919812345670,a" +
                                 QByteArray(1, '\0') + "b,c\n",
                             MessageType::SystemAlert);
  for (const auto &result : results) {
    QVERIFY(!result);
    QCOMPARE(result.error().first().reason.code, ErrorCode::TextForbiddenCharacter);
    QCOMPARE(result.error().first().heading, QStringLiteral("Title"));
  }
}

void TestRowReader::writesRejectsThatReadBack()
{
  auto sheet = openSheet(sharedSheet("payments-messy.csv"));
  QVERIFY(sheet);
  const RowReader reader = rowReaderFor(**sheet, MessageType::PaymentReminder);
  const QString path = m_folder.path("rejects.csv");
  auto writer = CsvWriter::open(path);
  QVERIFY(writer && writer->write(rejectedHeadings((*sheet)->headings())));
  QList<QStringList> refused;
  const QList<SheetRow> rows = allRows(**sheet);
  for (const SheetRow &row : rows) {
    if (const auto checked = reader.check(row, kNow); !checked) {
      refused.append(row.texts());
      QVERIFY(writer->write(rejectedCells((*sheet)->headings(), row, checked.error())));
    }
  }
  QVERIFY(writer->commit());
  auto rejects = openSheet(path);
  QVERIFY(rejects);
  QCOMPARE((*rejects)->headings().last(), QStringLiteral("reason"));
  QCOMPARE(rejectedHeadings((*rejects)->headings()), (*rejects)->headings());
  const QList<SheetRow> again = allRows(**rejects);
  QCOMPARE(again.size(), refused.size());
  for (int i = 0; i < again.size(); ++i) {
    QCOMPARE(again[i].texts().first(5), refused[i]);
    const auto checked = reader.check(again[i], kNow);
    QVERIFY(!checked);
    const QStringList rewritten = rejectedCells((*rejects)->headings(), again[i], checked.error());
    QCOMPARE(rewritten.size(), 6);
  }
  QCOMPARE(again.first().texts().last(),
           QStringLiteral(
               "Phone: The phone number is in scientific notation, so digits are lost: format the column as text."));
}

QTEST_GUILESS_MAIN(TestRowReader)
#include "tst_rowreader.moc"
