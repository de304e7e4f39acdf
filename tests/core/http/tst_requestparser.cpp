// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestparser.h"

#include <QTest>

using namespace dakiya;
using State = RequestParser::State;

namespace {

constexpr Listener::Limits kLimits{.bodyBytes = 100, .headerBytes = 1024, .headers = 10};

/// Feeds all of it in pieces of that size; returns what the request left over.
QByteArray feedInPieces(RequestParser &parser, QByteArrayView bytes, qsizetype size)
{
  while (!bytes.isEmpty() && parser.state() != State::Done && parser.state() != State::Refused) {
    const QByteArrayView piece = bytes.first(qMin(size, bytes.size()));
    const qsizetype taken = parser.feed(piece);
    bytes = bytes.sliced(taken);
  }
  return bytes.toByteArray();
}

} // namespace

class TestRequestParser : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void readsARequestInPiecesOfAnySize_data();
  void readsARequestInPiecesOfAnySize();
  void leavesTheNextRequestAlone();
  void readsOneAfterTheOther();
  void keepsTheConnectionAsTheVersionSays_data();
  void keepsTheConnectionAsTheVersionSays();
  void refuses_data();
  void refuses();
  void addsNoHeaderFromATrailer();
  void boundsAHeadThatNeverEnds();
  void boundsAChunkLineThatNeverEnds();
  void waitsForNothingAfterABareLineFeed();
};

void TestRequestParser::readsARequestInPiecesOfAnySize_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("body");
  const QByteArray head = "POST /a/b?c=%20d HTTP/1.1\r\nHost: x\r\nX-ThinG: some value \r\n";
  const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
  QTest::newRow("without a body") << QByteArray(head + "\r\n") << QByteArray();
  QTest::newRow("with a length") << QByteArray(head + "Content-Length: 5\r\n\r\nhello") << QByteArray("hello");
  QTest::newRow("with no length to speak of") << QByteArray(head + "Content-Length: 0\r\n\r\n") << QByteArray();
  QTest::newRow("in chunks") << QByteArray(chunked + "3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n") << QByteArray("hello");
  QTest::newRow("in no chunk at all") << QByteArray(chunked + "0\r\n\r\n") << QByteArray();
  QTest::newRow("in chunks with a trailer")
      << QByteArray(chunked + "5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n") << QByteArray("hello");
  QTest::newRow("behind an empty line") << QByteArray("\r\n" + head + "\r\n") << QByteArray();
}

void TestRequestParser::readsARequestInPiecesOfAnySize()
{
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, body);
  for (qsizetype size = 1; size <= bytes.size(); ++size) {
    RequestParser parser(kLimits);
    QCOMPARE(feedInPieces(parser, bytes, size), QByteArray());
    QCOMPARE(parser.state(), State::Done);
    const HttpRequest request = parser.take();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/a/b"));
    QCOMPARE(request.query, QByteArray("c=%20d"));
    QCOMPARE(request.header("x-thing"), QByteArray("some value"));
    QCOMPARE(request.body, body);
  }
}

void TestRequestParser::leavesTheNextRequestAlone()
{
  const QByteArray next = "GET /second HTTP/1.1\r\n";
  for (const QByteArray &first : {QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok"),
                                  QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
                                  QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                             "2\r\nok\r\n0\r\n\r\n")}) {
    for (qsizetype size = 1; size <= first.size() + next.size(); ++size) {
      RequestParser parser(kLimits);
      const QByteArray left = feedInPieces(parser, QByteArray(first + next), size);
      QCOMPARE(parser.state(), State::Done);
      QVERIFY2(next.endsWith(left) && left.size() >= next.size() - size + 1, left.constData());
    }
  }
}

