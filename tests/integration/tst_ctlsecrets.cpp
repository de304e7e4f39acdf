// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "keychainbench.h"

#include <QDirIterator>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

/// A MyOperator that repeats whatever it was sent in its answers: success, refusal, failure, success without an id.
class EchoingFarEnd final : public QObject
{
public:
  EchoingFarEnd()
  {
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
      QTcpSocket *socket = m_server.nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
      connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
  }

  [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
  [[nodiscard]] int calls() const { return m_calls; }
  void refuseTheKeyFromNowOn() { m_refusesKey = true; }

private:
  void read(QTcpSocket *socket)
  {
    QByteArray &bytes = m_bytes[socket];
    bytes += socket->readAll();
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
      return;
    const QByteArray name = "content-length: ";
    const qsizetype at = bytes.toLower().indexOf(name);
    const qsizetype length = at < 0 ? 0 : bytes.mid(at + name.size(), 10).split('\r')[0].toInt();
    if (bytes.size() < head + 4 + length)
      return;
    const QByteArray body = bytes.mid(head + 4, length);
    bytes.clear();
    answer(socket, body);
  }

  void answer(QTcpSocket *socket, const QByteArray &body)
  {
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    const QString echo =
        u"not you: %1 / %2 / %3"_s.arg(sent["api_key"_L1].toString(), sent["api_secret"_L1].toString(),
                                       QString::fromLatin1(sent["api_key"_L1].toString().toUtf8().toBase64()));
    QJsonObject answer{{u"message"_s, echo}, {u"error"_s, QJsonObject{{u"code"_s, u"E77"_s}, {u"message"_s, echo}}}};
    int status = 400;
    if (m_refusesKey || sent.isEmpty()) {
      status = 401;
    } else if (m_calls % 4 == 0) {
      status = 200;
      answer = {{u"message_id"_s, u"m-%1"_s.arg(m_calls)}};
    } else if (m_calls % 4 == 2) {
      status = 500;
    } else if (m_calls % 4 == 3) {
      status = 200;
      answer = {{u"message"_s, echo}};
    }
    ++m_calls;
    const QByteArray bytes = QJsonDocument(answer).toJson();
    socket->write("HTTP/1.1 " + QByteArray::number(status) +
                  " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(bytes.size()) +
                  "\r\n\r\n" + bytes);
  }

  QTcpServer m_server;
  QHash<QTcpSocket *, QByteArray> m_bytes;
  int m_calls = 0;
  bool m_refusesKey = false;
};

} // namespace

/// Plants a secret of its own in each credential, lets everything go wrong that may, and looks for them everywhere.
class TestCtlSecrets final : public QObject
{
  Q_OBJECT

  KeychainBench m_bench;
  CtlFolder m_folder;
  QNetworkAccessManager m_network;
  QHash<QString, QString> m_canaries;
  QByteArray m_seen; ///< everything that anybody was shown

