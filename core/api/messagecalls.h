// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/firstattempts.h"
#include "api/routetable.h"

#include <QObject>

namespace dakiya {

class Engine;
class RepeatedCalls;
class StoreReader;
class WriteScope;
struct HistoryQuestion;

/// The calls that give a message or ask for some.
class MessageCalls final : public QObject
{
  Q_OBJECT

public:
  MessageCalls(Engine &engine, StoreReader &reader, RepeatedCalls &repeated, qint64 firstAttemptMs,
               QObject *parent = nullptr);

  void sendMessage(const Call &call, const Responder &responder);
  void resend(const Call &call, const Responder &responder);
  void history(const Call &call, const Responder &responder);
  void historyOfCustomer(const Call &call, const Responder &responder);
  void message(const Call &call, const Responder &responder);

private:
  /// Notes the call's key beside the message that it made.
  [[nodiscard]] Result<void> note(WriteScope &scope, const Call &call, const Message &message);
  void answerMade(const Message &message, const Call &call, const Responder &responder);
  [[nodiscard]] bool leavesNow(const Message &message) const;
  void answerHistory(const Checked<HistoryQuestion> &question, const Responder &responder);

  Engine &m_engine;
  StoreReader &m_reader;
  RepeatedCalls &m_repeated;
  FirstAttempts m_firstAttempts;
};

} // namespace dakiya
