// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/firstmessagestep.h"

#include "base/errorwords.h"
#include "common/field.h"
#include "common/icons.h"
#include "common/queuewords.h"
#include "domain/phonenumber.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "engine/enginehost.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 24;
constexpr int kLookMs = 500;

/// How a message and the queue stand.
struct Standing
{
  std::optional<Message> message;
  QueueSnapshot queue;
};

Result<Standing> standingOf(Engine &engine, qint64 seq)
{
  const Result<std::optional<Message>> message = engine.store().messages.find(seq);
  if (!message)
    return fail(message.error());
  const Result<QueueSnapshot> queue = engine.queueSnapshot();
  if (!queue)
    return fail(queue.error());
  return Standing{*message, *queue};
}

} // namespace

FirstMessageStep::FirstMessageStep(const Desk &desk, AssistantPlan &plan)
    : AssistantStep(desk, plan, tr("A message to your own phone"),
                    tr("The best test: a short message that goes the same way as all others. It costs as much as "
                       "any other, and no customer gets it."))
    , m_phone(new QLineEdit(u"+91 "_s))
    , m_field(new Field(u"ownPhone"_s, tr("Your WhatsApp number"), m_phone))
    , m_send(new QPushButton(tr("Send to my phone")))
    , m_outcome(new QWidget)
    , m_sign(new QLabel)
    , m_status(new QLabel)
    , m_words(new QLabel)
{
  m_phone->setObjectName(u"ownPhoneEdit"_s);
  m_field->setHint(tr("With +91 before it, such as +91 98123 45670."));
  m_send->setObjectName(u"sendButton"_s);
  m_status->setObjectName(u"firstStatus"_s);
  m_status->setProperty("strong", true);
  m_words->setObjectName(u"firstWords"_s);
  m_words->setWordWrap(true);
  auto *row = new QHBoxLayout(m_outcome);
  row->setContentsMargins(0, space::inside, 0, 0);
  row->setSpacing(space::between);
  row->addWidget(m_sign, 0, Qt::AlignTop);
  auto *words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_status);
  words->addWidget(m_words);
  row->addLayout(words, 1);
  m_outcome->hide();
  column()->addWidget(m_field);
  column()->addWidget(m_send, 0, Qt::AlignLeft);
  column()->addWidget(m_outcome);
  column()->addStretch();
  connect(m_send, &QPushButton::clicked, this, &FirstMessageStep::send);
  connect(m_phone, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &FirstMessageStep::look);
}

void FirstMessageStep::enter()
{
  m_phone->setFocus();
  m_phone->end(false);
}

QString FirstMessageStep::confirmation() const
{
  return m_seq == 0 ? tr("Finish without a message") : tr("Finish");
}

void FirstMessageStep::confirm()
{
  Q_EMIT ended();
}

void FirstMessageStep::send()
{
  // As in a sheet, ten digits are an Indian number: what was meant is shown before it is used.
  const Result<SheetPhone> phone = parseSheetPhone(m_phone->text(), LocalNumbers::Complete);
  if (!phone) {
    m_field->setError(sentence(phone.error()));
    m_phone->setFocus();
    return;
  }
  m_phone->setText(displayPhone(phone->phone));
  Draft draft;
  draft.phone = phone->phone.e164;
  draft.type = u"system_alert"_s;
  draft.context = {{u"title"_s, tr("First message from Dakiya")},
                   {u"details"_s, tr("This phone gets the dairy's messages: the account works.")}};
  draft.immediate = true;
  draft.allowDuplicate = true;
  m_isSending = true;
  m_send->setEnabled(false);
  Q_EMIT changed();
  desk().host.ask(
      this, [draft](Engine &engine) { return engine.submit(draft); },
      [this](const Result<Submitted> &submitted) { follow(submitted); });
}

void FirstMessageStep::follow(const Result<Submitted> &submitted)
{
  m_isSending = false;
  m_send->setEnabled(true);
  if (!submitted) {
    m_field->setError(sentence(submitted.error()));
  } else if (const auto *refusals = std::get_if<QList<Error>>(&*submitted)) {
    m_field->setError(sentence(refusals->constFirst()));
  } else if (const auto *message = std::get_if<Message>(&*submitted)) {
    m_seq = message->id.seq;
    m_send->setText(tr("Send once more"));
    say(message->status, tr("It waits for its turn."));
    m_look.start();
  }
  Q_EMIT changed();
}

void FirstMessageStep::look()
{
  desk().host.ask(
      this, [seq = m_seq](Engine &engine) { return standingOf(engine, seq); },
      [this](const Result<Standing> &standing) {
        if (!standing)
          m_words->setText(sentence(standing.error()));
        else if (standing->message && standing->message->id.seq == m_seq)
          showMessage(*standing->message, standing->queue);
      });
}

void FirstMessageStep::showMessage(const Message &message, const QueueSnapshot &queue)
{
  say(message.status, wordsFor(message, queue));
  if (message.status == MessageStatus::Read)
    m_look.stop();
}

void FirstMessageStep::say(MessageStatus status, const QString &words)
{
  m_outcome->show();
  m_sign->setPixmap(statusIcon(status, desk().theme).pixmap(kSign, kSign));
  m_status->setText(statusWord(status));
  m_words->setText(words);
}

QString FirstMessageStep::wordsFor(const Message &message, const QueueSnapshot &queue) const
{
  const QString reason = reasonInWords(message.provider, message.errorCode, message.errorText);
  const QString advice = whatToDo(message.provider, message.errorCode);
  switch (message.status) {
  case MessageStatus::Queued: {
    const QString stops = stopsInWords(queue, desk().host.provider());
    if (!stops.isEmpty())
      return stops;
    return reason.isEmpty() ? tr("It waits for its turn.") : tr("It is tried again by itself. %1").arg(reason);
  }
  case MessageStatus::Sending:
    return tr("It is on its way to the provider.");
  case MessageStatus::Sent:
    return tr("The provider has taken it: look at your phone. That it has arrived is shown here once receipts reach "
              "Dakiya; the settings say how, below \"Local API and receipts\".");
  case MessageStatus::Delivered:
    return tr("It has arrived on your phone. Everything works.");
  case MessageStatus::Read:
    return tr("It has been read on your phone. Everything works.");
  case MessageStatus::Unknown:
    return tr("Nobody can say whether it was taken: look at your phone, and send once more if nothing comes.");
  case MessageStatus::Failed:
  case MessageStatus::Cancelled:
  case MessageStatus::Expired:
  case MessageStatus::Skipped:
    break;
  }
  const QString why = reason.isEmpty() ? statusMeaning(message.status) : reason;
  return advice.isEmpty() ? why : u"%1 %2"_s.arg(why, advice);
}

} // namespace dakiya
