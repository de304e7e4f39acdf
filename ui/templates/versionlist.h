// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/messagetemplate.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace dakiya {

/// The versions of a template with their authors and times, and what can be done with one.
class VersionList final : public QWidget
{
  Q_OBJECT

public:
  explicit VersionList(QWidget *parent = nullptr);

  /// Newest first.
  void setVersions(const QList<MessageTemplate> &versions, const LocalTime &local, qint64 nowMs);

Q_SIGNALS:
  /// With the one in use, or the one in use with that before it.
  void compareWanted(int version);
  void restoreWanted(int version);

private:
  [[nodiscard]] int chosen() const;
  void showChosen();

  int m_newest = 0;
  QListWidget *m_list;
  QPushButton *m_compare;
  QPushButton *m_restore;
};

} // namespace dakiya
