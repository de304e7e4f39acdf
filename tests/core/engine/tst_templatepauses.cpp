// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/templatepauses.h"
#include "standingoffice.h"

#include <QTest>

using namespace dakiya;

class TestTemplatePauses final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void liftsOneAndLeavesTheOthers();
  void liftsNothingThatIsNotPaused();
};

namespace {

bool pause(Office &office, MessageType type, const QString &language)
{
  WriteScope scope(office.store().database);
  return office.store().queue.pauseTemplate(scope, type, language, office.clock.wallMs(), u"http-400"_s) &&
         scope.commit();
}

} // namespace

void TestTemplatePauses::liftsOneAndLeavesTheOthers()
{
  Office office;
  QVERIFY(pause(office, MessageType::NewProduct, u"hi"_s) && pause(office, MessageType::NewProduct, u"en"_s));
  TemplatePauses pauses(office.engine);
  QVERIFY(pauses.lift(kWho, MessageType::NewProduct, u"hi"_s));
  const Result<QList<TemplatePause>> left = pauses.all();
  QCOMPARE(left->size(), 1);
  QCOMPARE(left->first().language, u"en"_s);
  QCOMPARE(left->first().reason, u"http-400"_s);
  const Result<QVariant> row = office.store().database.value(
      u"SELECT who || ' ' || subject || ' ' || value_before FROM audit_log WHERE action = 'template-resume'"_s);
  QCOMPARE(row->toString(), u"Asha new_product hi http-400"_s);
}

void TestTemplatePauses::liftsNothingThatIsNotPaused()
{
  Office office;
  QVERIFY(TemplatePauses(office.engine).lift(kWho, MessageType::NewProduct, u"hi"_s));
  QCOMPARE(office.store().database.value(u"SELECT count(*) FROM audit_log WHERE action = 'template-resume'"_s)->toInt(),
           0);
}

QTEST_GUILESS_MAIN(TestTemplatePauses)
#include "tst_templatepauses.moc"
