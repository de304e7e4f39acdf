// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statuswords.h"

#include <QSet>
#include <QTest>

using namespace dakiya;

/// The one table of words for statuses, for the command line and the window alike.
class StatusWordsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void givesEveryStatusAWordOfItsOwn();
  void saysWhatEveryStatusMeans();
  void callsUnknownNotSure();
};

void StatusWordsTest::givesEveryStatusAWordOfItsOwn()
{
  QSet<QString> words;
  for (const MessageStatus status : kMessageStatuses)
    words.insert(statusWord(status));
  QCOMPARE(words.size(), qsizetype(kMessageStatuses.size()));
  QVERIFY(!words.contains(QString()));
}

void StatusWordsTest::saysWhatEveryStatusMeans()
{
  for (const MessageStatus status : kMessageStatuses) {
    QVERIFY2(statusMeaning(status).endsWith(u'.'), qPrintable(statusWord(status)));
    QVERIFY(!statusSign(status).isEmpty());
  }
}

void StatusWordsTest::callsUnknownNotSure()
{
  QCOMPARE(statusWord(MessageStatus::Unknown), QStringLiteral("Not sure"));
}

QTEST_GUILESS_MAIN(StatusWordsTest)
#include "tst_statuswords.moc"
