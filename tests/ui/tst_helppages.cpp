// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/helppages.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QStringList kLanguages{u"en"_s, u"hi"_s, u"mr"_s};

/// Every heading of a page as its level, in order.
QList<int> outline(const QTextDocument &page)
{
  QList<int> levels;
  for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() > 0)
      levels << block.blockFormat().headingLevel();
  }
  return levels;
}

/// Each table of a page as its rows and columns.
QList<std::pair<int, int>> tables(const QTextDocument &page)
{
  QList<std::pair<int, int>> sizes;
  const QList<QTextFrame *> frames = page.rootFrame()->childFrames();
  for (QTextFrame *frame : frames) {
    if (const auto *table = qobject_cast<QTextTable *>(frame))
      sizes << std::pair(table->rows(), table->columns());
  }
  return sizes;
}

/// Calls `visit` with each piece of text that has one format.
template <class Visit> void eachPiece(const QTextDocument &page, Visit visit)
{
  for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
      visit(piece.fragment());
  }
}

QStringList links(const QTextDocument &page)
{
  QStringList found;
  eachPiece(page, [&found](const QTextFragment &piece) {
    if (piece.charFormat().isAnchor())
      found << piece.charFormat().anchorHref();
  });
  return found;
}

/// What a person reads, without what is quoted as typed.
QString prose(const QTextDocument &page)
{
  QString text;
  eachPiece(page, [&text](const QTextFragment &piece) {
    if (!piece.charFormat().fontFixedPitch())
      text += piece.text() + u'\n';
  });
  return text;
}

bool isDevanagari(QChar letter)
{
  return letter >= u'\u0900' && letter <= u'\u097F';
}

} // namespace

/// The help pages as the window shows them.
class TestHelpPages final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { m_browser = std::make_unique<QTextBrowser>(); }
  void cleanup() { m_browser.reset(); }
  void areAllThoseThatAreCompiledIn();
  void beginWithTheirTitle_data() { everyPage(); }
  void beginWithTheirTitle();
  void areBuiltAsTheEnglishOne_data() { everyPage(); }
  void areBuiltAsTheEnglishOne();
  void leadOnlyToPagesThatAreThere_data() { everyPage(); }
  void leadOnlyToPagesThatAreThere();
  void showNoSignsOfMarkdown_data() { everyPage(); }
  void showNoSignsOfMarkdown();
  void speakTheirLanguage_data() { everyPage(); }
  void speakTheirLanguage();
  void areReachedFromTheFirst_data();
  void areReachedFromTheFirst();
  void opensTheOtherPageAtAClick();
  void fallBackOnEnglishAndOnTheFirst();
  void giveTheirTablesAir();

private:
  static void everyPage();
  const QTextDocument &open(const QString &name, const QString &language);

  std::unique_ptr<QTextBrowser> m_browser;
};

void TestHelpPages::everyPage()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("language");
  const QStringList names = helpPages();
  for (const QString &language : kLanguages) {
    for (const QString &name : names)
      QTest::addRow("%s in %s", qPrintable(name), qPrintable(language)) << name << language;
  }
}

const QTextDocument &TestHelpPages::open(const QString &name, const QString &language)
{
  m_browser->setSource(helpPage(name, language));
  return *m_browser->document();
}

void TestHelpPages::areAllThoseThatAreCompiledIn()
{
  QVERIFY(helpPage(u"index"_s, u"en"_s).isValid());
  QStringList expected = helpPages();
  expected.replaceInStrings(QRegularExpression(u"$"_s), u".md"_s);
  expected.sort();
  for (const QString &language : kLanguages)
    QCOMPARE(QDir(u":/help/"_s + language).entryList(QDir::Files, QDir::Name), expected);
}

void TestHelpPages::beginWithTheirTitle()
{
  QFETCH(const QString, name);
  QFETCH(const QString, language);
  const QTextDocument &page = open(name, language);
  QCOMPARE(page.begin().blockFormat().headingLevel(), 1);
  QCOMPARE(outline(page).count(1), 1);
  QVERIFY(page.characterCount() > 400);
}

