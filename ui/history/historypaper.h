// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/message.h"
#include "history/paper.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace dakiya {

/// Puts a list of messages on paper, some at a time, so that the window goes on meanwhile.
class ListOnPaper final : public QObject
{
  Q_OBJECT

public:
  struct List
  {
    QList<Message> messages;
    QString below; ///< below the title: what is shown, and whether that is all
    LocalTime local;
  };

  ListOnPaper(std::unique_ptr<QPagedPaintDevice> device, const Paper::Heading &heading, List list,
              QObject *parent = nullptr);
  ~ListOnPaper() override;

  void begin();

Q_SIGNALS:
  /// false: the printer or the file takes nothing.
  void finished(bool done);

private:
  void writeSome();
  void writeHeadings();
  void write(const Message &message);

  std::unique_ptr<QPagedPaintDevice> m_device;
  Paper m_paper;
  const List m_list;
  qsizetype m_next = 0;
  QTimer m_turn;
};

/// One message with all that happened to it; false: the device takes nothing.
[[nodiscard]] bool putOnPaper(const MessageTimeline &timeline, const LocalTime &local, const Paper::Heading &heading,
                              QPagedPaintDevice &device);

} // namespace dakiya
