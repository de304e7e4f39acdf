// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatehighlighter.h"

#include "domain/templatetokens.h"

namespace dakiya {

TemplateHighlighter::TemplateHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
{
  m_known.setForeground(theme.primary);
  m_known.setBackground(theme.chosen);
  m_unknown.setForeground(theme.bad);
}

void TemplateHighlighter::setVariables(const QStringList &variables)
{
  if (m_variables == variables)
    return;
  m_variables = variables;
  rehighlight();
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
  const QList<TemplateToken> tokens = tokensOf(text);
  for (const TemplateToken &token : tokens) {
    // What is half typed is not wrong yet: the marks of the editor say so after a rest.
    if (token.isVariable)
      setFormat(int(token.at), int(token.length), m_variables.contains(token.name) ? m_known : m_unknown);
  }
}

} // namespace dakiya
