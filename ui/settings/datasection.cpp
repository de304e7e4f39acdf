// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/datasection.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "base/handover.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "common/notice.h"
#include "common/progressline.h"
#include "common/staff.h"
#include "engine/enginehost.h"
#include "settings/backuplist.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWatchMs = 200;

} // namespace

DataSection::DataSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, u"data"_s, tr("Data"),
                      tr("Names, numbers and texts of customers are in it: guard the copies as you guard the data."),
                      parent)
{
  createWidgets();
  arrange();
  connectSignals();
  load();
}

void DataSection::createWidgets()
{
  const auto button = [](const QString &words, const char *name) {
    auto *made = new QPushButton(words);
    made->setObjectName(QLatin1String(name));
    return made;
  };
  m_where = new QLabel;
  m_where->setObjectName(u"dataPlace"_s);
  m_where->setWordWrap(true);
  m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_where->setAccessibleName(tr("Where the data is kept"));
  m_backUp = button(tr("Back up now"), "backUpButton");
  m_backUp->setProperty("primary", true);
  m_backUpElsewhere = button(tr("Back up to another disk…"), "backUpElsewhereButton");
  m_restore = button(tr("Restore…"), "restoreButton");
  m_restoreOther = button(tr("Restore another file…"), "restoreOtherButton");
  m_check = button(tr("Check the data"), "checkButton");
  m_faults = new QLabel;
  m_faults->setObjectName(u"dataFaults"_s);
  m_faults->setWordWrap(true);
  m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_faults->hide();
  m_list = new BackupList;
  m_notice = new Notice(desk().theme);
  m_notice->setObjectName(u"dataNotice"_s);
  m_progress = new ProgressLine;
  m_watch.setInterval(kWatchMs);
}

void DataSection::arrange()
{
  column()->addWidget(m_notice);
  column()->addWidget(m_progress);
  QVBoxLayout *place = addCard(tr("Where it is kept"));
  place->addWidget(m_where);
  QVBoxLayout *backups =
      addCard(tr("Backups"), tr("Messages go on leaving while a copy is made. Keep one copy on another disk."));
  backups->addWidget(m_list);
  auto *actions = new QHBoxLayout;
  actions->setSpacing(space::inside);
  actions->addWidget(m_restore);
  actions->addWidget(m_restoreOther);
  actions->addStretch();
  actions->addWidget(m_backUpElsewhere);
  actions->addWidget(m_backUp);
  backups->addLayout(actions);
  QVBoxLayout *checks = addCard(tr("Does everything fit together?"),
                                tr("Counts all messages anew and compares that with the statistics. Nothing is "
                                   "changed."));
  checks->addWidget(m_check, 0, Qt::AlignLeft);
  checks->addWidget(m_faults);
}

void DataSection::connectSignals()
{
  connect(m_backUp, &QPushButton::clicked, this, [this] { backUp(); });
  connect(m_backUpElsewhere, &QPushButton::clicked, this, &DataSection::chooseBackupFile);
  connect(m_restoreOther, &QPushButton::clicked, this, &DataSection::chooseRestoreFile);
  connect(m_check, &QPushButton::clicked, this, &DataSection::check);
  const auto restoreChosen = [this] {
    if (const std::optional<BackupFile> file = m_list->chosen(); file && m_restore->isEnabled())
      askToRestore(file->file, file->note->madeAt);
  };
  connect(m_restore, &QPushButton::clicked, this, restoreChosen);
  connect(m_list, &QTreeWidget::itemActivated, this, restoreChosen);
  connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { setBusy(m_progress->isWorking()); });
  connect(&m_watch, &QTimer::timeout, this, [this] { m_progress->advance(partSize(m_growing), m_total); });
  connect(m_progress, &ProgressLine::stopWanted, this, [this] { m_stops = true; });
}

// Of the engine and not of the reader: where the data cannot be opened, a backup is what one looks for.
void DataSection::load()
{
  desk().host.ask(
      this,
      [](Engine &engine) {
        const DataFolder &folder = engine.folder();
        const QString store = folder.storeFile(engine.providerName());
        // What was written last stands beside the store until it is taken in.
        const qint64 bytes = QFileInfo(store).size() + QFileInfo(store + u"-wal"_s).size();
        return Place{folder.path(), engine.providerName(), bytes, engine.settings().timeZone(),
                     Backups(folder, engine.clock()).list()};
      },
      [this](const Place &place) { showPlace(place); });
}

