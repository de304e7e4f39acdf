// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetype.h"

#include <QString>

#include <optional>

namespace dakiya {

class Preferences;

/// What somebody has typed into a template and not saved, and the version that it was typed upon.
struct TemplateDraft
{
  QString body;
  int base = 0;

  friend bool operator==(const TemplateDraft &, const TemplateDraft &) = default;
};

/// Keeps unsaved texts of templates over the end of the page and of the program, each store's apart.
class TemplateDrafts final
{
public:
  TemplateDrafts(Preferences &preferences, QString store)
      : m_preferences(preferences)
      , m_store(std::move(store))
  {
  }

  [[nodiscard]] std::optional<TemplateDraft> find(MessageType type, const QString &language) const;
  void keep(MessageType type, const QString &language, const TemplateDraft &draft);
  void drop(MessageType type, const QString &language);

private:
  [[nodiscard]] QString keyOf(MessageType type, const QString &language) const;

  Preferences &m_preferences;
  const QString m_store;
};

} // namespace dakiya
