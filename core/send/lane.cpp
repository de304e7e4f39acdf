// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/lane.h"

#include "base/clock.h"
#include "send/route.h"
#include "send/streambody.h"

#include <QNetworkReply>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

// Below the shortest keep-alive times that servers use (5 s), and far below a router's.
constexpr qint64 kReuseMs = 4'000;

QNetworkRequest plainRequest()
{
  QNetworkRequest request;
  // HTTP/2 stays off until a test shows that a call is sent only once there, too.
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
  // Nothing is unpacked, so that a small answer cannot become a large one.
  request.setRawHeader("Accept-Encoding", "identity");
  request.setRawHeader("User-Agent", "Dakiya/" DAKIYA_VERSION);
  return request;
}

/// A 4xx or 5xx is an "error" to Qt even when it came whole; a connection that broke in the middle of one has an error
/// of another kind.
bool isWhole(QNetworkReply::NetworkError error, int status)
{
  switch (error) {
  case QNetworkReply::NoError:
    return status > 0;
  case QNetworkReply::ProxyAuthenticationRequiredError:
    return status == 407;
  case QNetworkReply::ContentReSendError:
    // Qt reads the answer, and only then finds that it cannot repeat the call to follow it.
    return status == 307 || status == 308 || status == 401 || status == 407;
  case QNetworkReply::ProtocolFailure:
  case QNetworkReply::ProtocolUnknownError:
    return false;
  default:
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied;
  }
}

} // namespace

Lane::Lane(const QUrl &url, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_url(url)
    , m_prototype(plainRequest())
{
  m_network.setProxy(proxyFor(url));
  m_network.setAutoDeleteReplies(false);
}

Lane::~Lane()
{
  abandon();
}

bool Lane::serves(const QUrl &url) const
{
  return url.port() == m_url.port() && url.scheme() == m_url.scheme() && url.host() == m_url.host();
}

bool Lane::isStale(qint64 now) const
{
  const qint64 usedAt = m_usedAt.at(m_calls.size());
  return usedAt != 0 && now - usedAt > kReuseMs;
}

const QNetworkRequest &Lane::prototype(const HttpCall &call)
{
  if (m_prototypeHeaders != call.headers) {
    m_prototype = plainRequest();
    for (const auto &[name, value] : call.headers)
      m_prototype.setRawHeader(name, value);
    m_prototypeHeaders = call.headers;
  }
  m_prototype.setUrl(call.url);
  m_prototype.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
  return m_prototype;
}

void Lane::post(const HttpCall &call, qint64 maxAnswerBytes, std::function<void()> timedOut,
                std::function<void(const TransportResult &)> done)
{
  auto pending = std::make_unique<Call>();
  Call *const entry = pending.get();
  entry->startedAt = m_clock.bootMs();
  entry->maxAnswerBytes = maxAnswerBytes;
  entry->timedOut = std::move(timedOut);
  entry->done = std::move(done);
  entry->body = new StreamBody(call.body);
  entry->reply = m_network.post(prototype(call), entry->body);
  entry->body->setParent(entry->reply);
  // One byte more than is allowed, so that too long an answer shows and yet never fills the memory.
  entry->reply->setReadBufferSize(maxAnswerBytes + 1);
  connect(entry->reply, &QNetworkReply::finished, this, [this, entry] { finish(entry); });
  connect(entry->reply, &QNetworkReply::readyRead, this, [this, entry] { checkSize(entry); });
  m_calls.push_back(std::move(pending));
  noteUse(entry->startedAt);
}

void Lane::noteUse(qint64 now)
{
  std::fill_n(m_usedAt.begin(), m_calls.size(), now);
}

TransportResult Lane::resultOf(const Call &call) const
{
  using End = TransportResult::End;
  TransportResult result;
  result.latencyMs = m_clock.bootMs() - call.startedAt;
  const int status = call.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (isWhole(call.reply->error(), status)) {
    result.end = End::Answered;
    result.answer = {status, call.reply->rawHeader("Retry-After"), call.reply->readAll()};
    return result;
  }
  result.end = call.body->wasRead() ? End::Lost : End::Unreachable;
  result.detail = call.reply->errorString();
  return result;
}

void Lane::finish(Call *call)
{
  const TransportResult result = resultOf(*call);
  const std::unique_ptr<Call> over = take(call);
  over->done(result);
}

void Lane::checkSize(Call *call)
{
  if (call->reply->bytesAvailable() > call->maxAnswerBytes)
    giveUp(call, u"the answer was longer than %1 bytes"_s.arg(call->maxAnswerBytes))();
}

std::unique_ptr<Lane::Call> Lane::take(Call *call)
{
  noteUse(m_clock.bootMs());
  const auto at = std::find_if(m_calls.begin(), m_calls.end(), [call](const auto &one) { return one.get() == call; });
  std::unique_ptr<Call> over = std::move(*at);
  *at = std::move(m_calls.back());
  m_calls.pop_back();
  disconnect(over->reply, nullptr, this, nullptr);
  over->reply->deleteLater();
  return over;
}

std::function<void()> Lane::giveUp(Call *call, const QString &detail)
{
  call->body->stop();
  TransportResult result;
  result.end = call->body->wasRead() ? TransportResult::End::Lost : TransportResult::End::Unreachable;
  result.detail = detail;
  result.latencyMs = m_clock.bootMs() - call->startedAt;
  const std::unique_ptr<Call> over = take(call);
  over->reply->abort();
  return [done = std::move(over->done), result] { done(result); };
}

void Lane::collectOverdue(qint64 now, const TransportLimits &limits, std::vector<std::function<void()>> &callbacks)
{
  for (size_t i = m_calls.size(); i-- > 0;) {
    Call *const call = m_calls[i].get();
    const qint64 age = now - call->startedAt;
    if (age < limits.requestTimeoutMs)
      continue;
    if (!call->body->wasRead()) {
      callbacks.push_back(giveUp(call, u"no connection within %1 ms"_s.arg(limits.requestTimeoutMs)));
    } else if (!call->isLate) {
      // One step at a time: after a suspend an answer that already lies here is still read before the last limit.
      call->isLate = true;
      if (call->timedOut)
        callbacks.push_back(std::move(call->timedOut));
    } else if (age >= limits.requestTimeoutMs + limits.lateAnswerMs) {
      callbacks.push_back(giveUp(call, u"no answer within %1 ms"_s.arg(age)));
    }
  }
}

void Lane::abandon()
{
  while (!m_calls.empty()) {
    Call *const call = m_calls.back().get();
    call->body->stop();
    const std::unique_ptr<Call> over = take(call);
    over->reply->abort();
  }
}

} // namespace dakiya