void DataSection::showPlace(const Place &place)
{
  m_place = place;
  m_local = LocalTime(place.zone);
  m_where->setText(tr("%1 in the folder %2", "a size, a folder").arg(sizeInWords(place.bytes), place.folder));
  m_list->showFiles(place.backups, m_local, desk().clock.wallMs());
  setBusy(m_progress->isWorking());
}

void DataSection::setBusy(bool busy)
{
  for (QPushButton *button : {m_backUp, m_backUpElsewhere, m_restoreOther, m_check})
    button->setEnabled(!busy && !m_place.folder.isEmpty());
  m_restore->setEnabled(!busy && m_list->chosen());
}

void DataSection::begin(const QString &words, qint64 total, const QString &growing, bool canStop)
{
  m_notice->dismiss();
  m_faults->hide();
  m_growing = growing;
  m_total = total;
  m_stops = false;
  m_progress->begin(words, total, canStop);
  setBusy(true);
  if (!growing.isEmpty())
    m_watch.start();
}

void DataSection::end()
{
  m_watch.stop();
  m_progress->end();
  setBusy(false);
  load();
}

void DataSection::backUp(const QString &wanted)
{
  const Backups backups(DataFolder(m_place.folder), desk().clock);
  const QString file = wanted.isEmpty() ? backups.newFile(m_place.provider) : wanted;
  begin(tr("Backing up"), m_place.bytes, file);
  desk().host.runJob(
      this,
      [backups, file, provider = m_place.provider](Store &store) {
        return backups.make(store.database, provider, file);
      },
      [this, file](const Result<CheckedCopy> &copy) { sayBackedUp(copy, file); });
}

void DataSection::sayBackedUp(const Result<CheckedCopy> &copy, const QString &file)
{
  end();
  if (!copy)
    m_notice->say(Notice::Tone::Bad, sentence(copy.error()));
  else if (!copy->faults.isEmpty())
    m_notice->say(Notice::Tone::Attention,
                  tr("The backup is made, but the data has faults, and so has the backup: check the data."));
  else
    m_notice->say(Notice::Tone::Good, tr("%n messages are backed up and checked: %1", nullptr, int(copy->rows.messages))
                                          .arg(QFileInfo(file).fileName()));
}

void DataSection::chooseBackupFile()
{
  const QString name =
      QFileInfo(Backups(DataFolder(m_place.folder), desk().clock).newFile(m_place.provider)).fileName();
  auto *dialog = new QFileDialog(this, tr("Back up to another disk"));
  dialog->setObjectName(u"backUpDialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(u"sqlite"_s);
  dialog->selectFile(name);
  connect(dialog, &QFileDialog::fileSelected, this, &DataSection::backUp);
  dialog->open();
}

void DataSection::check()
{
  begin(tr("Checking"), verificationSteps(), {}, true);
  checkNext(0, {});
}

void DataSection::checkNext(int step, const QStringList &faults)
{
  m_progress->advance(step, verificationSteps());
  if (m_stops) {
    sayChecked(fail(ErrorCode::Cancelled));
    return;
  }
  desk().host.runJob(
      this, [step](Store &store) { return verifyStep(store.database, step); },
      [this, step, faults](const Result<QStringList> &found) {
        if (found && step + 1 < verificationSteps())
          checkNext(step + 1, faults + *found);
        else
          sayChecked(found ? Result<QStringList>(faults + *found) : found);
      });
}

void DataSection::sayChecked(const Result<QStringList> &faults)
{
  end();
  if (!faults && faults.error().code == ErrorCode::Cancelled) {
    m_notice->say(Notice::Tone::Calm, tr("The check was stopped. Nothing was changed."));
  } else if (!faults) {
    m_notice->say(Notice::Tone::Bad, sentence(faults.error()));
  } else if (faults->isEmpty()) {
    m_notice->say(Notice::Tone::Good, tr("Everything fits together."));
  } else {
    m_notice->say(Notice::Tone::Bad, tr("%n faults were found. Restore a backup, or show the lines below to whoever "
                                        "looks after this computer.",
                                        nullptr, int(faults->size())));
    m_faults->setText(faults->join(u'\n'));
    m_faults->show();
  }
}

} // namespace dakiya