void TestRequestParser::readsOneAfterTheOther()
{
  RequestParser parser(kLimits);
  QByteArray bytes = "POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.1\r\nHost: x\r\n\r\n";
  bytes = feedInPieces(parser, bytes, bytes.size());
  QCOMPARE(parser.take().body, QByteArray("a"));
  QCOMPARE(parser.state(), State::Empty);
  QCOMPARE(feedInPieces(parser, bytes, bytes.size()), QByteArray());
  QCOMPARE(parser.take().path, QByteArray("/2"));
}

void TestRequestParser::keepsTheConnectionAsTheVersionSays_data()
{
  QTest::addColumn<QByteArray>("head");
  QTest::addColumn<bool>("keepAlive");
  QTest::newRow("1.1 does") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << true;
  QTest::newRow("1.1 asked to close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n") << false;
  QTest::newRow("1.0 does not") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
  QTest::newRow("1.0 asked to keep") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestRequestParser::keepsTheConnectionAsTheVersionSays()
{
  QFETCH(QByteArray, head);
  RequestParser parser(kLimits);
  QCOMPARE(feedInPieces(parser, head, 7), QByteArray());
  QCOMPARE(parser.state(), State::Done);
  QTEST(parser.keepAlive(), "keepAlive");
}

void TestRequestParser::refuses_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("status");
  const auto post = [](const QByteArray &headers, const QByteArray &body = {}) {
    return QByteArray("POST / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body);
  };
  const auto get = [](const QByteArray &line) { return QByteArray(line + "\r\nHost: x\r\n\r\n"); };

  QTest::newRow("a length and chunks") << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
                                       << 400;
  QTest::newRow("chunks and a length") << post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n")
                                       << 400;
  QTest::newRow("two lengths") << post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello") << 400;
  QTest::newRow("the same length twice") << post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello") << 400;
  QTest::newRow("a list of lengths") << post("Content-Length: 5, 5\r\n", "hello") << 400;
  QTest::newRow("a negative length") << post("Content-Length: -5\r\n", "hello") << 400;
  QTest::newRow("a length with a plus") << post("Content-Length: +5\r\n", "hello") << 400;
  QTest::newRow("a length in hex") << post("Content-Length: 0x5\r\n", "hello") << 400;
  QTest::newRow("an empty length") << post("Content-Length: \r\n") << 400;
  QTest::newRow("a length beyond 64 bits") << post("Content-Length: 99999999999999999999\r\n") << 400;
  QTest::newRow("an unknown coding") << post("Transfer-Encoding: gzip\r\n") << 501;
  QTest::newRow("a coding before the chunks") << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n") << 501;
  QTest::newRow("a coding behind the chunks") << post("Transfer-Encoding: chunked, gzip\r\n", "0\r\n\r\n") << 501;
  QTest::newRow("chunks within chunks") << post("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n") << 501;
  QTest::newRow("chunks told twice") << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                                             "0\r\n\r\n")
                                     << 400;
  QTest::newRow("a vertical tab in the coding") << post("Transfer-Encoding: \x0b"
                                                        "chunked\r\n",
                                                        "0\r\n\r\n")
                                                << 400;
  QTest::newRow("chunks in HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                      << 400;
  QTest::newRow("a space before the colon") << post("Content-Length : 5\r\n", "hello") << 400;
  QTest::newRow("a folded line") << post("X-A: b\r\n c\r\n") << 400;
  QTest::newRow("a line folded with a tab") << post("X-A: b\r\n\tc\r\n") << 400;
  QTest::newRow("a first header that is folded") << QByteArray("GET / HTTP/1.1\r\n Host: x\r\n\r\n") << 400;
  QTest::newRow("a header without a name") << post(": b\r\n") << 400;
  QTest::newRow("a header without a colon") << post("X-A\r\n") << 400;
  QTest::newRow("a NUL in a header") << post(QByteArray("X-A: a\0b\r\n", 10)) << 400;
  QTest::newRow("a lone CR in a header") << post("X-A: a\rb\r\n") << 400;
  QTest::newRow("a bare LF") << QByteArray("GET / HTTP/1.1\nHost: x\n\n") << 400;
  QTest::newRow("a bare LF at the end") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\n") << 400;
  QTest::newRow("an unknown version") << get("GET / HTTP/2.0") << 400;
  QTest::newRow("an old version") << get("GET / HTTP/0.9") << 400;
  QTest::newRow("no version") << get("GET /") << 400;
  QTest::newRow("a version in lower case") << get("GET / http/1.1") << 400;
  QTest::newRow("two spaces") << get("GET  / HTTP/1.1") << 400;
  QTest::newRow("a path for a proxy") << get("GET http://evil.example/ HTTP/1.1") << 400;
  QTest::newRow("an authority") << get("CONNECT evil.example:443 HTTP/1.1") << 400;
  QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
  QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n") << 400;
  QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << 400;
  QTest::newRow("two empty lines") << QByteArray("\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
  QTest::newRow("another expectation") << post("Content-Length: 5\r\nExpect: a-miracle\r\n", "hello") << 417;
  QTest::newRow("a length over the limit") << post("Content-Length: 101\r\n") << 413;
  QTest::newRow("chunks over the limit") << post("Transfer-Encoding: chunked\r\n",
                                                 "33\r\n" + QByteArray(51, 'a') + "\r\n32\r\n")
                                         << 413;
  QTest::newRow("a chunk beyond 64 bits") << post("Transfer-Encoding: chunked\r\n", "1ffffffffffffffff\r\n") << 400;
  QTest::newRow("a negative chunk") << post("Transfer-Encoding: chunked\r\n", "-1\r\nabc") << 400;
  QTest::newRow("a chunk without its end")
      << post("Transfer-Encoding: chunked\r\n", "2\r\nabcdefgh\r\n0\r\n\r\n") << 400;
  QTest::newRow("a length in a trailer") << post("Transfer-Encoding: chunked\r\n", "0\r\nContent-Length: 5\r\n\r\n")
                                         << 400;
  QTest::newRow("a head over the limit") << post("X-A: " + QByteArray(1100, 'a') + "\r\n") << 431;
  QTest::newRow("too many headers") << post(QByteArray("a: b\r\n").repeated(10)) << 431;
}

void TestRequestParser::refuses()
{
  QFETCH(QByteArray, bytes);
  for (const qsizetype size : {qsizetype(1), qsizetype(7), bytes.size()}) {
    RequestParser parser(kLimits);
    feedInPieces(parser, bytes, size);
    QCOMPARE(parser.state(), State::Refused);
    QTEST(parser.refusal(), "status");
    QVERIFY(!parser.keepAlive());
  }
}

void TestRequestParser::addsNoHeaderFromATrailer()
{
  RequestParser parser(kLimits);
  feedInPieces(parser,
               "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: Bearer x\r\n\r\n",
               9);
  QCOMPARE(parser.state(), State::Done);
  QVERIFY(!parser.take().hasHeader("authorization"));
}

void TestRequestParser::boundsAHeadThatNeverEnds()
{
  RequestParser parser(kLimits);
  qsizetype fed = parser.feed("GET / HTTP/1.1\r\n");
  while (parser.state() != State::Refused && fed < 4096)
    fed += parser.feed("a: b\r\n");
  QCOMPARE(parser.refusal(), 431);
  QVERIFY2(fed <= kLimits.headerBytes + 6, qPrintable(QString::number(fed)));
}

void TestRequestParser::boundsAChunkLineThatNeverEnds()
{
  RequestParser parser(kLimits);
  qsizetype fed = parser.feed("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;");
  while (parser.state() != State::Refused && fed < 4096)
    fed += parser.feed("aaaaaaaa");
  QCOMPARE(parser.refusal(), 431);
}

void TestRequestParser::waitsForNothingAfterABareLineFeed()
{
  RequestParser parser(kLimits);
  QCOMPARE(parser.feed("GET / HTTP/1.1\n"), 15);
  QCOMPARE(parser.state(), State::Refused);
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
