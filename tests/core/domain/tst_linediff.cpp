// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linediff.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What differs between two texts, line by line.
class TestLineDiff final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void tellsWhatGoesAndWhatComes_data();
  void tellsWhatGoesAndWhatComes();
};

void TestLineDiff::tellsWhatGoesAndWhatComes_data()
{
  QTest::addColumn<QString>("first");
  QTest::addColumn<QString>("second");
  QTest::addColumn<QString>("lines");
  QTest::newRow("equal") << u"a\nb"_s << u"a\nb"_s << u" a b"_s;
  QTest::newRow("empty") << QString() << u"a"_s << u"-+a"_s;
  QTest::newRow("one changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u" a-b+x c"_s;
  QTest::newRow("one added in front") << u"a\nb"_s << u"x\na\nb"_s << u"+x a b"_s;
  QTest::newRow("one taken at the end") << u"a\nb"_s << u"a"_s << u" a-b"_s;
  QTest::newRow("turned round") << u"a\nb"_s << u"b\na"_s << u"-a b+a"_s;
  QTest::newRow("nothing in common") << u"a\nb"_s << u"c"_s << u"-a-b+c"_s;
}

void TestLineDiff::tellsWhatGoesAndWhatComes()
{
  QFETCH(QString, first);
  QFETCH(QString, second);
  QFETCH(QString, lines);
  QString shown;
  const QList<DiffLine> compared = compareLines(first, second);
  for (const DiffLine &line : compared)
    shown += (line.where == DiffLine::Where::Both    ? u' '
              : line.where == DiffLine::Where::First ? u'-'
                                                     : u'+') +
             line.text;
  QCOMPARE(shown, lines);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
