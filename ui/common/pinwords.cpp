// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pinwords.h"

#include "base/errorwords.h"

#include <QCoreApplication>

namespace dakiya {

namespace {

constexpr qint64 kSecondMs = 1'000;

} // namespace

QString pinAnswerInWords(const Result<PinAnswer> &answer)
{
  if (!answer)
    return sentence(answer.error());
  switch (answer->outcome) {
  case PinAnswer::Outcome::Right:
    return {};
  case PinAnswer::Outcome::Wrong:
    return QCoreApplication::translate("Pin", "This PIN is wrong. It can be tried %n more times.", nullptr,
                                       answer->triesLeft);
  case PinAnswer::Outcome::Locked:
    return pinLockInWords(answer->lockedMs, 0);
  case PinAnswer::Outcome::NotSet:
    return QCoreApplication::translate("Pin", "There is no PIN any more: everybody manages.");
  case PinAnswer::Outcome::Changed:
    return QCoreApplication::translate("Pin", "Somebody has just changed the PIN: type the new one.");
  }
  return {};
}

QString pinLockInWords(qint64 until, qint64 now)
{
  const qint64 seconds = (until - now + kSecondMs - 1) / kSecondMs;
  return QCoreApplication::translate("Pin", "The PIN was wrong five times: it can be tried again in %n seconds.",
                                     nullptr, int(seconds));
}

QString forgottenPinWords()
{
  return QCoreApplication::translate("Pin", "If nobody knows it any more, whoever owns the data takes it away on this "
                                            "computer with: dakiyactl settings reset-pin");
}

} // namespace dakiya
