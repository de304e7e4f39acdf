// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/resources.h"
#include "ctl.h"
#include "engine/engine.h"
#include "engine/managerpin.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The manager's PIN as the owner of the data sees it.
class TestCtlRoles final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void takesThePinAway();
  void saysThatThereIsNone();
  void isUsedAlone();
  void listsNothingOfThePin();
};

namespace {

const StretchedPin kPin{1, "salt", "hash"};

/// The data of the folder, opened as a window would.
struct Opened
{
  explicit Opened(const CtlFolder &folder)
  {
    initResources();
    isOpen = engine.open(folder.path("data"), u"practice"_s).has_value();
  }

  [[nodiscard]] bool setPin()
  {
    const Result<PinAnswer> answer = ManagerPin(engine).replace(u"Asha"_s, std::nullopt, kPin);
    return answer && answer->outcome == PinAnswer::Outcome::Right;
  }

  SystemClock clock;
  Engine engine{clock, Random(1)};
  bool isOpen = false;
};

} // namespace

void TestCtlRoles::takesThePinAway()
{
  const CtlFolder folder;
  Opened office(folder);
  QVERIFY(office.isOpen && office.setPin());
  const CtlResult done = folder.run({u"settings"_s, u"reset-pin"_s});
  QCOMPARE(done.exitCode, 0);
  QVERIFY2(done.out.contains("PIN is gone"_L1), qPrintable(done.out));
  QCOMPARE(ManagerPin(office.engine).isSet(), Result<bool>(false));
  const Result<QVariant> row = office.engine.store().database.value(
      u"SELECT who || ' ' || value_before || ' > ' || value_after FROM audit_log WHERE action = 'pin-reset'"_s);
  QCOMPARE(row->toString(), u"asha set > none"_s);
  QVERIFY(office.setPin());
  QCOMPARE(folder.run({u"settings"_s, u"reset-pin"_s, u"--json"_s}).json(), (QJsonObject{{u"reset"_s, true}}));
}

void TestCtlRoles::saysThatThereIsNone()
{
  const CtlFolder folder;
  const CtlResult done = folder.run({u"settings"_s, u"reset-pin"_s});
  QCOMPARE(done.exitCode, 0);
  QCOMPARE(done.out, u"No PIN is set.\n"_s);
  QCOMPARE(folder.run({u"settings"_s, u"reset-pin"_s, u"--json"_s}).json(), (QJsonObject{{u"reset"_s, false}}));
}

void TestCtlRoles::isUsedAlone()
{
  const CtlFolder folder;
  const CtlResult refused = folder.run({u"settings"_s, u"reset-pin"_s, u"now"_s});
  QCOMPARE(refused.exitCode, 2);
  QVERIFY(refused.err.contains("reset-pin"_L1));
}

void TestCtlRoles::listsNothingOfThePin()
{
  const CtlFolder folder;
  Opened office(folder);
  QVERIFY(office.isOpen && office.setPin());
  const CtlResult listed = folder.run({u"settings"_s, u"list"_s, u"--json"_s});
  QCOMPARE(listed.exitCode, 0);
  QVERIFY(!listed.out.contains("pin"_L1) && !listed.out.contains("pbkdf2"_L1));
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"manager_pin"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCtlRoles)
#include "tst_ctlroles.moc"
