// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/putback.h"
#include "fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestPutBack final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { initResources(); }
  void putsBackWhatWasCancelled();
  void doesNotPutBackWhatIsTooLate();
};

void TestPutBack::putsBackWhatWasCancelled()
{
  FakeClock clock;
  Engine engine(clock, Random(1));
  QTemporaryDir folder;
  QVERIFY(engine.open(folder.path(), u"practice"_s));
  Draft draft;
  draft.phone = u"+919812340001"_s;
  draft.type = u"order_confirmation"_s;
  draft.context = {{u"customer_name"_s, u"Asha"_s}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  draft.sendAt = clock.wallMs() + 3'600'000;
  const Result<Submitted> submitted = engine.submit(draft);
  QVERIFY(submitted);
  const Message waiting = std::get<Message>(*submitted);
  QCOMPARE(engine.cancel({waiting.id.uuid}, u"Asha"_s).done.size(), 1);
  const Operated back = putBack(engine, {waiting.id.uuid}, u"Asha"_s);
  QCOMPARE(back.done.size(), 1);
  QCOMPARE(back.done[0].status, MessageStatus::Queued);
  // It still waits for its hour.
  QCOMPARE(back.done[0].dueAt, waiting.dueAt);
  QCOMPARE(back.done[0].expiresAt, waiting.expiresAt);
  QCOMPARE(putBack(engine, {waiting.id.uuid}, u"Asha"_s).refused.size(), 1);
}

void TestPutBack::doesNotPutBackWhatIsTooLate()
{
  FakeClock clock;
  Engine engine(clock, Random(1));
  QTemporaryDir folder;
  QVERIFY(engine.open(folder.path(), u"practice"_s));
  Draft draft;
  draft.phone = u"+919812340001"_s;
  draft.type = u"order_confirmation"_s;
  draft.context = {{u"customer_name"_s, u"Asha"_s}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  const Result<Submitted> submitted = engine.submit(draft);
  QVERIFY(submitted);
  const QString id = std::get<Message>(*submitted).id.uuid;
  QCOMPARE(engine.cancel({id}, u"Asha"_s).done.size(), 1);
  clock.advance(25LL * 3'600'000);
  const Operated back = putBack(engine, {id}, u"Asha"_s);
  QCOMPARE(back.refused.size(), 1);
  QCOMPARE(back.refused[0].reason.code, ErrorCode::ExpiresBeforeSending);
}

QTEST_GUILESS_MAIN(TestPutBack)
#include "tst_putback.moc"
