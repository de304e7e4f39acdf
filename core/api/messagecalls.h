// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/firstattempts.h"
#include "api/routetable.h"

#include <QObject>

namespace dakiya {

class Engine;
class StoreReader;
struct HistoryQuestion;

/// The calls that give a message or ask for some.
class MessageCalls final : public QObject
{
  Q_OBJECT

public:
  MessageCalls(Engine &engine, StoreReader &reader, qint64 firstAttemptMs, QObject *parent = nullptr);

  void sendMessage(const Call &call, const Responder &responder);
  void history(const Call &call, const Responder &responder);
  void historyOfCustomer(const Call &call, const Responder &responder);
  void message(const Call &call, const Responder &responder);

private:
  void answerSubmitted(const Message &message, const Responder &responder);
  [[nodiscard]] bool leavesNow(const Message &message) const;
  void answerHistory(const Checked<HistoryQuestion> &question, const Responder &responder);

  Engine &m_engine;
  StoreReader &m_reader;
  FirstAttempts m_firstAttempts;
};

} // namespace dakiya
