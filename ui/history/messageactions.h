// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/bulkbar.h"
#include "common/desk.h"
#include "domain/message.h"

#include <QObject>

class QAction;
class QMenu;

namespace dakiya {

/// What a person can do with the chosen messages. Each action says by its words what it would do with these, and is
/// there only for those that it can be done with. What cannot be taken back is asked about first.
class MessageActions final : public QObject
{
  Q_OBJECT

public:
  MessageActions(const Desk &desk, BulkBar &bar, QObject *parent = nullptr);

  void setMessages(const QList<Message> &messages);

  [[nodiscard]] QAction *resendAction() const { return m_resend; }
  [[nodiscard]] QAction *copyCellAction() const { return m_copyCell; }
  [[nodiscard]] QAction *copyRowAction() const { return m_copyRow; }
  [[nodiscard]] QAction *openAction() const { return m_open; }
  [[nodiscard]] QAction *printAction() const { return m_print; }
  /// For a right click: everything. For "More" at a message's foot: all but what stands beside it.
  void fillContextMenu(QMenu &menu) const;
  void fillMoreMenu(QMenu &menu) const;

Q_SIGNALS:
  void customerWanted(const QString &phone);

private:
  void createActions();
  QAction *add(const char *name, const QString &words);
  void nameActions();
  void enableActions();
  void resend();
  void settle(Resolution resolution);
  void messageAgain();
  [[nodiscard]] QString questionBeforeResend() const;
  void addActions(QMenu &menu) const;

  const Desk m_desk;
  BulkBar &m_bar;
  QList<Message> m_messages;
  QStringList m_again;   ///< back to the queue as the same record
  QStringList m_taken;   ///< sent already: a new message
  QStringList m_unsure;  ///< may arrive twice
  QStringList m_waiting; ///< can be cancelled
  QAction *m_open = nullptr;
  QAction *m_resend = nullptr;
  QAction *m_cancel = nullptr;
  QAction *m_arrived = nullptr;
  QAction *m_notArrived = nullptr;
  QAction *m_write = nullptr;
  QAction *m_customer = nullptr;
  QAction *m_copyCell = nullptr;
  QAction *m_copyRow = nullptr;
  QAction *m_print = nullptr;
};

} // namespace dakiya
