// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QStringList>
#include <QSyntaxHighlighter>

namespace dakiya {

/// Shows the variables of a template as what they are while it is typed: those that the type has on a ground of their
/// own, others in the colour of what is wrong.
class TemplateHighlighter final : public QSyntaxHighlighter
{
  Q_OBJECT

public:
  TemplateHighlighter(const Theme &theme, QTextDocument *document);

  void setVariables(const QStringList &variables);

protected:
  void highlightBlock(const QString &text) override;

private:
  QStringList m_variables;
  QTextCharFormat m_known;
  QTextCharFormat m_unknown;
};

} // namespace dakiya
