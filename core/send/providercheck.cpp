// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/providercheck.h"

#include "send/provider.h"
#include "send/route.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>
#include <QUrlQuery>

#include <memory>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest plainRequest(const QUrl &url)
{
  QNetworkRequest request(url);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setRawHeader("User-Agent", "Dakiya/" DAKIYA_VERSION);
  return request;
}

// The list of approved templates: it changes nothing, and is refused without a right key.
QNetworkRequest readingCall(const Provider &provider, const QUrl &sendUrl, const QString &wabaId)
{
  if (provider.name() != "myoperator-v2"_L1 || wabaId.isEmpty())
    return {};
  QUrl url = sendUrl;
  url.setPath(sendUrl.path().replace("/chat/messages"_L1, "/chat/templates"_L1));
  QUrlQuery query;
  query.addQueryItem(u"waba_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(wabaId)));
  query.addQueryItem(u"limit"_s, u"1"_s);
  url.setQuery(query);
  QNetworkRequest request = plainRequest(url);
  const HttpCall call = provider.call({});
  for (const auto &[name, value] : call.headers) {
    if (name != "Content-Type")
      request.setRawHeader(name, value);
  }
  return request;
}

std::optional<qint64> clockOf(const QNetworkReply &reply)
{
  const QString text = QString::fromLatin1(reply.rawHeader("Date"));
  const QDateTime time = QLocale::c().toDateTime(text.section(u' ', 1), u"dd MMM yyyy HH:mm:ss 'GMT'"_s);
  if (!time.isValid())
    return std::nullopt;
  return QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

void ProviderCheck::ask(const Provider &provider, const QString &wabaId, int deadlineMs, QObject *context, Done done)
{
  (new ProviderCheck(provider, wabaId, deadlineMs, context, std::move(done)))->askWithoutKey();
}

ProviderCheck::ProviderCheck(const Provider &provider, const QString &wabaId, int deadlineMs, QObject *context,
                             Done done)
    : QObject(context)
    , m_sendUrl(provider.call({}).url)
    , m_reading(readingCall(provider, m_sendUrl, wabaId))
    , m_deadlineMs(deadlineMs)
    , m_done(std::move(done))
{
  m_network.setProxy(proxyFor(m_sendUrl));
}

void ProviderCheck::askWithoutKey()
{
  QNetworkRequest request = plainRequest(m_sendUrl);
  request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
  request.setTransferTimeout(m_deadlineMs);
  // No key and no recipient: there is nothing in it that could be sent.
  follow(m_network.post(request, QByteArray("{}")), [this](int status) {
    m_answers.withoutKey = status;
    if (status > 0 && !m_reading.url().isEmpty())
      askWithKey();
    else
      finish();
  });
}

void ProviderCheck::askWithKey()
{
  m_answers.triedKey = true;
  m_reading.setTransferTimeout(m_deadlineMs);
  follow(m_network.get(m_reading), [this](int status) {
    m_answers.withKey = status;
    finish();
  });
}

void ProviderCheck::follow(QNetworkReply *reply, std::function<void(int)> next)
{
  connect(reply, &QNetworkReply::finished, this, [this, reply, next = std::move(next)] {
    reply->deleteLater();
    m_answers.serverClock = m_answers.serverClock ? m_answers.serverClock : clockOf(*reply);
    next(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
  });
  // Only what stands in the head is of interest.
  connect(reply, &QNetworkReply::readyRead, reply, [reply] { static_cast<void>(reply->readAll()); });
}

void ProviderCheck::finish()
{
  const Done done = std::exchange(m_done, {});
  deleteLater();
  if (done)
    done(m_answers);
}

} // namespace dakiya
