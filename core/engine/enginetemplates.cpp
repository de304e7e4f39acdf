// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager does with the templates; the rest of the engine is in engine.cpp.
#include "base/clock.h"
#include "domain/draft.h"
#include "engine/engine.h"
#include "store/writescope.h"

namespace dakiya {

namespace {

QString versionText(const std::optional<MessageTemplate> &messageTemplate)
{
  return messageTemplate ? QString::number(messageTemplate->version) : QString();
}

} // namespace

Result<SaveOutcome> Engine::saveTemplate(const QString &who, const TemplateEdit &edit,
                                         const Beside<SavedTemplate> &beside)
{
  const Checked<TemplateEdit> checked = checkEdit(edit, m_settings.extraVariables(edit.type));
  if (!checked)
    return SaveOutcome(checked.error());
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return fail(scope.begun().error());
  const Result<SavedTemplate> saved = storeEdit(scope, who, *checked);
  if (!saved)
    return fail(saved.error());
  Result<void> done = beside ? beside(scope, *saved) : Result<void>();
  if (done)
    done = scope.commit();
  if (!done)
    return fail(done.error());
  m_submission.forgetTemplates();
  return SaveOutcome(*saved);
}

Result<SavedTemplate> Engine::storeEdit(WriteScope &scope, const QString &who, const TemplateEdit &edit)
{
  const Result<std::optional<MessageTemplate>> before = m_store.templates.current(edit.type, edit.language);
  if (!before)
    return fail(before.error());
  if (*before && (*before)->body == edit.body)
    return SavedTemplate{**before, false};
  const qint64 now = m_clock.wallMs();
  const Result<MessageTemplate> added =
      m_store.templates.add(scope, {edit.type, edit.language, 0, edit.body, who, now});
  if (!added)
    return fail(added.error());
  const Result<void> audited = m_store.settings.audit(scope, who, QStringLiteral("template"),
                                                      QStringLiteral("%1 %2").arg(wireName(edit.type), edit.language),
                                                      versionText(*before), QString::number(added->version), now);
  return audited ? Result<SavedTemplate>(SavedTemplate{*added, true}) : fail(audited.error());
}

} // namespace dakiya