  void plant()
  {
    for (const char *name : {"MYOPERATOR_API_KEY", "MYOPERATOR_API_SECRET", "MYOPERATOR_ACCOUNT_ID",
                             "MYOPERATOR_PHONE_NUMBER_ID", "MYOPERATOR_WABA_ID", "TWILIO_ACCOUNT_SID",
                             "TWILIO_AUTH_TOKEN", "DAKIYA_API_TOKEN", "DAKIYA_WEBHOOK_SECRET"}) {
      const QString known = QString::fromLatin1(name);
      m_canaries.insert(known, u"canary/%1+%2="_s.arg(m_canaries.size()).arg(known.right(9).toLower()));
    }
    for (auto one = m_canaries.cbegin(); one != m_canaries.cend(); ++one) {
      const CtlResult set = m_folder.runWith(one.value().toUtf8(), {u"credentials"_s, u"set"_s, one.key()});
      QVERIFY2(set.exitCode == 0, qPrintable(set.err));
      note(set);
    }
    // One from the environment, as a service has it.
    m_folder.set("MYOPERATOR_API_SECRET", m_canaries[u"MYOPERATOR_API_SECRET"_s]);
  }
  void note(const CtlResult &result) { m_seen += result.out.toUtf8() + result.err.toUtf8(); }
  int call(const QString &port, const QString &path, const QByteArray &header, const QString &value,
           const QByteArray &body = {})
  {
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api/notifications/%2"_s.arg(port, path)));
    request.setRawHeader(header, value.toUtf8());
    request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? m_network.get(request) : m_network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(20'000))
      return -1;
    m_seen += reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  }
  /// Which secrets `bytes` shows, in whatever form.
  [[nodiscard]] QStringList foundIn(const QByteArray &bytes) const
  {
    QStringList found;
    for (auto one = m_canaries.cbegin(); one != m_canaries.cend(); ++one) {
      const QByteArray plain = one.value().toUtf8();
      for (const QByteArray &form :
           {plain, plain.toBase64().chopped(4), plain.toHex(), QUrl::toPercentEncoding(one.value()),
            QByteArray(plain).replace('/', "\\/"), plain.left(12)}) {
        if (bytes.contains(form))
          found << one.key();
      }
    }
    return found;
  }
  [[nodiscard]] static QByteArray contentsOf(const QString &path)
  {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  [[nodiscard]] int waiting() const
  {
    const QJsonObject buckets = m_folder.run({u"stats"_s, u"--json"_s}).json()["buckets"_L1].toObject();
    return buckets["queued"_L1].toInt() + buckets["sending"_L1].toInt();
  }

private Q_SLOTS:
  void showsNoSecretAnywhere();
};

void TestCtlSecrets::showsNoSecretAnywhere()
{
  QVERIFY(m_bench.startBus());
  QVERIFY(m_bench.startUnlocked());
  EchoingFarEnd farEnd;
  m_folder.join(m_bench.environment());
  m_folder.set("DAKIYA_PROVIDER", u"myoperator"_s);
  m_folder.set("MYOPERATOR_API_URL", farEnd.url());
  plant();
  QCOMPARE(foundIn("x " + m_canaries[u"TWILIO_AUTH_TOKEN"_s].toUtf8()).size() > 0, true); // the search itself works

  const QString sheet = u"" DAKIYA_SAMPLES "/deliveries.csv"_s;
  note(m_folder.run({u"import"_s, sheet, u"--type"_s, u"delivery_reminder"_s}));
  RunningCtl serve;
  QVERIFY(serve.start(m_folder, {u"serve"_s, u"--port"_s, u"0"_s, u"--log-level"_s, u"debug"_s}, u"Sending with"_s));
  const QString port = serve.port();
  QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 60'000);
  QVERIFY(farEnd.calls() >= 60);

  const QString token = m_canaries[u"DAKIYA_API_TOKEN"_s];
  const QString webhook = m_canaries[u"DAKIYA_WEBHOOK_SECRET"_s];
  const QByteArray receipt = R"({"message_id":"m-0","status":"failed","error":"KEY"})";
  const QByteArray echoing = QByteArray(receipt).replace("KEY", m_canaries[u"MYOPERATOR_API_KEY"_s].toUtf8());
  QCOMPARE(call(port, u"webhook/myoperator"_s, "X-Webhook-Key", webhook, echoing), 200);
  QCOMPARE(call(port, u"webhook/myoperator"_s, "X-Webhook-Key", webhook + u"x"_s, receipt), 401);
  QCOMPARE(call(port, u"history?limit=200"_s, "Authorization", u"Bearer "_s + token), 200);
  QVERIFY2(m_seen.contains("[secret]"), "the far end must have repeated the key, or this test shows nothing");
  QCOMPARE(call(port, u"history?limit=200"_s, "Authorization", u"Bearer x"_s + token), 401);
  QCOMPARE(call(port, u"health"_s, "Accept", u"*/*"_s), 200);

  farEnd.refuseTheKeyFromNowOn();
  const QByteArray message = R"({"phone":"+919817812345","message_type":"payment_confirmation","immediate":true,
      "context":{"customer_name":"Asha","amount":"10"},"reference_id":"o-1"})";
  QCOMPARE(call(port, u"send-message"_s, "Authorization", u"Bearer "_s + token, message), 200);
  QVERIFY(serve.waitFor(u"account is at fault"_s));

  for (const QStringList &words :
       {QStringList{u"doctor"_s}, QStringList{u"doctor"_s, u"--json"_s}, QStringList{u"credentials"_s, u"list"_s},
        QStringList{u"history"_s, u"--json"_s}, QStringList{u"history"_s}, QStringList{u"settings"_s, u"list"_s},
        QStringList{u"serve"_s, u"--port"_s, u"x"_s}, QStringList{u"serve"_s, u"--nonsense"_s},
        QStringList{u"credentials"_s, u"remove"_s, u"TWILIO_AUTH_TOKEN"_s}})
    note(m_folder.run(words));
  m_seen += contentsOf(u"/proc/%1/cmdline"_s.arg(serve.pid()));
  // As it is while it runs, and as a crash leaves it: with the journal of the database beside it.
  serve.kill();
  m_seen += serve.printed().toUtf8();
  QCOMPARE(foundIn(m_seen), QStringList());

  int files = 0;
  QDirIterator all(m_folder.path("data"), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
  while (all.hasNext()) {
    const QString path = all.next();
    ++files;
    QVERIFY2(foundIn(contentsOf(path)).isEmpty(), qPrintable(path + u": "_s + foundIn(contentsOf(path)).join(u' ')));
  }
  QVERIFY2(files >= 3, "database, journal and log must be there");
  QVERIFY(contentsOf(m_folder.path("data/log/dakiya.log")).contains("credential MYOPERATOR_API_KEY"));
}

QTEST_GUILESS_MAIN(TestCtlSecrets)
#include "tst_ctlsecrets.moc"
