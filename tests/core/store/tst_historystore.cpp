// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarystore.h"

#include <QSet>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

/// Lists, filters and searches.
class TestHistoryStore final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void pagesWithoutGapsWhileMoreComes();
  void filters();
  void searches_data();
  void searches();
  void pagesThroughWhatItFound();
  void walksBackTowardsTheNewest_data();
  void walksBackTowardsTheNewest();

private:
  [[nodiscard]] static QStringList referencesOf(const HistoryPage &page);
};

QStringList TestHistoryStore::referencesOf(const HistoryPage &page)
{
  QStringList references;
  for (const Message &message : page.messages)
    references << message.reference;
  return references;
}

void TestHistoryStore::pagesWithoutGapsWhileMoreComes()
{
  TemporaryStore at;
  const QList<Message> first = at.insertMany(105);
  QList<qint64> seen;
  std::optional<qint64> before;
  do {
    const Result<HistoryPage> page = at.store.history.page({}, 10, before);
    QVERIFY(page);
    for (const Message &message : page->messages)
      seen << message.id.seq;
    before = page->before;
    at.clock.advance(1);
    QCOMPARE(at.insertMany(7).size(), 7);
  } while (before);
  QCOMPARE(seen.size(), 105);
  for (qsizetype i = 0; i < seen.size(); ++i)
    QCOMPARE(seen[i], first[first.size() - 1 - i].id.seq);
  // Exactly one page: there is no next one.
  QVERIFY(!at.store.history.page({}, 200, first.last().id.seq + 1)->before);
  QVERIFY(!at.store.history.page({{}, {}, {}, {}, at.clock.wallMs() - 10'000, {}}, 10, {})->before);
}

void TestHistoryStore::filters()
{
  TemporaryStore at;
  QList<Message> messages;
  for (int i = 0; i < 6; ++i) {
    messages << at.draft();
    at.clock.advance(1'000);
  }
  messages[1].status = Failed;
  messages[2].type = MessageType::ChurnRisk;
  messages[3].phone = messages[0].phone;
  messages[3].status = Failed;
  QVERIFY(at.insert(messages));
  const auto found = [&](const HistoryFilter &filter) {
    QList<int> numbers;
    const Result<HistoryPage> page = at.store.history.page(filter, 50, {});
    for (int i = 0; page && i < 6; ++i) {
      for (const Message &message : page->messages) {
        if (message.id == messages[i].id)
          numbers << i;
      }
    }
    return numbers;
  };
  HistoryFilter filter;
  QCOMPARE(found(filter), (QList<int>{0, 1, 2, 3, 4, 5}));
  filter.status = Failed;
  QCOMPARE(found(filter), (QList<int>{1, 3}));
  filter.phone = messages[0].phone;
  QCOMPARE(found(filter), (QList<int>{3}));
  filter.status.reset();
  QCOMPARE(found(filter), (QList<int>{0, 3}));
  filter = {};
  filter.type = MessageType::ChurnRisk;
  QCOMPARE(found(filter), (QList<int>{2}));
  filter = {};
  filter.from = messages[2].createdAt();
  filter.to = messages[4].createdAt();
  QCOMPARE(found(filter), (QList<int>{2, 3}));
  filter = {};
  filter.phone = u"+911111111111"_s;
  QCOMPARE(found(filter), QList<int>());
}

void TestHistoryStore::searches_data()
{
  QTest::addColumn<QString>("search");
  QTest::addColumn<QStringList>("references");
  const auto row = [](const char *name, const QString &search, const QStringList &references) {
    QTest::newRow(name) << search << references;
  };
  row("a name", u"asha"_s, {u"sub-1000"_s});
  row("a part of a name", u"patil"_s, {u"sub-1000"_s});
  row("a name in Devanagari", u"सुनीता"_s, {u"sub-1001"_s});
  row("the end of a number", u"00043"_s, {u"sub-1001"_s});
  row("the middle of a number, with spaces", u"98765 00"_s, {u"sub-1002"_s, u"sub-1001"_s, u"sub-1000"_s});
  row("Devanagari digits of a number", u"०००४३"_s, {u"sub-1001"_s});
  row("a word of the text", u"buffalo"_s, {u"sub-1000"_s});
  row("the beginning of a word", u"buff"_s, {u"sub-1000"_s});
  row("another case", u"BUFFALO"_s, {u"sub-1000"_s});
  row("two words in any order", u"milk buffalo"_s, {u"sub-1000"_s});
  row("a word that is not there", u"milk goat"_s, {});
  row("Devanagari without a joiner", u"दर्याचे"_s, {u"sub-1001"_s});
  row("Devanagari with a joiner", u"दर्\u200dयाचे"_s, {u"sub-1001"_s});
  row("the two forms of a nukta", u"सड\u093cक"_s, {u"sub-1002"_s});
  row("a reference", u"sub-1000"_s, {u"sub-1000"_s});
  row("the beginning of a reference", u"sub-100"_s, {u"sub-1002"_s, u"sub-1001"_s, u"sub-1000"_s});
  row("a percent sign", u"50%"_s, {u"sub-1002"_s});
  row("nothing but a percent sign", u"%"_s, {});
  row("nothing but a quote", u"\""_s, {});
  row("quotes", u"\"buffalo\""_s, {u"sub-1000"_s});
  row("an apostrophe", u"o'neil"_s, {u"sub-1002"_s});
  row("the search's own words", u"buffalo OR NOT NEAR("_s, {});
  row("spaces only", u"   "_s, {u"sub-1002"_s, u"sub-1001"_s, u"sub-1000"_s});
}

void TestHistoryStore::searches()
{
  QFETCH(QString, search);
  TemporaryStore at;
  QList<Message> messages{at.draft(), at.draft(), at.draft()};
  const QStringList names{u"Asha Patil"_s, u"सुनीता"_s, u"O'Neil"_s};
  const QStringList texts{u"Buffalo milk, 1 litre"_s, u"दर्\u200dयाचे दूध"_s, u"\u0938\u095c\u0915 पर 50% छूट"_s};
  for (int i = 0; i < 3; ++i) {
    messages[i].phone = u"+9198765000%1"_s.arg(42 + i);
    messages[i].customerName = names[i];
    messages[i].text = texts[i];
    messages[i].reference = u"sub-%1"_s.arg(1'000 + i);
  }
  QVERIFY(at.insert(messages));
  const Result<HistoryPage> page = at.store.history.page({{}, {}, {}, {}, {}, search}, 50, {});
  QVERIFY(page);
  QTEST(referencesOf(*page), "references");
}

void TestHistoryStore::pagesThroughWhatItFound()
{
  TemporaryStore at;
  QList<Message> messages;
  for (int i = 0; i < 120; ++i) {
    messages << at.draft();
    // Some by name only, some by text only, some by both: each must come once.
    messages.last().customerName = i % 3 ? u"Milkman %1"_s.arg(i) : u"Other %1"_s.arg(i);
    messages.last().text = i % 2 ? u"milkman comes %1"_s.arg(i) : u"bread comes %1"_s.arg(i);
    messages.last().status = i % 5 ? Sent : Failed;
  }
  QVERIFY(at.insert(messages));
  QList<qint64> expected;
  for (int i = 119; i >= 0; --i) {
    if ((i % 3 || i % 2) && i % 5)
      expected << messages[i].id.seq;
  }
  QList<qint64> seen;
  std::optional<qint64> before;
  do {
    const Result<HistoryPage> page = at.store.history.page({{}, {}, Sent, {}, {}, u"milkman"_s}, 7, before);
    QVERIFY(page);
    for (const Message &message : page->messages)
      seen << message.id.seq;
    before = page->before;
  } while (before);
  QCOMPARE(seen, expected);
}

void TestHistoryStore::walksBackTowardsTheNewest_data()
{
  QTest::addColumn<HistoryFilter>("filter");
  QTest::newRow("without a filter") << HistoryFilter{};
  QTest::newRow("of one status") << HistoryFilter{{}, {}, Sent, {}, {}, {}};
  QTest::newRow("found by name or text") << HistoryFilter{{}, {}, {}, {}, {}, u"milkman"_s};
}

void TestHistoryStore::walksBackTowardsTheNewest()
{
  QFETCH(HistoryFilter, filter);
  TemporaryStore at;
  QList<Message> messages;
  for (int i = 0; i < 60; ++i) {
    messages << at.draft();
    messages.last().customerName = i % 3 ? u"Milkman %1"_s.arg(i) : u"Other %1"_s.arg(i);
    messages.last().text = i % 2 ? u"milkman comes %1"_s.arg(i) : u"bread comes %1"_s.arg(i);
    messages.last().status = i % 5 ? Sent : Failed;
  }
  QVERIFY(at.insert(messages));
  const Result<HistoryPage> all = at.store.history.page(filter, 200, std::nullopt);
  QVERIFY(all && all->messages.size() > 20);

  QList<Message> seen{all->messages.last()};
  while (true) {
    const Result<QList<Message>> newer = at.store.history.newer(filter, 7, seen.first().id.seq);
    QVERIFY(newer);
    if (newer->isEmpty())
      break;
    seen = *newer + seen;
  }
  QCOMPARE(referencesOf({seen, {}}), referencesOf(*all));
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
