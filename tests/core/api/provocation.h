// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apibench.h"
#include "openapidocument.h"

#include <QTest>

namespace dakiya {

/// How one call of the document is made rightly.
struct RightCall
{
  QByteArray target;
  QByteArray body; ///< empty: none
};

inline RightCall rightCall(ApiBench &bench, const DescribedCall &call)
{
  const QString name = call.name();
  QByteArray target = call.path.toLatin1();
  if (target.contains("{id}"))
    target.replace("{id}", bench.send("+919812345699", "OWN").text("id").toLatin1());
  target.replace("{phone}", "%2B919812345670")
      .replace("{type}", "payment_reminder")
      .replace("{provider}", "myoperator");
  if (name == QLatin1String("sendMessage"))
    return {target, ApiBench::confirmation("+919812345670", "ORD-1")};
  if (name == QLatin1String("saveTemplate"))
    return {target, R"({"language":"en","body":"Hello {{customer_name}}."})"};
  if (name == QLatin1String("webhook"))
    return {target, R"({"message_id":"wamid-1","status":"delivered","timestamp":"2026-01-28T05:31:00Z"})"};
  return {target, call.method == QLatin1String("post") ? "{}" : QByteArray()};
}

/// Makes the call when it must be answered with 409.
inline ApiReply conflict(ApiBench &bench, const DescribedCall &call, RightCall right)
{
  const QByteArray method = call.method.toUpper().toLatin1();
  if (call.name() == QLatin1String("sendMessage"))
    (void)bench.client.call(method, right.target, right.body);
  if (call.name() == QLatin1String("resend")) {
    const ApiReply waits = bench.client.post(kApi + QByteArray("/send-message"),
                                             ApiBench::confirmation("+919812345671", "W", R"(,"immediate":false)"));
    if (!bench.engine.pause(QStringLiteral("test")))
      return {};
    const ApiReply paused = bench.client.post(kApi + QByteArray("/send-message"),
                                              ApiBench::confirmation("+919812345672", "W", R"(,"immediate":false)"));
    right.target = kApi + QByteArray("/resend/") + paused.text("id").toLatin1();
    if (waits.status != 202)
      return {};
  }
  if (call.name() == QLatin1String("saveTemplate")) {
    // As another process leaves it that has begun and not ended.
    bench.client.further << "Idempotency-Key: edit-1";
    (void)bench.client.call(method, right.target, right.body);
    if (!bench.engine.store().database.run(QStringLiteral("UPDATE idempotency_keys SET status = NULL")))
      return {};
  }
  return bench.client.call(method, right.target, right.body);
}

/// Makes the call on an engine of its own so that it must be answered with this status; status 0 when that failed.
inline ApiReply provoke(const DescribedCall &call, int status)
{
  ApiBench bench;
  if (!bench.start())
    return {};
  RightCall right = rightCall(bench, call);
  const QByteArray method = call.method.toUpper().toLatin1();
  if (call.path.contains(QLatin1String("webhook")))
    bench.client.further << kWebhookKey;
  switch (status) {
  case 202:
    if (!bench.engine.pause(QStringLiteral("test")))
      return {};
    break;
  case 400:
    right.target += "?%zz";
    break;
  case 401:
    bench.client.token = "Bearer wrong";
    bench.client.further = {"X-Webhook-Key: wrong"};
    break;
  case 403:
    bench.client.host = "dairy.example";
    break;
  case 404:
    right.target = right.target.left(right.target.lastIndexOf('/')) + QByteArray("/nobody");
    break;
  case 409:
    return conflict(bench, call, right);
  case 413:
    right.body = QByteArray((1 << 20) + 1, ' ');
    break;
  case 415:
    bench.client.contentType = "text/plain";
    break;
  case 422:
    right.target += "?nobody=1";
    break;
  case 429:
    bench.client.token = "Bearer wrong";
    bench.client.further = {"X-Webhook-Key: wrong"};
    for (int i = 0; i < 20; ++i)
      (void)bench.client.call(method, right.target, right.body);
    break;
  case 503: {
    bool stopped = false;
    QObject::connect(&bench.engine, &Engine::stopped, &bench.engine, [&] { stopped = true; });
    bench.engine.stop();
    if (!QTest::qWaitFor([&] { return stopped; }))
      return {};
    break;
  }
  default:
    break;
  }
  return bench.client.call(method, right.target, right.body);
}

} // namespace dakiya
