// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "domain/reasons.h"
#include "domain/statuswords.h"

#include <QDateTime>
#include <QLocale>

namespace dakiya {

namespace {

// `account:CODE` of the provider's, or `person:NAME`.
QString pauseInWords(const QString &paused, const QString &provider)
{
  const QString what = paused.section(u':', 1);
  if (paused.startsWith(QLatin1String("person:")))
    return Ctl::tr("The queue was paused by %1. It goes on with: dakiyactl resume").arg(what);
  return problemInWords({Problem::Kind::AccountFault, what}, provider);
}

QString accountFault(const QString &code, const QString &provider)
{
  const QString reason = reasonInWords(provider, code, {});
  const QString advice = whatToDo(provider, code);
  const QString what = advice.isEmpty() ? Ctl::tr("Check the account and its credentials") : advice;
  return Ctl::tr("The queue is paused, the account is at fault: %1. %2. Then: dakiyactl resume")
      .arg(reason.isEmpty() ? code : reason, what);
}

QString backupInWords(const QString &held)
{
  const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(held.section(u':', 1).toLongLong());
  return Ctl::tr(
             "This data comes from a backup of %1, and nothing is sent: what has been sent since then would be sent "
             "again. Look at what waits (dakiyactl history --status queued), cancel what has been sent, then: "
             "dakiyactl resume")
      .arg(madeAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

} // namespace

QString receiptWord(ReceiptStatus status)
{
  switch (status) {
  case ReceiptStatus::Accepted:
    return Ctl::tr("Accepted");
  case ReceiptStatus::Sent:
    return statusWord(MessageStatus::Sent);
  case ReceiptStatus::Delivered:
    return statusWord(MessageStatus::Delivered);
  case ReceiptStatus::Read:
    return statusWord(MessageStatus::Read);
  case ReceiptStatus::Failed:
    break;
  }
  return statusWord(MessageStatus::Failed);
}

QString attemptWord(const QString &outcome)
{
  static const QHash<QString, const char *> words{
      {QStringLiteral("sending"), QT_TRANSLATE_NOOP("dakiyactl", "on the wire")},
      {QStringLiteral("accepted"), QT_TRANSLATE_NOOP("dakiyactl", "accepted")},
      {QStringLiteral("refused"), QT_TRANSLATE_NOOP("dakiyactl", "refused")},
      {QStringLiteral("later"), QT_TRANSLATE_NOOP("dakiyactl", "to be tried later")},
      {QStringLiteral("account"), QT_TRANSLATE_NOOP("dakiyactl", "the account is at fault")},
      {QStringLiteral("unreachable"), QT_TRANSLATE_NOOP("dakiyactl", "the provider could not be reached")},
      {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("dakiyactl", "not sure")},
      {QStringLiteral("failed"), QT_TRANSLATE_NOOP("dakiyactl", "accepted, then reported as failed")},
  };
  const char *word = words.value(outcome);
  return word ? Ctl::tr(word) : outcome;
}

QString problemInWords(const Problem &problem, const QString &provider)
{
  switch (problem.kind) {
  case Problem::Kind::AccountFault:
    return accountFault(problem.code, provider);
  case Problem::Kind::ProviderSilent:
    return Ctl::tr("The provider does not answer: the queue waits, tries gently and goes on by itself.");
  case Problem::Kind::ClockWrong:
    return Ctl::tr("The computer's clock looks wrong: set it, then: dakiyactl resume");
  case Problem::Kind::StoreFailed:
    return Ctl::tr("The data cannot be written (%1): look whether the disk is full or the folder may not be written; "
                   "nothing is sent until then, and it goes on by itself.")
        .arg(problem.code);
  case Problem::Kind::StoreGoesOn:
    return Ctl::tr("The data can be written again: sending goes on.");
  case Problem::Kind::TemplatePaused: {
    const QString reason = reasonInWords(provider, problem.code, {});
    return Ctl::tr("A template was refused twenty times in a row (%1) and is paused: mend it, then: dakiyactl resume")
        .arg(reason.isEmpty() ? problem.code : reason);
  }
  case Problem::Kind::AccountChanged:
    return Ctl::tr("Messages wait that were made for another account: look at them with dakiyactl history --status "
                   "queued, then: dakiyactl resume");
  }
  return {};
}

QString sizeText(qint64 bytes)
{
  return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString stopsInWords(const QueueStops &stops, const QString &provider)
{
  if (stops.held == QLatin1String("account"))
    return problemInWords({Problem::Kind::AccountChanged, {}}, provider);
  if (stops.held == QLatin1String("clock"))
    return problemInWords({Problem::Kind::ClockWrong, {}}, provider);
  if (stops.isFromBackup())
    return backupInWords(stops.held);
  if (stops.held == QLatin1String("moved-in"))
    return Ctl::tr("Messages of the old service wait and are held: look at them with dakiyactl history --status "
                   "queued, then: dakiyactl resume");
  if (!stops.held.isEmpty())
    return Ctl::tr("The queue is held (%1): look at what waits, then: dakiyactl resume").arg(stops.held);
  return stops.paused.isEmpty() ? QString() : pauseInWords(stops.paused, provider);
}

} // namespace dakiya
