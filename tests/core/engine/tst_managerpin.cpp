// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/enginehost.h"
#include "engine/managerpin.h"
#include "engine/pindoor.h"
#include "fakeclock.h"
#include "store/pinstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum PinAnswer::Outcome;

namespace {

const QString kWho = u"Asha"_s;

/// A PIN that takes no time to stretch; only its being right or wrong matters.
StretchedPin pinOf(const QByteArray &hash)
{
  return {1, "salt", hash};
}

/// An office with a clock of its own; it can be closed and opened again.
struct Office
{
  Office()
  {
    initResources();
    reopen();
  }
  void reopen()
  {
    engine = std::make_unique<Engine>(clock, Random(1));
    isOpen = engine->open(folder.path(), u"practice"_s).has_value();
  }
  [[nodiscard]] ManagerPin pin() const { return ManagerPin(*engine); }
  [[nodiscard]] bool set(const QByteArray &hash) const
  {
    const Result<PinAnswer> answer = pin().replace(kWho, std::nullopt, pinOf(hash));
    return answer && answer->outcome == Right;
  }
  /// A try to its end.
  PinAnswer tried(bool isRight) const
  {
    const Result<PinTry> begun = pin().begin(kWho);
    if (!begun || !begun->pin)
      return begun ? begun->refusal : PinAnswer{NotSet};
    return pin().end(*begun, isRight).value_or(PinAnswer{NotSet});
  }
  [[nodiscard]] QStringList audit() const
  {
    QSqlQuery *query = engine->store().database.execute(
        u"SELECT who || ' ' || action || ' ' || subject || ' ' || value_before || ' > ' || value_after FROM audit_log "
        "ORDER BY id"_s);
    QStringList rows;
    while (query->next())
      rows << query->value(0).toString();
    query->finish();
    return rows;
  }

  QTemporaryDir folder;
  FakeClock clock;
  std::unique_ptr<Engine> engine;
  bool isOpen = false;
};

} // namespace

class TestManagerPin final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void takesFourToTwelveDigits_data();
  void takesFourToTwelveDigits();
  void keepsWhatCannotBeReadBack();
  void locksForAMinuteAfterFiveWrongTries();
  void countsATryThatWasBrokenOff();
  void staysLockedWhenItIsStartedAnew();
  void isNotLockedForLongerBecauseTheClockWentBack();
  void forgetsWrongTriesAfterARightOne();
  void auditsEveryChangeAndNeverThePin();
  void changesNothingThatSomebodyElseChanged();
  void isResetByTheOwnerEvenWhenItIsDamaged();
  void isInheritedFromPractice();
  void doesItAllBesideTheEngine();
};

void TestManagerPin::takesFourToTwelveDigits_data()
{
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("pin");
  QTest::newRow("digits") << u"0412"_s << u"0412"_s;
  QTest::newRow("spaces around") << u" 041288 "_s << u"041288"_s;
  QTest::newRow("Devanagari") << u"०४१२"_s << u"0412"_s;
  QTest::newRow("too few") << u"041"_s << QString();
  QTest::newRow("too many") << u"0123456789012"_s << QString();
  QTest::newRow("letters") << u"milk1"_s << QString();
  QTest::newRow("nothing") << u" "_s << QString();
}

void TestManagerPin::takesFourToTwelveDigits()
{
  QFETCH(QString, typed);
  QTEST(checkPin(typed).value_or(QString()), "pin");
}

