// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// Why a message stands where it stands, as one plain sentence in the language of the installed translator (English
/// without one). `code` is a provider's code or one of ours (`no-answer`, `connection-lost`, `unreachable`, `crash`,
/// `stopped`, `moved-in`, `expired`, `no-consent`, `no-reason`, `not-arrived`, `http-NNN`); one that nobody lists shows
/// the provider's own words. Empty when there is neither a code nor a word.
[[nodiscard]] QString reasonInWords(const QString &provider, const QString &code, const QString &providerWords);

/// The same in English whatever the translator: what programs read must not change with the computer's language.
[[nodiscard]] QString reasonInEnglish(const QString &provider, const QString &code, const QString &providerWords);

/// What a person should do about it, in the same language. Empty when nobody knows better than the reason says.
[[nodiscard]] QString whatToDo(const QString &provider, const QString &code);

} // namespace dakiya
