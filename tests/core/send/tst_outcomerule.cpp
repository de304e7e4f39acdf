// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/httptransport.h"
#include "send/myoperator.h"
#include "send/outcomerule.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'769'578'200'000; // 2026-01-28 05:30:00 UTC
constexpr qint64 kDayMs = 86'400'000;

QString nameOf(FailureClass failureClass)
{
  return wireName(failureClass);
}

/// A verdict in one line, so that a table can be read.
QString wordsOf(const Verdict &verdict)
{
  struct Visitor
  {
    QString operator()(const Accepted &v) const { return u"accepted "_s + v.providerMessageId; }
    QString operator()(const Refused &v) const { return u"refused "_s + nameOf(v.failureClass); }
    QString operator()(const TryLater &v) const
    {
      const QString after = v.afterMs ? QString::number(*v.afterMs) : u"-"_s;
      return QStringList{u"later"_s, nameOf(v.failureClass), after, v.burnsRetry ? u"burns"_s : u"free"_s}.join(u' ');
    }
    QString operator()(const AccountFault &) const { return u"account"_s; }
    QString operator()(const Unreachable &) const { return u"unreachable"_s; }
    QString operator()(const Unknown &) const { return u"unknown"_s; }
  };
  return std::visit(Visitor{}, verdict);
}

MyOperator provider()
{
  return {u"myoperator"_s, QUrl(u"https://api.myoperator.co"_s), {u"key-12345"_s, u"secret-12345"_s, u"acc"_s, {}}};
}

} // namespace

/// Holds the outcome rule to its table, line by line.
class TestOutcomeRule final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void judges_data();
  void judges();
  void keepsTheProvidersCodeAndWords_data();
  void keepsTheProvidersCodeAndWords();
  void hidesSecretsThatTheServerRepeats();
  void boundsTheWords();
  void judgesWhatTheTransportBrought_data();
  void judgesWhatTheTransportBrought();
};

void TestOutcomeRule::judges_data()
{
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("retryAfter");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("verdict");
  const auto row = [](const char *what, int status, const char *body, const QString &verdict, const char *after = "") {
    QTest::newRow(what) << status << QByteArray(after) << QByteArray(body) << verdict;
  };
  const QString unknown = u"unknown"_s;
  const QString account = u"account"_s;
  const QString permanent = u"refused permanent"_s;

  // 1. a listed code
  row("a listed code in a 400", 400, R"({"error":{"code":131026}})", permanent);
  row("a listed code as text", 400, R"({"error":{"code":"131026"}})", permanent);
  row("a listed code in errors[0]", 400, R"({"errors":[{"code":131050,"title":"stop"}]})", u"refused optout"_s);
  row("a listed code in a 500", 500, R"({"error":{"code":131016}})", u"later retry - burns"_s);
  row("a listed code in a 200 beats the id", 200, R"({"message_id":"m","error":{"code":131047}})", permanent);
  row("a specific top code in a 200 beats the id", 200, R"({"message_id":"m","code":131047})", permanent);
  row("wallet empty in a 400", 400, R"({"code":"CHAT_4001","message":"wallet"})", account);
  row("wallet empty in a 200", 200, R"({"code":"INSUFFICIENT_BALANCE"})", account);
  row("wallet empty in data", 400, R"({"data":{"code":"CHAT_4001"}})", account);
  row("an error that is only a code", 400, R"({"error":"CHAT_0303"})", account);
  row("pace", 400, R"({"error":{"code":131056}})", u"later pace - burns"_s);
  row("a day at least", 400, R"({"error":{"code":131049}})", u"later retry-slow - burns"_s);
  row("a listed code in a 429 burns nothing", 429, R"({"error":{"code":130429}})", u"later retry 5000 free"_s, "5");
  row("small listed code in an error", 400, R"({"error":{"code":0}})", account);
  row("small listed code at the top of a 400", 400, R"({"code":100})", permanent);
  row("small listed code of a declared failure", 200, R"({"status":"error","code":2})", u"later retry - burns"_s);

  // a success's own code is none of the list
  row("code 0 beside an id", 200, R"({"code":0,"message_id":"m"})", u"accepted m"_s);
  row("code 1 beside an id", 200, R"({"code":"1","data":{"message_id":"m"}})", u"accepted m"_s);
  row("code 1 without an id", 200, R"({"code":1,"message":"ok"})", unknown);
  row("code 1 in a 500", 500, R"({"code":1,"message":"oops"})", unknown);

  // 2. the account or the set-up
  for (const int status : {401, 402, 403, 404, 405, 407, 300, 301, 302, 303, 304, 307, 308})
    QTest::addRow("%d", status) << status << QByteArray() << QByteArray(R"({"message":"Unauthorized"})") << account;
  row("403 explicit deny", 403, R"({"Message":"User is not authorized with an explicit deny"})", account);
  row("404 in HTML", 404, "<html>nginx</html>", account);

  // 3. later
  row("408", 408, "", u"later retry - burns"_s);
  row("425", 425, "", u"later retry - burns"_s);
  row("429", 429, "", u"later retry - free"_s);
  row("429 with seconds", 429, "{}", u"later retry 30000 free"_s, "30");
  row("429 with a date", 429, "{}", u"later retry 60000 free"_s, "Wed, 28 Jan 2026 05:31:00 GMT");
  row("429 with nonsense", 429, "{}", u"later retry - free"_s, "soon");
  row("429 with a year", 429, "{}", u"later retry %1 free"_s.arg(kDayMs), "31536000");
  row("503 with Retry-After", 503, "", u"later retry 10000 burns"_s, "10");
  row("503 without", 503, "", unknown);

  // 4. refused
  for (const int status : {400, 406, 409, 410, 413, 415, 418, 422, 451, 499})
    QTest::addRow("%d", status) << status << QByteArray() << QByteArray(R"({"message":"bad"})") << permanent;
  row("400 in HTML", 400, "<h1>Bad Request</h1>", permanent);
  row("400 with an unlisted code", 400, R"({"error":{"code":999999}})", permanent);

  // 5. sent
  row("200 with message_id", 200, R"({"message_id":"msg-xyz","status":"queued"})", u"accepted msg-xyz"_s);
  row("201 with id", 201, R"({"id":"msg-1"})", u"accepted msg-1"_s);
  row("202 with a number as id", 202, R"({"id":123456789})", u"accepted 123456789"_s);
  row("200 with data.message_id", 200,
      R"({"status":"success","code":"200","message":"Accepted","data":{"conversation_id":"c","message_id":"m-2"}})",
      u"accepted m-2"_s);
  row("200 after a byte order mark", 200, "\xef\xbb\xbf{\"id\":\"m\"}", u"accepted m"_s);

  // 7. everything else
  row("200 in HTML", 200, "<html>welcome to the wifi</html>", unknown);
  row("200, empty", 200, "", unknown);
  row("200 without an id", 200, R"({"status":"success"})", unknown);
  row("200 with an empty id", 200, R"({"message_id":""})", unknown);
  row("200 with null as id", 200, R"({"message_id":null,"id":null})", unknown);
  row("200 with an object as id", 200, R"({"id":{"a":1}})", unknown);
  row("200 with an array", 200, R"([{"id":"m"}])", unknown);
  row("200, broken JSON", 200, R"({"message_id":"m")", unknown);
  row("204", 204, "", unknown);
  row("101", 101, "", unknown);
  for (const int status : {500, 501, 502, 504, 505, 520, 599})
    QTest::addRow("%d", status) << status << QByteArray("5") << QByteArray(R"({"message":null})") << unknown;
}