void TestManagerPin::keepsWhatCannotBeReadBack()
{
  const StretchedPin one = stretched(u"0412"_s);
  const StretchedPin other = stretched(u"0412"_s);
  QVERIFY(one.rounds >= 200'000);
  QVERIFY(one.salt != other.salt && one.hash != other.hash);
  QVERIFY(!one.text().contains("0412"_L1) || one.salt.toHex().contains("0412") || one.hash.toHex().contains("0412"));
  QCOMPARE(StretchedPin::fromText(one.text()), std::optional(one));
  QVERIFY(isPin(one, u"0412"_s));
  QVERIFY(isPin(one, u"०४१२"_s));
  QVERIFY(!isPin(one, u"0413"_s));
  QVERIFY(!StretchedPin::fromText(u"0412"_s));
}

void TestManagerPin::locksForAMinuteAfterFiveWrongTries()
{
  Office office;
  QCOMPARE(office.tried(true).outcome, NotSet);
  QVERIFY(office.set("right"));
  for (const int left : {4, 3, 2, 1})
    QCOMPARE(office.tried(false), (PinAnswer{Wrong, left, 0}));
  QCOMPARE(office.tried(false), (PinAnswer{Locked, 0, 60'000}));
  office.clock.advance(59'999);
  QCOMPARE(office.tried(true), (PinAnswer{Locked, 0, 1}));
  office.clock.advance(1);
  QCOMPARE(office.tried(false), (PinAnswer{Wrong, 4, 0}));
  QCOMPARE(office.tried(true).outcome, Right);
}

void TestManagerPin::countsATryThatWasBrokenOff()
{
  Office office;
  QVERIFY(office.set("right"));
  for (int count = 0; count < kPinTries; ++count)
    QVERIFY(office.pin().begin(kWho)->pin);
  QCOMPARE(office.pin().begin(kWho)->refusal.outcome, Locked);
}

void TestManagerPin::staysLockedWhenItIsStartedAnew()
{
  Office office;
  QVERIFY(office.set("right"));
  for (int count = 0; count < kPinTries; ++count)
    office.tried(false);
  office.clock.advance(20'000);
  office.reopen();
  QVERIFY(office.isOpen);
  QCOMPARE(office.tried(true), (PinAnswer{Locked, 0, 40'000}));
}

void TestManagerPin::isNotLockedForLongerBecauseTheClockWentBack()
{
  Office office;
  QVERIFY(office.set("right"));
  for (int count = 0; count < kPinTries; ++count)
    office.tried(false);
  office.clock.setWall(office.clock.wallMs() - 3'600'000);
  QCOMPARE(office.tried(true), (PinAnswer{Locked, 0, 60'000}));
  office.clock.advance(60'000);
  QCOMPARE(office.tried(true).outcome, Right);
}

void TestManagerPin::forgetsWrongTriesAfterARightOne()
{
  Office office;
  QVERIFY(office.set("right"));
  for (int count = 0; count < kPinTries - 1; ++count)
    office.tried(false);
  QCOMPARE(office.tried(true).outcome, Right);
  QCOMPARE(office.tried(false), (PinAnswer{Wrong, 4, 0}));
}

void TestManagerPin::auditsEveryChangeAndNeverThePin()
{
  Office office;
  QVERIFY(office.set("right"));
  QCOMPARE(office.pin().replace(kWho, pinOf("right"), pinOf("new"))->outcome, Right);
  for (int count = 0; count < kPinTries; ++count)
    office.tried(false);
  QCOMPARE(office.pin().replace(kWho, pinOf("new"), std::nullopt)->outcome, Right);
  QVERIFY(office.set("again"));
  QCOMPARE(office.pin().reset(u"root"_s), Result<bool>(true));
  QCOMPARE(office.pin().reset(u"root"_s), Result<bool>(false));
  QVERIFY(office.pin().noteName(kWho, u"Ravi"_s));
  const QStringList rows{u"Asha pin-set manager none > set"_s,    u"Asha pin-change manager set > set"_s,
                         u"Asha pin-locked manager  > "_s,        u"Asha pin-remove manager set > none"_s,
                         u"Asha pin-set manager none > set"_s,    u"root pin-reset manager set > none"_s,
                         u"Asha staff-name console Asha > Ravi"_s};
  QCOMPARE(office.audit(), rows);
}

void TestManagerPin::changesNothingThatSomebodyElseChanged()
{
  Office office;
  QVERIFY(office.set("right"));
  const Result<PinTry> begun = office.pin().begin(kWho);
  QCOMPARE(office.pin().replace(kWho, pinOf("right"), pinOf("new"))->outcome, Right);
  QCOMPARE(office.pin().end(*begun, true)->outcome, Changed);
  QCOMPARE(office.pin().replace(kWho, pinOf("right"), std::nullopt)->outcome, Changed);
  QCOMPARE(office.pin().replace(kWho, std::nullopt, pinOf("mine"))->outcome, Changed);
  QCOMPARE(office.pin().isSet(), Result<bool>(true));
}

void TestManagerPin::isResetByTheOwnerEvenWhenItIsDamaged()
{
  Office office;
  QVERIFY(office.set("right"));
  QVERIFY(office.engine->store().database.change(u"UPDATE store_facts SET value = 'x' WHERE key = 'manager_pin'"_s));
  QVERIFY(!office.pin().isSet());
  QVERIFY(!office.pin().begin(kWho));
  QCOMPARE(office.pin().reset(kWho), Result<bool>(true));
  QCOMPARE(office.pin().isSet(), Result<bool>(false));
}

void TestManagerPin::isInheritedFromPractice()
{
  Office office;
  QVERIFY(office.set("right"));
  Engine real(office.clock, Random(2));
  QVERIFY(real.open(office.folder.path(), u"myoperator-v2"_s));
  QCOMPARE(ManagerPin(real).isSet(), Result<bool>(true));
}

// The way of a window: counted in the engine's thread, stretched beside it.
void TestManagerPin::doesItAllBesideTheEngine()
{
  initResources();
  const QTemporaryDir folder;
  EngineHost host;
  QSignalSpy started(&host, &EngineHost::started);
  host.start({folder.path(), u"practice"_s, {}});
  QTRY_COMPARE(started.size(), 1);
  PinDoor door(host);
  std::optional<Result<PinAnswer>> heard;
  const PinDoor::Answer hear = [&heard](const Result<PinAnswer> &answer) { heard = answer; };
  const auto outcome = [&heard] {
    [&heard] { QTRY_VERIFY_WITH_TIMEOUT(heard.has_value(), 30'000); }();
    const Result<PinAnswer> answer = *std::exchange(heard, std::nullopt);
    return answer ? answer->outcome : Changed;
  };
  door.change(this, kWho, {}, u"12"_s, hear);
  QVERIFY(heard && !*heard);
  heard.reset();
  door.change(this, kWho, {}, {}, hear);
  QCOMPARE(outcome(), NotSet);
  door.change(this, kWho, {}, u"0412"_s, hear);
  QCOMPARE(outcome(), Right);
  door.tryPin(this, kWho, u"1111"_s, hear);
  QCOMPARE(outcome(), Wrong);
  door.tryPin(this, kWho, u"०४१२"_s, hear);
  QCOMPARE(outcome(), Right);
  door.change(this, kWho, u"1111"_s, u"2222"_s, hear);
  QCOMPARE(outcome(), Wrong);
  door.change(this, kWho, u"0412"_s, u"2222"_s, hear);
  QCOMPARE(outcome(), Right);
  door.change(this, kWho, u"2222"_s, {}, hear);
  QCOMPARE(outcome(), Right);
  door.tryPin(this, kWho, u"2222"_s, hear);
  QCOMPARE(outcome(), NotSet);
}

QTEST_GUILESS_MAIN(TestManagerPin)
#include "tst_managerpin.moc"
