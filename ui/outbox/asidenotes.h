// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

class Preferences;

/// Which heaps a person has put aside for later: each until another message joins it.
class AsideNotes final
{
public:
  explicit AsideNotes(Preferences &preferences)
      : m_preferences(preferences)
  {
  }

  /// `name` of the heap, how many lie on it now, and the newest one's seq.
  void put(const QString &name, qint64 count, qint64 newest);
  void takeBack(const QString &name);
  /// Notes when there are fewer now, so that one that joins later is noticed.
  [[nodiscard]] bool isAside(const QString &name, qint64 count, qint64 newest);

private:
  Preferences &m_preferences;
};

} // namespace dakiya
