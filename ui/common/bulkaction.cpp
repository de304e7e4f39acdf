// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bulkaction.h"

#include "engine/enginehost.h"

#include <utility>

namespace dakiya {

BulkAction::BulkAction(EngineHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
}

bool BulkAction::begin(const QStringList &ids, const MessageDeed &deed, int atOnce)
{
  if (m_isWorking)
    return false;
  m_ids = ids;
  m_deed = deed;
  m_atOnce = atOnce;
  m_next = 0;
  m_outcome = {};
  m_isWorking = true;
  m_isStopped = false;
  doNext();
  return true;
}

void BulkAction::stop()
{
  m_isStopped = true;
}

void BulkAction::doNext()
{
  const QStringList some = m_ids.mid(m_next, m_atOnce);
  m_next += some.size();
  m_host.ask(
      this, [deed = m_deed, some](Engine &engine) { return some.isEmpty() ? Operated() : deed(engine, some); },
      [this](const Operated &operated) { take(operated); });
}

void BulkAction::take(const Operated &operated)
{
  for (const Message &message : operated.done)
    m_outcome.done << message.id.uuid;
  m_outcome.refused << operated.refused;
  Q_EMIT advanced(m_next, m_ids.size());
  if (m_next < m_ids.size() && !m_isStopped) {
    doNext();
    return;
  }
  m_outcome.untouched = m_ids.size() - m_next;
  m_isWorking = false;
  Q_EMIT finished(std::exchange(m_outcome, {}));
}

} // namespace dakiya
