// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatesbench.h"

#include <QComboBox>
#include <QListWidget>
#include <QTextBrowser>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Comparing, restoring, and what a colleague saves meanwhile.
class TestTemplateVersions final : public QObject, private TemplatesBench
{
  Q_OBJECT

private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }
  void tellsWhatSomebodyElseHasSaved();
  void comparesTwoVersions();
  void restoresAnOldVersion();
  void asksBeforeItRestoresOverWhatIsWritten();
  void keepsSpacesThatDoNotBreak();
};

void TestTemplateVersions::tellsWhatSomebodyElseHasSaved()
{
  write(u"Mine"_s);
  saveElsewhere(u"Theirs"_s);
  // Before the page knows, the save itself finds out.
  QTRY_COMPARE(standing(), u"Unsaved changes"_s);
  press("saveButton");
  QTRY_COMPARE(news("newsNotice"),
               u"Ravi has saved version 2 while you were writing. Compare before you save yours over it."_s);
  QCOMPARE(versions().size(), 2);
  QCOMPARE(text(), u"Mine"_s);
  pressIn("newsNotice", 0);
  QTRY_VERIFY(find<QTextBrowser>("comparisonColumns")->isVisible());
  QVERIFY(find<QTextBrowser>("comparisonColumns")->toPlainText().contains(u"Theirs"_s));
  QVERIFY(find<QTextBrowser>("comparisonColumns")->toPlainText().contains(u"Mine"_s));
  QTest::keyClick(find<QComboBox>("firstVersion"), Qt::Key_Escape);
  QTRY_VERIFY(m_editor->isVisible());
  QCOMPARE(find<QPushButton>("saveButton")->text(), u"&Save version 3"_s);
  press("saveButton");
  QTRY_COMPARE(versions().size(), 3);
  QCOMPARE(versions().first().body, u"Mine"_s);
  QTRY_COMPARE(news("newsNotice"), QString());
  write(u"Mine again"_s);
  saveElsewhere(u"Theirs again"_s);
  m_page->refresh();
  QTRY_VERIFY(!news("newsNotice").isEmpty());
  pressIn("newsNotice", 1);
  QCOMPARE(text(), u"Theirs again"_s);
  QCOMPARE(standing(), u"Version 4 is in use. Nothing has changed."_s);
}

void TestTemplateVersions::comparesTwoVersions()
{
  saveElsewhere(u"Pay {{amount}} today"_s);
  saveElsewhere(u"Pay {{amount}} tomorrow"_s);
  m_page->refresh();
  press("versionsTab");
  auto *list = find<QListWidget>("versionList");
  QTRY_COMPARE(list->count(), 3);
  QVERIFY(list->item(0)->text().startsWith(u"Version 3, in use\nRavi, "_s));
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Down);
  press("compareButton");
  auto *columns = find<QTextBrowser>("comparisonColumns");
  QTRY_VERIFY(columns->isVisible());
  QCOMPARE(find<QComboBox>("firstVersion")->currentData().toInt(), 2);
  QCOMPARE(find<QComboBox>("secondVersion")->currentData().toInt(), 3);
  QCOMPARE(find<QLabel>("comparisonSummary")->text(), u"1 lines differ."_s);
  QVERIFY(columns->toHtml().contains(u"line-through"_s));
  QVERIFY(columns->toPlainText().contains(u"−"_s) && columns->toPlainText().contains(u"+"_s));
  find<QComboBox>("firstVersion")->setCurrentIndex(find<QComboBox>("firstVersion")->findData(3));
  QCOMPARE(find<QLabel>("comparisonSummary")->text(), u"The two say the same."_s);
  QVERIFY(!find<QPushButton>("restoreCompared")->isVisible());
  press("comparisonBack");
  QTRY_VERIFY(m_editor->isVisible());
}

void TestTemplateVersions::restoresAnOldVersion()
{
  const QString first = text();
  saveElsewhere(u"Pay {{amount}} today"_s);
  m_page->refresh();
  QTRY_COMPARE(text(), u"Pay {{amount}} today"_s);
  press("versionsTab");
  auto *list = find<QListWidget>("versionList");
  QTRY_COMPARE(list->count(), 2);
  QVERIFY(!find<QPushButton>("restoreButton")->isEnabled());
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Down);
  QCOMPARE(find<QPushButton>("restoreButton")->text(), u"&Restore version 1"_s);
  press("restoreButton");
  QTRY_COMPARE(text(), first);
  QCOMPARE(versions().size(), 3);
  QCOMPARE(versions().first().author, u"Asha"_s);
  QCOMPARE(standing(), u"Saved. New messages use version 3."_s);
}

void TestTemplateVersions::asksBeforeItRestoresOverWhatIsWritten()
{
  saveElsewhere(u"Pay {{amount}} today"_s);
  m_page->refresh();
  QTRY_COMPARE(text(), u"Pay {{amount}} today"_s);
  write(u"Half written"_s);
  press("versionsTab");
  auto *list = find<QListWidget>("versionList");
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Down);
  press("restoreButton");
  QCOMPARE(news("newsNotice"), u"What is written here is not saved. Version 1 would take its place."_s);
  pressIn("newsNotice", 1);
  QCOMPARE(text(), u"Half written"_s);
  press("restoreButton");
  pressIn("newsNotice", 0);
  QTRY_COMPARE(versions().size(), 3);
  QTRY_VERIFY(text().startsWith(u"Hello {{customer_name}}"_s));
}

void TestTemplateVersions::keepsSpacesThatDoNotBreak()
{
  saveElsewhere(u"₹\u00A0{{amount}}"_s);
  m_page->refresh();
  QTRY_COMPARE(find<QPushButton>("saveButton")->text(), u"&Save version 3"_s);
  QCOMPARE(standing(), u"Version 2 is in use. Nothing has changed."_s);
}

QTEST_MAIN(TestTemplateVersions)
#include "tst_templateversions.moc"
