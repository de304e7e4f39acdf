// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "settings/apisection.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTreeWidget>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestApiSection final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void saysWhenAnotherProgramHasThePort();
  void saysThatItIsClosed();
  void givesAProgramAccessAndShowsItsTokenOnce();
  void wantsANameForEachProgram();
  void withdrawsAccessAndTakesThatBack();
  void givesTheAddressForReceipts();

private:
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_section->findChild<Widget *>(QLatin1String(name));
  }
  void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
  void setPort(quint16 port);
  void add(const QString &name);
  [[nodiscard]] QList<ApiToken> tokens();

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<ApiSection> m_section;
  QTreeWidget *m_list = nullptr;
};

void TestApiSection::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_section = std::make_unique<ApiSection>(m_bench->desk());
  m_list = find<QTreeWidget>("tokenList");
  m_section->resize(900, 900);
  m_section->show();
  m_bench->start();
  QTRY_VERIFY(find<QLineEdit>("api_portEdit")->isEnabled());
}

void TestApiSection::cleanup()
{
  m_section.reset();
  m_bench.reset();
}

void TestApiSection::setPort(quint16 port)
{
  auto *line = find<QLineEdit>("api_portEdit");
  line->setFocus();
  line->selectAll();
  QTest::keyClicks(line, QString::number(port));
  QTest::keyClick(line, Qt::Key_Return);
}

void TestApiSection::add(const QString &name)
{
  auto *line = find<QLineEdit>("tokenName");
  line->setText(name);
  QTest::keyClick(line, Qt::Key_Return);
}

QList<ApiToken> TestApiSection::tokens()
{
  return m_bench->store([](Store &store) { return store.tokens.all(); }).value_or(QList<ApiToken>());
}

void TestApiSection::saysWhenAnotherProgramHasThePort()
{
  QTcpServer another;
  QVERIFY(another.listen(QHostAddress::LocalHost));
  connect(&another, &QTcpServer::newConnection, this, [&another] {
    QTcpSocket *socket = another.nextPendingConnection();
    socket->write("220 mail.example\r\n");
    socket->disconnectFromHost();
  });
  setPort(another.serverPort());
  QTRY_COMPARE(find<QLabel>("doorState")->text(),
               u"Port %1 is taken by another program: choose another port."_s.arg(another.serverPort()));
  const quint16 port = another.serverPort();
  another.close();
  QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("doorState")->text(), u"Nobody listens at port %1 at the moment."_s.arg(port),
                            10'000);
}

void TestApiSection::saysThatItIsClosed()
{
  QTest::keyClick(find<QCheckBox>("api_enabledEdit"), Qt::Key_Space);
  QTRY_VERIFY(find<QLabel>("doorState")->text().startsWith(u"Closed"_s));
}

void TestApiSection::givesAProgramAccessAndShowsItsTokenOnce()
{
  find<QComboBox>("tokenRole")->setCurrentIndex(1);
  add(u"billing"_s);
  QTRY_VERIFY(find<QFrame>("newToken")->isVisible());
  const QString token = find<QLineEdit>("tokenText")->text();
  QVERIFY(token.startsWith(u"dakiya_"_s));
  click("copyToken");
  QCOMPARE(QGuiApplication::clipboard()->text(), token);
  QTRY_COMPARE(m_list->topLevelItemCount(), 1);
  QCOMPARE(m_list->topLevelItem(0)->text(0), u"billing"_s);
  QCOMPARE(m_list->topLevelItem(0)->text(1), u"Send, read and change templates"_s);
  click("tokenTaken");
  QVERIFY(!find<QFrame>("newToken")->isVisible());
  QVERIFY(find<QLineEdit>("tokenText")->text().isEmpty());
  QCOMPARE(tokens().size(), 1);
  QCOMPARE(tokens().first().role, Role::Manager);
}

void TestApiSection::wantsANameForEachProgram()
{
  click("addToken");
  QVERIFY(find<QLabel>("tokenNameError")->text().startsWith(u"Give the program a name"_s));
  add(u"billing"_s);
  QTRY_COMPARE(m_list->topLevelItemCount(), 1);
  add(u"billing"_s);
  QTRY_COMPARE(find<QLabel>("tokenNameError")->text(), u"The name \"billing\" is taken: choose another one."_s);
  QCOMPARE(tokens().size(), 1);
}

void TestApiSection::withdrawsAccessAndTakesThatBack()
{
  add(u"billing"_s);
  QTRY_COMPARE(m_list->topLevelItemCount(), 1);
  const QByteArray hash = tokens().first().hash;
  QVERIFY(!find<QPushButton>("withdrawToken")->isEnabled());
  m_list->setCurrentItem(m_list->topLevelItem(0));
  click("withdrawToken");
  QTRY_COMPARE(m_list->topLevelItemCount(), 0);
  QVERIFY(tokens().isEmpty());
  QTRY_VERIFY(find<QPushButton>("noticeButton0"));
  click("noticeButton0");
  QTRY_COMPARE(m_list->topLevelItemCount(), 1);
  QCOMPARE(tokens().first().hash, hash);
}

void TestApiSection::givesTheAddressForReceipts()
{
  auto *address = find<QLineEdit>("webhookAddress");
  QTRY_COMPARE(address->text(), u"http://127.0.0.1:11001/api/notifications/webhook/practice"_s);
  auto *url = find<QLineEdit>("public_urlEdit");
  url->setFocus();
  QTest::keyClicks(url, u"https://dakiya.example/"_s);
  QTest::keyClick(url, Qt::Key_Return);
  QTRY_COMPARE(address->text(), u"https://dakiya.example/api/notifications/webhook/practice"_s);
  click("copyWebhook");
  QCOMPARE(QGuiApplication::clipboard()->text(), address->text());
  QSignalSpy help(&m_bench->navigator(), &Navigator::helpWanted);
  click("receiptsHelp");
  QCOMPARE(help.size(), 1);
}

QTEST_MAIN(TestApiSection)
#include "tst_apisection.moc"
