// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/httptransport.h"

namespace dakiya {

inline constexpr TransportLimits kLimits{
    .requestTimeoutMs = 100, .lateAnswerMs = 1'000, .maxAnswerBytes = 1 << 20, .probeMs = 5'000};

inline HttpCall callTo(quint16 port, const QByteArray &body = R"({"m":"one"})",
                       const QString &scheme = QStringLiteral("http"))
{
  QUrl url;
  url.setScheme(scheme);
  url.setHost(QStringLiteral("127.0.0.1"));
  url.setPort(port);
  url.setPath(QStringLiteral("/whatsapp/send-message"));
  return {url, {{"Content-Type", "application/json"}, {"Authorization", "Bearer k"}}, body};
}

/// What the callbacks of one call brought.
struct Heard
{
  int timeouts = 0;
  int dones = 0;
  TransportResult result;

  void post(Transport &transport, const HttpCall &call)
  {
    transport.post(
        call, [this] { ++timeouts; },
        [this](const TransportResult &r) {
          ++dones;
          result = r;
        });
  }
};

} // namespace dakiya
