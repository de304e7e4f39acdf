// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/enginecalls.h"
#include "api/gate.h"
#include "api/messagecalls.h"
#include "api/repeatedcalls.h"
#include "api/routetable.h"
#include "api/templatecalls.h"
#include "base/result.h"
#include "http/listener.h"

#include <QObject>

namespace dakiya {

class Engine;
class StoreReader;

struct ApiOptions
{
  quint16 port = 0;               ///< 0 takes a free one
  QString bearerToken;            ///< DAKIYA_API_TOKEN; empty: every call that needs it is refused
  QString webhookSecret;          ///< DAKIYA_WEBHOOK_SECRET; empty: every receipt is refused
  qint64 firstAttemptMs = 10'000; ///< how long the caller of an immediate message waits for its turn
  qint64 roundMs = 25'000;        ///< how long the caller of process-queue waits for its end
};

/// The REST API on the loopback interface, for the dairy's own backend and for receipts. Lives in the engine's thread.
/// Which hosts may be named beside those of the loopback interface, the engine's settings say at each call.
class LocalApi final : public QObject
{
  Q_OBJECT

public:
  /// `engine` and `reader` must outlive it.
  LocalApi(Engine &engine, StoreReader &reader, const ApiOptions &options, QObject *parent = nullptr);
  ~LocalApi() override;

  /// The port that it listens on. Errors: PortTaken (detail: the port), NetworkFailed.
  [[nodiscard]] Result<quint16> start();
  [[nodiscard]] const RouteTable &routes() const { return m_routes; }

private:
  void addRoutes();
  void take(const HttpRequest &request, const Responder &responder);
  /// Every check that comes before a route's own.
  [[nodiscard]] Answered<const Route *> admit(const HttpRequest &request, Call &call);
  [[nodiscard]] static std::optional<HttpResponse> readBody(const HttpRequest &request, Body body, Call &call);
  [[nodiscard]] Answered<Visitor> visitorOf(const HttpRequest &request, Caller caller);

  Engine &m_engine;
  const quint16 m_port;
  Gate m_gate;
  RepeatedCalls m_repeated;
  MessageCalls m_messages;
  TemplateCalls m_templates;
  EngineCalls m_engineCalls;
  RouteTable m_routes;
  Listener m_listener;
};

} // namespace dakiya
