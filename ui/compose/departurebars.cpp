// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/departurebars.h"

#include "base/clock.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "common/notice.h"
#include "common/staff.h"
#include "common/timetext.h"
#include "compose/drafts.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"

#include <QVBoxLayout>

namespace dakiya {

namespace {

Notice::Tone toneOf(MessageStatus status)
{
  switch (status) {
  case MessageStatus::Delivered:
  case MessageStatus::Read:
    return Notice::Tone::Good;
  case MessageStatus::Unknown:
  case MessageStatus::Cancelled:
  case MessageStatus::Expired:
  case MessageStatus::Skipped:
    return Notice::Tone::Attention;
  case MessageStatus::Failed:
    return Notice::Tone::Bad;
  case MessageStatus::Queued:
  case MessageStatus::Sending:
  case MessageStatus::Sent:
    break;
  }
  return Notice::Tone::Calm;
}

} // namespace

DepartureBars::DepartureBars(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_zone("Asia/Kolkata")
{
  setObjectName(QStringLiteral("departureBars"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space::inside);
  connect(&m_desk.drafts.departures(), &Departures::changed, this, &DepartureBars::update);
  update();
}

void DepartureBars::setStops(const QString &stops, const QTimeZone &zone)
{
  m_stops = stops;
  m_zone = zone;
  update();
}

void DepartureBars::update()
{
  const QList<Departure> &departures = m_desk.drafts.departures().all();
  const QStringList known = m_bars.keys();
  for (const QString &id : known) {
    const bool isThere = std::any_of(departures.cbegin(), departures.cend(),
                                     [&id](const Departure &departure) { return departure.id() == id; });
    if (!isThere)
      m_bars.take(id).notice->deleteLater();
  }
  for (const Departure &departure : departures)
    show(departure, &departure == &departures.constFirst());
  setVisible(!departures.isEmpty());
}

DepartureBars::Bar &DepartureBars::barOf(const Departure &departure)
{
  Bar &bar = m_bars[departure.id()];
  if (bar.notice)
    return bar;
  bar.notice = new Notice(m_desk.theme);
  bar.notice->setObjectName(QStringLiteral("departureBar"));
  m_column->insertWidget(0, bar.notice);
  connect(bar.notice, &Notice::pressed, this, [this, id = departure.id()](int place) { press(id, place); });
  connect(bar.notice, &Notice::dismissed, this,
          [this, id = departure.id()] { m_desk.drafts.departures().dismiss(id); });
  return bar;
}

void DepartureBars::show(const Departure &departure, bool isNewest)
{
  Bar &bar = barOf(departure);
  const QString text = words(departure);
  const QList<Button> buttons = buttonsOf(departure);
  const QString said = QStringLiteral("%1 %2 %3 %4")
                           .arg(wireName(departure.now.status), departure.trouble)
                           .arg(buttons.size())
                           .arg(isNewest);
  if (bar.shown == said) {
    bar.notice->setWords(text);
    return;
  }
  bar.shown = said;
  bar.buttons = buttons;
  // Only one of several can own a letter: the newest.
  QStringList titles;
  for (const Button button : buttons) {
    const QString undo = isNewest ? tr("&Undo") : tr("Undo");
    const QString atOnce = isNewest ? tr("Send at &once") : tr("Send at once");
    titles << (button == Button::Undo ? undo : button == Button::SendAtOnce ? atOnce : tr("Show it"));
  }
  bar.notice->say(departure.trouble.isEmpty() ? toneOf(departure.now.status) : Notice::Tone::Attention, text, titles);
  bar.notice->setSign(statusIcon(departure.now.status, m_desk.theme));
  // As long as it can be taken back, putting the bar aside would be a third meaning of the same gesture.
  bar.notice->setClosable(!m_desk.drafts.departures().canUndo(departure));
}

QList<DepartureBars::Button> DepartureBars::buttonsOf(const Departure &departure) const
{
  if (!m_desk.drafts.departures().canUndo(departure))
    return {Button::Show};
  if (departure.isHeldBack())
    return {Button::Undo, Button::SendAtOnce};
  return {Button::Undo, Button::Show};
}

void DepartureBars::press(const QString &id, int place)
{
  const Button button = m_bars.value(id).buttons.value(place, Button::Show);
  if (button == Button::Undo)
    m_desk.drafts.departures().takeBack(id, m_desk.staff.name());
  else if (button == Button::SendAtOnce)
    m_desk.drafts.departures().letGo(id);
  else
    Q_EMIT m_desk.navigator.messageWanted(id);
}

QString DepartureBars::waitingWords(const Departure &departure) const
{
  const Departures &departures = m_desk.drafts.departures();
  const QString person = departure.person();
  const qint64 now = m_desk.clock.wallMs();
  if (!m_stops.isEmpty())
    return tr("Message to %1 waits in the outbox. %2").arg(person, m_stops);
  if (departures.canUndo(departure) && departure.isHeldBack())
    return tr("Message to %1 leaves in %n s.", nullptr, departures.secondsLeft(departure)).arg(person);
  if (departure.now.dueAt > now + departures.holdMs())
    return tr("Message to %1 waits until %2.").arg(person, shortTime(departure.now.dueAt, now, LocalTime(m_zone)));
  return tr("Message to %1 leaves now.").arg(person);
}

QString DepartureBars::words(const Departure &departure) const
{
  if (!departure.trouble.isEmpty())
    return tr("Message to %1: %2. %3").arg(departure.person(), statusWord(departure.now.status), departure.trouble);
  if (departure.now.status == MessageStatus::Queued && departure.now.attempt == 0)
    return waitingWords(departure);
  const QString reason = reasonInWords(departure.now.provider, departure.now.errorCode, departure.now.errorText);
  if (reason.isEmpty())
    return tr("Message to %1: %2.").arg(departure.person(), statusWord(departure.now.status));
  return tr("Message to %1: %2. %3").arg(departure.person(), statusWord(departure.now.status), reason);
}

} // namespace dakiya
