// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace dakiya {

/// Prints a line on standard output.
void say(const QString &line = {});
/// Prints a line on standard error.
void warn(const QString &line);
void sayJson(const QJsonObject &object);

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
