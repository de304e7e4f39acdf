// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"
#include "practice/schedule.h"

#include <QTimer>

#include <vector>

namespace dakiya {

class Ledger;

/// Holds answers back until what they promise is in the ledger and their latency has passed. All that was accepted in
/// one turn of the event loop goes into the ledger's file with one write.
class AnswerTray final
{
public:
  struct Answer
  {
    Responder responder;
    HttpResponse response;
    bool drop = false; ///< closes the connection instead
    qint64 latencyMs = 0;
  };

  explicit AnswerTray(Ledger &ledger);

  void put(Answer answer);

private:
  void endTurn();
  static void give(const Answer &answer);

  Ledger &m_ledger;
  std::vector<Answer> m_turn;
  QTimer m_endOfTurn;
  Schedule<Answer> m_later;
};

} // namespace dakiya
