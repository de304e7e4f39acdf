// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/templatecalls.h"

#include "api/fieldreader.h"
#include "api/repeatedcalls.h"
#include "api/templatejson.h"
#include "base/errorwords.h"
#include "engine/engine.h"
#include "engine/storereader.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestShown = 64;

Answered<MessageType> typeIn(const Call &call)
{
  const QString name = call.captured.first();
  const std::optional<MessageType> type = messageTypeFrom(name);
  if (!type)
    return tl::unexpected(problem(404, wireName(ErrorCode::TypeUnknown),
                                  englishSentence({ErrorCode::TypeUnknown, name.left(kLongestShown), {}})));
  return *type;
}

HttpResponse answerFor(const SavedTemplate &saved)
{
  return jsonAnswer(200, templateJson(saved.current));
}

} // namespace

TemplateCalls::TemplateCalls(Engine &engine, StoreReader &reader, RepeatedCalls &repeated, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_reader(reader)
    , m_repeated(repeated)
{
}

void TemplateCalls::list(const Call &call, const Responder &responder)
{
  if (const QList<Error> errors = call.query.misuse({}); !errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  m_reader.ask(
      this, [](Store &store) { return store.templates.allCurrent(); },
      [responder](const Result<QList<MessageTemplate>> &templates) {
        responder.respond(templates ? jsonAnswer(200, templatesJson(*templates)) : problemOf(templates.error()));
      });
}

void TemplateCalls::ofType(const Call &call, const Responder &responder)
{
  const Answered<MessageType> type = typeIn(call);
  const QList<Error> errors = call.query.misuse({});
  if (!type || !errors.isEmpty()) {
    responder.respond(type ? problemOf(errors) : type.error());
    return;
  }
  m_reader.ask(
      this, [type = *type](Store &store) { return store.templates.currentOf(type); },
      [responder, type = *type,
       extra = m_engine.settings().extraVariables(*type)](const Result<QList<MessageTemplate>> &templates) {
        responder.respond(templates ? jsonAnswer(200, typeJson(type, extra, *templates))
                                    : problemOf(templates.error()));
      });
}

void TemplateCalls::save(const Call &call, const Responder &responder)
{
  const Answered<MessageType> type = typeIn(call);
  if (!type) {
    responder.respond(type.error());
    return;
  }
  if (const std::optional<HttpResponse> answer = m_repeated.answerTo(call)) {
    responder.respond(*answer);
    return;
  }
  QList<Error> errors = call.query.misuse({});
  FieldReader fields(call.body, QString(), errors);
  TemplateEdit edit{*type, fields.text(u"language"_s), fields.text(u"body"_s)};
  fields.refuseTheRest();
  if (!errors.isEmpty()) {
    responder.respond(problemOf(errors));
    return;
  }
  const Result<SaveOutcome> saved =
      m_engine.saveTemplate(call.visitor.name, edit, [&](WriteScope &scope, const SavedTemplate &one) {
        return m_repeated.note(scope, call, nullptr, answerFor(one));
      });
  if (!saved)
    responder.respond(problemOf(saved.error()));
  else if (const auto *refusals = std::get_if<QList<Error>>(&*saved))
    responder.respond(problemOf(*refusals));
  else
    responder.respond(answerFor(std::get<SavedTemplate>(*saved)));
}

} // namespace dakiya
