// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/responsewriter.h"

#include "base/log.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dakiya {

namespace {

constexpr std::array kReasons{
    std::pair{200, "OK"},
    std::pair{201, "Created"},
    std::pair{202, "Accepted"},
    std::pair{204, "No Content"},
    std::pair{304, "Not Modified"},
    std::pair{400, "Bad Request"},
    std::pair{401, "Unauthorized"},
    std::pair{402, "Payment Required"},
    std::pair{403, "Forbidden"},
    std::pair{404, "Not Found"},
    std::pair{405, "Method Not Allowed"},
    std::pair{408, "Request Timeout"},
    std::pair{409, "Conflict"},
    std::pair{413, "Content Too Large"},
    std::pair{415, "Unsupported Media Type"},
    std::pair{417, "Expectation Failed"},
    std::pair{422, "Unprocessable Content"},
    std::pair{425, "Too Early"},
    std::pair{429, "Too Many Requests"},
    std::pair{431, "Request Header Fields Too Large"},
    std::pair{500, "Internal Server Error"},
    std::pair{501, "Not Implemented"},
    std::pair{502, "Bad Gateway"},
    std::pair{503, "Service Unavailable"},
    std::pair{504, "Gateway Timeout"},
};

bool staysInItsLine(const QByteArray &text)
{
  return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void appendHeader(QByteArray &out, const QByteArray &name, const QByteArray &value)
{
  if (name.isEmpty() || !staysInItsLine(name) || !staysInItsLine(value)) {
    qCWarning(lcHttp, "a header of an answer was left out: it holds a line break");
    return;
  }
  out.append(name).append(": ").append(value).append("\r\n");
}

/// RFC 9110: these never have a body, and no length either.
bool neverHasBody(int status)
{
  return status / 100 == 1 || status == 204 || status == 304;
}

} // namespace

QByteArray reasonPhrase(int status)
{
  const auto *found = std::find_if(kReasons.begin(), kReasons.end(), [&](auto &r) { return r.first == status; });
  return found == kReasons.end() ? QByteArray("Unknown") : QByteArray(found->second);
}

QByteArray serialize(const HttpResponse &response, const ResponseFraming &framing)
{
  QByteArray out;
  out.reserve(256 + (framing.withoutBody ? 0 : response.body.size()));
  out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
  out.append(reasonPhrase(response.status)).append("\r\n");
  const bool bodyless = neverHasBody(response.status);
  if (!bodyless) {
    if (!response.contentType.isEmpty())
      appendHeader(out, "Content-Type", response.contentType);
    appendHeader(out, "Content-Length", QByteArray::number(response.body.size()));
  }
  for (const auto &[name, value] : response.headers)
    appendHeader(out, name, value);
  if (framing.close)
    out.append("Connection: close\r\n");
  else if (framing.http10)
    out.append("Connection: keep-alive\r\n");
  out.append("\r\n");
  if (!bodyless && !framing.withoutBody)
    out.append(response.body);
  return out;
}

} // namespace dakiya
