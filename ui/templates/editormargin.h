// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dakiya {

class TemplateEditor;

/// Beside the lines of an editor: their numbers, and a sign where something is wrong.
class EditorMargin final : public QWidget
{
  Q_OBJECT

public:
  explicit EditorMargin(TemplateEditor &editor);

  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent *event) override;
  bool event(QEvent *event) override;

private:
  TemplateEditor &m_editor;
};

} // namespace dakiya
