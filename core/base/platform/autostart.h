// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace dakiya {

/// Whether the desktop starts a program when its person logs in: by a file in the folder that desktops look into
/// (freedesktop.org's Desktop Application Autostart Specification).
class Autostart final
{
public:
  /// `command` is the program's path and its arguments.
  explicit Autostart(QStringList command);

  /// Does this system have such a folder?
  [[nodiscard]] static bool isPossible();
  [[nodiscard]] static QString file();

  /// As the desktop reads it: also false where somebody has switched the file off.
  [[nodiscard]] bool isOn() const;
  /// Errors: FolderIsFile, StoreReadOnly, FileUnreadable.
  [[nodiscard]] Result<void> set(bool on) const;

private:
  [[nodiscard]] QByteArray content() const;

  QStringList m_command;
};

} // namespace dakiya
