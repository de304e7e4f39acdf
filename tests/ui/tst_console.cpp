// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "help/helpwindow.h"
#include "window/console.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestConsole final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void goesOnWhenItsWindowIsClosedAndSaysSoOnce();
  void saysWhatBecomesOfWaitingMessagesBeforeItQuits();
  void staysWhenAPersonWantsToGoOnSending();
  void wearsAnotherLookWithoutLosingItsPlace();
  void speaksAnotherLanguageWhenTheSettingSaysSo();
  void opensTheHelpOfThePageByF1();
  void remembersItsPageAndSize();
  void showsEveryKeyInItsMenus();

private:
  template <class Widget> [[nodiscard]] Widget *find(const char *name)
  {
    return m_console->window()->findChild<Widget *>(QLatin1String(name));
  }
  void giveOneThatWaits();
  /// A dialog that is open at the moment.
  [[nodiscard]] static QMessageBox *question();

  std::unique_ptr<DeskBench> m_bench;
  QStringList m_spoken;
  std::unique_ptr<Console> m_console;
};

void TestConsole::init()
{
  m_spoken.clear();
  m_bench = std::make_unique<DeskBench>();
  m_console = std::make_unique<Console>(m_bench->desk(), [this](const QString &language) { m_spoken << language; });
  m_console->show();
  QVERIFY(QTest::qWaitForWindowActive(m_console->window()));
  m_bench->start(false);
}

void TestConsole::cleanup()
{
  m_console.reset();
  m_bench.reset();
}

void TestConsole::giveOneThatWaits()
{
  const auto stored = m_bench->engine([](Engine &engine) {
    Draft draft;
    draft.phone = u"+919812345670"_s;
    draft.type = u"order_confirmation"_s;
    draft.context = {
        {u"customer_name"_s, u"Asha Patil"_s}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
    draft.reference = u"order-1"_s;
    const Result<Submitted> submitted = engine.submit(draft);
    return submitted && std::holds_alternative<Message>(*submitted);
  });
  QVERIFY(stored);
}

QMessageBox *TestConsole::question()
{
  for (QWidget *top : QApplication::topLevelWidgets()) {
    if (auto *box = qobject_cast<QMessageBox *>(top); box && box->isVisible())
      return box;
  }
  return nullptr;
}

void TestConsole::goesOnWhenItsWindowIsClosedAndSaysSoOnce()
{
  m_console->window()->close();
  QVERIFY(m_console->window()->isMinimized());
  QVERIFY(find<QLabel>("noticeWords")->text().contains(u"Closing keeps Dakiya sending"_s));
  m_console->raise();
  QVERIFY(!m_console->window()->isMinimized());
  QTest::mouseClick(find<QWidget>("windowNotice")->findChild<QToolButton *>(u"noticeClose"_s), Qt::LeftButton);
  m_console->window()->close();
  QVERIFY(m_console->window()->isMinimized());
  QVERIFY(find<QWidget>("windowNotice")->isHidden());
}

void TestConsole::saysWhatBecomesOfWaitingMessagesBeforeItQuits()
{
  giveOneThatWaits();
  QSignalSpy quits(qApp, &QCoreApplication::aboutToQuit);
  QTest::keyClick(m_console->window(), Qt::Key_Q, Qt::ControlModifier);
  QTRY_VERIFY(question());
  QCOMPARE(question()->text(), u"1 messages wait to be sent."_s);
  QVERIFY(question()->informativeText().contains(u"They are kept"_s));
  QVERIFY(m_console->window()->isVisible());
}

void TestConsole::staysWhenAPersonWantsToGoOnSending()
{
  giveOneThatWaits();
  QTest::keyClick(m_console->window(), Qt::Key_Q, Qt::ControlModifier);
  QTRY_VERIFY(question());
  QTest::keyClick(question(), Qt::Key_Escape);
  QTRY_VERIFY(!question());
  QVERIFY(m_console->window()->isVisible());
}

void TestConsole::wearsAnotherLookWithoutLosingItsPlace()
{
  QVERIFY(m_console->window()->showPage(u"settings"_s));
  const QSize size(1100, 700);
  m_console->window()->resize(size);
  const QWidget *before = m_console->window();
  m_bench->preferences().setLook(Preferences::Look::Dark);
  QTRY_VERIFY(m_console->window() != before);
  QCOMPARE(m_console->window()->shownPage(), u"settings"_s);
  QCOMPARE(m_console->window()->size(), size);
  QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::night().window);
}

void TestConsole::speaksAnotherLanguageWhenTheSettingSaysSo()
{
  const QWidget *before = m_console->window();
  const auto set =
      m_bench->engine([](Engine &engine) { return engine.setSetting(u"language"_s, u"mr"_s, u"Asha"_s).has_value(); });
  QVERIFY(set);
  QTRY_COMPARE(m_spoken, QStringList{u"mr"_s});
  QTRY_VERIFY(m_console->window() != before);
}

void TestConsole::opensTheHelpOfThePageByF1()
{
  m_console->window()->showPage(u"history"_s);
  QTest::keyClick(m_console->window(), Qt::Key_F1);
  HelpWindow *help = nullptr;
  for (QWidget *top : QApplication::topLevelWidgets()) {
    if (auto *window = qobject_cast<HelpWindow *>(top))
      help = window;
  }
  QVERIFY(help && help->isVisible());
  QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().startsWith(u"History"_s));
  auto *contents = help->findChild<QListWidget *>();
  QCOMPARE(contents->currentItem()->text(), u"History"_s);
  QTest::keyClick(contents, Qt::Key_Up);
  QTRY_VERIFY(help->findChild<QTextBrowser *>()->toPlainText().startsWith(u"Outbox"_s));
  QTest::keyClick(help, Qt::Key_Escape);
  QVERIFY(!help->isVisible());
}

void TestConsole::remembersItsPageAndSize()
{
  m_console->window()->resize(1150, 720);
  m_console->window()->showPage(u"settings"_s);
  m_console->window()->close();
  m_console = std::make_unique<Console>(m_bench->desk(), [](const QString &) {});
  QCOMPARE(m_console->window()->shownPage(), u"settings"_s);
  m_console->show();
  QCOMPARE(m_console->window()->size(), QSize(1150, 720));
}

void TestConsole::showsEveryKeyInItsMenus()
{
  QStringList keys;
  for (const QAction *menu : m_console->window()->menuBar()->actions()) {
    for (const QAction *entry : menu->menu()->actions()) {
      if (!entry->shortcut().isEmpty())
        keys << entry->shortcut().toString(QKeySequence::PortableText);
    }
  }
  for (const char *key : {"Ctrl+N", "Ctrl+E", "Ctrl+P", "Ctrl+Q", "Ctrl+F", "F5", "F1", "Ctrl+1", "Ctrl+2"})
    QVERIFY2(keys.contains(QLatin1String(key)), key);
  QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
