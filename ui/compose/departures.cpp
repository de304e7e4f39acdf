// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/departures.h"

#include "base/errorwords.h"
#include "engine/enginehost.h"

namespace dakiya {

namespace {

constexpr int kTickMs = 250;
constexpr int kLookMs = 500;
/// What has come to rest well is of no more interest after this.
constexpr qint64 kRestMs = 60'000;
constexpr qsizetype kMost = 3;

bool hasArrived(MessageStatus status)
{
  return status == MessageStatus::Delivered || status == MessageStatus::Read;
}

} // namespace

QString Departure::person() const
{
  return now.customerName.isEmpty() ? displayPhone({now.phone}) : now.customerName;
}

Departures::Departures(EngineHost &host, const Clock &clock, qint64 holdMs, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_clock(clock)
    , m_holdMs(holdMs)
{
  m_tick.setInterval(kTickMs);
  connect(&m_tick, &QTimer::timeout, this, &Departures::tick);
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &Departures::look);
  const auto soon = [this] {
    if (!m_departures.isEmpty() && !m_look.isActive())
      m_look.start();
  };
  connect(&m_host, &EngineHost::messagesChanged, this, soon);
  connect(&m_host, &EngineHost::storeChanged, this, soon);
  // Another account has another store.
  connect(&m_host, &EngineHost::started, this, [this] {
    m_departures.clear();
    Q_EMIT changed();
  });
}

bool Departures::canUndo(const Departure &departure) const
{
  const bool hasNotLeft = departure.now.status == MessageStatus::Queued && departure.now.attempt == 0;
  return hasNotLeft && departure.undoUntil > m_clock.wallMs();
}

int Departures::secondsLeft(const Departure &departure) const
{
  return std::max(1, int((departure.undoUntil - m_clock.wallMs() + 999) / 1000));
}

void Departures::add(const Held &held, const TypedMessage &typed)
{
  Departure departure;
  departure.held = held;
  departure.typed = typed;
  departure.now = held.message;
  departure.undoUntil = departure.isHeldBack() ? held.heldUntil() : held.message.createdAt() + m_holdMs;
  m_departures.prepend(departure);
  dropOldOnes();
  m_tick.start();
  Q_EMIT changed();
}

// What can still be taken back stays, however many there are.
void Departures::dropOldOnes()
{
  for (qsizetype place = m_departures.size() - 1; place >= kMost && m_departures.size() > kMost; --place) {
    if (!canUndo(m_departures[place]))
      m_departures.removeAt(place);
  }
}

Departure *Departures::find(const QString &id)
{
  const auto found = std::find_if(m_departures.begin(), m_departures.end(),
                                  [&id](const Departure &departure) { return departure.id() == id; });
  return found == m_departures.end() ? nullptr : &*found;
}

void Departures::takeBack(const QString &id, const QString &who)
{
  Departure *departure = find(id);
  if (!departure || departure->isAsking)
    return;
  departure->isAsking = true;
  m_host.ask(
      this, [held = departure->held, who](Engine &engine) { return dakiya::takeBack(engine, held, who); },
      [this, id](const Result<void> &done) { answered(id, done, true); });
}

void Departures::letGo(const QString &id)
{
  Departure *departure = find(id);
  if (!departure || departure->isAsking)
    return;
  departure->isAsking = true;
  m_host.ask(
      this, [held = departure->held](Engine &engine) { return dakiya::letGo(engine, held); },
      [this, id](const Result<void> &done) { answered(id, done, false); });
}

void Departures::answered(const QString &id, const Result<void> &done, bool isUndo)
{
  Departure *departure = find(id);
  if (!departure)
    return;
  departure->isAsking = false;
  departure->trouble = done ? QString() : sentence(done.error());
  const TypedMessage typed = departure->typed;
  if (done && isUndo)
    m_departures.removeIf([&id](const Departure &other) { return other.id() == id; });
  else if (done)
    departure->undoUntil = 0;
  Q_EMIT changed();
  if (done && isUndo)
    Q_EMIT takenBack(typed);
  else
    look();
}

void Departures::dismiss(const QString &id)
{
  m_departures.removeIf([&id](const Departure &departure) { return departure.id() == id; });
  Q_EMIT changed();
}

void Departures::tick()
{
  const qint64 now = m_clock.wallMs();
  m_departures.removeIf([now](const Departure &departure) {
    return hasArrived(departure.now.status) && departure.settledAt > 0 && now - departure.settledAt > kRestMs;
  });
  dropOldOnes();
  const bool anyMoves = std::any_of(m_departures.cbegin(), m_departures.cend(), [this](const Departure &departure) {
    return canUndo(departure) || hasArrived(departure.now.status);
  });
  if (!anyMoves)
    m_tick.stop();
  Q_EMIT changed();
}

void Departures::look()
{
  if (m_departures.isEmpty() || !m_host.isStarted())
    return;
  QList<qint64> seqs;
  for (const Departure &departure : std::as_const(m_departures))
    seqs << departure.held.message.id.seq;
  m_host.read(
      this, [seqs](Store &store) { return store.messages.findAll(seqs); },
      [this, seqs](const Result<QList<Message>> &messages) {
        if (messages)
          take(seqs, *messages);
      });
}

void Departures::take(const QList<qint64> &asked, const QList<Message> &messages)
{
  QHash<qint64, Message> bySeq;
  for (const Message &message : messages)
    bySeq.insert(message.id.seq, message);
  for (Departure &departure : m_departures) {
    const qint64 seq = departure.held.message.id.seq;
    if (!asked.contains(seq) || !bySeq.contains(seq))
      continue;
    departure.now = bySeq.value(seq);
    if (hasArrived(departure.now.status) && departure.settledAt == 0)
      departure.settledAt = m_clock.wallMs();
  }
  if (!m_tick.isActive())
    m_tick.start();
  Q_EMIT changed();
}

} // namespace dakiya
