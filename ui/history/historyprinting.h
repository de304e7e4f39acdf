// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/notice.h"
#include "domain/localtime.h"
#include "domain/message.h"
#include "history/paper.h"

#include <QObject>

namespace dakiya {

/// Takes the list to a printer and a message to a PDF: asks which and where, reads what belongs on the paper, and tells
/// how it ended.
class HistoryPrinting final : public QObject
{
  Q_OBJECT

public:
  /// More messages than this are nothing for paper.
  static constexpr int kMostPrinted = 1'000;

  /// `window` is where the dialogs belong.
  HistoryPrinting(const Desk &desk, QWidget *window);

  void setOffice(const QString &name, const LocalTime &local);
  /// The newest messages that the filter shows; `words` say which these are.
  void printList(const HistoryFilter &filter, const QString &words);
  /// The same into a file.
  void writeList(const HistoryFilter &filter, const QString &words, const QString &path);
  void askForMessageFile(const QString &id);
  void writeMessage(const QString &id, const QString &path);

Q_SIGNALS:
  void told(dakiya::Notice::Tone tone, const QString &words);

private:
  using UsePage = std::function<void(const HistoryPage &page)>;

  void readList(const HistoryFilter &filter, const UsePage &use);
  void askForPrinter(const HistoryPage &page, const QString &words);
  void putList(std::unique_ptr<QPagedPaintDevice> device, const HistoryPage &page, const QString &words);
  void putMessage(const MessageTimeline &timeline, const QString &path);
  [[nodiscard]] Paper::Heading headingOf(const QString &title) const;

  const Desk m_desk;
  QWidget *m_window;
  QString m_office;
  LocalTime m_local;
};

} // namespace dakiya
