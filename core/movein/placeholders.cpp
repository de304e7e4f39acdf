// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/placeholders.h"

#include <QRegularExpression>

namespace dakiya {

QString withOurPlaceholders(const QString &body)
{
  // Double braces come first, so that single ones inside them are not seen as a place of their own.
  static const QRegularExpression braces(
      QStringLiteral("\\{\\{\\s*(\\w+)\\s*\\}\\}|\\$?\\{\\s*(\\w+)\\s*(?:![rsa])?(?::[^{}]*)?\\}"));
  static const QRegularExpression percent(QStringLiteral("%\\((\\w+)\\)[-+ #0]*\\d*(?:\\.\\d+)?[sdifr]"));
  const auto place = QStringLiteral("{{%1}}");
  QString text;
  qsizetype from = 0;
  for (auto found = braces.globalMatch(body); found.hasNext();) {
    const QRegularExpressionMatch match = found.next();
    text += QStringView(body).sliced(from, match.capturedStart() - from);
    text += place.arg(match.captured(1) + match.captured(2));
    from = match.capturedEnd();
  }
  text += QStringView(body).sliced(from);
  if (!percent.match(text).hasMatch())
    return text;
  // Where percent signs mark places, a doubled one is a plain one.
  return text.replace(percent, QStringLiteral("{{\\1}}")).replace(QLatin1String("%%"), QLatin1String("%"));
}

} // namespace dakiya
