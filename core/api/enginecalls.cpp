// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/enginecalls.h"

#include "api/fieldreader.h"
#include "api/statisticsjson.h"
#include "base/errorwords.h"
#include "domain/localtime.h"
#include "engine/engine.h"
#include "engine/queueround.h"
#include "engine/storereader.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 7;

QJsonValue timeOrNull(const std::optional<qint64> &ms)
{
  return ms ? QJsonValue(isoUtc(*ms)) : QJsonValue();
}

// Yes or no only: why the queue is paused may name a person.
QJsonObject queueJson(const QueueSnapshot &queue, bool isSending)
{
  return {
      {u"running"_s, isSending},
      {u"queued"_s, queue.counts.queued},
      {u"sending"_s, queue.counts.sending},
      {u"paused"_s, !queue.stops.paused.isEmpty()},
      {u"held"_s, !queue.stops.held.isEmpty()},
      {u"provider_silent"_s, queue.providerSilent},
      {u"next_due"_s, timeOrNull(queue.nextDue)},
      {u"last_sweep"_s, timeOrNull(queue.lastSweep)},
  };
}

// Why it is not all well; null when it is.
QJsonValue reasonOf(const Result<QueueSnapshot> &queue, bool isSending)
{
  if (!queue)
    return englishSentence(queue.error());
  if (queue->storeError)
    return englishSentence(*queue->storeError);
  if (!isSending)
    return u"This Dakiya does not send: another one may."_s;
  if (queue->stops.isFromBackup())
    return u"The data comes from a backup: the queue is held until a person has looked."_s;
  if (!queue->stops.held.isEmpty())
    return u"The queue is held until a person has looked."_s;
  if (!queue->stops.paused.isEmpty())
    return u"The queue is paused."_s;
  return queue->providerSilent ? QJsonValue(u"The provider does not answer."_s) : QJsonValue();
}

QString databaseWord(const Result<QueueSnapshot> &queue)
{
  if (!queue)
    return wireName(queue.error().code);
  return queue->storeError ? wireName(queue->storeError->code) : u"ok"_s;
}

// Why not all that was due was tried; null when it was.
QJsonValue noteOf(RoundEnd end)
{
  switch (end) {
  case RoundEnd::Paused:
    return u"The queue is paused: nothing is sent until somebody resumes it."_s;
  case RoundEnd::Held:
    return u"The queue is held: nothing is sent until a person has looked and resumes it."_s;
  case RoundEnd::ProviderSilent:
    return u"The provider does not answer: it is tried again by itself."_s;
  case RoundEnd::TimeUp:
    return u"Not everything was tried in time: the rest goes on by itself."_s;
  case RoundEnd::AllTried:
  case RoundEnd::NotSending:
    break;
  }
  return {};
}

HttpResponse roundAnswer(const Result<RoundResult> &round)
{
  if (!round)
    return problemOf(round.error());
  if (round->end == RoundEnd::NotSending)
    return problem(503, u"not-sending"_s, u"This Dakiya does not send: another one may."_s);
  const AttemptTally &tally = round->tally;
  return jsonAnswer(200, {{u"processed"_s, tally.all()},
                          {u"sent"_s, tally.sent},
                          {u"failed"_s, tally.failed},
                          {u"requeued"_s, tally.requeued},
                          {u"unknown"_s, tally.unknown},
                          {u"note"_s, noteOf(round->end)}});
}

} // namespace

EngineCalls::EngineCalls(Engine &engine, StoreReader &reader, bool hasWebhookSecret, qint64 roundMs, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_reader(reader)
    , m_hasWebhookSecret(hasWebhookSecret)
    , m_roundMs(roundMs)
{
}

void EngineCalls::statistics(const Call &call, const Responder &responder)
{
  QList<Error> errors = call.query.misuse({u"days"_s});
  const Result<int> days = wholeNumber(call.query, u"days"_s, 1, kMostPeriodDays, kUsualDays);
  if (!days)
    errors << days.error();
  if (!errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  m_reader.ask(
      this,
      [today = m_engine.today(), days = *days, settings = m_engine.settings()](Store &store) {
        return store.statistics.read(today, days, settings);
      },
      [responder](const Result<Statistics> &statistics) {
        responder.respond(statistics ? jsonAnswer(200, statisticsJson(*statistics)) : problemOf(statistics.error()));
      });
}

void EngineCalls::processQueue(const Call &call, const Responder &responder)
{
  QList<Error> errors = call.query.misuse({});
  FieldReader(call.body, QString(), errors).refuseTheRest();
  if (!errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  if (!m_engine.isSending()) {
    responder.respond(roundAnswer(RoundResult{{}, RoundEnd::NotSending}));
    return;
  }
  auto *round = new QueueRound(m_engine, m_roundMs, this);
  round->start([round, responder](const Result<RoundResult> &result) {
    responder.respond(roundAnswer(result));
    round->deleteLater();
  });
}

void EngineCalls::health(const Call &call, const Responder &responder)
{
  if (const QList<Error> errors = call.query.misuse({}); !errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  const Result<QueueSnapshot> queue = m_engine.queueSnapshot();
  const QJsonValue reason = reasonOf(queue, m_engine.isSending());
  responder.respond(
      jsonAnswer(200, {
                          {u"status"_s, reason.isNull() ? u"ok"_s : u"degraded"_s},
                          {u"reason"_s, reason},
                          {u"provider"_s, m_engine.providerName()},
                          {u"queue"_s, queue ? QJsonValue(queueJson(*queue, m_engine.isSending())) : QJsonValue()},
                          {u"database"_s, databaseWord(queue)},
                          {u"webhook"_s, m_hasWebhookSecret ? u"configured"_s : u"not configured"_s},
                          {u"version"_s, QStringLiteral(DAKIYA_VERSION)},
                      }));
}

void EngineCalls::webhook(const Call &call, const Responder &responder)
{
  if (const QList<Error> errors = call.query.misuse({}); !errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  m_engine.receiveWebhook(call.captured.first(), call.bytes, [responder](const Result<void> &taken) {
    responder.respond(taken ? jsonAnswer(200, {{u"status"_s, u"taken"_s}}) : problemOf(taken.error()));
  });
}

} // namespace dakiya
