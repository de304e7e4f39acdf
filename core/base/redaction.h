// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dakiya {

/// `text` with everything masked that looks like a phone number or a secret. The last line of defence of the log:
/// what is logged holds neither in the first place.
[[nodiscard]] QString redacted(QString text);

/// `text` with each of `secrets` masked: as it is, in base64, as it stands in an address, and as a beginning at the end
/// of a text that was cut. Some servers repeat what they were sent.
[[nodiscard]] QString withoutSecrets(QString text, const QStringList &secrets);

/// From now on redacted() masks these as well, in whatever thread.
void rememberSecrets(const QStringList &secrets);

} // namespace dakiya
