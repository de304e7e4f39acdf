// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/managerpin.h"

#include <optional>

namespace dakiya {

class SettingsStore;
class WriteScope;

/// The manager's PIN among the facts that a store keeps of itself: no list of settings and no export shows it.
class PinStore final
{
public:
  explicit PinStore(SettingsStore &settings)
      : m_settings(settings)
  {
  }

  /// nullopt: none is set. Errors: StoreFailed when what is there is no PIN.
  [[nodiscard]] Result<std::optional<StretchedPin>> pin();
  /// Wrong tries belong to the PIN that was there: they are forgotten.
  [[nodiscard]] Result<void> setPin(WriteScope &scope, const std::optional<StretchedPin> &pin);

  [[nodiscard]] Result<PinTries> tries();
  [[nodiscard]] Result<void> setTries(WriteScope &scope, const PinTries &tries);

private:
  SettingsStore &m_settings;
};

} // namespace dakiya
