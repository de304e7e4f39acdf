// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bulkbar.h"

#include "common/desk.h"
#include "common/notice.h"
#include "common/progressline.h"

#include <QVBoxLayout>

#include <utility>

namespace dakiya {

BulkBar::BulkBar(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_action(desk.host)
    , m_progress(new ProgressLine)
    , m_notice(new Notice(desk.theme))
{
  setObjectName(QStringLiteral("bulkBar"));
  m_notice->setObjectName(QStringLiteral("bulkNotice"));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_progress);
  column->addWidget(m_notice);
  connect(&m_action, &BulkAction::advanced, m_progress, &ProgressLine::advance);
  connect(&m_action, &BulkAction::finished, this, &BulkBar::tell);
  connect(m_progress, &ProgressLine::stopWanted, &m_action, &BulkAction::stop);
  connect(m_notice, &Notice::pressed, this, &BulkBar::press);
  connect(m_notice, &Notice::dismissed, this, [this] { setVisible(isWorking()); });
  hide();
}

void BulkBar::run(const MessageTask &task, const QStringList &ids)
{
  if (isWorking() || ids.isEmpty())
    return;
  m_task = task;
  m_isUndoing = false;
  begin(task.deed, ids, task.atOnce, task.title);
}

void BulkBar::ask(const QString &words, const QString &button, const QString &leave, const MessageTask &task,
                  const QStringList &ids)
{
  if (isWorking() || ids.isEmpty())
    return;
  m_task = task;
  m_wanted = ids;
  m_isAsking = true;
  m_notice->say(Notice::Tone::Attention, words, {button, leave});
  show();
}

void BulkBar::begin(const MessageDeed &deed, const QStringList &ids, int atOnce, const QString &title)
{
  m_isAsking = false;
  m_notice->dismiss();
  m_progress->begin(title, ids.size());
  m_action.begin(ids, deed, atOnce);
  show();
  Q_EMIT workingChanged(true);
}

void BulkBar::tell(const BulkOutcome &outcome)
{
  m_progress->end();
  m_done = outcome.done;
  const bool canUndo = !m_isUndoing && m_task.undo && !m_done.isEmpty();
  const QString words = outcomeInWords(outcome, m_isUndoing ? m_task.undone : m_task.done);
  const Notice::Tone tone = outcome.refused.isEmpty() ? Notice::Tone::Good : Notice::Tone::Attention;
  if (!words.isEmpty())
    m_notice->say(tone, words, canUndo ? QStringList{tr("Undo")} : QStringList());
  setVisible(!words.isEmpty());
  Q_EMIT workingChanged(false);
  Q_EMIT finished(outcome);
}

void BulkBar::press(int button)
{
  if (!std::exchange(m_isAsking, false))
    undo();
  else if (button == 0)
    run(m_task, m_wanted);
  else
    m_notice->dismiss();
}

// The words for what was taken back are the task's; what is left alone has left already.
void BulkBar::undo()
{
  if (isWorking())
    return;
  m_isUndoing = true;
  begin(m_task.undo, m_done, BulkAction::kAtOnce, tr("Taking back"));
}

} // namespace dakiya
