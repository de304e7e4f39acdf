// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "engine/engine.h"
#include "store/templatepausestore.h"

namespace dakiya {

/// The templates that are in use, and what belongs to them.
struct TemplateShelf
{
  QList<MessageTemplate> current;
  QList<TemplatePause> pauses;
  Settings settings;

  [[nodiscard]] bool isPaused(MessageType type, const QString &language) const;
};

/// One template in all its versions, newest first, and the latest messages of its type, to try it with.
struct TemplateBinder
{
  QList<MessageTemplate> versions;
  QList<Message> messages;
};

[[nodiscard]] Result<TemplateShelf> readShelf(Store &store);
[[nodiscard]] Result<TemplateBinder> readBinder(Store &store, MessageType type, const QString &language);

/// Somebody else has saved a version in the meantime.
struct SavedMeanwhile
{
};
using SaveUponOutcome = std::variant<SavedTemplate, QList<Error>, SavedMeanwhile>;

/// Saves a text that was written with that version (0: none) before one's eyes; nothing is saved where there is a newer
/// one by now.
[[nodiscard]] Result<SaveUponOutcome> saveUpon(Engine &engine, const QString &who, const TemplateEdit &edit,
                                               int version);

} // namespace dakiya
