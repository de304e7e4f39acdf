// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/exportbar.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/notice.h"
#include "common/preferences.h"
#include "common/progressline.h"
#include "engine/enginehost.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace dakiya {

namespace {

using namespace Qt::StringLiterals;

const QString kFolderKey = u"history/exportFolder"_s;
const QString kCsv = u"csv"_s;
const QString kXlsx = u"xlsx"_s;

} // namespace

ExportBar::ExportBar(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_progress(new ProgressLine)
    , m_notice(new Notice(desk.theme))
{
  setObjectName(u"exportBar"_s);
  m_notice->setObjectName(u"exportNotice"_s);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_progress);
  column->addWidget(m_notice);
  connect(m_progress, &ProgressLine::stopWanted, this, &ExportBar::stop);
  connect(m_notice, &Notice::pressed, this, &ExportBar::showFolder);
  connect(m_notice, &Notice::dismissed, this, [this] { setVisible(m_isWorking); });
  hide();
}

QString ExportBar::firstName() const
{
  const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString kept = m_desk.preferences.value(kFolderKey).toString();
  const QString folder = QFileInfo(kept).isDir() ? kept : usual;
  const QString day = QDateTime::fromMSecsSinceEpoch(m_desk.clock.wallMs()).date().toString(Qt::ISODate);
  //: The first part of a file's name, before the day.
  return QDir(folder).filePath(u"%1 %2.%3"_s.arg(tr("messages"), day, kXlsx));
}

void ExportBar::askForFile(const HistoryFilter &filter, const QTimeZone &zone)
{
  if (m_isWorking)
    return;
  auto *dialog = new QFileDialog(window(), tr("Export the messages"), firstName());
  dialog->setObjectName(u"exportDialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  const QStringList kinds{tr("Workbook for Excel and LibreOffice (*.xlsx)"), tr("Text, comma separated (*.csv)")};
  dialog->setNameFilters(kinds);
  dialog->setDefaultSuffix(kXlsx);
  dialog->selectFile(QFileInfo(firstName()).fileName());
  connect(dialog, &QFileDialog::filterSelected, dialog,
          [dialog, kinds](const QString &kind) { dialog->setDefaultSuffix(kind == kinds[1] ? kCsv : kXlsx); });
  connect(dialog, &QFileDialog::fileSelected, this, [this, filter, zone](const QString &path) {
    m_desk.preferences.keep(kFolderKey, QFileInfo(path).absolutePath());
    begin(path, filter, zone);
  });
  dialog->open();
}

void ExportBar::begin(const QString &path, const HistoryFilter &filter, const QTimeZone &zone)
{
  if (m_isWorking)
    return;
  m_isWorking = true;
  m_isStopped = false;
  m_written = 0;
  m_path = path;
  m_notice->dismiss();
  // Nobody counts ten million messages only to show a bar.
  m_progress->begin(tr("Exporting messages"));
  show();
  const ExportFormat format =
      QFileInfo(path).suffix().compare(kCsv, Qt::CaseInsensitive) == 0 ? ExportFormat::Csv : ExportFormat::Xlsx;
  m_desk.host.runJob(
      this, [path, format, filter, zone](Store &) { return HistoryExport::open(path, format, filter, zone); },
      [this](const Result<Job> &job) {
        if (job)
          writeNext(*job);
        else
          end(fail(job.error()));
      });
}

void ExportBar::writeNext(const Job &job)
{
  m_desk.host.runJob(
      this, [job](Store &store) { return job->writeNext(store); },
      [this, job](const Result<bool> &more) { takePage(job, more); });
}

// Given up, the job takes its file with it.
void ExportBar::takePage(const Job &job, const Result<bool> &more)
{
  m_written = job->written();
  m_progress->advance(m_written, 0);
  if (m_isStopped)
    end(fail(ErrorCode::Cancelled));
  else if (!more)
    end(fail(more.error()));
  else if (*more)
    writeNext(job);
  else
    commit(job);
}

void ExportBar::commit(const Job &job)
{
  m_desk.host.runJob(
      this, [job](Store &) { return job->commit(); }, [this](const Result<void> &done) { end(done); });
}

void ExportBar::end(const Result<void> &done)
{
  m_progress->end();
  m_isWorking = false;
  if (done)
    m_notice->say(Notice::Tone::Good,
                  tr("%1 messages are in \"%2\".").arg(QLocale().toString(m_written), QFileInfo(m_path).fileName()),
                  {tr("Show the folder")});
  else if (done.error().code == ErrorCode::Cancelled)
    m_notice->say(Notice::Tone::Calm, tr("The export was stopped: no file was written."));
  else
    m_notice->say(Notice::Tone::Bad, tr("The messages were not exported. %1").arg(sentence(done.error())));
  Q_EMIT finished();
}

void ExportBar::stop()
{
  m_isStopped = true;
}

void ExportBar::showFolder()
{
  QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace dakiya
