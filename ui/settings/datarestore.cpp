// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from a backup; the rest of the section is in datasection.cpp.
#include "base/clock.h"
#include "base/errorwords.h"
#include "base/handover.h"
#include "common/navigator.h"
#include "common/notice.h"
#include "common/progressline.h"
#include "common/staff.h"
#include "common/timetext.h"
#include "engine/enginehost.h"
#include "settings/backuplist.h"
#include "settings/datasection.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace dakiya {

using namespace Qt::StringLiterals;

void DataSection::chooseRestoreFile()
{
  auto *dialog = new QFileDialog(this, tr("Restore another file"));
  dialog->setObjectName(u"restoreFileDialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Backups of Dakiya (*.sqlite)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString &file) { askToRestore(file, QFileInfo(file).lastModified().toMSecsSinceEpoch()); });
  dialog->open();
}

void DataSection::askToRestore(const QString &file, qint64 madeAt)
{
  auto *question = new QMessageBox(this);
  question->setObjectName(u"restoreDialog"_s);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setIcon(QMessageBox::Question);
  question->setWindowTitle(tr("Restore a backup"));
  question->setText(tr("Put the data back as it stood on %1?").arg(fullTime(madeAt, m_local)));
  question->setInformativeText(tr("What came since is not in the backup. The data of now is kept beside the backups. "
                                  "Nothing is sent afterwards until you have looked at what waits and resumed "
                                  "sending."));
  QPushButton *go = question->addButton(tr("Restore this backup"), QMessageBox::AcceptRole);
  go->setObjectName(u"restoreNow"_s);
  QPushButton *leave = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
  question->setDefaultButton(leave);
  connect(go, &QPushButton::clicked, this,
          [this, file] { desk().staff.whenManager(m_restore, [this, file] { restore(file); }); });
  question->open();
}

void DataSection::restore(const QString &file)
{
  begin(tr("Restoring"), 0);
  EngineHost *host = &desk().host;
  const QPointer<DataSection> self(this);
  const auto began = [host, self](const RestoreStep &step) {
    runIn(host, [self, step] {
      if (self)
        self->showStep(step);
    });
  };
  host->withoutStore(
      this,
      [backups = Backups(DataFolder(m_place.folder), desk().clock), file, provider = m_place.provider,
       who = desk().staff.name(), began] { return backups.restore(file, provider, who, began); },
      [this](const Result<Restored> &restored) { sayRestored(restored); });
}

void DataSection::showStep(const RestoreStep &step)
{
  const bool isCopying = step.kind == RestoreStep::Kind::Copying;
  begin(isCopying ? tr("Restoring") : tr("Checking the backup"), isCopying ? step.bytes : 0, step.file);
}

void DataSection::sayRestored(const Result<Restored> &restored)
{
  end();
  disconnect(m_notice, &Notice::pressed, this, nullptr);
  if (!restored) {
    m_notice->say(Notice::Tone::Bad, sentence(restored.error()));
    return;
  }
  const QString madeAt = fullTime(restored->copy.note.madeAt, m_local);
  m_notice->say(
      Notice::Tone::Attention,
      tr("The data stands as on %1. Nothing is sent: %n messages wait. What left since then would leave again, "
         "so look at them first, and then resume sending.",
         nullptr, int(restored->waiting))
          .arg(madeAt),
      {tr("Show what waits")});
  connect(m_notice, &Notice::pressed, this, [this] { Q_EMIT desk().navigator.outboxWanted(u"waiting"_s); });
}

} // namespace dakiya
