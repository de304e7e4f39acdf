// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandform.h"
#include "completion.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

Command ringCommand()
{
  Command command;
  command.name = u"token"_s;
  command.form = u"list | add NAME [--role ROLE | --none] | revoke NAME… | show|hide KEY [VALUE]"_s;
  command.options = QList<QCommandLineOption>{{u"role"_s, u"What it may."_s, u"ROLE"_s},
                                              {u"none"_s, u"Nothing."_s},
                                              {u"map"_s, u"Pairs."_s, u"NAME=VALUE"_s},
                                              {u"out"_s, u"Where."_s, u"FILE"_s}};
  command.values.insert(u"ROLE"_s, {u"clerk"_s, u"manager"_s});
  command.values.insert(u"NAME=VALUE"_s, {u"one="_s, u"other="_s});
  return command;
}

Command importLike()
{
  Command command;
  command.name = u"take"_s;
  command.form = u"FILE --type TYPE"_s;
  command.summary = u"Takes it."_s;
  command.options = QList<QCommandLineOption>{{u"type"_s, u"What of."_s, u"TYPE"_s}};
  return command;
}

QStringList offered(const QStringList &words)
{
  QStringList texts;
  const Completion completion = complete({ringCommand(), importLike()}, words);
  for (const Completion::Word &word : completion.words)
    texts << word.text;
  if (completion.files)
    texts << u":files"_s;
  if (completion.folders)
    texts << u":folders"_s;
  return texts;
}

} // namespace

/// What a shell is offered, word by word.
class TestCompletion : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void offersWhatFits_data();
  void offersWhatFits();
  void saysWhatACommandAndAnOptionMean();
  void readsAFormWordByWord();
};

void TestCompletion::offersWhatFits_data()
{
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<QStringList>("offer");
  const QStringList nothing;
  const QStringList everywhere{u"--data-dir"_s, u"--json"_s, u"--log-level"_s, u"--help"_s, u"--version"_s};
  const auto row = [](const char *what, const QStringList &words, const QStringList &offer) {
    QTest::newRow(what) << words << offer;
  };
  row("nothing typed", {u""_s}, {u"token"_s, u"take"_s});
  row("no word at all", {}, {u"token"_s, u"take"_s});
  row("the beginning of a command", {u"to"_s}, {u"token"_s});
  row("no such command", {u"x"_s}, nothing);
  row("behind no such command", {u"x"_s, u""_s}, nothing);
  row("an option before the command", {u"--js"_s}, {u"--json"_s});
  row("the command behind an option", {u"--json"_s, u"ta"_s}, {u"take"_s});
  row("the command behind an option with its value", {u"--data-dir"_s, u"x"_s, u"ta"_s}, {u"take"_s});
  row("a folder", {u"--data-dir"_s, u""_s}, {u":folders"_s});
  row("a level", {u"take"_s, u"--log-level"_s, u"d"_s}, {u"debug"_s});
  row("the first word", {u"token"_s, u""_s}, {u"list"_s, u"add"_s, u"revoke"_s, u"show"_s, u"hide"_s});
  row("the beginning of it", {u"token"_s, u"re"_s}, {u"revoke"_s});
  row("a value that may be anything", {u"token"_s, u"add"_s, u"a"_s}, nothing);
  row("behind the last word, options", {u"token"_s, u"list"_s, u""_s},
      QStringList{u"--role"_s, u"--none"_s, u"--map"_s, u"--out"_s} + everywhere);
  row("an option given is not offered twice", {u"token"_s, u"list"_s, u"--none"_s, u"--json"_s, u"--n"_s}, nothing);
  row("an option of many names is", {u"token"_s, u"--map"_s, u"one=x"_s, u"--m"_s}, {u"--map"_s});
  row("values of the command's own", {u"token"_s, u"add"_s, u"a"_s, u"--role"_s, u""_s}, {u"clerk"_s, u"manager"_s});
  row("the same behind a sign of equality", {u"token"_s, u"add"_s, u"a"_s, u"--role=c"_s}, {u"--role=clerk"_s});
  row("as bash divides it", {u"token"_s, u"--role"_s, u"="_s, u"c"_s}, {u"--role=clerk"_s});
  row("just behind the sign", {u"token"_s, u"--role"_s, u"="_s}, {u"--role=clerk"_s, u"--role=manager"_s});
  row("words behind such a value", {u"token"_s, u"--role=clerk"_s, u"li"_s}, {u"list"_s});
  row("pairs", {u"token"_s, u"--map"_s, u"o"_s}, {u"one="_s, u"other="_s});
  row("files for an option", {u"token"_s, u"--out"_s, u"x"_s}, {u":files"_s});
  row("files for a word", {u"take"_s, u""_s}, {u":files"_s});
  row("types", {u"take"_s, u"f.csv"_s, u"--type"_s, u"payment_r"_s}, {u"payment_reminder"_s});
  row("settings", {u"token"_s, u"hide"_s, u"retry_"_s}, {u"retry_delay_minutes"_s});
  row("what a setting may be", {u"token"_s, u"show"_s, u"language"_s, u""_s}, {u"en"_s, u"hi"_s, u"mr"_s});
  row("what another may be", {u"token"_s, u"show"_s, u"churn_risk.immediate"_s, u"t"_s}, {u"true"_s});
  row("a word that repeats", {u"token"_s, u"revoke"_s, u"a"_s, u"b"_s, u"c"_s}, nothing);
  row("only words behind two hyphens", {u"take"_s, u"--"_s, u"--t"_s}, {u":files"_s});
}

void TestCompletion::offersWhatFits()
{
  QFETCH(QStringList, words);
  QTEST(offered(words), "offer");
}

void TestCompletion::saysWhatACommandAndAnOptionMean()
{
  const QList<Completion::Word> take{{u"take"_s, u"Takes it."_s}};
  QCOMPARE(complete({importLike()}, {u"t"_s}).words, take);
  const QList<Completion::Word> type{{u"--type"_s, u"What of."_s}};
  QCOMPARE(complete({importLike()}, {u"take"_s, u"--t"_s}).words, type);
}

void TestCompletion::readsAFormWordByWord()
{
  const FormWord name{{}, u"NAME"_s, false};
  const QList<QList<FormWord>> ways = waysToCall(ringCommand());
  QCOMPARE(ways.size(), 4);
  QCOMPARE(ways[0], QList<FormWord>({{{u"list"_s}, {}, false}}));
  QCOMPARE(ways[1], QList<FormWord>({{{u"add"_s}, {}, false}, name}));
  QCOMPARE(ways[2], QList<FormWord>({{{u"revoke"_s}, {}, false}, {{}, u"NAME"_s, true}}));
  QCOMPARE(ways[3],
           QList<FormWord>({{{u"show"_s, u"hide"_s}, {}, false}, {{}, u"KEY"_s, false}, {{}, u"VALUE"_s, false}}));
  QCOMPARE(optionsInForm(ringCommand()), QStringList({u"role"_s, u"none"_s}));
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