void TestOutcomeRule::judges()
{
  QFETCH(int, status);
  QFETCH(QByteArray, retryAfter);
  QFETCH(QByteArray, body);
  const Outcome outcome = provider().outcome({status, retryAfter, body}, kNow);
  QTEST(wordsOf(outcome.verdict), "verdict");
  QCOMPARE(outcome.httpStatus, status);
}

void TestOutcomeRule::keepsTheProvidersCodeAndWords_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("text");
  const auto row = [](const char *what, const char *body, const QString &code, const QString &text) {
    QTest::newRow(what) << QByteArray(body) << code << text;
  };
  row("at the top", R"({"code":"E_77","message":"No such thing"})", u"E_77"_s, u"No such thing"_s);
  row("in error", R"({"error":{"code":131026,"message":"Undeliverable"}})", u"131026"_s, u"Undeliverable"_s);
  row("in errors", R"({"errors":[{"code":131026,"title":"Undeliverable"}]})", u"131026"_s, u"Undeliverable"_s);
  row("in data.error", R"({"data":{"error":{"code":"131026","message":"x"}}})", u"131026"_s, u"x"_s);
  row("only words", R"({"error":"Unauthorized"})", {}, u"Unauthorized"_s);
  row("a null message", R"({"message":null})", {}, {});
  row("several lines", R"({"message":"one\n  two"})", {}, u"one two"_s);
  row("nothing that can be read", "<html>", {}, {});
}

void TestOutcomeRule::keepsTheProvidersCodeAndWords()
{
  QFETCH(QByteArray, body);
  const Outcome outcome = provider().outcome({400, {}, body}, kNow);
  QTEST(outcome.words.code, "code");
  QTEST(outcome.words.text, "text");
}

void TestOutcomeRule::hidesSecretsThatTheServerRepeats()
{
  const Outcome outcome =
      provider().outcome({401, {}, R"({"code":"key-12345","message":"bad key key-12345 or secret-12345"})"}, kNow);
  QCOMPARE(outcome.words.text, u"bad key [secret] or [secret]"_s);
  QCOMPARE(outcome.words.code, u"[secret]"_s);
}

void TestOutcomeRule::boundsTheWords()
{
  const QByteArray longText(100'000, 'x');
  const Outcome outcome = provider().outcome({400, {}, QByteArray("{\"message\":\"" + longText + "\"}")}, kNow);
  QVERIFY(outcome.words.text.size() <= 500);
}

void TestOutcomeRule::judgesWhatTheTransportBrought_data()
{
  using End = TransportResult::End;
  QTest::addColumn<TransportResult>("result");
  QTest::addColumn<QString>("verdict");
  QTest::newRow("answered") << TransportResult{End::Answered, {200, {}, R"({"id":"m"})"}, {}, 12} << u"accepted m"_s;
  QTest::newRow("unreachable") << TransportResult{End::Unreachable, {}, u"refused"_s, 12} << u"unreachable"_s;
  QTest::newRow("lost") << TransportResult{End::Lost, {}, u"closed"_s, 12} << u"unknown"_s;
}

void TestOutcomeRule::judgesWhatTheTransportBrought()
{
  QFETCH(TransportResult, result);
  const Outcome outcome = outcomeOf(provider(), result, kNow);
  QTEST(wordsOf(outcome.verdict), "verdict");
  QCOMPARE(outcome.latencyMs, 12);
  QCOMPARE(outcome.words.text, result.detail);
}

QTEST_GUILESS_MAIN(TestOutcomeRule)
#include "tst_outcomerule.moc"
