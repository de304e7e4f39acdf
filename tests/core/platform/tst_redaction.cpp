// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QTest>
#include <QUrl>

using namespace dakiya;

class TestRedaction : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void masks_data();
  void masks();
  void leaves_data();
  void leaves();
  void masksKnownSecrets_data();
  void masksKnownSecrets();
  void masksWhatItWasTold();
};

void TestRedaction::masks_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("masked");
  const auto row = [](const char *name, const char *text, const char *masked) {
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
  };
  row("an international number", "to +919812345678 now", "to [number] now");
  row("a grouped number", "to +91 98123 45670.", "to [number].");
  row("hyphens and brackets", "+91 (98123)-45670", "[number]");
  row("Twilio's form", "whatsapp:+14155238886", "whatsapp:[number]");
  row("in an address", "/history/%2B919812345678?limit=5", "/history/[number]?limit=5");
  row("an Indian number without its plus", "to 919812345678", "to [number]");
  row("ten digits", R"("to":"9812345678")", R"("to":"[number]")");
  row("a bearer token", "Authorization: Bearer abc.def-123", "Authorization: Bearer [secret]");
  row("a password header", "basic dXNlcjpwYXNz", "basic [secret]");
  row("a named secret", "api_key=short-one-7 sent", "api_key=[secret] sent");
  row("a secret in JSON", R"({"token": "k3yk3yk3y", "a": 1})", R"({"token": "[secret]", "a": 1})");
  row("a password in an address", "https://user:pass@host/", "https://[secret]@host/");
  row("a long key", "refused 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", "refused [secret]");
}

void TestRedaction::masks()
{
  QFETCH(QString, text);
  QFETCH(QString, masked);
  QCOMPARE(redacted(text), masked);
}

void TestRedaction::leaves_data()
{
  QTest::addColumn<QString>("text");
  const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
  row("an id of a message", "claimed 019bc1f0-7a4c-7def-8123-456789abcdef");
  row("a time", "due 2026-01-28T05:30:00.123+05:30");
  row("milliseconds since 1970", "wall 1769578200000");
  row("a count", "sent 100000 in 1250 ms");
  row("a code", "failed with 131026 after 3 attempts");
  row("a path", "/srv/dakiya/log/dakiya.log");
  row("a long word of letters", "abcdefghijklmnopqrstuvwxyzabcdefghijkl");
  row("the name of a credential", "MYOPERATOR_API_KEY is not set");
  row("Marathi", "दर्याचे दूध");
}

void TestRedaction::leaves()
{
  QFETCH(QString, text);
  QCOMPARE(redacted(text), text);
}

void TestRedaction::masksKnownSecrets_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("masked");
  const auto row = [](const char *name, const QString &text, const QString &masked) {
    QTest::newRow(name) << text << masked;
  };
  const QString secret = QStringLiteral("k/7 x+9");
  row("as it is", QStringLiteral("no such key: %1.").arg(secret), QStringLiteral("no such key: [secret]."));
  row("twice", secret + u',' + secret, QStringLiteral("[secret],[secret]"));
  // The last sign of base64 depends on what follows the secret, and stays.
  row("in base64", QStringLiteral("key ay83IHgrOQ=="), QStringLiteral("key [secret]Q=="));
  row("in base64, with more behind it", QStringLiteral("ay83IHgrOTp4"), QStringLiteral("[secret]Tp4"));
  row("in an address", QString::fromLatin1("?k=" + QUrl::toPercentEncoding(secret)), QStringLiteral("?k=[secret]"));
  row("cut at the end", QStringLiteral("no such key: k/7 x"), QStringLiteral("no such key: [secret]"));
  row("another text", QStringLiteral("balance too low"), QStringLiteral("balance too low"));
}

void TestRedaction::masksKnownSecrets()
{
  QFETCH(QString, text);
  QTEST(withoutSecrets(text, {QStringLiteral("k/7 x+9"), QString(), QStringLiteral("ow")}), "masked");
}

void TestRedaction::masksWhatItWasTold()
{
  QCOMPARE(redacted(QStringLiteral("key tiny-key")), QStringLiteral("key tiny-key"));
  rememberSecrets({QStringLiteral("tiny-key")});
  QCOMPARE(redacted(QStringLiteral("key tiny-key")), QStringLiteral("key [secret]"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
