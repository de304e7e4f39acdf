// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QWidget>

class QListWidget;
class QTextBrowser;
class QToolButton;

namespace dakiya {

/// The help pages in a window of their own, so that one can read and do at the same time.
class HelpWindow final : public QWidget
{
  Q_OBJECT

public:
  explicit HelpWindow(const Theme &theme, QWidget *parent = nullptr);

  /// A page by its name, such as `outbox`; what is not known leads to the first one.
  void showPage(const QString &name);

protected:
  void keyPressEvent(QKeyEvent *event) override;

private:
  void createWidgets(const Theme &theme);
  void arrangeLayout();
  void fillContents();
  void noteShown(const QUrl &page);

  QListWidget *m_contents = nullptr;
  QTextBrowser *m_text = nullptr;
  QToolButton *m_back = nullptr;
  QToolButton *m_forward = nullptr;
};

} // namespace dakiya
