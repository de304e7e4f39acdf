// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answertray.h"

#include "base/log.h"
#include "practice/ledger.h"
#include "practice/posting.h"

#include <utility>

namespace dakiya {

AnswerTray::AnswerTray(Ledger &ledger)
    : m_ledger(ledger)
    , m_later(&AnswerTray::give)
{
  m_endOfTurn.setSingleShot(true);
  m_endOfTurn.setInterval(0);
  QObject::connect(&m_endOfTurn, &QTimer::timeout, &m_endOfTurn, [this] { endTurn(); });
}

void AnswerTray::put(Answer answer)
{
  m_turn.push_back(std::move(answer));
  if (!m_endOfTurn.isActive())
    m_endOfTurn.start();
}

void AnswerTray::endTurn()
{
  const bool kept = m_ledger.flush();
  if (!kept)
    qCWarning(lcHttp, "the practice ledger cannot be written");
  for (Answer &answer : std::exchange(m_turn, {})) {
    if (!kept)
      answer.response = farEndResponse(500, {{QStringLiteral("message"), QJsonValue::Null}});
    if (answer.latencyMs > 0)
      m_later.add(answer.latencyMs, std::move(answer));
    else
      give(answer);
  }
}

void AnswerTray::give(const Answer &answer)
{
  if (answer.drop)
    answer.responder.drop();
  else
    answer.responder.respond(answer.response);
}

} // namespace dakiya
