// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "texttable.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

/// Runs a program of the system in the folder's environment, with dakiyactl on its path.
CtlResult runShell(const CtlFolder &folder, const QString &program, const QStringList &arguments)
{
  QProcess process;
  QProcessEnvironment environment = folder.environment();
  const QString bin = QFileInfo(QStringLiteral(DAKIYACTL)).path();
  environment.insert(u"PATH"_s, bin + u':' + environment.value(u"PATH"_s));
  environment.insert(u"HOME"_s, folder.path("."));
  environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
  process.setProcessEnvironment(environment);
  process.setWorkingDirectory(folder.path("."));
  process.start(program, arguments);
  if (!process.waitForFinished(30'000)) {
    process.kill();
    process.waitForFinished();
    return {};
  }
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

bool isInstalled(const QString &program)
{
  return !QStandardPaths::findExecutable(program).isEmpty();
}

QString quoted(QString word)
{
  return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// What the Tab key would offer behind these words.
QStringList bashOffers(const CtlFolder &folder, const QStringList &words)
{
  QStringList list{u"dakiyactl"_s};
  for (const QString &word : words)
    list << quoted(word);
  const QString before = words.size() > 1 ? words[words.size() - 2] : u"dakiyactl"_s;
  const QString script = u"source <(dakiyactl completion bash) || exit 9\n"
                         "compopt() { :; }\n" // it only serves the real Tab key
                         "COMP_WORDS=(%1)\nCOMP_CWORD=%2\n_dakiyactl dakiyactl %3 %4\n"
                         "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(list.join(u' '))
                             .arg(words.size())
                             .arg(quoted(words.constLast()), quoted(before));
  const CtlResult result = runShell(folder, u"bash"_s, {u"--norc"_s, u"--noprofile"_s, u"-c"_s, script});
  return result.exitCode == 0 && result.err.isEmpty() ? result.out.trimmed().split(u'\n')
                                                      : QStringList{u"failed: "_s + result.err};
}

QString scriptFile(const CtlFolder &folder, const QString &shell)
{
  const QString path = folder.path("script");
  QFile file(path);
  const CtlResult script = folder.run({u"completion"_s, shell});
  const bool isWritten = script.exitCode == 0 && file.open(QIODevice::WriteOnly) && file.write(script.out.toUtf8()) > 0;
  return isWritten ? path : QString();
}

} // namespace

/// What the shell and the reader of manuals get from the program.
class TestCtlShell : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void completesInBash_data();
  void completesInBash();
  void completesFilesInBash();
  void givesScriptsThatTheShellsCanRead_data();
  void givesScriptsThatTheShellsCanRead();
  void completesInFish();
  void completesInZsh();
  void refusesOtherShells();
  void fitsHelpIntoEightyColumns_data();
  void fitsHelpIntoEightyColumns();
  void writesAManualWithoutFault();
  void writesTheManualInEnglish();
  void explainsWhatHelpIsAskedFor();
  void guessesWhatWasMeant();
};

void TestCtlShell::completesInBash_data()
{
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<QStringList>("offer");
  QTest::newRow("a command") << QStringList{u"imp"_s} << QStringList{u"import"_s};
  QTest::newRow("an option") << QStringList{u"import"_s, u"x.csv"_s, u"--dry"_s} << QStringList{u"--dry-run"_s};
  QTest::newRow("types") << QStringList{u"import"_s, u"x.csv"_s, u"--type"_s, u"delivery"_s}
                         << QStringList{u"delivery_reminder"_s, u"delivery_confirmed"_s};
  QTest::newRow("types behind a sign of equality")
      << QStringList{u"import"_s, u"--type"_s, u"="_s, u"churn"_s} << QStringList{u"churn_risk"_s};
  QTest::newRow("statuses") << QStringList{u"history"_s, u"--status"_s, u"fa"_s} << QStringList{u"failed"_s};
  QTest::newRow("words of a command") << QStringList{u"settings"_s, u""_s}
                                      << QStringList{u"list"_s, u"get"_s, u"set"_s, u"reset-pin"_s};
  QTest::newRow("settings") << QStringList{u"settings"_s, u"set"_s, u"api_"_s}
                            << QStringList{u"api_enabled"_s, u"api_port"_s, u"api_allowed_hosts"_s};
  QTest::newRow("languages") << QStringList{u"settings"_s, u"set"_s, u"language"_s, u""_s}
                             << QStringList{u"en"_s, u"hi"_s, u"mr"_s};
  QTest::newRow("providers") << QStringList{u"settings"_s, u"set"_s, u"provider"_s, u"my"_s}
                             << QStringList{u"myoperator"_s, u"myoperator-v2"_s};
  QTest::newRow("shells") << QStringList{u"completion"_s, u"z"_s} << QStringList{u"zsh"_s};
  QTest::newRow("columns") << QStringList{u"import"_s, u"x.csv"_s, u"--map"_s, u"tot"_s}
                           << QStringList{u"total_amount="_s};
  QTest::newRow("variables") << QStringList{u"send"_s, u"--set"_s, u"resume"_s} << QStringList{u"resume_date="_s};
  QTest::newRow("roles") << QStringList{u"token"_s, u"add"_s, u"x"_s, u"--role"_s, u"c"_s} << QStringList{u"clerk"_s};
  QTest::newRow("nothing") << QStringList{u"show"_s, u"x"_s} << QStringList{QString()};
}

void TestCtlShell::completesInBash()
{
  QFETCH(QStringList, words);
  const CtlFolder folder;
  QTEST(bashOffers(folder, words), "offer");
  QVERIFY2(!QFile::exists(folder.path("data")), "looking makes nothing");
}

void TestCtlShell::completesFilesInBash()
{
  const CtlFolder folder;
  for (const char *name : {"sheet one.csv", "sheet two.csv"}) {
    QFile file(folder.path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
  }
  QStringList offer = bashOffers(folder, {u"import"_s, u"sheet"_s});
  offer.sort();
  QCOMPARE(offer, QStringList({u"sheet one.csv"_s, u"sheet two.csv"_s}));
  QCOMPARE(bashOffers(folder, {u"stats"_s, u"--data-dir"_s, u"she"_s}), QStringList{QString()});
}

void TestCtlShell::givesScriptsThatTheShellsCanRead_data()
{
  QTest::addColumn<QString>("shell");
  for (const char *shell : {"bash", "zsh", "fish"})
    QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCtlShell::givesScriptsThatTheShellsCanRead()
{
  QFETCH(QString, shell);
  const CtlFolder folder;
  const QString script = scriptFile(folder, shell);
  QVERIFY(!script.isEmpty());
  if (!isInstalled(shell))
    QSKIP("this shell is not installed here: its script was not read by it");
  const CtlResult read = runShell(folder, shell, {u"-n"_s, script});
  QVERIFY2(read.exitCode == 0 && read.err.isEmpty(), qPrintable(read.err));
}

void TestCtlShell::completesInFish()
{
  if (!isInstalled(u"fish"_s))
    QSKIP("fish is not installed here");
  const CtlFolder folder;
  const CtlResult read =
      runShell(folder, u"fish"_s,
               {u"--no-config"_s, u"-c"_s,
                u"dakiyactl completion fish | source; complete -C 'dakiyactl import x.csv --type pay'; "
                "complete -C 'dakiyactl sett'"_s});
  QVERIFY2(read.err.isEmpty(), qPrintable(read.err));
  for (const QLatin1StringView offered : {"payment_reminder\n"_L1, "payment_confirmation\n"_L1, "settings\t"_L1})
    QVERIFY2(read.out.contains(offered), qPrintable(read.out));
}

void TestCtlShell::completesInZsh()
{
  if (!isInstalled(u"zsh"_s))
    QSKIP("zsh is not installed here");
  const CtlFolder folder;
  // The shell's own way of showing what it was given.
  const QString script = u"compdef() { :; }\n_describe() { shift 2; print -l -- ${(P)1}; }\n_files() { print FILES; }\n"
                         "source <(dakiyactl completion zsh)\n"
                         "words=(dakiyactl import x.csv --type pay); CURRENT=5; _dakiyactl\n"
                         "words=(dakiyactl import ''); CURRENT=3; _dakiyactl\n"
                         "words=(dakiyactl sett); CURRENT=2; _dakiyactl"_s;
  const CtlResult read = runShell(folder, u"zsh"_s, {u"-f"_s, u"-c"_s, script});
  QVERIFY2(read.exitCode == 0 && read.err.isEmpty(), qPrintable(read.err));
  QVERIFY2(read.out.startsWith("payment_reminder\npayment_confirmation\nFILES\nsettings:"_L1), qPrintable(read.out));
}

void TestCtlShell::refusesOtherShells()
{
  const CtlFolder folder;
  const CtlResult refused = folder.run({u"completion"_s, u"tcsh"_s});
  QCOMPARE(refused.exitCode, 2);
  QCOMPARE(refused.err.section(u'\n', 0, 0), u"Name one shell: bash, zsh, fish."_s);
  QCOMPARE(folder.run({u"completion"_s}).exitCode, 2);
  QCOMPARE(folder.run({u"completion"_s, u"bash"_s, u"zsh"_s}).exitCode, 2);
}

void TestCtlShell::fitsHelpIntoEightyColumns_data()
{
  QTest::addColumn<QString>("language");
  for (const char *language : {"en", "hi", "mr"})
    QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCtlShell::fitsHelpIntoEightyColumns()
{
  QFETCH(QString, language);
  const CtlFolder folder;
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"language"_s, language}).exitCode, 0);
  QStringList names{QString()};
  const CtlResult commands = folder.run({u"completion"_s, u"words"_s, u"--"_s, QString()});
  const QStringList lines = commands.out.split(u'\n', Qt::SkipEmptyParts);
  for (const QString &line : lines)
    names << line.section(u'\t', 0, 0);
  QVERIFY(names.size() > 12);
  for (const QString &name : std::as_const(names)) {
    const CtlResult help = folder.run(QStringList{name, u"--help"_s}.mid(name.isEmpty() ? 1 : 0));
    QCOMPARE(help.exitCode, 0);
    const QStringList shown = help.out.split(u'\n');
    for (const QString &line : shown)
      QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
  }
}

void TestCtlShell::writesAManualWithoutFault()
{
  const CtlFolder folder;
  const QString page = folder.path("dakiyactl.1");
  QFile file(page);
  QVERIFY(file.open(QIODevice::WriteOnly));
  const CtlResult manual = folder.run({u"man"_s});
  QCOMPARE(manual.exitCode, 0);
  file.write(manual.out.toUtf8());
  file.close();
  const QStringList commands = folder.run({u"completion"_s, u"words"_s, u"--"_s, QString()}).out.split(u'\n');
  for (const QString &line : commands)
    QVERIFY2(manual.out.contains(u".SS \"dakiyactl "_s + QString(line.section(u'\t', 0, 0)).replace(u'-', u"\\-"_s)),
             qPrintable(line));
  if (!isInstalled(u"groff"_s) && !isInstalled(u"mandoc"_s))
    QSKIP("neither groff nor mandoc is installed here: nobody read the page");
  if (isInstalled(u"groff"_s)) {
    const CtlResult read = runShell(folder, u"groff"_s, {u"-man"_s, u"-ww"_s, u"-Tutf8"_s, u"-z"_s, page});
    QCOMPARE(read.out + read.err, QString());
    QCOMPARE(read.exitCode, 0);
  }
  if (isInstalled(u"mandoc"_s)) {
    const CtlResult read = runShell(folder, u"mandoc"_s, {u"-Tlint"_s, u"-Wwarning"_s, page});
    QCOMPARE(read.out + read.err, QString());
  }
}

void TestCtlShell::writesTheManualInEnglish()
{
  const CtlFolder folder;
  const QString english = folder.run({u"man"_s}).out;
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"language"_s, u"hi"_s}).exitCode, 0);
  QCOMPARE(folder.run({u"man"_s}).out, english);
}

void TestCtlShell::explainsWhatHelpIsAskedFor()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"help"_s}).out, folder.run({u"--help"_s}).out);
  QCOMPARE(folder.run({u"help"_s, u"import"_s}).out, folder.run({u"import"_s, u"--help"_s}).out);
  QCOMPARE(folder.run({u"help"_s, u"nothing"_s}).exitCode, 2);
}

void TestCtlShell::guessesWhatWasMeant()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"improt"_s}).err.section(u'\n', 0, 0),
           u"There is no command \"improt\". Did you mean \"import\"?"_s);
  QCOMPARE(folder.run({u"frobnicate"_s}).err.section(u'\n', 0, 0), u"There is no command \"frobnicate\"."_s);
  QCOMPARE(folder.run({u"history"_s, u"--staus"_s, u"failed"_s}).err.section(u'\n', 0, 0),
           u"There is no option \"--staus\". Did you mean \"--status\"?"_s);
}

QTEST_GUILESS_MAIN(TestCtlShell)
#include "tst_ctlshell.moc"
