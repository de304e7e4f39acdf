// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandform.h"
#include "commandtable.h"
#include "nearest.h"

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
  void showsAFormThatShellsCanComplete_data() { eachCommand(); }
  void showsAFormThatShellsCanComplete();
  void showsValuesThatCompletionKnows_data() { eachCommand(); }
  void showsValuesThatCompletionKnows();

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
    // Another program may come before ours, but ours is not to be misspelt.
    const QString program = example.section(u' ', 0, 0);
    QVERIFY2(!calls.isEmpty() || nearestTo(program, {u"dakiyactl"_s}).isEmpty(), qPrintable(example));
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

void TestCommands::showsAFormThatShellsCanComplete()
{
  QFETCH(QString, name);
  static const QRegularExpression typed(u"^[a-z][a-z-]*$"_s);
  static const QRegularExpression value(u"^[A-Z][A-Z=]*$"_s);
  const Command command = commandNamed(name);
  int fewest = command.mostArguments;
  const QList<QList<FormWord>> ways = waysToCall(command);
  for (const QList<FormWord> &way : ways) {
    fewest = std::min(fewest, int(way.size()));
    QVERIFY2(way.size() <= command.mostArguments, "its form shows more words than it takes");
    for (const FormWord &word : way) {
      for (const QString &text : word.typed)
        QVERIFY2(typed.match(text).hasMatch(), qPrintable(text));
      QVERIFY2(!word.typed.isEmpty() || value.match(word.name).hasMatch(), qPrintable(word.name));
    }
  }
  QVERIFY2(fewest >= command.leastArguments, "its form shows fewer words than it needs");
  const QStringList shown = optionsInForm(command);
  for (const QString &option : shown)
    QVERIFY2(std::any_of(command.options.cbegin(), command.options.cend(),
                         [&](const QCommandLineOption &one) { return one.names().contains(option); }),
             qPrintable(option));
}

void TestCommands::showsValuesThatCompletionKnows()
{
  QFETCH(QString, name);
  const Command command = commandNamed(name);
  for (const QString &example : command.examples) {
    const QList<QStringList> calls = example.startsWith("# "_L1) ? QList<QStringList>() : callsIn(example);
    for (QStringList call : calls) {
      const Command meant = commandNamed(call.takeAt(commandPlace(call)));
      Invocation invocation;
      QCOMPARE(readInvocation(meant, call, invocation), QString());
      for (const QCommandLineOption &option : meant.options) {
        const QStringList known = valuesFor(meant, option.valueName());
        const QString given = invocation.value(option.names().constFirst());
        const bool isPair = option.valueName().contains(u'=');
        const QString asked = isPair ? QString(given.section(u'=', 0, 0) + u'=') : given;
        if (!known.isEmpty() && invocation.has(option.names().constFirst()))
          QVERIFY2(known.contains(asked), qPrintable(QString(example + u": "_s + asked)));
      }
    }
  }
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
