// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace dakiya {

/// Believable values for the variables of a template, in the language of its text. One that an office has added itself
/// stands for itself, in square brackets.
[[nodiscard]] QMap<QString, QString> sampleValues(const QStringList &variables, const QString &language,
                                                  const QString &businessName);

/// Fills in what is known; what is not, or is malformed, stays as it is typed.
[[nodiscard]] QString filledIn(const QString &body, const QMap<QString, QString> &values);

} // namespace dakiya
