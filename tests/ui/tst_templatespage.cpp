// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writescope.h"
#include "templatesbench.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Writing templates.
class TestTemplatesPage final : public QObject, private TemplatesBench
{
  Q_OBJECT

private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }
  void listsTheTypesWithTheirLanguages();
  void opensWhatIsChosen();
  void goesFromLanguageToLanguageByKeys();
  void coloursVariables();
  void marksWhatIsWrongAfterARest();
  void offersVariablesBehindBraces();
  void marksWordsByKeys();
  void savesANewVersion();
  void keepsWhatIsNotSaved();
  void discardsAndTakesThatBack();
  void letsAPausedTemplateSendAgain();
  void leafsThroughRealCustomers();
  void savesOnlyForAManager();
  void writesInALanguageThatWasNotThere();
};

void TestTemplatesPage::listsTheTypesWithTheirLanguages()
{
  auto *list = find<QListView>("templateList");
  QCOMPARE(list->model()->rowCount(), 10);
  const QString heard = list->model()->index(int(kType), 0).data(Qt::AccessibleTextRole).toString();
  QCOMPARE(heard, u"Payment reminder, Utility, en: written, hi: written, mr: written"_s);
  QVERIFY(list->currentIndex().row() == int(kType));
}

void TestTemplatesPage::opensWhatIsChosen()
{
  QVERIFY(text().startsWith(u"Hello {{customer_name}}, your dairy bill"_s));
  QCOMPARE(find<QPlainTextEdit>("templateEditor")->accessibleName(), u"Text of the template"_s);
  press("language_hi");
  QTRY_VERIFY(text().startsWith(u"नमस्ते"_s));
  QTRY_VERIFY(find<QPushButton>("language_hi")->isChecked());
  chooseType(MessageType::NewProduct);
  QTRY_COMPARE(find<QLabel>("templateTitle")->text(), u"New product"_s);
  // The language stays the one that one reads.
  QTRY_VERIFY(find<QPushButton>("language_hi")->isChecked());
  QCOMPARE(find<QLabel>("bubbleText")->accessibleName().contains(u"आशा पाटील"_s), true);
}

void TestTemplatesPage::goesFromLanguageToLanguageByKeys()
{
  auto *list = find<QListView>("templateList");
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Right);
  QTRY_VERIFY(text().startsWith(u"नमस्ते"_s));
  QTest::keyClick(list, Qt::Key_Right);
  QTRY_VERIFY(text().startsWith(u"नमस्कार"_s));
  QTest::keyClick(list, Qt::Key_Down);
  QTRY_COMPARE(find<QLabel>("templateTitle")->text(), u"Payment received"_s);
}

void TestTemplatesPage::coloursVariables()
{
  paste(u"Hi {{amount}} {{wrong_one}} {{am"_s);
  const QList<QTextLayout::FormatRange> formats = m_editor->document()->firstBlock().layout()->formats();
  QCOMPARE(formats.size(), 2);
  QCOMPARE(formats[0].start, 3);
  QCOMPARE(formats[0].length, 10);
  QCOMPARE(formats[0].format.foreground().color(), Theme::light().primary);
  QCOMPARE(formats[1].format.foreground().color(), Theme::light().bad);
}

void TestTemplatesPage::marksWhatIsWrongAfterARest()
{
  paste(u"Hello {{customer_name}}\nyour {{custmer}} and {{"_s);
  auto *problems = find<QListWidget>("problemList");
  QVERIFY(!problems->isVisible());
  QTRY_COMPARE(problems->count(), 2);
  QCOMPARE(problems->item(0)->text(), u"Line 2: This type of message has no variable \"custmer\"."_s);
  QVERIFY(problems->item(1)->text().startsWith(u"Line 2: The template has a \"{{\""_s));
  QCOMPARE(standing(), u"Unsaved changes. Mend what is wrong before you save."_s);
  QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
  QCOMPARE(m_editor->extraSelections().size(), 2);
  QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualItemRect(problems->item(0)).center());
  QCOMPARE(m_editor->textCursor().selectedText(), u"{{custmer}}"_s);
  write(u"Hello."_s);
  QTRY_VERIFY(!problems->isVisible());
  QVERIFY(find<QPushButton>("saveButton")->isEnabled());
}

