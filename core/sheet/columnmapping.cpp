// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/columnmapping.h"

#include "domain/messagetemplate.h"
#include "domain/textrules.h"
#include "sheet/headingnames.h"

#include <algorithm>

namespace dakiya {

namespace {

const QLatin1StringView kBusinessName("business_name");

bool isReferenceName(MessageType type, const QString &variable)
{
  const QLatin1StringView own = facts(type).reference;
  return variable == column::reference || (!own.isEmpty() && variable == own);
}

// The reference has one place in a mapping, whether it is called `bill_id` or `reference`.
QString canonical(MessageType type, const QString &variable)
{
  return isReferenceName(type, variable) ? QString(column::reference) : variable;
}

// What a person knows it by.
QString shownName(MessageType type, const QString &variable)
{
  const QLatin1StringView own = facts(type).reference;
  return variable == column::reference && !own.isEmpty() ? QString(own) : variable;
}

QStringList neededColumns(const MappingRequest &request)
{
  QStringList needed{column::phone};
  for (const QString &variable : request.neededVariables) {
    if (variable != kBusinessName)
      needed.append(canonical(request.type, variable));
  }
  needed.removeDuplicates();
  return needed;
}

// A heading said by a person may differ in case and spaces, in nothing else.
QString looseHeading(const QString &heading)
{
  QString folded = foldForSearch(heading);
  folded.removeIf([](QChar character) { return character.isSpace() || character.category() == QChar::Other_Format; });
  return folded;
}

QList<int> columnsHeaded(const QStringList &headings, const QString &wanted)
{
  QList<int> exact;
  QList<int> loose;
  const QString exactWanted = wanted.simplified();
  const QString looseWanted = looseHeading(wanted);
  for (int i = 0; i < headings.size(); ++i) {
    if (headings[i].isEmpty())
      continue;
    if (headings[i] == exactWanted)
      exact.append(i);
    if (looseHeading(headings[i]) == looseWanted)
      loose.append(i);
  }
  return exact.isEmpty() ? loose : exact;
}

/// Fills one proposal, variable by variable.
class ColumnMatch final
{
public:
  ColumnMatch(const QStringList &headings, const MappingRequest &request)
      : m_request(request)
  {
    m_proposal.mapping = {request.type, headings, {}, neededColumns(request)};
    for (const QString &heading : headings)
      m_keys.append(headingKey(heading));
  }

  MappingProposal run()
  {
    for (auto asked = m_request.headings.begin(); asked != m_request.headings.end(); ++asked)
      matchAsked(asked.key(), asked.value());
    QStringList variables = m_proposal.mapping.needed;
    const QStringList optional = mappableVariables(m_request.type, m_request.extraVariables);
    for (const QString &variable : optional)
      variables.append(canonical(m_request.type, variable));
    variables.removeDuplicates();
    for (const QString &variable : variables) {
      if (!m_settled.contains(variable))
        matchByName(variable);
    }
    return m_proposal;
  }

private:
  void matchAsked(const QString &variable, const QString &heading)
  {
    const QString name = canonical(m_request.type, variable);
    m_settled.append(name);
    const bool known = m_proposal.mapping.needed.contains(name) ||
                       mappableVariables(m_request.type, m_request.extraVariables).contains(variable);
    const QList<int> found = columnsHeaded(m_proposal.mapping.headings, heading);
    if (!known)
      problem(ErrorCode::VariableUnknown, variable, variable);
    else if (found.isEmpty())
      problem(ErrorCode::HeadingMissing, heading, variable);
    else if (found.size() > 1)
      problem(ErrorCode::HeadingDoubled, heading, variable);
    else
      m_proposal.mapping.columns.insert(name, found.first());
  }

  void matchByName(const QString &variable)
  {
    const QList<int> found = bestFits(variable);
    if (found.size() == 1) {
      m_proposal.mapping.columns.insert(variable, found.first());
    } else if (found.size() > 1 && mustBeClear(variable)) {
      refuseSeveral(variable, found);
    } else if (found.isEmpty() && m_proposal.mapping.needed.contains(variable)) {
      const QString name = shownName(m_request.type, variable);
      problem(ErrorCode::HeadingMissing, name, name);
    }
  }

  [[nodiscard]] QList<int> bestFits(const QString &variable) const
  {
    QList<int> best;
    HeadingFit bestFit = HeadingFit::Vague;
    for (int i = 0; i < m_keys.size(); ++i) {
      const auto fit = headingFit(m_keys[i], variable, m_request.type);
      if (!fit || *fit > bestFit)
        continue;
      if (*fit < bestFit)
        best.clear();
      bestFit = *fit;
      best.append(i);
    }
    return best;
  }

  // To guess here would send something wrong, or at the wrong time; a doubled column that is not needed is left out.
  [[nodiscard]] bool mustBeClear(const QString &variable) const
  {
    return m_proposal.mapping.needed.contains(variable) || variable == column::language || variable == column::sendAt ||
           variable == column::expiresAt;
  }

  void refuseSeveral(const QString &variable, const QList<int> &found)
  {
    QStringList names;
    bool same = true;
    for (const int column : found) {
      names.append(m_proposal.mapping.headings[column]);
      same = same && m_keys[column] == m_keys[found.first()];
    }
    const QString name = shownName(m_request.type, variable);
    if (same)
      problem(ErrorCode::HeadingDoubled, names.first(), name);
    else
      problem(ErrorCode::HeadingAmbiguous, names.join(QStringLiteral(", ")), name);
  }

  void problem(ErrorCode code, const QString &detail, const QString &field)
  {
    m_proposal.problems.append(Error{code, detail, field});
  }

  const MappingRequest &m_request;
  MappingProposal m_proposal;
  QStringList m_keys;
  QStringList m_settled;
};

} // namespace

QString ColumnMapping::headingOf(const QString &variable) const
{
  const int column = columns.value(canonical(type, variable), -1);
  return column < 0 ? QString() : headings.value(column);
}

QStringList ColumnMapping::unusedHeadings() const
{
  const QList<int> used = columns.values();
  QStringList unused;
  for (int i = 0; i < headings.size(); ++i) {
    if (!headings[i].isEmpty() && !used.contains(i))
      unused.append(headings[i]);
  }
  return unused;
}

QStringList mappableVariables(MessageType type, const QStringList &extraVariables)
{
  QStringList result{column::phone, column::reference, column::language, column::sendAt, column::expiresAt};
  result += allowedVariables(type, extraVariables);
  result.removeAll(QString(kBusinessName));
  result.removeDuplicates();
  return result;
}

MappingProposal proposeMapping(const QStringList &headings, const MappingRequest &request)
{
  return ColumnMatch(headings, request).run();
}

Checked<ColumnMapping> mapColumns(const QStringList &headings, const MappingRequest &request)
{
  MappingProposal proposal = proposeMapping(headings, request);
  if (!proposal.problems.isEmpty())
    return tl::unexpected(std::move(proposal.problems));
  return std::move(proposal.mapping);
}

} // namespace dakiya
