// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace dakiya {

class Engine;
struct Message;

/// 200 for a message that was tried, whatever came of it, or that will not be; 202 for one that waits for it. Attempts
/// up to `before` do not count: it is sent again.
[[nodiscard]] HttpResponse submittedAnswer(const Message &message, int before = 0);

/// Callers who wait to hear how the first attempt of their message ends.
class FirstAttempts final : public QObject
{
  Q_OBJECT

public:
  /// A message that could not be tried within `limitMs` is answered as queued.
  FirstAttempts(Engine &engine, qint64 limitMs, QObject *parent = nullptr);

  using Answer = std::function<void(const HttpResponse &)>;

  /// Answers as soon as the message was tried, or when it was not in time. Never from within this call.
  void await(const Message &message, Answer answer);

private:
  void look(qint64 seq);
  void tell(qint64 seq, const Result<Message> &message);

  /// Those who wait for one message.
  struct Waiting
  {
    quint64 wait = 0; ///< a message that is sent again may be waited for again
    int before = 0;   ///< its attempts when it was given
    QList<Answer> answers;
  };

  void giveUp(qint64 seq, quint64 wait);
  void giveUpAll();

  Engine &m_engine;
  const qint64 m_limitMs;
  QHash<qint64, Waiting> m_waiting; ///< by the message's seq
  quint64 m_lastWait = 0;
};

} // namespace dakiya
