// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worddiff.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestWordDiff final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void marksTheWordsThatDiffer();
  void keepsLinesApartThatHaveLittleInCommon();
  void putsRowsInTheOrderOfBothTexts();
  void changesNothingInEqualTexts();
  void givesBothTextsBack_data();
  void givesBothTextsBack();
};

namespace {

QString marked(const QList<DiffStretch> &stretches)
{
  QString text;
  for (const DiffStretch &stretch : stretches)
    text += stretch.isChanged ? QString(u'[' % stretch.text % u']') : stretch.text;
  return text;
}

QString shape(const QList<DiffRow> &rows)
{
  QString letters;
  for (const DiffRow &row : rows)
    letters += u"=~-+"[int(row.kind)];
  return letters;
}

} // namespace

void TestWordDiff::marksTheWordsThatDiffer()
{
  const QList<DiffRow> rows = compareSideBySide(u"Your bill for {{period}} is *₹{{amount}}*."_s,
                                                u"Your milk bill for {{period}} is ₹{{amount}}."_s);
  QCOMPARE(shape(rows), u"~"_s);
  QCOMPARE(marked(rows[0].first), u"Your bill for {{period}} is [*₹{{amount}}*.]"_s);
  QCOMPARE(marked(rows[0].second), u"Your [milk ]bill for {{period}} is [₹{{amount}}.]"_s);
}

void TestWordDiff::keepsLinesApartThatHaveLittleInCommon()
{
  const QList<DiffRow> rows = compareSideBySide(u"Milk comes tomorrow"_s, u"दूध उद्या येईल"_s);
  QCOMPARE(shape(rows), u"-+"_s);
  QCOMPARE(marked(rows[0].first), u"[Milk comes tomorrow]"_s);
  QVERIFY(rows[0].second.isEmpty());
}

void TestWordDiff::putsRowsInTheOrderOfBothTexts()
{
  const QList<DiffRow> rows =
      compareSideBySide(u"Hello\nold line here\nThanks"_s, u"Hello\nbrand new\nold line there\nThanks\nBye"_s);
  QCOMPARE(shape(rows), u"=+~=+"_s);
  QCOMPARE(marked(rows[2].second), u"old line [there]"_s);
}

void TestWordDiff::changesNothingInEqualTexts()
{
  const QList<DiffRow> rows = compareSideBySide(u"a\n\nb"_s, u"a\n\nb"_s);
  QCOMPARE(shape(rows), u"==="_s);
}

void TestWordDiff::givesBothTextsBack_data()
{
  QTest::addColumn<QString>("one");
  QTest::addColumn<QString>("other");
  QTest::newRow("empty") << QString() << u"a b"_s;
  QTest::newRow("spaces") << u"a  b c \n d"_s << u" a b\tc\n\nd "_s;
  QTest::newRow("many lines") << u"a b\nc d\ne f"_s << u"c d x\na b y\ne f\n"_s;
}

void TestWordDiff::givesBothTextsBack()
{
  QFETCH(QString, one);
  QFETCH(QString, other);
  QStringList first;
  QStringList second;
  const auto plain = [](const QList<DiffStretch> &stretches) {
    QString text;
    for (const DiffStretch &stretch : stretches)
      text += stretch.text;
    return text;
  };
  for (const DiffRow &row : compareSideBySide(one, other)) {
    if (row.kind != DiffRow::Kind::Added)
      first << plain(row.first);
    if (row.kind != DiffRow::Kind::Removed)
      second << plain(row.second);
  }
  QCOMPARE(first.join(u'\n'), one);
  QCOMPARE(second.join(u'\n'), other);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
