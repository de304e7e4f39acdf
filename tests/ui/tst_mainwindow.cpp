// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "window/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void saysThatPracticeReachesNobody();
  void saysWhoPausedAndGoesOnAtAPress();
  void goesToAPageByItsKey();
  void writesANewMessageFromAnywhere();
  void fillsAMessageForAnotherPage();
  void namesWhateverAPersonTouches();
  void keepsOnlyTheSignsOfThePagesWhenItIsNarrow();

private:
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_window->findChild<Widget *>(QLatin1String(name));
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_window = std::make_unique<MainWindow>(m_bench->desk());
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_bench->start();
}

void TestMainWindow::cleanup()
{
  m_window.reset();
  m_bench.reset();
}

void TestMainWindow::saysThatPracticeReachesNobody()
{
  QTRY_COMPARE(find<QLabel>("banner")->text(), u"Practice mode: nothing reaches a customer."_s);
  QTRY_VERIFY(find<QLabel>("queueLine")->text().startsWith(u"Ready to send · 0 messages wait"_s));
  QCOMPARE(find<QPushButton>("bannerButton")->text(), u"Connect account"_s);
}

void TestMainWindow::saysWhoPausedAndGoesOnAtAPress()
{
  QTRY_VERIFY(!find<QLabel>("queueLine")->text().isEmpty());
  m_bench->host().ask(
      this, [](Engine &engine) { return engine.pause(u"Asha"_s); },
      [](const Result<void> &paused) { QVERIFY(paused); });
  QTRY_COMPARE(find<QLabel>("banner")->text(), u"Sending was paused by Asha."_s);
  QVERIFY(find<QLabel>("queueLine")->text().startsWith(u"Not sending"_s));
  QTest::mouseClick(find<QPushButton>("bannerButton"), Qt::LeftButton);
  QTRY_COMPARE(find<QLabel>("banner")->text(), u"Practice mode: nothing reaches a customer."_s);
}

void TestMainWindow::goesToAPageByItsKey()
{
  QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
  QVERIFY(find<QToolButton>("dashboardPage")->isChecked());
  QVERIFY(find<QWidget>("dashboard")->isVisible());
  QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
  QVERIFY(find<QToolButton>("historyPage")->isChecked());
  QTRY_VERIFY(find<QLineEdit>("searchField")->hasFocus());
}

void TestMainWindow::writesANewMessageFromAnywhere()
{
  QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
  QCOMPARE(m_window->shownPage(), u"history"_s);
  QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
  QCOMPARE(m_window->shownPage(), u"compose"_s);
  QTRY_VERIFY(find<QLineEdit>("personEdit")->hasFocus());
  QTest::keyClicks(find<QLineEdit>("personEdit"), u"+91 98"_s);
  QTest::keyClick(find<QLineEdit>("personEdit"), Qt::Key_Escape);
  QCOMPARE(m_window->shownPage(), u"history"_s);
  QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
  QCOMPARE(find<QLineEdit>("personEdit")->text(), u"+91 98"_s);
}

void TestMainWindow::fillsAMessageForAnotherPage()
{
  Draft draft;
  draft.phone = u"+919812345670"_s;
  draft.type = u"payment_reminder"_s;
  draft.context = {{u"amount"_s, u"450"_s}};
  draft.reference = u"BILL-9"_s;
  Q_EMIT m_bench->navigator().composeWanted(draft);
  QCOMPARE(m_window->shownPage(), u"compose"_s);
  QTRY_VERIFY(find<QLineEdit>("amountEdit"));
  QTRY_COMPARE(find<QLineEdit>("amountEdit")->text(), u"450"_s);
  QCOMPARE(find<QLineEdit>("bill_idEdit")->text(), u"BILL-9"_s);
  QCOMPARE(find<QLineEdit>("personEdit")->text(), u"+919812345670"_s);
}

void TestMainWindow::namesWhateverAPersonTouches()
{
  QStringList nameless;
  for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
    const bool inner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QLineEdit *>(widget->parent()) ||
                       widget->inherits("QComboBoxListView") || widget->inherits("QMenuBar") ||
                       widget->parent()->inherits("QMenuBar");
    if (inner || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLabel"))
      continue;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool hasWords = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                          (button && !button->isVisible());
    if (widget->objectName().isEmpty() || !hasWords)
      nameless << u"%1 \"%2\""_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
  }
  QCOMPARE(nameless.join(u'\n'), QString());
}

void TestMainWindow::keepsOnlyTheSignsOfThePagesWhenItIsNarrow()
{
  auto *history = find<QToolButton>("historyPage");
  m_window->resize(1280, 720);
  QCOMPARE(history->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
  m_window->resize(1000, 720);
  QCOMPARE(history->toolButtonStyle(), Qt::ToolButtonIconOnly);
  QCOMPARE(history->accessibleName(), u"History"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
