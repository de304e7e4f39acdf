// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dakiya {

/// A page of the window. The keys that are the same on every page reach it here.
class Page : public QWidget
{
  Q_OBJECT

public:
  using QWidget::QWidget;

  /// F5: reads again what is shown.
  virtual void refresh() = 0;
  /// Ctrl+F. false: there is nothing to search here, and the window searches in the history.
  virtual bool focusSearch() { return false; }
  /// Ctrl+E. false: there is nothing to export here.
  virtual bool beginExport() { return false; }
  /// Ctrl+P. false: there is nothing to print here.
  virtual bool beginPrint() { return false; }
  /// The page comes into view: the keyboard goes to where one begins.
  virtual void focusFirst() {}
  /// The help page that belongs to it, such as `outbox`.
  [[nodiscard]] virtual QString helpPage() const { return {}; }

Q_SIGNALS:
  /// How much here waits for a person; the side bar shows it.
  void countChanged(int count);
};

} // namespace dakiya
