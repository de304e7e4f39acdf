// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinbench.h"
#include "store/writescope.h"
#include "templates/templatelist.h"
#include "templates/templatespage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr MessageType kType = MessageType::PaymentReminder;

} // namespace

class TestTemplatesPage final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void listsTheTypesWithTheirLanguages();
  void opensWhatIsChosen();
  void goesFromLanguageToLanguageByKeys();
  void coloursVariables();
  void marksWhatIsWrongAfterARest();
  void offersVariablesBehindBraces();
  void marksWordsByKeys();
  void keepsSpacesThatDoNotBreak();
  void savesANewVersion();
  void keepsWhatIsNotSaved();
  void discardsAndTakesThatBack();
  void tellsWhatSomebodyElseHasSaved();
  void comparesTwoVersions();
  void restoresAnOldVersion();
  void asksBeforeItRestoresOverWhatIsWritten();
  void letsAPausedTemplateSendAgain();
  void leafsThroughRealCustomers();
  void savesOnlyForAManager();
  void writesInALanguageThatWasNotThere();

private:
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_page->findChild<Widget *>(QLatin1String(name));
  }
  void open();
  void press(const char *button)
  {
    QTRY_VERIFY(find<QAbstractButton>(button)->isVisible() && find<QAbstractButton>(button)->isEnabled());
    QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
  }
  void chooseType(MessageType type)
  {
    auto *list = find<QListView>("templateList");
    const QModelIndex index = list->model()->index(int(type), 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).topLeft() + QPoint(20, 12));
  }
  void write(const QString &text)
  {
    m_editor->setFocus();
    m_editor->selectAll();
    QTest::keyClicks(m_editor, text);
  }
  /// Without the offer of variables, which is not wanted here.
  void paste(const QString &text) { m_editor->setPlainText(text); }
  [[nodiscard]] QString text() const { return m_editor->toPlainText(); }
  [[nodiscard]] QString standing() const { return find<QLabel>("standing")->text(); }
  [[nodiscard]] QString news(const char *notice) const
  {
    const auto *shown = find<QWidget>(notice);
    return shown->isVisible() ? shown->findChild<QLabel *>(u"noticeWords"_s)->text() : QString();
  }
  void pressIn(const char *notice, int button)
  {
    auto *pressed = find<QWidget>(notice)->findChild<QPushButton *>(u"noticeButton%1"_s.arg(button));
    QVERIFY(pressed && pressed->isVisible());
    QTest::mouseClick(pressed, Qt::LeftButton);
  }
  void saveElsewhere(const QString &body, const QString &who = u"Ravi"_s);
  [[nodiscard]] QList<MessageTemplate> versions();

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<TemplatesPage> m_page;
  QPlainTextEdit *m_editor = nullptr;
};

void TestTemplatesPage::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_bench->start(false);
  open();
}

void TestTemplatesPage::open()
{
  m_page = std::make_unique<TemplatesPage>(m_bench->desk());
  m_page->resize(1180, 640);
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  m_editor = find<QPlainTextEdit>("templateEditor");
  QTRY_VERIFY(m_editor->isVisible() && !find<QLabel>("templateTitle")->text().isEmpty());
  chooseType(kType);
  QTRY_COMPARE(find<QLabel>("templateTitle")->text(), u"Payment reminder"_s);
  QTRY_VERIFY(!text().isEmpty());
}

void TestTemplatesPage::cleanup()
{
  m_page.reset();
  m_bench.reset();
}

void TestTemplatesPage::saveElsewhere(const QString &body, const QString &who)
{
  m_bench->engine([body, who](Engine &engine) { return engine.saveTemplate(who, {kType, u"en"_s, body}).has_value(); });
}

QList<MessageTemplate> TestTemplatesPage::versions()
{
  return m_bench->store([](Store &store) { return store.templates.versions(kType, u"en"_s); })
      .value_or(QList<MessageTemplate>());
}

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

void TestTemplatesPage::keepsSpacesThatDoNotBreak()
{
  saveElsewhere(u"₹\u00A0{{amount}}"_s);
  m_page->refresh();
  QTRY_COMPARE(find<QPushButton>("saveButton")->text(), u"&Save version 3"_s);
  QCOMPARE(standing(), u"Version 2 is in use. Nothing has changed."_s);
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

void TestTemplatesPage::tellsWhatSomebodyElseHasSaved()
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

void TestTemplatesPage::comparesTwoVersions()
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

void TestTemplatesPage::restoresAnOldVersion()
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

void TestTemplatesPage::asksBeforeItRestoresOverWhatIsWritten()
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
