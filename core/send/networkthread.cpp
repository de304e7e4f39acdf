// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/networkthread.h"

#include "base/handover.h"
#include "send/httptransport.h"

#include <QUrl>

namespace dakiya {

NetworkThread::NetworkThread(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(new HttpTransport(clock))
{
  m_transport->moveToThread(&m_thread);
  m_thread.start();
}

NetworkThread::~NetworkThread()
{
  // What the thread still reports is addressed to this object and goes with it.
  m_transport->deleteLater();
  m_thread.end();
}

void NetworkThread::setLimits(const TransportLimits &limits)
{
  runIn(m_transport, [transport = m_transport, limits] { transport->setLimits(limits); });
}

void NetworkThread::post(const HttpCall &call, std::function<void()> timedOut,
                         std::function<void(const TransportResult &)> done)
{
  const quint64 ticket = ++m_lastTicket;
  m_waiting.insert(ticket, {std::move(timedOut), std::move(done)});
  runIn(m_transport, [this, call, ticket] {
    m_transport->post(
        call, [this, ticket] { runIn(this, [this, ticket] { tellTimedOut(ticket); }); },
        [this, ticket](const TransportResult &result) {
          runIn(this, [this, ticket, result] { tellDone(ticket, result); });
        });
  });
}

void NetworkThread::probe(const QUrl &url, std::function<void(bool, const QString &)> done)
{
  runIn(m_transport, [this, url, done = std::move(done)] {
    m_transport->probe(url, [this, done](bool reached, const QString &detail) {
      runIn(this, [done, reached, detail] { done(reached, detail); });
    });
  });
}

void NetworkThread::abandonAll()
{
  m_waiting.clear();
  runIn(m_transport, [transport = m_transport] { transport->abandonAll(); });
}

void NetworkThread::tellTimedOut(quint64 ticket)
{
  const auto waiting = m_waiting.constFind(ticket);
  if (waiting == m_waiting.cend())
    return;
  const std::function<void()> timedOut = waiting->timedOut;
  timedOut();
}

void NetworkThread::tellDone(quint64 ticket, const TransportResult &result)
{
  const auto waiting = m_waiting.constFind(ticket);
  if (waiting == m_waiting.cend())
    return;
  const std::function<void(const TransportResult &)> done = waiting->done;
  m_waiting.erase(waiting);
  done(result);
}

} // namespace dakiya
