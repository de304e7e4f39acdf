// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doorprobe.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace dakiya;

class TestDoorProbe final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void hearsWhoAnswers_data();
  void hearsWhoAnswers();
  void hearsNobodyAtAFreePort();
  void hearsTheLastKnockOnly();
};

void TestDoorProbe::hearsWhoAnswers_data()
{
  QTest::addColumn<QByteArray>("answer");
  QTest::addColumn<Door>("door");
  const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
  QTest::newRow("a Dakiya") << head + R"({"status":"ok","provider":"practice","queue":{},"version":"0.1.0"})"
                            << Door::Dakiya;
  QTest::newRow("another web server") << head + "<h1>It works</h1>" << Door::Other;
  QTest::newRow("something that is no web server") << QByteArray("220 mail.example ESMTP\r\n") << Door::Other;
}

void TestDoorProbe::hearsWhoAnswers()
{
  QFETCH(const QByteArray, answer);
  QFETCH(const Door, door);
  QTcpServer server;
  QVERIFY(server.listen(QHostAddress::LocalHost));
  QByteArray asked;
  connect(&server, &QTcpServer::newConnection, this, [&] {
    QTcpSocket *socket = server.nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket, answer] {
      asked += socket->readAll();
      socket->write(answer);
      socket->disconnectFromHost();
    });
  });
  DoorProbe probe;
  QSignalSpy heard(&probe, &DoorProbe::heard);
  probe.knock(server.serverPort());
  QTRY_COMPARE(heard.size(), 1);
  QCOMPARE(heard.first().first().value<Door>(), door);
  QVERIFY(asked.startsWith("GET /api/notifications/health HTTP/1.1\r\n"));
}

void TestDoorProbe::hearsNobodyAtAFreePort()
{
  quint16 port = 0;
  {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    port = server.serverPort();
  }
  DoorProbe probe;
  QSignalSpy heard(&probe, &DoorProbe::heard);
  probe.knock(port);
  QTRY_COMPARE(heard.size(), 1);
  QCOMPARE(heard.first().first().value<Door>(), Door::Nobody);
}

void TestDoorProbe::hearsTheLastKnockOnly()
{
  QTcpServer silent;
  QVERIFY(silent.listen(QHostAddress::LocalHost));
  quint16 free = 0;
  {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    free = server.serverPort();
  }
  DoorProbe probe;
  QSignalSpy heard(&probe, &DoorProbe::heard);
  probe.knock(silent.serverPort());
  probe.knock(free);
  QTRY_COMPARE(heard.size(), 1);
  QCOMPARE(heard.first().first().value<Door>(), Door::Nobody);
}

QTEST_GUILESS_MAIN(TestDoorProbe)
#include "tst_doorprobe.moc"
