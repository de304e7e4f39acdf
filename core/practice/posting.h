// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"

#include <QJsonObject>
#include <QString>

namespace dakiya {

/// The two languages in which MyOperator can be spoken to.
enum class Dialect {
  Flat,     ///< POST /whatsapp/send-message, the older API
  PublicApi ///< POST /chat/messages, today's public API
};

/// One message that somebody asks MyOperator to send.
struct Posting
{
  Dialect dialect = Dialect::Flat;
  QString recipient;    ///< with `+` and country code
  QString text;         ///< empty for a template or media
  QString templateName; ///< empty for free text
  QJsonObject content;  ///< what the text does not hold: a template's variables, media
  QString reference;    ///< the caller's own, where the dialect carries it
  QString companyId;
  QString phoneNumberId;
};

/// Reads the request of a dialect, or gives MyOperator's answer to what is wrong with it.
[[nodiscard]] tl::expected<Posting, HttpResponse> readFlat(const HttpRequest &request);
[[nodiscard]] tl::expected<Posting, HttpResponse> readPublicApi(const HttpRequest &request);

/// Whether the public API lets this caller in: the answer that turns them away, or nothing.
[[nodiscard]] std::optional<HttpResponse> turnAway(const HttpRequest &request);

/// An answer whose body is one JSON object.
[[nodiscard]] HttpResponse farEndResponse(int status, const QJsonObject &body);

} // namespace dakiya
