// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/templatefaults.h"

#include <QMap>
#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace dakiya {

class EditorMargin;
class TemplateHighlighter;

/// Where a template is written: its variables are coloured, offered after two opening braces, and what is wrong is
/// underlined and marked in the margin.
class TemplateEditor final : public QPlainTextEdit
{
  Q_OBJECT

public:
  explicit TemplateEditor(const Theme &theme, QWidget *parent = nullptr);

  /// Exactly what was typed or given; QPlainTextEdit's own makes ordinary spaces of those that do not break.
  [[nodiscard]] QString body() const;
  /// Begins anew: nothing of it can be undone.
  void setBody(const QString &body);
  /// A change that can be undone.
  void replaceBody(const QString &body);
  /// What may be used, each with an example.
  void setVariables(const QStringList &variables, const QMap<QString, QString> &examples);
  void showFaults(const QList<TemplateFault> &faults);
  /// The cursor goes to what is wrong.
  void goTo(const TemplateFault &fault);

  /// Writes the variable where the cursor is, in its braces.
  void insertVariable(const QString &name);
  /// Puts WhatsApp's marker on both sides of what is chosen, or takes it away; with nothing chosen, the cursor goes
  /// between them.
  void emphasise(QChar marker);

  /// For the margin.
  [[nodiscard]] int marginWidth() const;
  void paintMargin(QPainter &painter, const QRect &area) const;
  /// What is wrong in the line at that height; empty: nothing.
  [[nodiscard]] QString faultAt(int y) const;

protected:
  void keyPressEvent(QKeyEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;
  void insertFromMimeData(const QMimeData *source) override;

private:
  void layOutMargin();
  void offer();
  void complete(const QString &name);
  [[nodiscard]] QString typedName() const;
  [[nodiscard]] bool handlesKey(QKeyEvent *event);

  const Theme m_theme;
  TemplateHighlighter *m_highlighter;
  EditorMargin *m_margin;
  QStandardItemModel *m_names;
  QCompleter *m_completer;
  QMap<int, QStringList> m_wrongLines; ///< by the number of the block
};

} // namespace dakiya
