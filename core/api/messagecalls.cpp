// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/messagecalls.h"

#include "api/draftjson.h"
#include "api/fieldreader.h"
#include "api/historyquestion.h"
#include "api/messagejson.h"
#include "api/repeatedcalls.h"
#include "base/clock.h"
#include "base/errorwords.h"
#include "engine/engine.h"
#include "engine/storereader.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

HttpResponse noSuchMessage()
{
  return problem(404, wireName(ErrorCode::NotFound), u"There is no message with this id."_s);
}

} // namespace

MessageCalls::MessageCalls(Engine &engine, StoreReader &reader, RepeatedCalls &repeated, qint64 firstAttemptMs,
                           QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_reader(reader)
    , m_repeated(repeated)
    , m_firstAttempts(engine, firstAttemptMs)
{
}

void MessageCalls::sendMessage(const Call &call, const Responder &responder)
{
  if (const std::optional<HttpResponse> answer = m_repeated.answerTo(call)) {
    responder.respond(*answer);
    return;
  }
  QList<Error> errors = call.query.misuse({});
  const Checked<Draft> draft = draftFromJson(call.body, m_engine.clock().wallMs());
  if (!draft)
    errors << draft.error();
  if (!errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  const Result<Submitted> submitted =
      m_engine.submit(*draft, [&](WriteScope &scope, const Message &message) { return note(scope, call, message); });
  if (!submitted)
    responder.respond(problemOf(submitted.error()));
  else if (const auto *refusals = std::get_if<QList<Error>>(&*submitted))
    responder.respond(problemOf(*refusals));
  else if (const auto *earlier = std::get_if<Earlier>(&*submitted))
    responder.respond(problemOf(*earlier));
  else
    answerMade(std::get<Message>(*submitted), call, responder);
}

// Where nobody waits for an attempt the answer is known at once, and stored with the message.
Result<void> MessageCalls::note(WriteScope &scope, const Call &call, const Message &message)
{
  const std::optional<HttpResponse> answer =
      leavesNow(message) ? std::nullopt : std::optional(submittedAnswer(message, message.attempt));
  return m_repeated.note(scope, call, &message, answer);
}

void MessageCalls::answerMade(const Message &message, const Call &call, const Responder &responder)
{
  if (leavesNow(message))
    m_firstAttempts.await(message, m_repeated.keeping(call, responder));
  else
    responder.respond(submittedAnswer(message, message.attempt));
}

void MessageCalls::resend(const Call &call, const Responder &responder)
{
  if (const std::optional<HttpResponse> answer = m_repeated.answerTo(call)) {
    responder.respond(*answer);
    return;
  }
  QList<Error> errors = call.query.misuse({});
  FieldReader fields(call.body, QString(), errors);
  const bool evenIfUnsure = fields.yesOrNo(u"even_if_unsure"_s).value_or(false);
  fields.refuseTheRest();
  if (!errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  const Result<Message> again =
      m_engine.resend(call.captured.first(), call.visitor.name, evenIfUnsure ? InDoubt::SendAnyway : InDoubt::Refuse,
                      [&](WriteScope &scope, const Message &message) { return note(scope, call, message); });
  if (again)
    answerMade(*again, call, responder);
  else if (again.error().code == ErrorCode::NotFound)
    responder.respond(noSuchMessage());
  else
    responder.respond(problemOf(again.error()));
}

bool MessageCalls::leavesNow(const Message &message) const
{
  if (!message.immediate || message.status != MessageStatus::Queued || !m_engine.isSending())
    return false;
  const Result<QueueStops> stops = m_engine.store().settings.stops();
  return stops && !stops->any() && message.dueAt <= m_engine.clock().wallMs();
}

void MessageCalls::history(const Call &call, const Responder &responder)
{
  answerHistory(historyQuestion(call.query, m_engine.settings().timeZone(), std::nullopt), responder);
}

void MessageCalls::historyOfCustomer(const Call &call, const Responder &responder)
{
  answerHistory(historyQuestion(call.query, m_engine.settings().timeZone(), call.captured.first()), responder);
}

void MessageCalls::answerHistory(const Checked<HistoryQuestion> &question, const Responder &responder)
{
  if (!question) {
    responder.respond(problemOf(question.error()));
    return;
  }
  m_reader.ask(
      this, [asked = *question](Store &store) { return store.history.page(asked.filter, asked.limit, asked.before); },
      [responder](const Result<HistoryPage> &page) {
        responder.respond(page ? jsonAnswer(200, historyJson(*page)) : problemOf(page.error()));
      });
}

void MessageCalls::message(const Call &call, const Responder &responder)
{
  if (const QList<Error> errors = call.query.misuse({}); !errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  m_reader.ask(
      this, [id = call.captured.first()](Store &store) { return store.messages.timeline(id); },
      [responder](const Result<std::optional<MessageTimeline>> &timeline) {
        if (!timeline)
          responder.respond(problemOf(timeline.error()));
        else if (!*timeline)
          responder.respond(noSuchMessage());
        else
          responder.respond(jsonAnswer(200, timelineJson(**timeline)));
      });
}

} // namespace dakiya
