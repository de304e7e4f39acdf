// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/route.h"

#include "send/baseurl.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace dakiya {

QNetworkProxy proxyFor(const QUrl &url)
{
  if (isLoopback(url))
    return QNetworkProxy(QNetworkProxy::NoProxy);
  const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
  return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace dakiya
