// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pindoor.h"

#include "base/handover.h"
#include "engine/enginehost.h"

#include <QPointer>

namespace dakiya {

PinDoor::PinDoor(EngineHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_there(std::make_unique<QObject>())
{
  m_there->moveToThread(&m_thread);
}

PinDoor::~PinDoor()
{
  if (m_thread.isRunning())
    m_thread.end();
}

void PinDoor::tryPin(QObject *receiver, const QString &who, const QString &typed, Answer answer)
{
  const Answer heard = [asker = QPointer<QObject>(receiver), answer](const Result<PinAnswer> &said) {
    if (asker)
      answer(said);
  };
  judge(who, typed, {}, heard, [this, heard](const PinTry &one, const Judged &judged) {
    m_host.ask(
        this, [one, judged](Engine &engine) { return ManagerPin(engine).end(one, judged.isRight); }, heard);
  });
}

void PinDoor::change(QObject *receiver, const QString &who, const QString &old, const QString &next, Answer answer)
{
  const Answer heard = [asker = QPointer<QObject>(receiver), answer](const Result<PinAnswer> &said) {
    if (asker)
      answer(said);
  };
  const Result<QString> checked = next.isEmpty() ? Result<QString>(QString()) : checkPin(next);
  if (!checked) {
    answer(fail(checked.error()));
    return;
  }
  judge(who, old, *checked, heard, [this, who, heard](const PinTry &one, const Judged &judged) {
    if (!one.pin) {
      replace(who, one, judged, heard);
      return;
    }
    m_host.ask(
        this, [one, judged](Engine &engine) { return ManagerPin(engine).end(one, judged.isRight); },
        [this, who, one, judged, heard](const Result<PinAnswer> &ended) {
          if (ended && ended->outcome == PinAnswer::Outcome::Right)
            replace(who, one, judged, heard);
          else
            heard(ended);
        });
  });
}

// Where no PIN is set there is nothing to prove; a new one is stretched all the same.
void PinDoor::judge(const QString &who, const QString &typed, const QString &next, const Answer &answer,
                    const Judge &judged)
{
  m_host.ask(
      this, [who](Engine &engine) { return ManagerPin(engine).begin(who); },
      [this, typed, next, answer, judged](const Result<PinTry> &begun) {
        if (!begun)
          answer(fail(begun.error()));
        else if (begun->pin || (begun->refusal.outcome == PinAnswer::Outcome::NotSet && !next.isEmpty()))
          stretch(*begun, typed, next, judged);
        else
          answer(begun->refusal);
      });
}

void PinDoor::stretch(const PinTry &one, const QString &typed, const QString &next, const Judge &judged)
{
  if (!m_thread.isRunning())
    m_thread.start();
  runIn(m_there.get(), [this, one, typed, next, judged] {
    Judged found;
    found.isRight = !one.pin || isPin(*one.pin, typed);
    if (found.isRight && !next.isEmpty())
      found.next = stretched(next);
    runIn(this, [one, found, judged] { judged(one, found); });
  });
}

void PinDoor::replace(const QString &who, const PinTry &one, const Judged &judged, const Answer &answer)
{
  m_host.ask(
      this, [who, one, judged](Engine &engine) { return ManagerPin(engine).replace(who, one.pin, judged.next); },
      answer);
}

} // namespace dakiya
