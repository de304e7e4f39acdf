// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routetable.h"
#include "store/idempotencystore.h"

#include <QSet>

namespace dakiya {

class Engine;
class WriteScope;
struct Message;

/// Calls with an Idempotency-Key: made again, they get their first answer again and do nothing. A key is noted in the
/// transaction of what its call stores, so that neither a crash nor a restart divides them. A refused call notes none.
class RepeatedCalls final
{
public:
  /// The answer to a message that was made, as it stands now; attempts up to `before` are of an earlier call.
  using AnswerFor = std::function<HttpResponse(const Message &, int before)>;
  using Answer = std::function<void(const HttpResponse &)>;

  RepeatedCalls(Engine &engine, AnswerFor answerFor)
      : m_engine(engine)
      , m_answerFor(std::move(answerFor))
  {
  }

  /// What to answer before anything is done: the first answer, 409 while it is not there yet, 422 for a key that was
  /// used for another call or is none. nullopt: go on.
  [[nodiscard]] std::optional<HttpResponse> answerTo(const Call &call);

  /// Notes the call's key, if it has one, beside what is stored: `made`, nullptr where that is no message; `answer`
  /// where it is known already.
  [[nodiscard]] Result<void> note(WriteScope &scope, const Call &call, const Message *made,
                                  const std::optional<HttpResponse> &answer);

  /// The way back for an answer that comes later: it is kept, too. Until then the call is in flight.
  [[nodiscard]] Answer keeping(const Call &call, const Responder &responder);

private:
  [[nodiscard]] HttpResponse answerOf(const KeyedCall &known);
  void keep(const CallKey &key, const HttpResponse &response);

  Engine &m_engine;
  const AnswerFor m_answerFor;
  QSet<QString> m_inFlight; ///< token and key
};

} // namespace dakiya
