// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyprinting.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/timetext.h"
#include "engine/enginehost.h"
#include "history/historypaper.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace dakiya {

HistoryPrinting::HistoryPrinting(const Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

void HistoryPrinting::setOffice(const QString &name, const LocalTime &local)
{
  m_office = name;
  m_local = local;
}

Paper::Heading HistoryPrinting::headingOf(const QString &title) const
{
  return {m_office, title, fullTime(m_desk.clock.wallMs(), m_local)};
}

void HistoryPrinting::readList(const HistoryFilter &filter, const UsePage &use)
{
  m_desk.host.read(
      this, [filter](Store &store) { return store.history.page(filter, kMostPrinted, std::nullopt); },
      [this, use](const Result<HistoryPage> &page) {
        if (!page)
          Q_EMIT told(Notice::Tone::Bad, tr("The messages could not be loaded. %1").arg(sentence(page.error())));
        else if (page->messages.isEmpty())
          Q_EMIT told(Notice::Tone::Calm, tr("There is nothing to print: no message fits the filters."));
        else
          use(*page);
      });
}

void HistoryPrinting::printList(const HistoryFilter &filter, const QString &words)
{
  readList(filter, [this, words](const HistoryPage &page) { askForPrinter(page, words); });
}

void HistoryPrinting::writeList(const HistoryFilter &filter, const QString &words, const QString &path)
{
  readList(filter,
           [this, words, path](const HistoryPage &page) { putList(std::make_unique<QPdfWriter>(path), page, words); });
}

void HistoryPrinting::askForPrinter(const HistoryPage &page, const QString &words)
{
  auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
  (*printer)->setDocName(tr("Messages"));
  auto *dialog = new QPrintDialog(printer->get(), m_window);
  dialog->setObjectName(QStringLiteral("printDialog"));
  dialog->setWindowTitle(tr("Print the list"));
  connect(dialog, &QDialog::finished, this, [this, dialog, printer, page, words](int result) {
    if (result == QDialog::Accepted)
      putList(std::move(*printer), page, words);
    // The dialog still points to the printer.
    dialog->deleteLater();
  });
  dialog->open();
}

void HistoryPrinting::putList(std::unique_ptr<QPagedPaintDevice> device, const HistoryPage &page, const QString &words)
{
  const int count = int(page.messages.size());
  const QString number =
      page.before ? tr("The newest %n messages; there are more.", nullptr, count) : tr("%n messages", nullptr, count);
  const QString below = words.isEmpty() ? number : QStringLiteral("%1\n%2").arg(words, number);
  auto *list = new ListOnPaper(std::move(device), headingOf(tr("Messages")), {page.messages, below, m_local}, this);
  connect(list, &ListOnPaper::finished, this, [this, list, number](bool done) {
    if (done)
      Q_EMIT told(Notice::Tone::Good, tr("Printed: %1").arg(number));
    else
      Q_EMIT told(Notice::Tone::Bad, tr("The list was not printed: the printer or the file takes nothing. Choose "
                                        "another one."));
    list->deleteLater();
  });
  list->begin();
}

void HistoryPrinting::askForMessageFile(const QString &id)
{
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  //: The first part of a file's name, before the day.
  const QString name = QStringLiteral("%1 %2.pdf").arg(tr("message"), id.left(8));
  auto *dialog = new QFileDialog(m_window, tr("Save the message as PDF"), folder, tr("PDF (*.pdf)"));
  dialog->setObjectName(QStringLiteral("messageFileDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("pdf"));
  dialog->selectFile(name);
  connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) { writeMessage(id, path); });
  dialog->open();
}

void HistoryPrinting::writeMessage(const QString &id, const QString &path)
{
  m_desk.host.read(
      this, [id](Store &store) { return store.messages.timeline(id); },
      [this, id, path](const Result<std::optional<MessageTimeline>> &timeline) {
        if (!timeline)
          Q_EMIT told(Notice::Tone::Bad, tr("The message could not be loaded. %1").arg(sentence(timeline.error())));
        else if (!*timeline)
          Q_EMIT told(Notice::Tone::Bad, sentence({ErrorCode::NotFound, id, {}}));
        else
          putMessage(**timeline, path);
      });
}

void HistoryPrinting::putMessage(const MessageTimeline &timeline, const QString &path)
{
  const Message &message = timeline.message;
  const QString title = message.customerName.isEmpty() ? message.phone : message.customerName;
  QPdfWriter writer(path);
  writer.setTitle(title);
  if (putOnPaper(timeline, m_local, headingOf(title), writer))
    Q_EMIT told(Notice::Tone::Good, tr("The message is in \"%1\".").arg(QFileInfo(path).fileName()));
  else
    Q_EMIT told(Notice::Tone::Bad, sentence({ErrorCode::FileUnreadable, path, {}}));
}

} // namespace dakiya
