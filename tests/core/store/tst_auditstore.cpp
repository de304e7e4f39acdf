// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditstore.h"
#include "temporarystore.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestAuditStore final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void givesTheNewestLinesFirst();
  void goesOnWhereAPageEnded();

private:
  static void fill(TemporaryStore &at, int count);
};

void TestAuditStore::fill(TemporaryStore &at, int count)
{
  WriteScope scope(at.store.database);
  for (int i = 0; i < count; ++i)
    QVERIFY(at.store.settings.audit(scope, i == 0 ? u"Ravi"_s : u"Asha"_s, u"setting"_s, u"rate_limit"_s,
                                    QString::number(i), QString::number(i + 1), 1'000 + i));
  QVERIFY(scope.commit());
}

void TestAuditStore::givesTheNewestLinesFirst()
{
  TemporaryStore at;
  fill(at, 3);
  const Result<AuditPage> page = AuditStore(at.store.database).page(10, std::nullopt);
  QVERIFY(page);
  QCOMPARE(page->entries.size(), 3);
  QVERIFY(!page->next);
  const AuditEntry newest{page->entries.first().id, 1'002, u"Asha"_s, u"setting"_s, u"rate_limit"_s, u"2"_s, u"3"_s};
  QCOMPARE(page->entries.first(), newest);
  QCOMPARE(page->entries.last().who, u"Ravi"_s);
}

void TestAuditStore::goesOnWhereAPageEnded()
{
  TemporaryStore at;
  fill(at, 25);
  QStringList seen;
  std::optional<qint64> before;
  int pages = 0;
  do {
    const Result<AuditPage> page = AuditStore(at.store.database).page(10, before);
    QVERIFY(page);
    for (const AuditEntry &entry : page->entries)
      seen << entry.after;
    before = page->next;
    // What is written meanwhile is newer, and moves nothing.
    if (++pages == 1)
      fill(at, 1);
  } while (before);
  QCOMPARE(pages, 3);
  QCOMPARE(seen.size(), 25);
  QCOMPARE(seen.first(), u"25"_s);
  QCOMPARE(seen.last(), u"1"_s);
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
