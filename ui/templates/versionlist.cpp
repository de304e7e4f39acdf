// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/versionlist.h"

#include "common/theme.h"
#include "common/timetext.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

VersionList::VersionList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_compare(new QPushButton(tr("Co&mpare")))
    , m_restore(new QPushButton)
{
  setObjectName(QStringLiteral("versionPane"));
  m_list->setObjectName(QStringLiteral("versionList"));
  m_list->setAccessibleName(tr("Versions, newest first"));
  m_list->setWordWrap(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_compare->setObjectName(QStringLiteral("compareButton"));
  m_restore->setObjectName(QStringLiteral("restoreButton"));
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::inside);
  buttons->addWidget(m_compare);
  buttons->addWidget(m_restore);
  buttons->addStretch();
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addWidget(m_list, 1);
  column->addLayout(buttons);
  connect(m_list, &QListWidget::currentRowChanged, this, &VersionList::showChosen);
  connect(m_list, &QListWidget::itemActivated, this, [this] { m_compare->click(); });
  connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(chosen()); });
  connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(chosen()); });
  showChosen();
}

void VersionList::setVersions(const QList<MessageTemplate> &versions, const LocalTime &local, qint64 nowMs)
{
  // Whoever looked at the newest one looks at the newest one.
  const int before = chosen() == m_newest ? 0 : chosen();
  m_newest = versions.isEmpty() ? 0 : versions.constFirst().version;
  m_list->clear();
  for (const MessageTemplate &one : versions) {
    const QString title =
        one.version == m_newest ? tr("Version %1, in use").arg(one.version) : tr("Version %1").arg(one.version);
    const QString made = tr("%1, %2").arg(one.author, shortTime(one.createdAt, nowMs, local));
    auto *item = new QListWidgetItem(title % u'\n' % made);
    item->setData(Qt::UserRole, one.version);
    item->setToolTip(fullTime(one.createdAt, local));
    m_list->addItem(item);
    if (one.version == before)
      m_list->setCurrentItem(item);
  }
  if (!m_list->currentItem())
    m_list->setCurrentRow(0);
  showChosen();
}

int VersionList::chosen() const
{
  const QListWidgetItem *item = m_list->currentItem();
  return item ? item->data(Qt::UserRole).toInt() : 0;
}

void VersionList::showChosen()
{
  const int version = chosen();
  m_compare->setEnabled(m_list->count() > 1);
  m_compare->setToolTip(m_list->count() > 1 ? QString() : tr("There is but one version."));
  m_restore->setEnabled(version != 0 && version != m_newest);
  m_restore->setText(version == 0 || version == m_newest ? tr("&Restore") : tr("&Restore version %1").arg(version));
}

} // namespace dakiya
