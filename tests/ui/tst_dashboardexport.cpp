// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboardbench.h"

#include <QDir>
#include <QImage>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

/// The dashboard as a file.
class TestDashboardExport final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { m_at = std::make_unique<DashboardBench>(); }
  void cleanup() { m_at.reset(); }
  void writesAPdf();
  void writesAPicture();
  void saysWhenItCannotWrite();

private:
  std::unique_ptr<DashboardBench> m_at;
};

void TestDashboardExport::writesAPdf()
{
  m_at->fill(knownExample());
  const QString file = m_at->desk().folder() + u"/figures.pdf"_s;
  m_at->exportAs(file);
  QTRY_VERIFY(m_at->find<>("exportNotice")->isVisible());
  QFile written(file);
  QVERIFY(written.open(QIODevice::ReadOnly));
  const QByteArray bytes = written.readAll();
  QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
  // One sheet of A4: 210 × 297 mm in points.
  QCOMPARE(bytes.count("/Type /Page\n"), 1);
  QVERIFY(bytes.contains("/MediaBox [0 0 595"));
}

void TestDashboardExport::writesAPicture()
{
  m_at->fill(knownExample());
  const QString file = m_at->desk().folder() + u"/figures.png"_s;
  m_at->exportAs(file);
  QTRY_VERIFY(m_at->find<>("exportNotice")->isVisible());
  const QImage picture(file);
  QCOMPARE(picture.size(), QSize(1588, 2244));
  QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
  QSet<QRgb> colours;
  for (int y = 0; y < picture.height(); y += 7) {
    for (int x = 0; x < picture.width(); x += 7)
      colours << picture.pixel(x, y);
  }
  QVERIFY(colours.contains(Theme::light().of(Read).rgb()));
}

void TestDashboardExport::saysWhenItCannotWrite()
{
  m_at->fill(knownExample());
  const QString file = m_at->desk().folder() + u"/nowhere"_s;
  QVERIFY(QDir().mkdir(file));
  QVERIFY(m_at->page().beginExport());
  auto *dialog = m_at->find<QFileDialog>("exportDialog");
  Q_EMIT dialog->fileSelected(file);
  QTRY_VERIFY(m_at->find<>("exportNotice")->isVisible());
  QVERIFY(m_at->noticeWords("exportNotice")->text().contains(u"could not be written"_s));
}

QTEST_MAIN(TestDashboardExport)
#include "tst_dashboardexport.moc"
