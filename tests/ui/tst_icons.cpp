// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include <QImage>
#include <QPixmap>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The drawings as they come to the screen.
class TestIcons final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void showsTheProgramsLetterOnItsBlueGround_data();
  void showsTheProgramsLetterOnItsBlueGround();
  void takesTheColourThatIsAskedFor();
  void isEmptyWhereThereIsNoDrawing();
};

void TestIcons::showsTheProgramsLetterOnItsBlueGround_data()
{
  QTest::addColumn<int>("size");
  for (const int size : {16, 48, 128, 256})
    QTest::addRow("at %d pixels", size) << size;
}

void TestIcons::showsTheProgramsLetterOnItsBlueGround()
{
  QFETCH(const int, size);
  const QImage image = programIcon().pixmap(QSize(size, size), 1).toImage();
  QCOMPARE(image.size(), QSize(size, size));
  QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
  const QColor ground = image.pixelColor(size / 2, size * 14 / 16);
  QVERIFY2(ground.blue() > 150 && ground.red() < 60, qPrintable(ground.name()));
  const QColor drop = image.pixelColor(size / 2, size * 9 / 16);
  QVERIFY2(drop.lightness() > 240, qPrintable(drop.name()));
}

void TestIcons::takesTheColourThatIsAskedFor()
{
  const QImage image = lineIcon(u"history"_s, Qt::red).pixmap(QSize(24, 24), 1).toImage();
  const QColor stroke = image.pixelColor(10, 12);
  QVERIFY2(stroke.alpha() > 100 && stroke.red() > 200 && stroke.blue() < 60, qPrintable(stroke.name()));
}

void TestIcons::isEmptyWhereThereIsNoDrawing()
{
  QVERIFY(lineIcon(u"nothing"_s, Qt::black).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
