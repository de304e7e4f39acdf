// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/templateshelf.h"

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kMessages = 20;

} // namespace

bool TemplateShelf::isPaused(MessageType type, const QString &language) const
{
  return std::any_of(pauses.cbegin(), pauses.cend(),
                     [&](const TemplatePause &pause) { return pause.type == type && pause.language == language; });
}

Result<TemplateShelf> readShelf(Store &store)
{
  const Result<QList<MessageTemplate>> current = store.templates.allCurrent();
  if (!current)
    return fail(current.error());
  const Result<QList<TemplatePause>> pauses = TemplatePauseStore(store.database).all();
  if (!pauses)
    return fail(pauses.error());
  const Result<Settings> settings = store.settings.load();
  return settings ? Result<TemplateShelf>(TemplateShelf{*current, *pauses, *settings}) : fail(settings.error());
}

Result<TemplateBinder> readBinder(Store &store, MessageType type, const QString &language)
{
  const Result<QList<MessageTemplate>> versions = store.templates.versions(type, language);
  if (!versions)
    return fail(versions.error());
  HistoryFilter ofType;
  ofType.type = type;
  const Result<HistoryPage> page = store.history.page(ofType, kMessages, std::nullopt);
  return page ? Result<TemplateBinder>(TemplateBinder{*versions, page->messages}) : fail(page.error());
}

Result<SaveUponOutcome> saveUpon(Engine &engine, const QString &who, const TemplateEdit &edit, int version)
{
  bool isMeanwhile = false;
  const Beside<SavedTemplate> lookAtNumber = [&](WriteScope &, const SavedTemplate &saved) -> Result<void> {
    isMeanwhile = saved.isNew && saved.current.version != version + 1;
    return isMeanwhile ? fail(ErrorCode::Cancelled) : Result<void>();
  };
  const Result<SaveOutcome> saved = engine.saveTemplate(who, edit, lookAtNumber);
  if (isMeanwhile)
    return SaveUponOutcome(SavedMeanwhile());
  if (!saved)
    return fail(saved.error());
  if (const auto *errors = std::get_if<QList<Error>>(&*saved))
    return SaveUponOutcome(*errors);
  return SaveUponOutcome(std::get<SavedTemplate>(*saved));
}

} // namespace dakiya
