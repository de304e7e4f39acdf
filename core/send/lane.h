// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <array>
#include <functional>
#include <memory>
#include <vector>

class QNetworkReply;

namespace dakiya {

class Clock;
class StreamBody;

/// Up to six calls at once to one host through one QNetworkAccessManager, which would let more wait unseen.
class Lane final : public QObject
{
  Q_OBJECT

public:
  static constexpr int kMaxCalls = 6;

  Lane(const QUrl &url, const Clock &clock, QObject *parent);
  ~Lane() override;

  /// Is it to the same scheme, host and port?
  [[nodiscard]] bool serves(const QUrl &url) const;
  [[nodiscard]] bool isFull() const { return m_calls.size() >= kMaxCalls; }
  [[nodiscard]] bool isIdle() const { return m_calls.empty(); }
  [[nodiscard]] int inFlight() const { return static_cast<int>(m_calls.size()); }
  /// Has the connection that the next call would use been idle for so long that the server or a router may have
  /// dropped it? A call on such a connection ends as lost, so such a lane takes no more.
  [[nodiscard]] bool isStale(qint64 now) const;
  /// When the last call began or ended (Clock::bootMs()).
  [[nodiscard]] qint64 lastUsedAt() const { return m_usedAt.front(); }

  void post(const HttpCall &call, qint64 maxAnswerBytes, std::function<void()> timedOut,
            std::function<void(const TransportResult &)> done);

  /// Adds to `callbacks` what has to be told now because of a passed time limit.
  void collectOverdue(qint64 now, const TransportLimits &limits, std::vector<std::function<void()>> &callbacks);

  /// Drops all calls; their callbacks never come.
  void abandon();

private:
  struct Call
  {
    QNetworkReply *reply = nullptr;
    StreamBody *body = nullptr; ///< the reply's child
    qint64 startedAt = 0;
    qint64 maxAnswerBytes = 0;
    bool isLate = false;
    std::function<void()> timedOut;
    std::function<void(const TransportResult &)> done;
  };

  [[nodiscard]] const QNetworkRequest &prototype(const HttpCall &call);
  void noteUse(qint64 now);
  void finish(Call *call);
  void checkSize(Call *call);
  [[nodiscard]] TransportResult resultOf(const Call &call) const;
  /// Takes a call out and lets go of its reply, which tells us nothing more.
  std::unique_ptr<Call> take(Call *call);
  [[nodiscard]] std::function<void()> giveUp(Call *call, const QString &detail);

  const Clock &m_clock;
  const QUrl m_url;
  QNetworkAccessManager m_network;
  std::vector<std::unique_ptr<Call>> m_calls;
  std::array<qint64, kMaxCalls> m_usedAt{}; ///< [n]: when more than n calls were last in flight; 0 never
  QNetworkRequest m_prototype;
  QList<QPair<QByteArray, QByteArray>> m_prototypeHeaders;
};

} // namespace dakiya
