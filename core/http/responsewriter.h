// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"

#include <QByteArray>

namespace dakiya {

/// What the request decides about the shape of its answer.
struct ResponseFraming
{
  bool withoutBody = false; ///< HEAD: the length is told, the body is not sent
  bool close = false;
  bool http10 = false;
};

/// An answer as it goes over the wire. A further header that could break out of its line is left out.
[[nodiscard]] QByteArray serialize(const HttpResponse &response, const ResponseFraming &framing);

/// The words for a status: `Not Found`.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace dakiya
