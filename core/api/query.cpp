// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/query.h"

#include <QRegularExpression>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 64;

bool isHexDigit(char c)
{
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool hasWholePercents(const QByteArray &text)
{
  for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
    if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
      return false;
  }
  return true;
}

} // namespace

std::optional<QString> percentDecoded(const QByteArray &text)
{
  if (!hasWholePercents(text))
    return std::nullopt;
  const QByteArray bytes = QByteArray::fromPercentEncoding(text);
  if (!QUtf8StringView(bytes).isValidUtf8())
    return std::nullopt;
  return QString::fromUtf8(bytes);
}

Answered<Query> Query::parse(const QByteArray &query)
{
  Query parsed;
  const QList<QByteArray> pairs = QByteArray(query).replace('+', ' ').split('&');
  for (const QByteArray &pair : pairs) {
    if (pair.isEmpty())
      continue;
    const qsizetype equals = pair.indexOf('=');
    const std::optional<QString> name = percentDecoded(equals < 0 ? pair : pair.left(equals));
    const std::optional<QString> value = percentDecoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
    if (!name || !value)
      return tl::unexpected(problem(400, u"query-not-utf8"_s, u"The query is not percent-encoded UTF-8."_s));
    if (parsed.m_values.contains(*name))
      parsed.m_doubled << *name;
    else
      parsed.m_names << *name;
    parsed.m_values.insert(*name, *value);
  }
  return parsed;
}

std::optional<QString> Query::value(const QString &name) const
{
  const QString value = m_values.value(name);
  return value.isEmpty() ? std::nullopt : std::optional(value);
}

QList<Error> Query::misuse(const QStringList &known) const
{
  QList<Error> errors;
  for (const QString &name : m_names) {
    const QString shown = name.left(kLongestName);
    if (!known.contains(name))
      errors << Error{ErrorCode::FieldUnknown, shown, shown};
    else if (m_doubled.contains(name))
      errors << phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "given once"), {}, shown);
  }
  return errors;
}

Result<int> wholeNumber(const Query &query, const QString &name, int least, int most, int fallback)
{
  static const QRegularExpression digits(u"^[0-9]{1,9}\\z"_s);
  const std::optional<QString> text = query.value(name);
  if (!text)
    return fallback;
  const int number = text->toInt();
  if (!digits.match(*text).hasMatch() || number < least || number > most)
    return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "a whole number from %1 to %2"),
                        {QString::number(least), QString::number(most)}, name));
  return number;
}

} // namespace dakiya
