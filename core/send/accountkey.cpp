// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/accountkey.h"

#include <QCryptographicHash>

namespace dakiya {

using namespace Qt::StringLiterals;

QString accountKeyOf(const QString &provider, const QUrl &baseUrl, const QStringList &ids)
{
  const int usualPort = baseUrl.scheme() == "http"_L1 ? 80 : 443;
  const QStringList parts{
      u"dakiya account"_s, provider, baseUrl.scheme(), baseUrl.host(), QString::number(baseUrl.port(usualPort)),
      baseUrl.path()};
  const QString all = (parts + ids).join(QChar(QChar::LineFeed)); // in none of the parts
  return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace dakiya
