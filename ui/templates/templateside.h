// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace dakiya {

class TemplatePreview;
class VersionList;

/// Beside the text of a template: its preview, or its versions.
class TemplateSide final : public QWidget
{
  Q_OBJECT

public:
  explicit TemplateSide(const Theme &theme, QWidget *parent = nullptr);

  [[nodiscard]] TemplatePreview *preview() const { return m_preview; }
  [[nodiscard]] VersionList *versions() const { return m_versions; }
  void setVersionCount(int count);

private:
  [[nodiscard]] QPushButton *addTab(const char *name, QWidget *pane);

  TemplatePreview *m_preview;
  VersionList *m_versions;
  QStackedWidget *m_panes;
  QPushButton *m_previewTab;
  QPushButton *m_versionsTab;
};

} // namespace dakiya
