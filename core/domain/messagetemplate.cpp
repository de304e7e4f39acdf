// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"

#include "domain/templatetokens.h"
#include "domain/textrules.h"

namespace dakiya {

namespace {

/// A stretch of ordinary text, or the name of a variable.
struct Piece
{
  QStringView text;
  bool isVariable = false;
};

Result<QList<Piece>> piecesOf(QStringView body)
{
  QList<Piece> pieces;
  qsizetype place = 0;
  const QList<TemplateToken> tokens = tokensOf(body);
  for (const TemplateToken &token : tokens) {
    if (!token.isVariable)
      return fail(ErrorCode::TemplateMalformed, token.name.left(64).toString());
    pieces.append({body.sliced(place, token.at - place), false});
    pieces.append({token.name, true});
    place = token.at + token.length;
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
