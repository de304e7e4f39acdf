// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestparser.h"

#include <QByteArrayView>

#include <cstdint>
#include <cstdlib>

using namespace dakiya;
using State = RequestParser::State;

namespace {

constexpr Listener::Limits kLimits{.bodyBytes = 512, .headerBytes = 512, .headers = 16};

struct Reading
{
  int requests = 0;
  int refusal = 0;
  QByteArray bodies;
};

/// Reads all requests out of the bytes, in pieces of that size.
Reading readAll(QByteArrayView bytes, qsizetype size)
{
  RequestParser parser(kLimits);
  Reading reading;
  while (!bytes.isEmpty() && parser.state() != State::Refused) {
    const qsizetype taken = parser.feed(bytes.first(qMin(size, bytes.size())));
    if (taken <= 0 && parser.state() != State::Refused)
      std::abort();
    bytes = bytes.sliced(taken);
    if (parser.bufferedBytes() > kLimits.bodyBytes + kLimits.headerBytes + size)
      std::abort();
    if (parser.state() == State::Done) {
      const HttpRequest request = parser.take();
      if (request.body.size() > kLimits.bodyBytes || request.headers.size() > kLimits.headers)
        std::abort();
      ++reading.requests;
      reading.bodies += request.body + '\n';
    }
  }
  reading.refusal = parser.refusal();
  return reading;
}

} // namespace

/// However the network cuts the bytes, the requests must be the same: anything else is a way to smuggle one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
  if (size == 0)
    return 0;
  const qsizetype piece = 1 + bytes[0] % 32;
  const QByteArrayView rest(reinterpret_cast<const char *>(bytes) + 1, qsizetype(size) - 1);
  const Reading whole = readAll(rest, qMax<qsizetype>(1, rest.size()));
  const Reading pieces = readAll(rest, piece);
  if (whole.requests != pieces.requests || whole.bodies != pieces.bodies)
    std::abort();
  return 0;
}
