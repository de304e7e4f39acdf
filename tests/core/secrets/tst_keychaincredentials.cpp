// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "keychainbench.h"
#include "secrets/keychaincredentials.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"MYOPERATOR_API_KEY"_s;
constexpr qint64 kShortMs = 400;

} // namespace

/// Keeps credentials in a real gnome-keyring, and tells its troubles apart.
class TestKeychainCredentials final : public QObject
{
  Q_OBJECT

  using Value = std::optional<Result<std::optional<QString>>>;
  using Done = std::optional<Result<void>>;

  KeychainBench m_bench;

  [[nodiscard]] Value read(const QString &name = kKey, const KeychainOptions &options = {})
  {
    KeychainCredentials keychain(options);
    Value value;
    keychain.read(name, this, [&value](const Result<std::optional<QString>> &result) { value = result; });
    static_cast<void>(QTest::qWaitFor([&] { return value.has_value(); }, 20'000));
    return value;
  }
  [[nodiscard]] Done write(const QString &secret, const KeychainOptions &options = {})
  {
    KeychainCredentials keychain(options);
    Done done;
    keychain.write(kKey, secret, this, [&done](const Result<void> &result) { done = result; });
    static_cast<void>(QTest::qWaitFor([&] { return done.has_value(); }, 20'000));
    return done;
  }
  [[nodiscard]] Done remove(const QString &name, const KeychainOptions &options = {})
  {
    KeychainCredentials keychain(options);
    Done done;
    keychain.remove(name, this, [&done](const Result<void> &result) { done = result; });
    static_cast<void>(QTest::qWaitFor([&] { return done.has_value(); }, 20'000));
    return done;
  }
  /// Every operation ends with this error.
  void allFailWith(ErrorCode code, const KeychainOptions &options = {})
  {
    const Value value = read(kKey, options);
    const Done written = write(u"another-secret"_s, options);
    const Done removed = remove(kKey, options);
    QVERIFY(value && !*value && written && !*written && removed && !*removed);
    QCOMPARE(wireName(value->error().code), wireName(code));
    QCOMPARE(wireName(written->error().code), wireName(code));
    QCOMPARE(wireName(removed->error().code), wireName(code));
    QVERIFY(!englishSentence(written->error()).contains(u"another-secret"_s));
  }
  [[nodiscard]] QString stored()
  {
    const Value value = read();
    return value && *value ? (*value)->value_or(u"(not there)"_s) : u"(error)"_s;
  }

private Q_SLOTS:
  void initTestCase();
  void saysThatNoKeychainRuns();
  void keepsASecret_data();
  void keepsASecret();
  void takesAnAbsentOneForNotSet();
  void removes();
  void saysThatItIsLocked();
  void saysThatThereIsNoKeyringYet();
  void saysThatItDoesNotAnswer();
  void saysThatItRefuses_data();
  void saysThatItRefuses();
  void givesUpASecretThatDoesNotCome();
  void leavesAloneWhoDied();
};

void TestKeychainCredentials::initTestCase()
{
  QVERIFY(m_bench.startBus());
  qputenv("DBUS_SESSION_BUS_ADDRESS", m_bench.address().toUtf8());
}

void TestKeychainCredentials::saysThatNoKeychainRuns()
{
  QElapsedTimer timer;
  timer.start();
  allFailWith(ErrorCode::CredentialStoreMissing);
  QVERIFY2(timer.elapsed() < 5'000, "what is not there must be known at once");
}

void TestKeychainCredentials::keepsASecret_data()
{
  QTest::addColumn<QString>("secret");
  QTest::newRow("plain") << u"k-123"_s;
  QTest::newRow("replaced by another") << u"k-456"_s;
  QTest::newRow("Devanagari, quotes and a line break") << u"गुप्त \"key\"\n'x'"_s;
  QTest::newRow("long") << QString(4'000, u'k');
}

void TestKeychainCredentials::keepsASecret()
{
  QFETCH(QString, secret);
  QVERIFY(m_bench.startUnlocked());
  const Done done = write(secret);
  QVERIFY(done);
  QVERIFY2(*done, *done ? "" : qPrintable(englishSentence(done->error())));
  QCOMPARE(stored(), secret);
  // Another program, another day.
  QVERIFY(m_bench.startUnlocked());
  QCOMPARE(stored(), secret);
}

void TestKeychainCredentials::takesAnAbsentOneForNotSet()
{
  QVERIFY(m_bench.startUnlocked());
  const Value value = read(u"TWILIO_AUTH_TOKEN"_s);
  QVERIFY(value && *value);
  QVERIFY(!(*value)->has_value());
}

void TestKeychainCredentials::removes()
{
  QVERIFY(m_bench.startUnlocked());
  QVERIFY(*write(u"k-123"_s));
  const Done done = remove(kKey);
  QVERIFY(done && *done);
  QCOMPARE(stored(), u"(not there)"_s);
  const Done again = remove(kKey);
  QVERIFY(again && *again);
}

void TestKeychainCredentials::saysThatItIsLocked()
{
  QVERIFY(m_bench.startUnlocked());
  QVERIFY(*write(u"k-123"_s));
  QVERIFY(m_bench.startLocked());
  allFailWith(ErrorCode::CredentialStoreLocked);
  // One that was never stored: what a locked keyring holds cannot be known.
  const Value absent = read(u"TWILIO_AUTH_TOKEN"_s);
  QVERIFY(absent && !*absent);
  QCOMPARE(absent->error().code, ErrorCode::CredentialStoreLocked);
  // Nothing was overwritten or lost meanwhile.
  QVERIFY(m_bench.startUnlocked());
  QCOMPARE(stored(), u"k-123"_s);
}

void TestKeychainCredentials::saysThatThereIsNoKeyringYet()
{
  QVERIFY(m_bench.startEmpty());
  QCOMPARE(stored(), u"(not there)"_s);
  const Done done = write(u"k-123"_s);
  QVERIFY(done && !*done);
  QCOMPARE(done->error().code, ErrorCode::CredentialStoreFailed);
  QVERIFY(englishSentence(done->error()).contains(u"no keyring yet"_s));
}

void TestKeychainCredentials::saysThatItDoesNotAnswer()
{
  QVERIFY(m_bench.startFake(u"silent"_s));
  QElapsedTimer timer;
  timer.start();
  allFailWith(ErrorCode::CredentialStoreSlow, {u"dakiya"_s, kShortMs});
  QVERIFY2(timer.elapsed() < 10 * kShortMs, "the wait must be bounded");
}

void TestKeychainCredentials::saysThatItRefuses_data()
{
  QTest::addColumn<QString>("mode");
  QTest::newRow("everything") << u"forbidding"_s;
  QTest::newRow("the secrets alone") << u"denying"_s;
}

void TestKeychainCredentials::saysThatItRefuses()
{
  QFETCH(QString, mode);
  QVERIFY(m_bench.startFake(mode));
  allFailWith(ErrorCode::CredentialStoreDenied);
}

void TestKeychainCredentials::givesUpASecretThatDoesNotCome()
{
  QVERIFY(m_bench.startFake(u"stuck"_s));
  const Value value = read(kKey, {u"dakiya"_s, kShortMs});
  QVERIFY(value && !*value);
  QCOMPARE(value->error().code, ErrorCode::CredentialStoreSlow);
  // The late answer finds nobody and hurts nobody, and the next question is asked as ever.
  m_bench.stopService();
  QVERIFY(m_bench.startUnlocked());
  QTRY_VERIFY_WITH_TIMEOUT(*write(u"k-789"_s), 20'000);
  QCOMPARE(stored(), u"k-789"_s);
}

void TestKeychainCredentials::leavesAloneWhoDied()
{
  QVERIFY(m_bench.startUnlocked());
  QVERIFY(*write(u"k-123"_s));
  KeychainCredentials keychain;
  bool wasCalled = false;
  auto context = std::make_unique<QObject>();
  keychain.read(kKey, context.get(), [&wasCalled](const auto &) { wasCalled = true; });
  context.reset();
  QCOMPARE(stored(), u"k-123"_s);
  QVERIFY(!wasCalled);
}

QTEST_GUILESS_MAIN(TestKeychainCredentials)
#include "tst_keychaincredentials.moc"
