// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QJsonArray>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The command that decides which programs may call the API.
class TestCtlToken final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void makesListsAndRemoves();
  void saysTheTokenToScriptsAlone();
  void refuses_data();
  void refuses();
  void listsNothingWithoutMakingAFolder();
};

void TestCtlToken::makesListsAndRemoves()
{
  const CtlFolder folder;
  const CtlResult made = folder.run({u"token"_s, u"add"_s, u"billing"_s, u"--role"_s, u"clerk"_s, u"--json"_s});
  QCOMPARE(made.exitCode, 0);
  QCOMPARE(made.json()["role"_L1].toString(), u"clerk"_s);
  const QString token = made.json()["token"_L1].toString();
  QVERIFY(token.size() >= 22);
  QCOMPARE(folder.run({u"token"_s, u"add"_s, u"website"_s, u"--role"_s, u"manager"_s}).exitCode, 0);

  const QJsonArray tokens = folder.run({u"token"_s, u"list"_s, u"--json"_s}).json()["tokens"_L1].toArray();
  QCOMPARE(tokens.size(), 2);
  QCOMPARE(tokens[0]["name"_L1].toString(), u"billing"_s);
  QCOMPARE(tokens[1]["role"_L1].toString(), u"manager"_s);
  QVERIFY(!folder.run({u"token"_s, u"list"_s}).out.contains(token));

  QCOMPARE(folder.run({u"token"_s, u"remove"_s, u"billing"_s}).exitCode, 0);
  QCOMPARE(folder.run({u"token"_s, u"list"_s, u"--json"_s}).json()["tokens"_L1].toArray().size(), 1);
}

void TestCtlToken::saysTheTokenToScriptsAlone()
{
  const CtlFolder folder;
  const CtlResult made = folder.run({u"token"_s, u"add"_s, u"billing"_s, u"--role"_s, u"clerk"_s});
  QCOMPARE(made.out.count(u'\n'), 1);
  QVERIFY(!made.out.trimmed().contains(u' '));
  QVERIFY(made.err.contains("once"_L1));
  QVERIFY(!made.err.contains(made.out.trimmed()));
}

void TestCtlToken::refuses_data()
{
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<int>("exitCode");
  QTest::newRow("nothing") << QStringList{} << 2;
  QTest::newRow("an unknown action") << QStringList{u"make"_s, u"x"_s} << 2;
  QTest::newRow("no name") << QStringList{u"add"_s, u"--role"_s, u"clerk"_s} << 2;
  QTest::newRow("no role") << QStringList{u"add"_s, u"x"_s} << 2;
  QTest::newRow("an unknown role") << QStringList{u"add"_s, u"x"_s, u"--role"_s, u"king"_s} << 2;
  QTest::newRow("a role to remove") << QStringList{u"remove"_s, u"billing"_s, u"--role"_s, u"clerk"_s} << 2;
  QTest::newRow("a name that is taken") << QStringList{u"add"_s, u"billing"_s, u"--role"_s, u"clerk"_s} << 1;
  QTest::newRow("a name that nobody has") << QStringList{u"remove"_s, u"x"_s} << 1;
}

void TestCtlToken::refuses()
{
  QFETCH(QStringList, words);
  const CtlFolder folder;
  QCOMPARE(folder.run({u"token"_s, u"add"_s, u"billing"_s, u"--role"_s, u"manager"_s}).exitCode, 0);
  const CtlResult refused = folder.run(QStringList{u"token"_s} + words);
  QTEST(refused.exitCode, "exitCode");
  QCOMPARE(refused.out, QString());
  QVERIFY(!refused.err.isEmpty());
  const QJsonArray tokens = folder.run({u"token"_s, u"list"_s, u"--json"_s}).json()["tokens"_L1].toArray();
  QCOMPARE(tokens.size(), 1);
  QCOMPARE(tokens[0]["role"_L1].toString(), u"manager"_s);
}

void TestCtlToken::listsNothingWithoutMakingAFolder()
{
  const CtlFolder folder;
  const CtlResult none = folder.run({u"token"_s, u"list"_s});
  QCOMPARE(none.exitCode, 0);
  QVERIFY(none.out.contains("token add"_L1));
  QVERIFY(!QFile::exists(folder.path("data")));
}

QTEST_GUILESS_MAIN(TestCtlToken)
#include "tst_ctltoken.moc"
