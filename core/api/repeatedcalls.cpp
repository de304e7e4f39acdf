// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/repeatedcalls.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "base/log.h"
#include "engine/engine.h"
#include "store/writescope.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestKey = 255;
constexpr int kFirstError = 300;

bool isVisible(char letter)
{
  return letter > ' ' && letter <= '~';
}

bool isKey(const QByteArray &key)
{
  return !key.isEmpty() && key.size() <= kLongestKey && std::all_of(key.cbegin(), key.cend(), isVisible);
}

CallKey keyOf(const Call &call)
{
  return {call.visitor.name, QString::fromLatin1(call.key.value_or(QByteArray()))};
}

QString nameOf(const CallKey &key)
{
  return key.token + u'\n' + key.key;
}

QByteArray fingerprintOf(const Call &call)
{
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(call.target);
  hash.addData("\n");
  hash.addData(call.bytes);
  return hash.result();
}

} // namespace

std::optional<HttpResponse> RepeatedCalls::answerTo(const Call &call)
{
  if (!call.key)
    return std::nullopt;
  if (!isKey(*call.key))
    return problemOf(QList<Error>{phrased(ErrorCode::FieldOutOfRange,
                                          QT_TRANSLATE_NOOP("Detail", "1 to %1 visible ASCII characters"),
                                          {QString::number(kLongestKey)}, u"Idempotency-Key"_s)});
  const CallKey key = keyOf(call);
  const Result<std::optional<KeyedCall>> known = m_engine.store().keys.find(key, m_engine.clock().wallMs());
  if (!known)
    return problemOf(known.error());
  if (!*known)
    return std::nullopt;
  if ((*known)->fingerprint != fingerprintOf(call))
    return problemOf(Error{ErrorCode::KeyReused, {}, u"Idempotency-Key"_s});
  if (m_inFlight.contains(nameOf(key)))
    return problemOf(Error{ErrorCode::KeyInFlight, {}, {}});
  HttpResponse answer = answerOf(**known);
  answer.headers.emplaceBack("Idempotency-Replayed", "true");
  return answer;
}

// Dakiya may have ended between the commit and the answer: then the answer is how the message stands.
HttpResponse RepeatedCalls::answerOf(const KeyedCall &known)
{
  if (known.status)
    return jsonAnswer(*known.status, known.answer);
  const Result<std::optional<Message>> message = m_engine.store().messages.find(known.messageSeq.value_or(0));
  if (!message)
    return problemOf(message.error());
  return *message ? m_answerFor(**message, known.attemptsBefore) : problemOf(Error{ErrorCode::KeyInFlight, {}, {}});
}

Result<void> RepeatedCalls::note(WriteScope &scope, const Call &call, const Message *made,
                                 const std::optional<HttpResponse> &answer)
{
  if (!call.key)
    return {};
  KeyedCall keyed;
  keyed.fingerprint = fingerprintOf(call);
  if (made) {
    keyed.messageSeq = made->id.seq;
    keyed.attemptsBefore = made->attempt;
  }
  if (answer) {
    keyed.status = answer->status;
    keyed.answer = answer->body;
  }
  return m_engine.store().keys.add(scope, keyOf(call), keyed, m_engine.clock().wallMs());
}

RepeatedCalls::Answer RepeatedCalls::keeping(const Call &call, const Responder &responder)
{
  if (!call.key)
    return [responder](const HttpResponse &response) { responder.respond(response); };
  const CallKey key = keyOf(call);
  m_inFlight.insert(nameOf(key));
  return [this, key, responder](const HttpResponse &response) {
    m_inFlight.remove(nameOf(key));
    keep(key, response);
    responder.respond(response);
  };
}

// A failure to look is no answer to repeat: the next call looks again.
void RepeatedCalls::keep(const CallKey &key, const HttpResponse &response)
{
  if (response.status >= kFirstError)
    return;
  WriteScope scope(m_engine.store().database);
  Result<void> kept = scope.begun();
  if (kept)
    kept = m_engine.store().keys.setAnswer(scope, key, response.status, response.body);
  if (kept)
    kept = scope.commit();
  if (!kept)
    qCWarning(lcHttp).noquote() << "an answer could not be kept for its key:" << kept.error().detail;
}

} // namespace dakiya
