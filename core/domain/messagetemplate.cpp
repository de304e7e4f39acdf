// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"

#include "domain/textrules.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of ordinary text, or the name of a variable.
struct Piece
{
  QStringView text;
  bool isVariable = false;
};

bool isVariableName(QStringView name)
{
  const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
  const auto isNamePart = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
  return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), isNamePart);
}

Result<QList<Piece>> piecesOf(QStringView body)
{
  QList<Piece> pieces;
  qsizetype place = 0;
  while (place < body.size()) {
    const qsizetype open = body.indexOf("{{"_L1, place);
    if (open < 0)
      break;
    const qsizetype close = body.indexOf("}}"_L1, open + 2);
    const QStringView name = close < 0 ? QStringView() : body.sliced(open + 2, close - open - 2).trimmed();
    if (!isVariableName(name))
      return fail(ErrorCode::TemplateMalformed, name.left(64).toString());
    pieces.append({body.sliced(place, open - place), false});
    pieces.append({name, true});
    place = close + 2;
  }
  pieces.append({body.sliced(place), false});
  return pieces;
}

Result<void> checkBody(MessageType type, QStringView body, const QStringList &extraVariables)
{
  if (body.trimmed().isEmpty())
    return fail(ErrorCode::TextEmpty);
  if (textLength(body) > kMaxTextLength)
    return fail(ErrorCode::TextTooLong, QString::number(kMaxTextLength));
  if (const Result<void> text = checkText(body, LineBreaks::Allowed); !text)
    return text;
  const Result<QStringList> used = variablesOf(body);
  if (!used)
    return fail(used.error());
  const QStringList allowed = allowedVariables(type, extraVariables);
  for (const QString &variable : *used) {
    if (!allowed.contains(variable))
      return fail(ErrorCode::VariableUnknown, variable);
  }
  return {};
}

} // namespace

Result<QStringList> variablesOf(QStringView body)
{
  const Result<QList<Piece>> pieces = piecesOf(body);
  if (!pieces)
    return fail(pieces.error());
  QStringList names;
  for (const Piece &piece : *pieces) {
    if (piece.isVariable && !names.contains(piece.text))
      names.append(piece.text.toString());
  }
  return names;
}

QStringList allowedVariables(MessageType type, const QStringList &extraVariables)
{
  const MessageTypeFacts &known = facts(type);
  QStringList allowed = known.variables;
  if (!known.reference.isEmpty())
    allowed.append(QString(known.reference));
  allowed.append(QStringLiteral("business_name"));
  allowed.append(extraVariables);
  allowed.removeDuplicates();
  return allowed;
}

Result<void> checkTemplate(MessageType type, QStringView body, const QStringList &extraVariables)
{
  Result<void> result = checkBody(type, body, extraVariables);
  if (!result)
    result.error().field = QStringLiteral("body");
  return result;
}

Result<QString> render(QStringView body, const QMap<QString, QString> &values)
{
  const Result<QList<Piece>> pieces = piecesOf(body);
  if (!pieces)
    return fail(pieces.error());
  QString text;
  for (const Piece &piece : *pieces) {
    if (!piece.isVariable) {
      text.append(piece.text);
      continue;
    }
    const QString name = piece.text.toString();
    const QString value = values.value(name);
    if (value.trimmed().isEmpty())
      return fail(ErrorCode::VariableMissing, name);
    text.append(value);
  }
  if (textLength(text) > kMaxTextLength)
    return fail(ErrorCode::TextTooLong, QString::number(kMaxTextLength));
  return text;
}

} // namespace dakiya
