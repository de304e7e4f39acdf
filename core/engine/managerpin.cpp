// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/managerpin.h"

#include "base/clock.h"
#include "domain/textrules.h"
#include "engine/engine.h"
#include "store/pinstore.h"
#include "store/writescope.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHashBytes = 32;
constexpr size_t kSaltWords = 4; ///< of 32 bits

QByteArray newSalt()
{
  std::array<quint32, kSaltWords> words{};
  QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
  return {reinterpret_cast<const char *>(words.data()), sizeof(words)};
}

QByteArray hashOf(const QString &pin, const QByteArray &salt, int rounds)
{
  return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, rounds, kHashBytes);
}

// Takes equally long wherever the two differ.
bool areEqual(const QByteArray &one, const QByteArray &other)
{
  if (one.size() != other.size())
    return false;
  char difference = 0;
  for (qsizetype i = 0; i < one.size(); ++i)
    difference = char(difference | (one[i] ^ other[i]));
  return difference == 0;
}

QString wordFor(bool isSet)
{
  return isSet ? u"set"_s : u"none"_s;
}

PinAnswer answerOf(const PinTries &tries, qint64 now)
{
  if (tries.isLocked())
    return {PinAnswer::Outcome::Locked, 0, tries.lockedUntil - now};
  return {PinAnswer::Outcome::Wrong, kPinTries - tries.wrong, 0};
}

} // namespace

StretchedPin stretched(const QString &pin, int rounds)
{
  const QByteArray salt = newSalt();
  return {rounds, salt, hashOf(pin, salt, rounds)};
}

bool isPin(const StretchedPin &kept, const QString &typed)
{
  return areEqual(kept.hash, hashOf(latinDigits(typed).trimmed(), kept.salt, kept.rounds));
}

Result<void> inheritPin(WriteScope &scope, Store &from, Store &to, qint64 now)
{
  const Result<std::optional<StretchedPin>> pin = PinStore(from.settings).pin();
  // One that cannot be read is none: it must not stand in the way of the account.
  if (!pin || !*pin)
    return {};
  if (const Result<void> kept = PinStore(to.settings).setPin(scope, *pin); !kept)
    return kept;
  return to.settings.audit(scope, u"Dakiya"_s, u"pin-set"_s, u"manager"_s, wordFor(false), wordFor(true), now);
}

Result<bool> ManagerPin::isSet()
{
  const Result<std::optional<StretchedPin>> pin = PinStore(m_engine.store().settings).pin();
  return pin ? Result<bool>(pin->has_value()) : fail(pin.error());
}

Result<PinTry> ManagerPin::begin(const QString &who)
{
  const qint64 now = m_engine.clock().wallMs();
  PinStore pins(m_engine.store().settings);
  WriteScope scope(m_engine.store().database);
  if (!scope.begun())
    return fail(scope.begun().error());
  const Result<std::optional<StretchedPin>> pin = pins.pin();
  const Result<PinTries> kept = pins.tries();
  if (!pin || !kept)
    return fail(pin ? kept.error() : pin.error());
  if (!*pin)
    return PinTry{{}, {PinAnswer::Outcome::NotSet}};
  const PinTries before = kept->at(now);
  const PinTries after = before.isLocked() ? before : before.oneMore(now);
  Result<void> done = pins.setTries(scope, after);
  if (done && !before.isLocked() && after.isLocked())
    done = m_engine.store().settings.audit(scope, who, u"pin-locked"_s, u"manager"_s, {}, {}, now);
  if (done)
    done = scope.commit();
  if (!done)
    return fail(done.error());
  return before.isLocked() ? PinTry{{}, answerOf(before, now)} : PinTry{*pin, {}};
}

Result<PinAnswer> ManagerPin::end(const PinTry &judged, bool isRight)
{
  const qint64 now = m_engine.clock().wallMs();
  PinStore pins(m_engine.store().settings);
  WriteScope scope(m_engine.store().database);
  if (!scope.begun())
    return fail(scope.begun().error());
  const Result<std::optional<StretchedPin>> pin = pins.pin();
  const Result<PinTries> kept = pins.tries();
  if (!pin || !kept)
    return fail(pin ? kept.error() : pin.error());
  if (*pin != judged.pin)
    return PinAnswer{PinAnswer::Outcome::Changed};
  if (!isRight)
    return answerOf(kept->at(now), now);
  Result<void> done = pins.setTries(scope, {});
  if (done)
    done = scope.commit();
  return done ? Result<PinAnswer>(PinAnswer{PinAnswer::Outcome::Right}) : fail(done.error());
}

Result<PinAnswer> ManagerPin::replace(const QString &who, const std::optional<StretchedPin> &known,
                                      const std::optional<StretchedPin> &next)
{
  WriteScope scope(m_engine.store().database);
  if (!scope.begun())
    return fail(scope.begun().error());
  const Result<std::optional<StretchedPin>> pin = PinStore(m_engine.store().settings).pin();
  if (!pin)
    return fail(pin.error());
  if (*pin != known)
    return PinAnswer{PinAnswer::Outcome::Changed};
  const QString action = !next ? u"pin-remove"_s : known ? u"pin-change"_s : u"pin-set"_s;
  const Result<void> done = write(scope, who, action, known.has_value(), next);
  return done ? Result<PinAnswer>(PinAnswer{PinAnswer::Outcome::Right}) : fail(done.error());
}

// Not even what cannot be read any more is in the way of the owner.
Result<bool> ManagerPin::reset(const QString &who)
{
  WriteScope scope(m_engine.store().database);
  if (!scope.begun())
    return fail(scope.begun().error());
  const Result<std::optional<StretchedPin>> pin = PinStore(m_engine.store().settings).pin();
  if (pin && !*pin)
    return false;
  if (!pin && pin.error().code != ErrorCode::StoreFailed)
    return fail(pin.error());
  const Result<void> done = write(scope, who, u"pin-reset"_s, true, {});
  return done ? Result<bool>(true) : fail(done.error());
}

Result<void> ManagerPin::noteName(const QString &before, const QString &after)
{
  WriteScope scope(m_engine.store().database);
  if (!scope.begun())
    return scope.begun();
  const Result<void> noted = m_engine.store().settings.audit(scope, before, u"staff-name"_s, u"console"_s, before,
                                                             after, m_engine.clock().wallMs());
  return noted ? scope.commit() : noted;
}

Result<void> ManagerPin::write(WriteScope &scope, const QString &who, const QString &action, bool wasSet,
                               const std::optional<StretchedPin> &next)
{
  Result<void> done = PinStore(m_engine.store().settings).setPin(scope, next);
  if (done)
    done = m_engine.store().settings.audit(scope, who, action, u"manager"_s, wordFor(wasSet), wordFor(next.has_value()),
                                           m_engine.clock().wallMs());
  return done ? scope.commit() : done;
}

} // namespace dakiya
