// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The table of commands keeps what its help promises.
class TestCommands : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void namesEachCommandOnce();
  void saysInOneLineWhatEachIsFor_data() { eachCommand(); }
  void saysInOneLineWhatEachIsFor();
  void showsExamplesThatCanBeTyped_data() { eachCommand(); }
  void showsExamplesThatCanBeTyped();
  void speaksOfOptionsThatExist_data() { eachCommand(); }
  void speaksOfOptionsThatExist();
  void namesWhatAnOptionTakesInCapitals_data() { eachCommand(); }
  void namesWhatAnOptionTakesInCapitals();

private:
  static void eachCommand();

  QTemporaryDir m_folder;
};

void TestCommands::eachCommand()
{
  QTest::addColumn<QString>("name");
  const QList<Command> all = allCommands();
  for (const Command &command : all)
    QTest::newRow(qPrintable(command.name)) << command.name;
}

void TestCommands::initTestCase()
{
  QVERIFY(m_folder.isValid());
  qputenv("DAKIYA_DATA_DIR", m_folder.filePath(u"data"_s).toUtf8());
  qunsetenv("DAKIYA_PROVIDER");
}

void TestCommands::namesEachCommandOnce()
{
  QSet<QString> names;
  const QList<CommandGroup> groups = commandGroups();
  for (const CommandGroup &group : groups) {
    QVERIFY(!group.title.isEmpty() && !group.commands.isEmpty());
    for (const Command &command : group.commands) {
      QVERIFY2(!names.contains(command.name), qPrintable(command.name));
      names.insert(command.name);
    }
  }
  QVERIFY(names.size() >= 12);
}

void TestCommands::saysInOneLineWhatEachIsFor()
{
  QFETCH(QString, name);
  const Command command = commandNamed(name);
  QVERIFY(command.run);
  QVERIFY(!command.summary.contains(u'\n'));
  QVERIFY2(command.summary.endsWith(u'.'), qPrintable(command.summary));
  QVERIFY(command.leastArguments <= command.mostArguments);
}

void TestCommands::showsExamplesThatCanBeTyped()
{
  QFETCH(QString, name);
  const Command command = commandNamed(name);
  int shown = 0;
  for (const QString &example : command.examples) {
    if (example.startsWith("# "_L1))
      continue;
    const QList<QStringList> calls = callsIn(example);
    QVERIFY2(!calls.isEmpty(), qPrintable(example));
    for (QStringList call : calls) {
      const qsizetype place = commandPlace(call);
      QVERIFY2(place > 0, qPrintable(example));
      const Command meant = commandNamed(call.takeAt(place));
      QVERIFY2(meant.run, qPrintable(example));
      Invocation invocation;
      const QString wrong = readInvocation(meant, call, invocation);
      QVERIFY2(wrong.isEmpty(), qPrintable(QString(example + u": "_s + wrong)));
      shown += meant.name == name ? 1 : 0;
    }
  }
  QVERIFY2(shown > 0, "no example of the command itself");
}

void TestCommands::speaksOfOptionsThatExist()
{
  QFETCH(QString, name);
  const Command command = commandNamed(name);
  QStringList texts{command.form, command.summary, command.description};
  QStringList known;
  const QList<QCommandLineOption> options = globalOptions() + command.options;
  for (const QCommandLineOption &option : options) {
    known << option.names();
    texts << option.description();
  }
  QCOMPARE(known.size(), QSet<QString>(known.cbegin(), known.cend()).size());
  static const QRegularExpression mention(u"--([a-z][a-z-]*)"_s);
  auto found = mention.globalMatch(texts.join(u'\n'));
  while (found.hasNext()) {
    const QString option = found.next().captured(1);
    QVERIFY2(known.contains(option), qPrintable(option));
  }
}

void TestCommands::namesWhatAnOptionTakesInCapitals()
{
  QFETCH(QString, name);
  static const QRegularExpression capitals(u"^[A-Z][A-Z=]*$"_s);
  const Command command = commandNamed(name);
  for (const QCommandLineOption &option : command.options) {
    QVERIFY2(!option.description().isEmpty(), qPrintable(option.names().constFirst()));
    const QString value = option.valueName();
    QVERIFY2(value.isEmpty() || capitals.match(value).hasMatch(), qPrintable(value));
  }
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
