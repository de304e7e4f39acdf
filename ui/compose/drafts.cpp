// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/drafts.h"

#include "base/errorwords.h"
#include "engine/enginehost.h"

#include <utility>

namespace dakiya {

Drafts::Drafts(EngineHost &host, const Clock &clock, qint64 holdMs, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_departures(host, clock, holdMs)
{
  connect(&m_departures, &Departures::takenBack, this, &Drafts::begin);
  const auto refuse = [this](const QString &why) {
    m_refusal = why;
    Q_EMIT refusalChanged();
  };
  connect(&host, &EngineHost::refused, this, [refuse](const Error &error) {
    refuse(error.code == ErrorCode::AnotherEngineSends ? QString() : sentence(error));
  });
  connect(&host, &EngineHost::sendingBegan, this, [refuse] { refuse({}); });
  connect(&host, &EngineHost::started, this, [refuse](const QString &, bool sending) {
    if (sending)
      refuse({});
  });
}

void Drafts::handOver(const Draft &draft)
{
  if (m_isHandingOver)
    return;
  m_isHandingOver = true;
  m_host.ask(
      this, [draft, holdMs = m_departures.holdMs()](Engine &engine) { return submitHeld(engine, draft, holdMs); },
      [this, sent = m_typed](const Result<HeldOutcome> &outcome) { take(outcome, sent); });
}

void Drafts::take(const Result<HeldOutcome> &outcome, const TypedMessage &sent)
{
  m_isHandingOver = false;
  if (!outcome) {
    Q_EMIT handingFailed(outcome.error());
    return;
  }
  if (const auto *earlier = std::get_if<Earlier>(&*outcome)) {
    Q_EMIT isDuplicate(*earlier);
    return;
  }
  if (const auto *refusals = std::get_if<QList<Error>>(&*outcome)) {
    Q_EMIT turnedDown(*refusals);
    return;
  }
  m_departures.add(std::get<Held>(*outcome), sent);
  // Whoever was quicker than the store keeps what they have begun.
  if (m_typed == sent) {
    m_typed.forgetPerson();
    Q_EMIT replaced();
  }
  Q_EMIT handedOver();
}

void Drafts::begin(const TypedMessage &typed)
{
  if (!m_typed.isBlank() && m_typed != typed)
    m_aside = m_typed;
  m_typed = typed;
  Q_EMIT replaced();
}

void Drafts::clear()
{
  TypedMessage blank;
  blank.type = m_typed.type;
  blank.language = m_typed.language;
  if (!m_typed.isBlank())
    m_aside = m_typed;
  m_typed = blank;
  Q_EMIT replaced();
}

void Drafts::bringBack()
{
  if (!m_aside)
    return;
  std::swap(m_typed, *m_aside);
  if (m_aside->isBlank())
    m_aside.reset();
  Q_EMIT replaced();
}

} // namespace dakiya
