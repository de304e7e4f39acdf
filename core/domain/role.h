// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace dakiya {

/// What somebody may do: a clerk sends and reads, a manager also changes what is sent and how.
enum class Role { Clerk, Manager };

inline constexpr std::array kRoles{Role::Clerk, Role::Manager};

[[nodiscard]] QLatin1StringView wireName(Role role);
[[nodiscard]] std::optional<Role> roleFrom(QStringView wireName);

} // namespace dakiya
