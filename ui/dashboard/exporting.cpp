// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/notice.h"
#include "common/preferences.h"
#include "common/progressline.h"
#include "dashboard/board.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/dashboardpaper.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace dakiya {

namespace {

const QString kFolder = QStringLiteral("dashboard/exportFolder");

// Runs beside the window: to pack a picture takes longer than a window may stand still.
bool write(const QString &file, const QByteArray &pdf, const QImage &picture)
{
  QSaveFile out(file);
  if (!out.open(QIODevice::WriteOnly))
    return false;
  const bool written = pdf.isEmpty() ? picture.save(&out, "PNG") : out.write(pdf) == pdf.size();
  return written && out.commit();
}

} // namespace

bool DashboardPage::beginExport()
{
  if (m_dialog || !m_export->isEnabled() || m_shown.today == 0)
    return true;
  const DaySpan &span = m_shown.dashboard.span;
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  m_dialog = new QFileDialog(this, tr("Export the dashboard"), m_desk.preferences.value(kFolder, documents).toString());
  m_dialog->setObjectName(QStringLiteral("exportDialog"));
  m_dialog->setAttribute(Qt::WA_DeleteOnClose);
  m_dialog->setAcceptMode(QFileDialog::AcceptSave);
  m_dialog->setFileMode(QFileDialog::AnyFile);
  m_dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Picture (*.png)")});
  m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
  m_dialog->selectFile(
      QStringLiteral("dashboard_%1_%2.pdf").arg(LocalTime::isoDay(span.first), LocalTime::isoDay(span.last)));
  connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [dialog = m_dialog](const QString &filter) {
    dialog->setDefaultSuffix(filter.contains(QLatin1String(".png")) ? QStringLiteral("png") : QStringLiteral("pdf"));
  });
  connect(m_dialog, &QFileDialog::fileSelected, this, &DashboardPage::exportTo);
  connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
  m_dialog->open();
  return true;
}

void DashboardPage::exportTo(const QString &file)
{
  m_desk.preferences.keep(kFolder, QFileInfo(file).absolutePath());
  const bool isPicture = file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
  const DashboardPaper paper(m_shown, m_board->tables());
  const QByteArray pdf = isPicture ? QByteArray() : paper.pdf();
  const QImage picture = isPicture ? paper.picture() : QImage();
  m_exported->dismiss();
  m_progress->begin(tr("Writing the file"), 0, false);
  m_desk.host.runJob(
      this, [file, pdf, picture](Store &) { return Result<bool>(write(file, pdf, picture)); },
      [this, file](const Result<bool> &done) { tellExported(file, done.value_or(false)); });
}

void DashboardPage::tellExported(const QString &file, bool done)
{
  m_progress->end();
  const QString name = QDir::toNativeSeparators(file);
  if (!done)
    return m_exported->say(Notice::Tone::Bad,
                           tr("The dashboard could not be written to %1. Choose another folder or name.").arg(name));
  m_exported->say(Notice::Tone::Calm, tr("The dashboard is in %1.").arg(name), {tr("Open the file")});
  connect(
      m_exported, &Notice::pressed, m_exported, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); },
      Qt::SingleShotConnection);
}

} // namespace dakiya
