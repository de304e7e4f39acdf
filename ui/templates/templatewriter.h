// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/templatefaults.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace dakiya {

class TemplateEditor;

/// The editor of a template with what belongs to it: signs and variables above, what is wrong below, and the way to
/// save.
class TemplateWriter final : public QWidget
{
  Q_OBJECT

public:
  explicit TemplateWriter(const Theme &theme, QWidget *parent = nullptr);

  [[nodiscard]] TemplateEditor *editor() const { return m_editor; }
  void setVariables(const QStringList &variables, const QMap<QString, QString> &examples);
  /// Underlines them, and names each below with its line.
  void showFaults(const QList<TemplateFault> &faults);

  /// What the foot says and allows.
  struct Standing
  {
    QString words;
    QString save;           ///< the button's text
    bool isWritten = false; ///< there is something that could be put aside
    bool maySave = false;
  };
  void setStanding(const Standing &standing);

Q_SIGNALS:
  void bodyChanged();
  void saveWanted();
  void discardWanted();

protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  [[nodiscard]] QToolButton *addMarker(const char *name, QChar marker, const QString &words, const QString &letter);
  void fitProblems();
  void goToChosen();

  const Theme m_theme;
  TemplateEditor *m_editor;
  QHBoxLayout *m_tools;
  QPushButton *m_insert;
  QListWidget *m_problems;
  QLabel *m_standing;
  QPushButton *m_discard;
  QPushButton *m_save;
  QList<TemplateFault> m_faults;
};

} // namespace dakiya
