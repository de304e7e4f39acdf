// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/waitingwords.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Why a message waits, as a clerk reads it.
class TestWaitingWords final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void tellsARetryWithItsReason();
  void tellsQuietHoursFromAChosenTime();
  void tellsWhoPaused();
  void tellsAPausedTemplate();
  void tellsThatItIsItsTurn();

private:
  WaitingCircumstances m_at;
  Message m_message;
};

void TestWaitingWords::init()
{
  m_at = WaitingCircumstances();
  m_at.now = m_at.local.utcAt(20'000, QTime(22, 0));
  m_message = Message();
  m_message.type = MessageType::ChurnRisk;
  m_message.language = u"en"_s;
  m_message.provider = u"practice"_s;
  m_message.dueAt = m_at.local.utcAt(20'000, QTime(22, 0));
}

void TestWaitingWords::tellsARetryWithItsReason()
{
  m_message.retries = 2;
  m_message.dueAt = m_at.local.utcAt(20'000, QTime(22, 12));
  m_message.errorCode = u"429"_s;
  QCOMPARE(whyItWaits(m_message, m_at), u"Retry 2 of 3: The provider was given too many messages at once"_s);
  QCOMPARE(whenItLeaves(m_message, m_at), u"22:12"_s);
}

void TestWaitingWords::tellsQuietHoursFromAChosenTime()
{
  m_message.dueAt = m_at.local.utcAt(20'001, QTime(9, 0));
  QVERIFY(whyItWaits(m_message, m_at).startsWith(u"Quiet hours until "_s));
  QVERIFY(whyItWaits(m_message, m_at).endsWith(u" 09:00"_s));
  m_message.sendAt = m_message.dueAt;
  QCOMPARE(whyItWaits(m_message, m_at), u"Scheduled"_s);
}

void TestWaitingWords::tellsWhoPaused()
{
  m_at.queue.stops.paused = u"person:Asha"_s;
  QCOMPARE(whyItWaits(m_message, m_at), u"Paused by Asha"_s);
  QCOMPARE(whenItLeaves(m_message, m_at), u"Not yet"_s);
  m_at.queue.stops.paused = u"account:401"_s;
  QCOMPARE(whyItWaits(m_message, m_at), u"Paused: the account is at fault"_s);
}

void TestWaitingWords::tellsAPausedTemplate()
{
  m_at.holds.templates << u"churn_risk en"_s;
  QCOMPARE(whyItWaits(m_message, m_at), u"Its template was refused too often and is paused"_s);
}

void TestWaitingWords::tellsThatItIsItsTurn()
{
  QCOMPARE(whyItWaits(m_message, m_at), u"Waits for its turn"_s);
  QCOMPARE(whenItLeaves(m_message, m_at), u"Soon"_s);
}

QTEST_GUILESS_MAIN(TestWaitingWords)
#include "tst_waitingwords.moc"
