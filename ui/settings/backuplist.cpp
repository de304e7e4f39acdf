// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/backuplist.h"

#include "common/queuewords.h"
#include "common/timetext.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 6;

bool isSetAside(const BackupFile &file)
{
  return QFileInfo(file.file).fileName().contains("before-restore"_L1);
}

} // namespace

QString sizeInWords(qint64 bytes)
{
  return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

BackupList::BackupList(QWidget *parent)
    : QTreeWidget(parent)
{
  setObjectName(u"backupList"_s);
  setAccessibleName(tr("Backups, newest first"));
  setHeaderLabels({tr("Made"), tr("Size"), tr("Holds")});
  setRootIsDecorated(false);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setSelectionMode(SingleSelection);
  header()->setSectionsMovable(false);
  const int letter = fontMetrics().averageCharWidth();
  header()->resizeSection(0, 26 * letter);
  header()->resizeSection(1, 14 * letter);
  setMinimumHeight(kRowsShown * (fontMetrics().lineSpacing() + 14));
}

void BackupList::showFiles(const QList<BackupFile> &files, const LocalTime &local, qint64 nowMs)
{
  const QString before = currentItem() ? currentItem()->data(0, Qt::UserRole).toString() : QString();
  m_files = files;
  clear();
  for (const BackupFile &file : files) {
    const QString made = file.note ? shortTime(file.note->madeAt, nowMs, local) : tr("cannot be read");
    const QString provider = file.note ? providerWord(file.note->provider) : QString();
    auto *item =
        new QTreeWidgetItem(this, {made, sizeInWords(file.bytes),
                                   isSetAside(file) ? tr("%1, set aside by a restore").arg(provider) : provider});
    item->setData(0, Qt::UserRole, file.file);
    item->setToolTip(0, file.note ? fullTime(file.note->madeAt, local) : file.file);
    item->setToolTip(2, file.file);
    item->setDisabled(!file.note);
    if (file.file == before)
      setCurrentItem(item);
  }
  if (!currentItem() && topLevelItemCount() > 0)
    setCurrentItem(topLevelItem(0));
}

std::optional<BackupFile> BackupList::chosen() const
{
  const int place = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
  return place >= 0 && m_files[place].note ? std::optional(m_files[place]) : std::nullopt;
}

} // namespace dakiya
