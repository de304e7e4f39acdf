// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/templatepausestore.h"

namespace dakiya {

class Engine;

/// Lets a template send again that the provider had refused twenty times in a row; audited.
class TemplatePauses final
{
public:
  explicit TemplatePauses(Engine &engine)
      : m_engine(engine)
  {
  }

  [[nodiscard]] Result<QList<TemplatePause>> all();
  /// What waits for it leaves at once. Nothing happens where it is not paused. Errors: the store's.
  [[nodiscard]] Result<void> lift(const QString &who, MessageType type, const QString &language);

private:
  Engine &m_engine;
};

} // namespace dakiya
