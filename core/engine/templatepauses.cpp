// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/templatepauses.h"

#include "base/clock.h"
#include "engine/engine.h"
#include "store/writescope.h"

#include <algorithm>

namespace dakiya {

Result<QList<TemplatePause>> TemplatePauses::all()
{
  return TemplatePauseStore(m_engine.store().database).all();
}

Result<void> TemplatePauses::lift(const QString &who, MessageType type, const QString &language)
{
  Store &store = m_engine.store();
  TemplatePauseStore pauses(store.database);
  WriteScope scope(store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<QList<TemplatePause>> paused = pauses.all();
  if (!paused)
    return fail(paused.error());
  const auto pause = std::find_if(paused->cbegin(), paused->cend(), [&](const TemplatePause &one) {
    return one.type == type && one.language == language;
  });
  if (pause == paused->cend())
    return {};
  Result<void> done;
  if (const Result<bool> removed = pauses.remove(scope, type, language); !removed)
    done = fail(removed.error());
  if (done)
    done = store.settings.audit(scope, who, QStringLiteral("template-resume"),
                                QStringLiteral("%1 %2").arg(wireName(type), language), pause->reason, {},
                                m_engine.clock().wallMs());
  if (done)
    done = scope.commit();
  if (done)
    m_engine.wake();
  return done;
}

} // namespace dakiya
