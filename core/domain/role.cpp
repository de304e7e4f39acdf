// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include <algorithm>

namespace dakiya {

QLatin1StringView wireName(Role role)
{
  return role == Role::Manager ? QLatin1StringView("manager") : QLatin1StringView("clerk");
}

std::optional<Role> roleFrom(QStringView name)
{
  const auto *const found =
      std::find_if(kRoles.begin(), kRoles.end(), [name](Role role) { return wireName(role) == name; });
  return found == kRoles.end() ? std::nullopt : std::optional(*found);
}

} // namespace dakiya