void TestTemplatesPage::offersVariablesBehindBraces()
{
  write(u"Pay {{am"_s);
  auto *popup = m_editor->findChild<QCompleter *>()->popup();
  QTRY_VERIFY(popup->isVisible());
  QVERIFY(popup->currentIndex().data().toString().startsWith(u"amount"_s));
  QTest::keyClick(popup, Qt::Key_Return);
  QCOMPARE(text(), u"Pay {{amount}}"_s);
  QVERIFY(!popup->isVisible());
  QTest::keyClicks(m_editor, u" now"_s);
  QCOMPARE(text(), u"Pay {{amount}} now"_s);
  auto *menu = find<QPushButton>("insertButton")->menu();
  QStringList names;
  for (const QAction *action : menu->actions())
    names << action->text().section(u'\t', 0, 0);
  QCOMPARE(names, QStringList({u"customer_name"_s, u"amount"_s, u"period"_s, u"bill_id"_s, u"business_name"_s}));
  menu->actions().last()->trigger();
  QCOMPARE(text(), u"Pay {{amount}} now{{business_name}}"_s);
}

void TestTemplatesPage::marksWordsByKeys()
{
  write(u"milk"_s);
  m_editor->selectAll();
  QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
  QCOMPARE(text(), u"*milk*"_s);
  QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
  QCOMPARE(text(), u"milk"_s);
  QTest::keyClick(m_editor, Qt::Key_I, Qt::ControlModifier);
  QCOMPARE(text(), u"_milk_"_s);
  write(u"no "_s);
  press("strikeButton");
  QTest::keyClicks(m_editor, u"x"_s);
  QCOMPARE(text(), u"no ~x~"_s);
}

void TestTemplatesPage::savesANewVersion()
{
  QCOMPARE(standing(), u"Version 1 is in use. Nothing has changed."_s);
  QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
  QVERIFY(!find<QPushButton>("discardButton")->isVisible());
  write(u"Hello, pay now."_s);
  QCOMPARE(find<QLabel>("bubbleText")->accessibleName(), u"Hello, pay now."_s);
  QCOMPARE(find<QLabel>("previewLength")->text(), u"15 of at most 4,096 characters, as WhatsApp counts them"_s);
  QTRY_COMPARE(standing(), u"Unsaved changes"_s);
  QCOMPARE(find<QPushButton>("saveButton")->text(), u"&Save version 2"_s);
  QTest::keyClick(m_editor, Qt::Key_S, Qt::ControlModifier);
  QTRY_COMPARE(standing(), u"Saved. New messages use version 2."_s);
  QCOMPARE(versions().size(), 2);
  QCOMPARE(versions().first().body, u"Hello, pay now."_s);
  QCOMPARE(versions().first().author, u"Asha"_s);
  QTRY_COMPARE(find<QPushButton>("versionsTab")->text(), u"Ve&rsions (2)"_s);
  QVERIFY(find<QLabel>("templateMade")->text().startsWith(u"Version 2 by Asha, "_s));
}

void TestTemplatesPage::keepsWhatIsNotSaved()
{
  write(u"Half written"_s);
  m_page.reset();
  open();
  QCOMPARE(text(), u"Half written"_s);
  QTRY_COMPARE(standing(), u"Unsaved changes"_s);
  auto *list = find<QListView>("templateList");
  QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"en: changed and not saved"_s));
  chooseType(MessageType::NewProduct);
  QTRY_VERIFY(text().startsWith(u"Hello {{customer_name}}"_s));
  chooseType(kType);
  QTRY_COMPARE(text(), u"Half written"_s);
}

