// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templatefaults.h"

#include "domain/messagetemplate.h"
#include "domain/templatetokens.h"
#include "domain/textrules.h"

#include <algorithm>

namespace dakiya {

namespace {

qsizetype unitsAt(QStringView text, qsizetype place)
{
  const bool isPair = text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
  return isPair ? 2 : 1;
}

/// Where the character begins that is one too many.
qsizetype endOfRoom(QStringView text)
{
  qsizetype place = 0;
  for (int count = 0; count < kMaxTextLength && place < text.size(); ++count)
    place += unitsAt(text, place);
  return place;
}

void addForbidden(QStringView body, QList<TemplateFault> &faults)
{
  for (qsizetype place = 0; place < body.size(); place += unitsAt(body, place)) {
    const qsizetype units = unitsAt(body, place);
    if (const Result<void> letter = checkText(body.sliced(place, units), LineBreaks::Allowed); !letter)
      faults << TemplateFault{letter.error(), place, units};
  }
}

void addTokens(MessageType type, QStringView body, const QStringList &extraVariables, QList<TemplateFault> &faults)
{
  const QStringList allowed = allowedVariables(type, extraVariables);
  const QList<TemplateToken> tokens = tokensOf(body);
  for (const TemplateToken &token : tokens) {
    if (!token.isVariable)
      faults << TemplateFault{
          {ErrorCode::TemplateMalformed, token.name.left(64).toString(), {}}, token.at, token.length};
    else if (!allowed.contains(token.name))
      faults << TemplateFault{{ErrorCode::VariableUnknown, token.name.toString(), {}}, token.at, token.length};
  }
}

} // namespace

QList<TemplateFault> faultsOf(MessageType type, QStringView body, const QStringList &extraVariables)
{
  if (body.trimmed().isEmpty())
    return {TemplateFault{{ErrorCode::TextEmpty, {}, {}}, 0, 0}};
  QList<TemplateFault> faults;
  addForbidden(body, faults);
  addTokens(type, body, extraVariables, faults);
  std::stable_sort(faults.begin(), faults.end(),
                   [](const TemplateFault &one, const TemplateFault &other) { return one.at < other.at; });
  if (textLength(body) > kMaxTextLength) {
    const qsizetype room = endOfRoom(body);
    faults << TemplateFault{{ErrorCode::TextTooLong, QString::number(kMaxTextLength), {}}, room, body.size() - room};
  }
  return faults;
}

} // namespace dakiya
