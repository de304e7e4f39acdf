// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "domain/settingchoices.h"
#include "domain/settings.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What each setting may hold.
class SettingsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void refusesWhatCannotBe_data();
  void refusesWhatCannotBe();
  void takesWhatIsRight_data();
  void takesWhatIsRight();
  void takesEveryDefault();
  void offersWhatItTakes();
};

void SettingsTest::refusesWhatCannotBe_data()
{
  QTest::addColumn<QString>("key");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("sentence");
  const auto row = [](const char *what, const QString &key, const QString &value, const QString &must) {
    QTest::newRow(what) << key << value << u"\"%1\" must be %2."_s.arg(key, must);
  };
  row("a language without texts", u"language"_s, u"fr"_s, u"one of en, hi, mr"_s);
  row("no language", u"language"_s, QString(), u"one of en, hi, mr"_s);
  row("a negative number", u"rate_limit"_s, u"-5"_s, u"a whole number from 1 to 1000000"_s);
  row("a word for a number", u"api_port"_s, u"many"_s, u"a whole number from 1 to 65535"_s);
  row("neither yes nor no", u"api_enabled"_s, u"perhaps"_s, u"true or false"_s);
  row("a provider that is none", u"provider"_s, u"pigeon"_s, u"one of practice, myoperator, myoperator-v2"_s);
  row("a share above all", u"target.delivery_rate"_s, u"101"_s, u"a number from 0 to 100 such as 97.5"_s);
  row("a share with a sign", u"target.success_rate"_s, u"-1"_s, u"a number from 0 to 100 such as 97.5"_s);
  row("a span without its end", u"churn_risk.quiet_hours"_s, u"21:00"_s, u"a span such as 21:00-09:00, or off"_s);
  row("a span without length", u"churn_risk.quiet_hours"_s, u"10:00-10:00"_s,
      u"a span whose ends differ, such as 21:00-09:00, or off"_s);
}

void SettingsTest::refusesWhatCannotBe()
{
  QFETCH(QString, key);
  QFETCH(QString, value);
  const Result<QString> checked = Settings::check(key, value);
  QVERIFY(!checked);
  QTEST(englishSentence(checked.error()), "sentence");
}

void SettingsTest::takesWhatIsRight_data()
{
  QTest::addColumn<QString>("key");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("stored");
  QTest::newRow("Marathi") << u"language"_s << u"mr"_s << u"mr"_s;
  QTest::newRow("a word for yes") << u"api_enabled"_s << u"Yes"_s << u"true"_s;
  QTest::newRow("spaces around") << u"rate_limit"_s << u" 20 "_s << u"20"_s;
  QTest::newRow("hosts however they are parted") << u"api_allowed_hosts"_s << u"a b, c"_s << u"a, b, c"_s;
  QTest::newRow("no quiet hours") << u"churn_risk.quiet_hours"_s << u"off"_s << u"off"_s;
  QTest::newRow("a share") << u"target.delivery_rate"_s << u" 97.50 "_s << u"97.5"_s;
  QTest::newRow("rupees") << u"price.utility"_s << u"1.5"_s << u"1.50"_s;
}

void SettingsTest::takesWhatIsRight()
{
  QFETCH(QString, key);
  QFETCH(QString, value);
  const Result<QString> checked = Settings::check(key, value);
  QVERIFY(checked);
  QTEST(*checked, "stored");
}

void SettingsTest::takesEveryDefault()
{
  for (const QString &key : Settings::keys())
    QVERIFY2(Settings::check(key, Settings::defaultOf(key)), qPrintable(key));
}

void SettingsTest::offersWhatItTakes()
{
  for (const QString &key : Settings::keys()) {
    const QStringList choices = settingChoices(key);
    for (const QString &choice : choices)
      QVERIFY2(Settings::check(key, choice), qPrintable(key));
  }
  QCOMPARE(settingChoices(u"language"_s), QStringList({u"en"_s, u"hi"_s, u"mr"_s}));
  QCOMPARE(settingChoices(u"churn_risk.immediate"_s), QStringList({u"true"_s, u"false"_s}));
  QVERIFY(settingChoices(u"business_name"_s).isEmpty());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
