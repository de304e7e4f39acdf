// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

class QTextDocument;

namespace dakiya {

/// The names of the help pages, `index` first: one for each page of the window, and what belongs to none.
[[nodiscard]] QStringList helpPages();

/// Where a QTextBrowser finds the page: in this language (`hi`, or a locale such as `hi_IN`), else in English. A name
/// that is not known leads to `index`.
[[nodiscard]] QUrl helpPage(const QString &name, const QString &language);

/// The opposite: the name of the page at this address.
[[nodiscard]] QString helpName(const QUrl &page);

/// Gives the tables of a loaded page the air that Markdown cannot ask for.
void layOutHelp(QTextDocument &page);

} // namespace dakiya
