// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/baseurl.h"

#include <QHostAddress>

namespace dakiya {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
  const QString host = url.host();
  if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
    return true;
  const QHostAddress address(host);
  return !address.isNull() && address.isLoopback();
}

Result<QUrl> checkBaseUrl(const QString &text)
{
  QUrl url(text.trimmed(), QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty())
    return fail(phrased(ErrorCode::UrlNotAllowed, QT_TRANSLATE_NOOP("Detail", "it is no address with a host")));
  if (!url.userInfo().isEmpty())
    return fail(phrased(ErrorCode::UrlNotAllowed, QT_TRANSLATE_NOOP("Detail", "it must not hold a user or password")));
  if (url.hasQuery() || url.hasFragment())
    return fail(phrased(ErrorCode::UrlNotAllowed, QT_TRANSLATE_NOOP("Detail", "it must not hold a query or fragment")));
  const bool plain = url.scheme() == "http"_L1;
  if (!plain && url.scheme() != "https"_L1)
    return fail(phrased(ErrorCode::UrlNotAllowed, QT_TRANSLATE_NOOP("Detail", "only https is allowed")));
  if (plain && !isLoopback(url))
    return fail(
        phrased(ErrorCode::UrlNotAllowed, QT_TRANSLATE_NOOP("Detail", "plain http is allowed to this computer only")));
  QString path = url.path();
  while (path.endsWith(u'/'))
    path.chop(1);
  url.setPath(path);
  return url;
}

QUrl below(const QUrl &base, const QString &path)
{
  QUrl url = base;
  url.setPath(base.path() + path);
  return url;
}

} // namespace dakiya
