// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/bulkaction.h"
#include "common/messagetask.h"

#include <QWidget>

namespace dakiya {

class Notice;
class ProgressLine;
struct Desk;

/// Where a list says what is being done with many of its messages and how that ended, with a way to take it back. It
/// also asks, before a thing is done that cannot be taken back. Takes no room while there is nothing to say.
class BulkBar final : public QWidget
{
  Q_OBJECT

public:
  explicit BulkBar(const Desk &desk, QWidget *parent = nullptr);

  /// Begins at once; nothing happens while another task runs.
  void run(const MessageTask &task, const QStringList &ids);
  /// Says what will happen, and runs the task when `button` is pressed; `leave` puts the question aside.
  void ask(const QString &words, const QString &button, const QString &leave, const MessageTask &task,
           const QStringList &ids);
  [[nodiscard]] bool isWorking() const { return m_action.isWorking(); }

Q_SIGNALS:
  void workingChanged(bool working);
  void finished(const dakiya::BulkOutcome &outcome);

private:
  void begin(const MessageDeed &deed, const QStringList &ids, int atOnce, const QString &title);
  void tell(const BulkOutcome &outcome);
  void press(int button);
  void undo();

  BulkAction m_action;
  ProgressLine *m_progress;
  Notice *m_notice;
  MessageTask m_task;
  QStringList m_wanted; ///< what a question is about
  QStringList m_done;   ///< what can be taken back
  bool m_isAsking = false;
  bool m_isUndoing = false;
};

} // namespace dakiya
