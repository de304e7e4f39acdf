// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the doors ask of an engine; how it opens, sends and watches its store is in engine.cpp.
#include "base/clock.h"
#include "base/log.h"
#include "engine/engine.h"
#include "store/localhours.h"
#include "store/writescope.h"

#include <utility>

namespace dakiya {

namespace {

bool tellsOfDisk(const Error &error)
{
  return error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreReadOnly;
}

} // namespace

Result<Submitted> Engine::storeDraft(const Draft &draft, const Beside<Message> &beside)
{
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return fail(scope.begun().error());
  Result<Submitted> submitted = m_submission.submit(scope, draft, 0);
  if (!submitted || !std::holds_alternative<Message>(*submitted))
    return submitted;
  const Result<void> noted = beside ? beside(scope, std::get<Message>(*submitted)) : Result<void>();
  const Result<void> committed = noted ? scope.commit() : noted;
  return committed ? submitted : fail(committed.error());
}

Result<Submitted> Engine::submit(const Draft &draft, const Beside<Message> &beside)
{
  Result<Submitted> submitted = storeDraft(draft, beside);
  if (!submitted && m_queue && tellsOfDisk(submitted.error()))
    m_queue->noteStoreFailure(submitted.error());
  if (!submitted || !std::holds_alternative<Message>(*submitted))
    return submitted;
  Q_EMIT messagesChanged({std::get<Message>(*submitted).id.seq});
  wake();
  return submitted;
}

void Engine::tell(const Operated &operated)
{
  QList<qint64> changed;
  for (const Message &message : operated.done)
    changed << message.id.seq;
  for (const LeftAlone &left : operated.refused) {
    if (m_queue && tellsOfDisk(left.reason))
      m_queue->noteStoreFailure(left.reason);
  }
  if (!changed.isEmpty()) {
    Q_EMIT messagesChanged(changed);
    wake();
  }
}

// Whose wish it was; what became of each message, the store tells.
void Engine::noteWish(const QString &what, const Operated &operated, const QString &who)
{
  for (const Message &message : operated.done)
    qCInfo(lcEngine).noquote() << message.id.uuid << what << "by" << who;
}

Result<Message> Engine::resend(const QString &id, const QString &who, InDoubt inDoubt, const Beside<Message> &beside)
{
  Result<Message> message = m_operations.resend(id, who, inDoubt, beside);
  if (message)
    qCInfo(lcEngine).noquote() << message->id.uuid << "sent again by" << who;
  tell(message ? Operated{{*message}, {}} : Operated{{}, {{id, message.error()}}});
  return message;
}

Operated Engine::cancel(const QStringList &ids, const QString &who)
{
  Operated operated = m_operations.cancel(ids, who);
  noteWish(QStringLiteral("cancelled"), operated, who);
  tell(operated);
  return operated;
}

Operated Engine::resolve(const QStringList &ids, Resolution resolution, const QString &who)
{
  Operated operated = m_operations.resolve(ids, resolution, who);
  noteWish(QStringLiteral("resolved"), operated, who);
  tell(operated);
  return operated;
}

Result<void> Engine::setSetting(const QString &key, const QString &value, const QString &who)
{
  const Result<QString> checked = Settings::check(key, value);
  if (!checked)
    return fail(checked.error());
  if (key == QLatin1String("provider"))
    return m_folder.rememberProvider(*checked);
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  if (const Result<void> set = m_store.settings.set(scope, key, *checked, who, m_clock.wallMs()); !set)
    return set;
  if (key == QLatin1String("time_zone")) {
    if (const Result<void> changed = moveToTimeZone(scope, QTimeZone(checked->toUtf8())); !changed)
      return changed;
  }
  if (const Result<void> committed = scope.commit(); !committed)
    return committed;
  qCInfo(lcEngine).noquote() << "setting" << key << "changed by" << who;
  return reloadSettings();
}

Result<void> Engine::pause(const QString &who)
{
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<void> paused = m_store.settings.pause(scope, who, m_clock.wallMs());
  const Result<void> done = paused ? scope.commit() : paused;
  if (!done)
    return done;
  qCInfo(lcEngine).noquote() << "paused by" << who;
  Q_EMIT storeChanged();
  return done;
}

Result<void> Engine::resume(const QString &who)
{
  qCInfo(lcEngine).noquote() << "resume asked for by" << who;
  const Result<void> resumed = endStops(who);
  if (resumed)
    Q_EMIT storeChanged();
  return resumed;
}

Result<void> Engine::endStops(const QString &who)
{
  if (m_queue) {
    const Result<void> resumed = m_queue->resume(who);
    m_resumed = m_store.settings.fact(fact::resumed).value_or(m_resumed);
    return resumed;
  }
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<void> resumed = m_store.settings.resume(scope, who, m_clock.wallMs());
  return resumed ? scope.commit() : resumed;
}

} // namespace dakiya
