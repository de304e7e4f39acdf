// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/messagedetails.h"

#include "common/icons.h"
#include "common/timetext.h"
#include "common/whatsapptext.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "history/timelineentries.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kLeastWidth = 320;
constexpr int kSignSize = 16;

} // namespace

MessageDetails::MessageDetails(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
  createWidgets();
  arrangeLayout();
  showNothing();
}

QLabel *MessageDetails::addLabel(const char *name, bool muted)
{
  auto *label = new QLabel;
  label->setObjectName(QLatin1String(name));
  label->setProperty("muted", muted);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

void MessageDetails::createWidgets()
{
  setObjectName(QStringLiteral("messageDetails"));
  setAccessibleName(tr("The chosen message"));
  setProperty("panel", true);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMinimumWidth(kLeastWidth);

  m_name = addLabel("detailsName", false);
  m_name->setProperty("heading", true);
  m_phone = addLabel("detailsPhone", true);
  m_about = addLabel("detailsAbout", true);
  m_bubble = addLabel("detailsBubble", false);
  m_bubble->setProperty("bubble", true);
  m_bubble->setTextFormat(Qt::RichText);
  m_statusSign = new QLabel;
  m_status = addLabel("detailsStatus", false);
  m_status->setProperty("strong", true);
  m_reason = addLabel("detailsReason", false);
  m_advice = addLabel("detailsAdvice", false);
  m_ids = addLabel("detailsIds", true);
  m_more = new QToolButton;
  m_more->setObjectName(QStringLiteral("technicalButton"));
  m_more->setText(tr("Technical details"));
  m_more->setCheckable(true);
  m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_more->setArrowType(Qt::RightArrow);
  connect(m_more, &QToolButton::toggled, this, &MessageDetails::showTechnical);
}

void MessageDetails::arrangeLayout()
{
  m_content = new QWidget;
  m_content->setProperty("panelContent", true);
  auto *column = new QVBoxLayout(m_content);
  column->setContentsMargins(space::group, space::group, space::group, space::group);
  column->setSpacing(space::inside);
  for (QLabel *label : {m_name, m_phone, m_about, m_bubble})
    column->addWidget(label);
  auto *status = new QHBoxLayout;
  status->setSpacing(space::inside);
  status->addWidget(m_statusSign);
  status->addWidget(m_status, 1);
  column->addSpacing(space::inside);
  column->addLayout(status);
  column->addWidget(m_reason);
  column->addWidget(m_advice);
  column->addSpacing(space::inside);
  m_steps = new QWidget;
  m_stepRows = new QGridLayout(m_steps);
  m_stepRows->setContentsMargins(0, 0, 0, 0);
  m_stepRows->setHorizontalSpacing(space::inside);
  m_stepRows->setVerticalSpacing(2);
  m_stepRows->setColumnStretch(1, 1);
  column->addWidget(m_steps);
  column->addWidget(m_more);
  column->addWidget(m_ids);
  column->addStretch();
  setWidget(m_content);
}

void MessageDetails::showNothing()
{
  m_content->hide();
}

void MessageDetails::show(const MessageTimeline &timeline, const LocalTime &local)
{
  const Message &message = timeline.message;
  m_name->setText(message.customerName.isEmpty() ? message.phone : message.customerName);
  m_phone->setText(message.phone);
  m_phone->setVisible(!message.customerName.isEmpty());
  const QString type = typeWord(message.type);
  m_about->setText(message.reference.isEmpty() ? type : QStringLiteral("%1 · %2").arg(type, message.reference));
  m_bubble->setText(whatsAppHtml(message.text));
  showStatus(message);
  showSteps(timeline, local);
  m_ids->setText(tr("Id: %1").arg(message.id.uuid) +
                 (message.providerMessageId.isEmpty()
                      ? QString()
                      : QStringLiteral("\n") + tr("Provider's id: %1").arg(message.providerMessageId)));
  m_content->show();
  showTechnical(m_more->isChecked());
}

void MessageDetails::showStatus(const Message &message)
{
  m_statusSign->setPixmap(statusIcon(message.status, m_theme).pixmap(kSignSize + 4, kSignSize + 4));
  m_status->setText(QStringLiteral("%1 · %2").arg(statusWord(message.status), statusMeaning(message.status)));
  const QString reason = reasonInWords(message.provider, message.errorCode, message.errorText);
  m_reason->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
  const QString advice = whatToDo(message.provider, message.errorCode);
  m_advice->setText(tr("What to do: %1").arg(advice));
  m_advice->setVisible(!advice.isEmpty());
}

void MessageDetails::showSteps(const MessageTimeline &timeline, const LocalTime &local)
{
  while (QLayoutItem *item = m_stepRows->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  int row = 0;
  for (const TimelineEntry &entry : timelineEntries(timeline)) {
    addStep(row, entry.sign, entry.words, fullTime(entry.at, local), entry.technical);
    row += 2;
  }
}

void MessageDetails::addStep(int row, MessageStatus sign, const QString &words, const QString &when,
                             const QString &technical)
{
  auto *icon = new QLabel;
  icon->setPixmap(statusIcon(sign, m_theme).pixmap(kSignSize, kSignSize));
  m_stepRows->addWidget(icon, row, 0, Qt::AlignTop);
  QLabel *text = addLabel("step", false);
  text->setText(words);
  m_stepRows->addWidget(text, row, 1);
  QLabel *below = addLabel("stepTime", true);
  below->setText(when);
  below->setProperty("plain", when);
  below->setProperty("technical", technical);
  below->setContentsMargins(0, 0, 0, space::inside);
  m_stepRows->addWidget(below, row + 1, 1);
}

void MessageDetails::showTechnical(bool shown)
{
  m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
  m_ids->setVisible(shown);
  for (QLabel *below : m_steps->findChildren<QLabel *>(QStringLiteral("stepTime"))) {
    const QString when = below->property("plain").toString();
    const QString technical = below->property("technical").toString();
    below->setText(shown && !technical.isEmpty() ? when + u'\n' + technical : when);
  }
}

} // namespace dakiya
