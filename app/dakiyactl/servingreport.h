// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queueprocessor.h"

namespace dakiya {

/// Says how a `serve` fares: sentences for people, or one JSON object a line for programs.
class ServingReport final
{
public:
  ServingReport(QString provider, bool json);

  /// Another engine sends, or the store is in a trouble that passes: this one waits for the end of it.
  void waits(const Error &hindrance) const;
  /// 0: there is no API.
  void sends(quint16 apiPort) const;
  /// The keychain does not, or not yet, give the account's credentials: messages and receipts are taken, and nothing is
  /// sent yet.
  void withheld(const Error &trouble) const;
  void waitsForKeychain(quint16 apiPort) const;
  /// It does not give the API's token or the webhook's secret.
  void doorsClosed(const Error &trouble) const;
  /// How the queue stood when the sending began.
  void queue(const QueueStops &stops) const;
  /// Somebody has paused it or said that it goes on.
  void queueChanged(const QueueStops &stops) const;
  void importInterrupted(qint64 messages) const;
  void problem(const Problem &problem) const;
  void ended() const;

private:
  const QString m_provider;
  const bool m_json;
};

} // namespace dakiya
