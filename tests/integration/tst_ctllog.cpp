// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What the log of a whole run tells, and what it must never tell.
class TestCtlLog : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void tellsAMessagesLifeAndNothingPrivate();
  void tellsWhoDidWhat();
  void sendsThoughTheLogCannotBeWritten();
};

namespace {

const QString kToken = u"planted-token-0123456789"_s;

QString logOf(const CtlFolder &folder)
{
  QFile log(folder.path("data") + u"/log/dakiya.log"_s);
  return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
}

QString writeSheet(const CtlFolder &folder)
{
  QFile sheet(folder.path("sheet.csv"));
  if (!sheet.open(QIODevice::WriteOnly) ||
      sheet.write(
          "customer_name,phone,amount,period,bill_id\nPlantedname,+919817812345,777.77,Plantedperiod,bill-7\n") < 0)
    qFatal("the test cannot write its sheet");
  return sheet.fileName();
}

QString statusOf(const CtlFolder &folder)
{
  return folder.run({u"history"_s, u"--json"_s}).json()["messages"_L1].toArray().at(0)["status"_L1].toString();
}

} // namespace

void TestCtlLog::tellsAMessagesLifeAndNothingPrivate()
{
  CtlFolder folder;
  folder.set("DAKIYA_API_TOKEN", kToken);
  RunningCtl serve;
  QVERIFY(serve.start(folder, {u"serve"_s, u"--port"_s, u"0"_s, u"--log-level"_s, u"debug"_s}, u"Sending with"_s));
  const QString port = serve.port();
  const CtlResult import = folder.run(
      {u"import"_s, writeSheet(folder), u"--type"_s, u"payment_reminder"_s, u"--json"_s, u"--log-level"_s, u"debug"_s});
  const QString id = import.json()["ids"_L1].toArray().at(0).toString();
  QVERIFY2(!id.isEmpty(), qPrintable(import.err));
  const QStringList ends{u"delivered"_s, u"read"_s, u"failed"_s};
  QTRY_VERIFY_WITH_TIMEOUT(ends.contains(statusOf(folder)), 30'000);

  QNetworkAccessManager network;
  for (const QString &path : {QString(u"/messages/"_s + id), u"/history/%2B919817812345?search=Plantedname"_s}) {
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api/notifications%2"_s.arg(port, path)));
    request.setRawHeader("Authorization", "Bearer " + kToken.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
  }
  QCOMPARE(serve.stop(), 0);

  const QString log = logOf(folder);
  for (const QString &planted :
       {u"Plantedname"_s, u"9817812345"_s, u"98178 12345"_s, u"777.77"_s, u"Plantedperiod"_s, kToken})
    QVERIFY2(!log.contains(planted), qPrintable(planted));
  const QString life = log.split(u'\n').filter(id).join(u'\n');
  for (const QString &step :
       {u"new: payment_reminder queued due"_s, u"queued -> sending by claim attempt 1 with practice"_s,
        u"sending -> sent by outcome attempt 1"_s, u"receipt "_s,
        u"GET /api/notifications/messages/{id} %1 -> 200 in "_s.arg(id)})
    QVERIFY2(life.contains(step), qPrintable(u"%1\nis not in\n%2"_s.arg(step, life)));
  QVERIFY2(log.contains("GET /api/notifications/history/{phone} -> 200 in "_L1), "the pattern, not the number");
  static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z (DEBUG|INFO|WARNING|CRITICAL) +[a-z.]+ \\S"_s);
  for (const QString &line : log.split(u'\n', Qt::SkipEmptyParts))
    QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

void TestCtlLog::tellsWhoDidWhat()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"pause"_s}).exitCode, 0);
  QCOMPARE(folder.run({u"resume"_s}).exitCode, 0);
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"rate_limit"_s, u"20"_s}).exitCode, 0);
  const QString log = logOf(folder);
  for (const QString &line :
       {u"paused by asha"_s, u"resume asked for by asha"_s, u"setting rate_limit changed by asha"_s})
    QVERIFY2(log.contains(line), qPrintable(log));
}

void TestCtlLog::sendsThoughTheLogCannotBeWritten()
{
  if (!QFile::exists(u"/dev/full"_s))
    QSKIP("there is no disk that is always full here");
  const CtlFolder folder;
  QVERIFY(QDir().mkpath(folder.path("data") + u"/log"_s));
  QVERIFY(QFile::link(u"/dev/full"_s, folder.path("data") + u"/log/dakiya.log"_s));
  QCOMPARE(folder.run({u"import"_s, writeSheet(folder), u"--type"_s, u"payment_reminder"_s}).exitCode, 0);
  RunningCtl serve;
  QVERIFY(serve.start(folder, {u"serve"_s, u"--port"_s, u"0"_s, u"--log-level"_s, u"debug"_s}, u"Sending with"_s));
  const QStringList ends{u"delivered"_s, u"read"_s, u"failed"_s};
  QTRY_VERIFY_WITH_TIMEOUT(ends.contains(statusOf(folder)), 30'000);
  QCOMPARE(serve.stop(), 0);
}

QTEST_GUILESS_MAIN(TestCtlLog)
#include "tst_ctllog.moc"
