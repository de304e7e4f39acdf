// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gate.h"
#include "api/query.h"

#include <functional>
#include <vector>

namespace dakiya {

/// A call that passed every check which is the same for all routes.
struct Call
{
  Visitor visitor;
  QString name;                  ///< for the log
  QByteArray target;             ///< method and path, as they came
  std::optional<QByteArray> key; ///< what stands in Idempotency-Key
  QStringList captured;          ///< what stands in the place of the pattern's names, decoded
  Query query;
  QByteArray bytes; ///< the body as it came
  QJsonObject body; ///< the same read, where the route takes one
};

/// Does a call bring a body?
enum class Body {
  None,
  Optional,
  Needed,
  Webhook, ///< needed; its writer is a provider, of whom no care for doubled keys is asked
};

/// One call of the API: how it is asked for, who may, and what answers it.
struct Route
{
  using Answer = std::function<void(const Call &, const Responder &)>;

  QByteArray method;
  QString pattern; ///< such as `/api/notifications/messages/{id}`
  Caller caller = Caller::TokenHolder;
  Body body = Body::None;
  Answer answer;
};

/// All calls of the API.
class RouteTable final
{
public:
  void add(Route route);

  struct Match
  {
    const Route *route = nullptr;
    QStringList captured;
  };
  /// Refuses with 404 a path that nobody serves, and with 405 a method that it does not know.
  [[nodiscard]] Answered<Match> find(const HttpRequest &request) const;
  [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
  std::vector<Route> m_routes;
};

} // namespace dakiya
