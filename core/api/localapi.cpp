// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/localapi.h"

#include "api/jsonbody.h"
#include "base/clock.h"
#include "base/log.h"
#include "domain/messageid.h"
#include "engine/engine.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral("/api/notifications");

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
    , m_gate(options.bearerToken, options.webhookSecret)
    , m_messages(engine, reader, options.firstAttemptMs)
    , m_engineCalls(engine, reader, m_gate.hasWebhookSecret())
    , m_listener(engine.clock(), {})
{
  addRoutes();
  m_listener.setRefusal(listenerProblem);
  m_listener.setHandler([this](const HttpRequest &request, const Responder &responder) { take(request, responder); });
}

LocalApi::~LocalApi() = default;

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
  const auto add = [this](const char *method, const QString &path, Caller caller, Route::Answer answer) {
    m_routes.add({method, kRoot % path, caller, std::move(answer)});
  };
  add("POST", u"/send-message"_s, Caller::TokenHolder, by(m_messages, &MessageCalls::sendMessage));
  add("GET", u"/history"_s, Caller::TokenHolder, by(m_messages, &MessageCalls::history));
  add("GET", u"/history/{phone}"_s, Caller::TokenHolder, by(m_messages, &MessageCalls::historyOfCustomer));
  add("GET", u"/messages/{id}"_s, Caller::TokenHolder, by(m_messages, &MessageCalls::message));
  add("GET", u"/statistics"_s, Caller::TokenHolder, by(m_engineCalls, &EngineCalls::statistics));
  add("GET", u"/health"_s, Caller::Anyone, by(m_engineCalls, &EngineCalls::health));
  for (const QString &provider : {u"practice"_s, u"myoperator"_s, u"myoperator-v2"_s}) {
    add("POST", u"/webhook/"_s % provider, Caller::Provider,
        [this, provider](const Call &call, const Responder &to) { m_engineCalls.webhook(provider, call, to); });
  }
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
  const bool needsToken = caller == Caller::TokenHolder || caller == Caller::Manager;
  const Result<QList<ApiToken>> tokens = needsToken ? m_engine.store().tokens.all() : Result<QList<ApiToken>>();
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
  if (!match->route->takesBody())
    return match->route;
  if (const auto refusal = refuseMediaType(request))
    return tl::unexpected(*refusal);
  const Answered<QJsonObject> body = readJsonObject(request.body);
  if (!body)
    return tl::unexpected(body.error());
  call.bytes = request.body;
  call.body = *body;
  return match->route;
}

} // namespace dakiya
