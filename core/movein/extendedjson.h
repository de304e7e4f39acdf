// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QJsonObject;
class QJsonValue;

namespace dakiya {

/// A value of MongoDB's extended JSON, version 1 or 2, canonical or relaxed, as an ordinary one: dates become QDateTime
/// in UTC, object ids and exact decimals text, numbers qint64 or double. What is no value (null, undefined, NaN) is
/// invalid.
[[nodiscard]] QVariant plainValue(const QJsonValue &value);
[[nodiscard]] QVariantMap plainDocument(const QJsonObject &object);

} // namespace dakiya
