// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinstore.h"

#include "store/settingsstore.h"

namespace dakiya {

namespace {

const QString kPin = QStringLiteral("manager_pin");
const QString kTries = QStringLiteral("manager_pin_tries");

} // namespace

Result<std::optional<StretchedPin>> PinStore::pin()
{
  const Result<QString> kept = m_settings.fact(kPin);
  if (!kept)
    return fail(kept.error());
  if (kept->isEmpty())
    return std::optional<StretchedPin>();
  const std::optional<StretchedPin> pin = StretchedPin::fromText(*kept);
  return pin ? Result<std::optional<StretchedPin>>(pin) : fail(ErrorCode::StoreFailed, kPin);
}

Result<void> PinStore::setPin(WriteScope &scope, const std::optional<StretchedPin> &pin)
{
  if (const Result<void> kept = m_settings.setFact(scope, kPin, pin ? pin->text() : QString()); !kept)
    return kept;
  return setTries(scope, {});
}

Result<PinTries> PinStore::tries()
{
  const Result<QString> kept = m_settings.fact(kTries);
  return kept ? Result<PinTries>(PinTries::fromText(*kept)) : fail(kept.error());
}

Result<void> PinStore::setTries(WriteScope &scope, const PinTries &tries)
{
  return m_settings.setFact(scope, kTries, tries.text());
}

} // namespace dakiya
