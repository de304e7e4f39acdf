// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "http/listener.h"

#include <QJsonObject>

namespace dakiya {

struct Earlier;

/// A value, or the answer that refuses the call.
template <class T> using Answered = tl::expected<T, HttpResponse>;

[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonObject &json);
/// The same of JSON that is written already.
[[nodiscard]] HttpResponse jsonAnswer(int status, const QByteArray &json);

/// A problem document (RFC 9457) of one English sentence; `code` tells programs what is wrong.
[[nodiscard]] HttpResponse problem(int status, const QString &code, const QString &detail, QJsonObject extensions = {});
/// The same for one of our errors; its code decides on the status, its field is listed under `errors`.
[[nodiscard]] HttpResponse problemOf(const Error &error);
/// 422 with every wrong field. `errors` is not empty.
[[nodiscard]] HttpResponse problemOf(const QList<Error> &errors);
/// 409 with the earlier message under `earlier`, because `status` is the document's own.
[[nodiscard]] HttpResponse problemOf(const Earlier &earlier);
/// For what the listener refused before it was a request.
[[nodiscard]] HttpResponse listenerProblem(int status);

} // namespace dakiya
