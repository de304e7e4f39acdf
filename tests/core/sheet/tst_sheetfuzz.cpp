// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/rowreader.h"
#include "sheetfile.h"

#include <QRandomGenerator>

using namespace dakiya;

namespace {

// Bytes that a parser trips over are far more frequent here than in real files.
QByteArray randomBytes(QRandomGenerator &random)
{
  static const QByteArrayList pieces{"\"",
                                     "\"\"",
                                     ",",
                                     ";",
                                     "\t",
                                     "\r",
                                     "\n",
                                     "\r\n",
                                     "phone",
                                     "name",
                                     "sep=;\n",
                                     "'",
                                     "=",
                                     "\xEF\xBB\xBF",
                                     "\xFF\xFE",
                                     "\xFE\xFF",
                                     QByteArray(1, '\0'),
                                     "\xE0\xA4\x97",
                                     "\xE0\xA4",
                                     "\xE9",
                                     "\xF0\x9F\x98\x80",
                                     "\xED\xA0\x80",
                                     "+919812345670",
                                     "98765 43210",
                                     "9.1E+11",
                                     "28/01/2026"};
  QByteArray bytes;
  const int count = random.bounded(60);
  for (int i = 0; i < count; ++i)
    bytes +=
        random.bounded(8) == 0 ? QByteArray(1, char(random.bounded(256))) : pieces[random.bounded(int(pieces.size()))];
  return bytes;
}

} // namespace

class TestSheetFuzz final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void neverLosesItsWay();
};

// Whatever the bytes: no crash, and what opening promised about the rows is kept.
void TestSheetFuzz::neverLosesItsWay()
{
  const quint32 seed = qEnvironmentVariableIsSet("DAKIYA_TEST_SEED") ? qEnvironmentVariable("DAKIYA_TEST_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
  qInfo("DAKIYA_TEST_SEED=%u", seed);
  QRandomGenerator random(seed);
  const SheetFolder folder;
  for (int i = 0; i < 1500; ++i) {
    auto sheet = openSheet(folder.write(randomBytes(random)));
    if (!sheet) {
      QVERIFY(!englishSentence(sheet.error()).contains(u'%'));
      continue;
    }
    MappingRequest request;
    request.type = MessageType::ChurnRisk;
    request.neededVariables = facts(request.type).variables;
    const RowReader reader(proposeMapping((*sheet)->headings(), request).mapping, QTimeZone("Asia/Kolkata"));
    const QList<SheetRow> rows = allRows(**sheet);
    QCOMPARE(rows.size(), (*sheet)->rowCount());
    int last = 0;
    for (const SheetRow &row : rows) {
      QVERIFY(row.number > last);
      last = row.number;
      const auto checked = reader.check(row, 0);
      QVERIFY(checked || !checked.error().isEmpty());
    }
  }
}

QTEST_GUILESS_MAIN(TestSheetFuzz)
#include "tst_sheetfuzz.moc"
