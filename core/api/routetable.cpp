// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routetable.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// The parts of a path; nullopt when one of them cannot be decoded. They are divided first: a slash that is encoded
/// divides nothing.
std::optional<QStringList> partsOf(const QByteArray &path)
{
  QStringList parts;
  const QList<QByteArray> encoded = path.split('/');
  for (const QByteArray &part : encoded) {
    const std::optional<QString> decoded = percentDecoded(part);
    if (!decoded)
      return std::nullopt;
    parts << *decoded;
  }
  return parts;
}

/// What stands in the place of the pattern's names; nullopt when the path is another.
std::optional<QStringList> captureIn(const QStringList &parts, const QString &pattern)
{
  const QStringList wanted = pattern.split(u'/');
  if (wanted.size() != parts.size())
    return std::nullopt;
  QStringList captured;
  for (qsizetype i = 0; i < parts.size(); ++i) {
    if (wanted[i].startsWith(u'{') && !parts[i].isEmpty())
      captured << parts[i];
    else if (wanted[i] != parts[i])
      return std::nullopt;
  }
  return captured;
}

} // namespace

void RouteTable::add(Route route)
{
  m_routes.push_back(std::move(route));
}

// HEAD is GET without the body, which the listener leaves out.
Answered<RouteTable::Match> RouteTable::find(const HttpRequest &request) const
{
  const std::optional<QStringList> parts = partsOf(request.path);
  if (!parts)
    return tl::unexpected(problem(400, u"path-not-utf8"_s, u"The path is not percent-encoded UTF-8."_s));
  const QByteArray asked = request.method == "HEAD" ? QByteArray("GET") : request.method;
  QByteArrayList methods;
  for (const Route &route : m_routes) {
    const std::optional<QStringList> captured = captureIn(*parts, route.pattern);
    if (captured && route.method == asked)
      return Match{&route, *captured};
    if (captured)
      methods << route.method;
    if (captured && route.method == "GET")
      methods << "HEAD";
  }
  if (methods.isEmpty())
    return tl::unexpected(problem(404, u"call-unknown"_s, u"There is no such call."_s));
  HttpResponse refusal = problem(405, u"method-not-allowed"_s,
                                 u"This call knows only %1."_s.arg(QString::fromLatin1(methods.join(" or "))));
  refusal.headers.append({"Allow", methods.join(", ")});
  return tl::unexpected(refusal);
}

} // namespace dakiya