void TestTemplatesPage::discardsAndTakesThatBack()
{
  const QString before = text();
  write(u"Half written"_s);
  press("discardButton");
  QCOMPARE(text(), before);
  QCOMPARE(standing(), u"Version 1 is in use. Nothing has changed."_s);
  QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(text(), u"Half written"_s);
}

void TestTemplatesPage::letsAPausedTemplateSendAgain()
{
  m_bench->engine([](Engine &engine) {
    WriteScope scope(engine.store().database);
    return engine.store().queue.pauseTemplate(scope, kType, u"en"_s, engine.clock().wallMs(), u"http-400"_s) &&
           scope.commit();
  });
  m_page->refresh();
  QTRY_VERIFY(news("pauseNotice").startsWith(u"Nothing of this template has been sent since "_s));
  auto *list = find<QListView>("templateList");
  QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"en: not sent"_s));
  pressIn("pauseNotice", 0);
  QTRY_COMPARE(news("pauseNotice"), QString());
  QTRY_VERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"en: written"_s));
}

void TestTemplatesPage::leafsThroughRealCustomers()
{
  QVERIFY(!find<QPushButton>("realButton")->isEnabled());
  for (const QString &name : {u"Sunita"_s, u"Ravi"_s}) {
    Draft draft;
    draft.phone = u"+91981234567%1"_s.arg(name.size());
    draft.type = u"payment_reminder"_s;
    draft.context = {{u"customer_name"_s, name}, {u"amount"_s, 500}, {u"period"_s, u"May"_s}};
    draft.reference = u"bill-1"_s;
    m_bench->engine([draft](Engine &engine) { return engine.submit(draft).has_value(); });
  }
  QTRY_VERIFY(find<QPushButton>("realButton")->isEnabled());
  press("realButton");
  QCOMPARE(find<QLabel>("previewWhose")->text(), u"Ravi (1 of the latest 2)"_s);
  QVERIFY(find<QLabel>("bubbleText")->accessibleName().startsWith(u"Hello Ravi, your dairy bill for May"_s));
  press("olderButton");
  QCOMPARE(find<QLabel>("previewWhose")->text(), u"Sunita (2 of the latest 2)"_s);
  QVERIFY(find<QLabel>("bubbleText")->accessibleName().contains(u"₹500.00"_s));
  QVERIFY(!find<QToolButton>("olderButton")->isEnabled());
  press("exampleButton");
  QVERIFY(find<QLabel>("bubbleText")->accessibleName().contains(u"Asha Patil"_s));
}

void TestTemplatesPage::savesOnlyForAManager()
{
  givePin(*m_bench, u"0412"_s);
  Q_EMIT m_bench->host().storeChanged();
  QTRY_VERIFY(m_bench->staff().hasPin());
  write(u"Hello, pay now."_s);
  press("saveButton");
  QTRY_VERIFY(find<QLineEdit>("pinEdit") && find<QLineEdit>("pinEdit")->isVisible());
  QCOMPARE(versions().size(), 1);
  QTest::keyClicks(find<QLineEdit>("pinEdit"), u"0412"_s);
  QTest::keyClick(find<QLineEdit>("pinEdit"), Qt::Key_Return);
  QTRY_COMPARE(versions().size(), 2);
}

void TestTemplatesPage::writesInALanguageThatWasNotThere()
{
  QMenu *menu = find<QToolButton>("moreLanguages")->menu();
  QVERIFY(menu->actions().size() > 3);
  menu->actions().first()->trigger();
  QTRY_COMPARE(standing(), u"Nothing is written yet."_s);
  QVERIFY(text().isEmpty());
  QVERIFY(!find<QListWidget>("problemList")->isVisible());
  paste(u"નમસ્તે"_s);
  QTRY_COMPARE(standing(), u"Unsaved changes"_s);
  press("saveButton");
  QTRY_COMPARE(standing(), u"Saved. New messages use version 1."_s);
  QTRY_VERIFY(find<QPushButton>("language_gu"));
}

QTEST_MAIN(TestTemplatesPage)
#include "tst_templatespage.moc"
