// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templateside.h"

#include "common/segment.h"
#include "templates/templatepreview.h"
#include "templates/versionlist.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

TemplateSide::TemplateSide(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_preview(new TemplatePreview(theme))
    , m_versions(new VersionList)
    , m_panes(new QStackedWidget)
    , m_previewTab(addTab("previewTab", m_preview))
    , m_versionsTab(addTab("versionsTab", m_versions))
{
  setObjectName(QStringLiteral("templateSide"));
  m_previewTab->setText(tr("&Preview"));
  keepRoomForBold(m_previewTab);
  m_previewTab->setChecked(true);
  setVersionCount(0);
  auto *group = new QButtonGroup(this);
  auto *tabs = new QHBoxLayout;
  tabs->setSpacing(4);
  for (QPushButton *tab : {m_previewTab, m_versionsTab}) {
    group->addButton(tab);
    tabs->addWidget(tab, 1);
  }
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addLayout(tabs);
  column->addWidget(m_panes, 1);
}

QPushButton *TemplateSide::addTab(const char *name, QWidget *pane)
{
  auto *tab = new QPushButton;
  tab->setObjectName(QLatin1String(name));
  tab->setProperty("segment", true);
  tab->setCheckable(true);
  m_panes->addWidget(pane);
  connect(tab, &QPushButton::clicked, m_panes, [this, pane] { m_panes->setCurrentWidget(pane); });
  return tab;
}

void TemplateSide::setVersionCount(int count)
{
  m_versionsTab->setText(count > 0 ? tr("Ve&rsions (%1)").arg(count) : tr("Ve&rsions"));
  keepRoomForBold(m_versionsTab);
}

} // namespace dakiya
