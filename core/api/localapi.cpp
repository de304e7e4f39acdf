// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/localapi.h"

#include "api/jsonbody.h"
#include "base/clock.h"
#include "base/log.h"
#include "domain/messageid.h"
#include "engine/engine.h"

#include <QFile>
#include <QJsonDocument>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral("/api/notifications");

QByteArray describedApi()
{
  QFile file(u":/dakiya/openapi.json"_s);
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).toJson(QJsonDocument::Compact)
                                        : QByteArray();
}

bool needsToken(Caller caller)
{
  return caller == Caller::TokenHolder || caller == Caller::Manager;
}

void answerWithDescription(const Call &call, const Responder &responder)
{
  static const QByteArray description = describedApi();
  const QList<Error> errors = call.query.misuse({});
  responder.respond(errors.isEmpty() ? jsonAnswer(200, description) : problemOf(errors));
}

/// Binds a route to a member function.
template <class Calls> Route::Answer by(Calls &calls, void (Calls::*member)(const Call &, const Responder &))
{
  return [&calls, member](const Call &call, const Responder &responder) { (calls.*member)(call, responder); };
}

} // namespace

LocalApi::LocalApi(Engine &engine, StoreReader &reader, const ApiOptions &options, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_port(options.port)
    , m_repeated(engine, submittedAnswer)
    , m_messages(engine, reader, m_repeated, options.firstAttemptMs)
    , m_templates(engine, reader, m_repeated)
    , m_engineCalls(engine, reader, m_gate, options.roundMs)
    , m_listener(engine.clock(), {})
{
  setSecrets(options);
  addRoutes();
  m_listener.setRefusal(listenerProblem);
  m_listener.setHandler([this](const HttpRequest &request, const Responder &responder) { take(request, responder); });
}

LocalApi::~LocalApi() = default;

void LocalApi::setSecrets(const ApiOptions &options)
{
  m_gate.setSecrets(options.bearerToken, options.webhookSecret, options.trouble);
}

Result<quint16> LocalApi::start()
{
  const Result<quint16> port = m_listener.listen(QHostAddress(QHostAddress::LocalHost), m_port);
  if (!port && port.error().code == ErrorCode::PortTaken)
    return fail(ErrorCode::PortTaken, QString::number(m_port));
  if (!port)
    return port;
  m_gate.setPort(*port);
  qCInfo(lcHttp, "the API listens on port %d", int(*port));
  return port;
}

void LocalApi::addRoutes()
{
  const auto get = [this](const QString &path, Caller caller, Route::Answer answer) {
    m_routes.add({"GET", kRoot % path, caller, Body::None, std::move(answer)});
  };
  const auto post = [this](const QString &path, Body body, Route::Answer answer) {
    m_routes.add({"POST", kRoot % path, Caller::TokenHolder, body, std::move(answer)});
  };
  post(u"/send-message"_s, Body::Needed, by(m_messages, &MessageCalls::sendMessage));
  post(u"/resend/{id}"_s, Body::Optional, by(m_messages, &MessageCalls::resend));
  get(u"/history"_s, Caller::TokenHolder, by(m_messages, &MessageCalls::history));
  get(u"/history/{phone}"_s, Caller::TokenHolder, by(m_messages, &MessageCalls::historyOfCustomer));
  get(u"/messages/{id}"_s, Caller::TokenHolder, by(m_messages, &MessageCalls::message));
  get(u"/statistics"_s, Caller::TokenHolder, by(m_engineCalls, &EngineCalls::statistics));
  get(u"/templates"_s, Caller::TokenHolder, by(m_templates, &TemplateCalls::list));
  get(u"/templates/{type}"_s, Caller::TokenHolder, by(m_templates, &TemplateCalls::ofType));
  m_routes.add(
      {"PUT", kRoot % u"/templates/{type}"_s, Caller::Manager, Body::Needed, by(m_templates, &TemplateCalls::save)});
  post(u"/process-queue"_s, Body::Optional, by(m_engineCalls, &EngineCalls::processQueue));
  get(u"/health"_s, Caller::Anyone, by(m_engineCalls, &EngineCalls::health));
  m_routes.add({"POST", kRoot % u"/webhook/{provider}"_s, Caller::Provider, Body::Webhook,
                by(m_engineCalls, &EngineCalls::webhook)});
  m_routes.add({"GET", u"/api/openapi.json"_s, Caller::TokenHolder, Body::None, answerWithDescription});
}

namespace {

// The path may hold a number, and the query a name: the route's own pattern holds neither, and an id is harmless.
QString nameForLog(const RouteTable::Match &match)
{
  QString name = QString::fromLatin1(match.route->method) % u' ' % match.route->pattern;
  for (const QString &captured : match.captured) {
    if (messageIdFrom(captured))
      name += u' ' % captured;
  }
  return name;
}

} // namespace

void LocalApi::take(const HttpRequest &request, const Responder &responder)
{
  Call call;
  const Answered<const Route *> route = admit(request, call);
  responder.setName(call.name.isEmpty() ? u"a call of no route"_s : call.name);
  if (route)
    (*route)->answer(call, responder);
  else
    responder.respond(route.error());
}

// The tokens are read for each call, so that one that was removed a moment ago opens nothing.
Answered<Visitor> LocalApi::visitorOf(const HttpRequest &request, Caller caller)
{
  const Result<QList<ApiToken>> tokens = needsToken(caller) ? m_engine.store().tokens.all() : Result<QList<ApiToken>>();
  if (!tokens)
    return tl::unexpected(problemOf(tokens.error()));
  return m_gate.admit(request, caller, *tokens, m_engine.clock().bootMs());
}

Answered<const Route *> LocalApi::admit(const HttpRequest &request, Call &call)
{
  if (const auto refusal = m_gate.refuseOrigin(request, m_engine.settings().apiAllowedHosts()))
    return tl::unexpected(*refusal);
  const Answered<RouteTable::Match> match = m_routes.find(request);
  if (!match)
    return tl::unexpected(match.error());
  call.name = nameForLog(*match);
  const Answered<Visitor> visitor = visitorOf(request, match->route->caller);
  if (!visitor)
    return tl::unexpected(visitor.error());
  call.visitor = *visitor;
  const Answered<Query> query = Query::parse(request.query);
  if (!query)
    return tl::unexpected(query.error());
  call.captured = match->captured;
  call.query = *query;
  call.target = request.method + QByteArray(" ") + request.path;
  if (request.hasHeader("idempotency-key"))
    call.key = request.header("idempotency-key");
  if (const auto refusal = readBody(request, match->route->body, call))
    return tl::unexpected(*refusal);
  // What waits for an answer gets one at the end; what would only begin now is asked to come back.
  if (m_engine.isStopping() && needsToken(match->route->caller))
    return tl::unexpected(problem(503, u"stopping"_s, u"Dakiya is shutting down: try again in a moment."_s));
  return match->route;
}

std::optional<HttpResponse> LocalApi::readBody(const HttpRequest &request, Body body, Call &call)
{
  if (body == Body::None || (body == Body::Optional && request.body.isEmpty()))
    return std::nullopt;
  if (auto refusal = refuseMediaType(request))
    return refusal;
  const Answered<QJsonObject> read =
      readJsonObject(request.body, body == Body::Webhook ? DoubledKeys::Allowed : DoubledKeys::Refused);
  if (!read)
    return read.error();
  call.bytes = request.body;
  call.body = *read;
  return std::nullopt;
}

} // namespace dakiya
