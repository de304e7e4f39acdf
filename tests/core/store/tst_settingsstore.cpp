// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarystore.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Settings, the facts of a store, and who changed what.
class TestSettingsStore final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void keepsSettingsWithWhoSetThem();
  void pausesAndResumes();
};

void TestSettingsStore::keepsSettingsWithWhoSetThem()
{
  TemporaryStore at;
  SettingsStore &settings = at.store.settings;
  QCOMPARE(settings.load()->ratePerSecond(), 80);
  {
    WriteScope scope(at.store.database);
    QVERIFY(settings.set(scope, u"rate_limit"_s, u"20"_s, u"Asha"_s, 5));
    QVERIFY(settings.set(scope, u"rate_limit"_s, u"30"_s, u"Ravi"_s, 6));
    QVERIFY(scope.commit());
  }
  QCOMPARE(settings.load()->ratePerSecond(), 30);
  QCOMPARE(at.count(u"audit_log"_s), 2);
  QCOMPARE(at.count(u"audit_log WHERE who = 'Asha' AND subject = 'rate_limit' AND value_before = '80' "
                    "AND value_after = '20' AND at = 5"_s),
           1);
  QCOMPARE(at.count(u"audit_log WHERE who = 'Ravi' AND value_before = '20' AND value_after = '30'"_s), 1);
}

void TestSettingsStore::pausesAndResumes()
{
  TemporaryStore at;
  SettingsStore &settings = at.store.settings;
  QVERIFY(!settings.stops()->any());
  WriteScope scope(at.store.database);
  QVERIFY(settings.pause(scope, u"Asha"_s, 5));
  QVERIFY(settings.setFact(scope, fact::held, u"account"_s));
  QVERIFY(at.store.queue.pauseTemplate(scope, MessageType::ChurnRisk, u"en"_s, 5, u"x"_s));
  QCOMPARE(*settings.stops(), (QueueStops{u"person:Asha"_s, u"account"_s}));
  QVERIFY(settings.resume(scope, u"Ravi"_s, 6));
  QVERIFY(!settings.stops()->any());
  QCOMPARE(at.count(u"template_pauses"_s), 0);
  QCOMPARE(at.count(u"audit_log WHERE action = 'pause' AND who = 'Asha'"_s), 1);
  QCOMPARE(at.count(u"audit_log WHERE action = 'resume' AND who = 'Ravi' AND value_before = 'person:Asha account'"_s),
           1);
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
