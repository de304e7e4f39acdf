// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace dakiya {

/// What a new message depends on, as the office has it at the moment.
struct Office
{
  Settings settings;
  QList<MessageTemplate> templates; ///< those in use
  QueueSnapshot queue;
  QString provider;
  QString refusal;      ///< why nothing is sent from here; empty when that is not so
  bool isEmpty = false; ///< no message was ever written

  [[nodiscard]] bool isPractice() const { return provider == QLatin1String("practice"); }
  /// In which there is a text of this type; the office's own first.
  [[nodiscard]] QStringList languagesOf(MessageType type) const;
  /// nullptr: there is none.
  [[nodiscard]] const MessageTemplate *templateOf(MessageType type, const QString &language) const;
  /// What the text needs to be told, in the order of the form, and last the reference under its type's name.
  [[nodiscard]] QStringList fieldsOf(MessageType type, const QString &language) const;
};

/// Reads it in the engine's thread.
[[nodiscard]] Result<Office> lookAround(Engine &engine);

} // namespace dakiya
