// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace dakiya {

/// Prints text on standard output. Control characters are taken out of it: what a provider or a sheet wrote must not
/// steer the terminal.
void say(const QString &text = {});
/// The same on standard error.
void warn(const QString &text);
/// Prints JSON on standard output.
void sayJson(const QJsonObject &object);
/// Prints JSON as one line, for programs that read as it comes.
void sayJsonLine(const QJsonObject &object);

/// Did all that was printed on standard output arrive? Not on a full disk.
[[nodiscard]] bool allWasPrinted();

/// One line on standard error that is written anew while long work goes on; nothing when nobody looks on.
class ProgressLine final
{
public:
  ProgressLine();
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine &) = delete;
  ProgressLine &operator=(const ProgressLine &) = delete;

  void show(const QString &text);
  void clear();

private:
  bool m_isSeen;
  int m_width = 0;
};

} // namespace dakiya
