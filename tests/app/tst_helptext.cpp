// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"
#include "nearest.h"
#include "secrets/credentialstore.h"
#include "texttable.h"
#include "wrapping.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

/// The variables of the environment that a source reads by their names.
QSet<QString> variablesIn(const QString &source)
{
  static const QRegularExpression read(
      u"(?:(?:qEnvironmentVariable\\w*|qgetenv)\\(|environment\\.value\\(u)\"(\\w+)\""_s);
  static const QRegularExpression oneOf(u"const char \\*variable : \\{([^}]+)\\}"_s);
  QSet<QString> names;
  for (auto found = read.globalMatch(source); found.hasNext();)
    names << found.next().captured(1);
  for (auto found = oneOf.globalMatch(source); found.hasNext();) {
    const QStringList several = found.next().captured(1).remove(u'"').split(u", "_s);
    names.unite(QSet<QString>(several.cbegin(), several.cend()));
  }
  return names;
}

/// Those of all sources, and the credentials.
QSet<QString> variablesOfTheSources()
{
  QSet<QString> names(credentialNames().cbegin(), credentialNames().cend());
  for (const char *const folder : {DAKIYA_SOURCES "/app", DAKIYA_SOURCES "/core", DAKIYA_SOURCES "/ui"}) {
    QDirIterator files(QString::fromUtf8(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (file.open(QIODevice::ReadOnly))
        names.unite(variablesIn(QString::fromUtf8(file.readAll())));
    }
  }
  return names;
}

} // namespace

/// Words in lines, on a terminal and on paper.
class TestHelpText : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void breaksTextBetweenWords();
  void breaksACommandSoThatItStillRuns();
  void putsMeaningsBesideNames();
  void guessesWhatWasMeant_data();
  void guessesWhatWasMeant();
  void letsTroffObeyNothing_data();
  void letsTroffObeyNothing();
  void namesEachVariableOfTheEnvironmentOnce();
};

void TestHelpText::breaksTextBetweenWords()
{
  const QString words = u"मेसेज भेजने के लिए दस शब्द "_s.repeated(20);
  const QStringList lines = wrapped(words, 4).split(u'\n');
  QVERIFY(lines.size() > 5);
  for (const QString &line : lines) {
    QVERIFY(line.startsWith("    "_L1));
    QVERIFY2(displayWidth(line) <= kHelpWidth, qPrintable(line));
  }
  QCOMPARE(lines.join(u' ').simplified(), words.simplified());
  const QString longWord(200, u'x');
  QCOMPARE(wrapped(u"a "_s + longWord + u" b"_s), u"a\n"_s + longWord + u"\nb"_s);
  QCOMPARE(wrapped(QString(), 2), u"  "_s);
}

void TestHelpText::breaksACommandSoThatItStillRuns()
{
  const QString command = u"dakiyactl import sheet.csv --type payment_reminder --map amount=\"Amount that is due\" "
                          "--map phone=Mobile --rejects refused.csv"_s;
  const QString shown = wrappedCommand(command, 2);
  const QStringList lines = shown.split(u'\n');
  QCOMPARE(lines.size(), 2);
  QVERIFY(lines[0].endsWith(" \\"_L1));
  QVERIFY2(!lines[0].endsWith("--map \\"_L1), qPrintable(shown));
  for (const QString &line : lines)
    QVERIFY(displayWidth(line) <= kHelpWidth);
  QCOMPARE(QString(shown).replace(u"\\\n"_s, u" "_s).simplified(), command);
}

void TestHelpText::putsMeaningsBesideNames()
{
  const QString text = definitions({{u"a"_s, u"First."_s}, {u"bcd"_s, u"word "_s.repeated(30)}}, 2);
  const QStringList lines = text.split(u'\n');
  QCOMPARE(lines.size(), 4);
  QCOMPARE(lines[0], u"  a    First."_s);
  QVERIFY(lines[1].startsWith("  bcd  word"_L1));
  QVERIFY(lines[2].startsWith("       word"_L1));
  const QString wide(40, u'n');
  QCOMPARE(definitions({{wide, u"Far out."_s}, {u"ab"_s, u"Near."_s}}, 2),
           QString(u"  "_s + wide + u"\n      Far out.\n  ab  Near."_s));
}

void TestHelpText::guessesWhatWasMeant_data()
{
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("meant");
  QTest::newRow("two letters swapped") << u"improt"_s << u"import"_s;
  QTest::newRow("one missing") << u"histry"_s << u"history"_s;
  QTest::newRow("one too many") << u"servee"_s << u"serve"_s;
  QTest::newRow("another word of the family") << u"status"_s << u"stats"_s;
  QTest::newRow("only its beginning") << u"hist"_s << u"history"_s;
  QTest::newRow("capitals") << u"IMPORT"_s << u"import"_s;
  QTest::newRow("nothing like it") << u"frobnicate"_s << QString();
  QTest::newRow("a single letter") << u"x"_s << QString();
  QTest::newRow("nothing") << QString() << QString();
  QTest::newRow("very long") << QString(100'000, u'i') << QString();
}

void TestHelpText::guessesWhatWasMeant()
{
  QFETCH(QString, typed);
  QTEST(nearestTo(typed, {u"import"_s, u"history"_s, u"serve"_s, u"stats"_s, u"show"_s}), "meant");
}

void TestHelpText::letsTroffObeyNothing_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("troff");
  QTest::newRow("a request") << u".so /etc/passwd"_s << u"\\&.so /etc/passwd"_s;
  QTest::newRow("another request") << u"'br"_s << u"\\(aqbr"_s;
  QTest::newRow("an escape") << u"C:\\fB"_s << u"C:\\efB"_s;
  QTest::newRow("options and quotes") << u"--json \"x\""_s << u"\\-\\-json \\(dqx\\(dq"_s;
  QTest::newRow("signs that troff would beautify") << u"`~^"_s << u"\\(ga\\(ti\\(ha"_s;
  QTest::newRow("other alphabets") << u"…₹द😀"_s << u"\\[u2026]\\[u20B9]\\[u0926]\\[u1F600]"_s;
  QTest::newRow("several lines") << u"a\n.b"_s << u"a .b"_s;
}

void TestHelpText::letsTroffObeyNothing()
{
  QFETCH(QString, text);
  QTEST(troffText(text), "troff");
}

void TestHelpText::namesEachVariableOfTheEnvironmentOnce()
{
  const QString page = manualPage();
  const QString section = page.section(u".SH \"ENVIRONMENT\""_s, 1).section(u".SH "_s, 0, 0);
  QStringList shown;
  static const QRegularExpression headings(u"^\\\\fB([A-Z_, ]+)\\\\fR$"_s, QRegularExpression::MultilineOption);
  for (auto heading = headings.globalMatch(section); heading.hasNext();)
    shown << heading.next().captured(1).split(u", "_s);
  const QSet<QString> once(shown.cbegin(), shown.cend());
  QCOMPARE(shown.size(), once.size());
  const QSet<QString> read = variablesOfTheSources();
  QVERIFY(read.contains(u"DAKIYA_DATA_DIR"_s) && read.contains(u"LOGNAME"_s) &&
          read.contains(u"CREDENTIALS_DIRECTORY"_s));
  QStringList missing = (read - once).values();
  missing.sort();
  QCOMPARE(missing.join(u' '), QString());
  // Qt reads these for us: the language.
  QStringList idle = (once - read - QSet<QString>{u"LANG"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s}).values();
  idle.sort();
  QCOMPARE(idle.join(u' '), QString());
}

QTEST_GUILESS_MAIN(TestHelpText)
#include "tst_helptext.moc"
