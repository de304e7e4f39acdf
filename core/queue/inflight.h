// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "send/outcome.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace dakiya {

class Clock;
class Transport;
class Provider;
struct TransportResult;

/// An attempt that ended, or that nobody waits for any longer.
struct EndedAttempt
{
  Message message; ///< as it stood when it was claimed; `unknown` if its time-out was recorded before
  Outcome outcome;
  bool left = true; ///< false: the provider was not asked, so this says nothing of it
};

/// What is on the wire: hands claimed messages to the transport and says how each attempt ended. After the time-out an
/// attempt ends as unknown, and once more if a late answer comes.
class InFlight final : public QObject
{
  Q_OBJECT

public:
  InFlight(const Provider &provider, Transport &transport, const Clock &clock, QObject *parent = nullptr);

  /// From now on calls are written for this provider. Only while nothing is on the wire.
  void setProvider(const Provider &provider) { m_provider = &provider; }

  /// false: the provider cannot carry it, so it ended as refused without a call.
  bool send(const Message &message);

  /// On the wire and not timed out.
  [[nodiscard]] int count() const { return m_immediate + m_bulk; }
  [[nodiscard]] int bulkCount() const { return m_bulk; }

  /// Gives all up: what has not ended yet is returned as unknown, and no answer is heard any more.
  [[nodiscard]] QList<EndedAttempt> abandon();

Q_SIGNALS:
  void ended(const dakiya::EndedAttempt &attempt);

private:
  void timedOut(quint64 ticket);
  void answered(quint64 ticket, const TransportResult &result);
  void release(const Message &message);

  struct Call
  {
    Message message;
    bool timedOut = false;
  };

  const Provider *m_provider;
  Transport &m_transport;
  const Clock &m_clock;
  QHash<quint64, Call> m_calls; ///< by ticket: a message that is sent again may still have a late call
  quint64 m_lastTicket = 0;
  int m_immediate = 0;
  int m_bulk = 0;
};

} // namespace dakiya