void TestHelpPages::areBuiltAsTheEnglishOne()
{
  QFETCH(const QString, name);
  QFETCH(const QString, language);
  const QTextDocument &english = open(name, u"en"_s);
  const QList<int> levels = outline(english);
  const QList<std::pair<int, int>> sizes = tables(english);
  const QStringList ways = links(english);
  const QTextDocument &page = open(name, language);
  QCOMPARE(outline(page), levels);
  QCOMPARE(tables(page), sizes);
  QCOMPARE(links(page), ways);
}

void TestHelpPages::leadOnlyToPagesThatAreThere()
{
  QFETCH(const QString, name);
  QFETCH(const QString, language);
  const QStringList ways = links(open(name, language));
  QVERIFY2(!ways.isEmpty(), "a dead end");
  const QUrl here = helpPage(name, language);
  for (const QString &way : ways)
    QVERIFY2(QFile::exists(u':' + here.resolved(QUrl(way)).path()), qPrintable(way));
}

void TestHelpPages::showNoSignsOfMarkdown()
{
  QFETCH(const QString, name);
  QFETCH(const QString, language);
  const QString text = prose(open(name, language));
  static const QRegularExpression sign(u"\\*|\\]\\(|\\|--|^#|`|<!--"_s, QRegularExpression::MultilineOption);
  const QRegularExpressionMatch match = sign.match(text);
  QVERIFY2(!match.hasMatch(), qPrintable(text.mid(match.capturedStart() - 20, 40)));
}

void TestHelpPages::speakTheirLanguage()
{
  QFETCH(const QString, name);
  QFETCH(const QString, language);
  const QTextDocument &page = open(name, language);
  const bool english = language == "en"_L1;
  for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0)
      continue;
    const QString title = block.text();
    QVERIFY2(std::any_of(title.cbegin(), title.cend(), isDevanagari) != english, qPrintable(title));
  }
}

void TestHelpPages::areReachedFromTheFirst_data()
{
  QTest::addColumn<QString>("language");
  for (const QString &language : kLanguages)
    QTest::addRow("in %s", qPrintable(language)) << language;
}

void TestHelpPages::areReachedFromTheFirst()
{
  QFETCH(const QString, language);
  QStringList reached{u"index"_s};
  const QStringList ways = links(open(u"index"_s, language));
  for (const QString &way : ways)
    reached << helpName(QUrl(way));
  const QStringList names = helpPages();
  for (const QString &name : names)
    QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestHelpPages::opensTheOtherPageAtAClick()
{
  open(u"index"_s, u"mr"_s);
  m_browser->resize(800, 900);
  m_browser->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_browser.get()));
  QVERIFY(m_browser->find(u"आउटबॉक्स"_s));
  const QRect there = m_browser->cursorRect(m_browser->textCursor());
  QTest::mouseClick(m_browser->viewport(), Qt::LeftButton, {}, there.center() - QPoint(4, 0));
  QTRY_COMPARE(m_browser->source(), helpPage(u"outbox"_s, u"mr"_s));
  QCOMPARE(helpName(m_browser->source()), u"outbox"_s);
  QCOMPARE(m_browser->document()->begin().text(), u"आउटबॉक्स"_s);
}

void TestHelpPages::fallBackOnEnglishAndOnTheFirst()
{
  QCOMPARE(helpPage(u"keys"_s, u"hi_IN"_s).path(), u"/help/hi/keys.md"_s);
  QCOMPARE(helpPage(u"keys"_s, u"ta_IN"_s).path(), u"/help/en/keys.md"_s);
  QCOMPARE(helpPage(u"keys"_s, u""_s).path(), u"/help/en/keys.md"_s);
  QCOMPARE(helpPage(u"nothing"_s, u"hi"_s).path(), u"/help/hi/index.md"_s);
}

void TestHelpPages::giveTheirTablesAir()
{
  open(u"keys"_s, u"en"_s);
  layOutHelp(*m_browser->document());
  const QList<QTextFrame *> frames = m_browser->document()->rootFrame()->childFrames();
  QCOMPARE(frames.size(), 4);
  for (QTextFrame *frame : frames)
    QVERIFY(frame->frameFormat().toTableFormat().cellPadding() >= 4);
}

QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"
