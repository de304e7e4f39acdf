// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetype.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace dakiya {

/// The columns of a sheet that are no template variables.
namespace column {
inline constexpr QLatin1StringView phone("phone");
inline constexpr QLatin1StringView reference("reference");
inline constexpr QLatin1StringView language("language");
inline constexpr QLatin1StringView sendAt("send_at");
inline constexpr QLatin1StringView expiresAt("expires_at");
} // namespace column

/// How well a heading says what a column holds. A clearer one wins; two of the same clarity do not decide anything.
enum class HeadingFit { Name, Clear, Vague };

/// A heading reduced to its letters and digits, so that `Mobile No.` and `mobile_no` are the same: case folded, NFC,
/// without nuktas, which many keyboards cannot write.
[[nodiscard]] QString headingKey(QStringView heading);

/// Does a heading with this key mean `variable` (or one of the columns above) in a sheet for `type`? English, Hindi
/// and Marathi.
[[nodiscard]] std::optional<HeadingFit> headingFit(const QString &key, const QString &variable, MessageType type);

} // namespace dakiya
