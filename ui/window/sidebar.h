// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QFrame>
#include <QList>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace dakiya {

/// The pages of the window, one below the other; in a narrow window only their signs.
class SideBar final : public QFrame
{
  Q_OBJECT

public:
  explicit SideBar(const Theme &theme, QWidget *parent = nullptr);

  /// The page's number is the order in which it was added. `name` is for tests.
  void addPage(const QString &name, const QString &icon, const QString &title);
  void choose(int page);
  /// What waits for a person there; 0 shows nothing.
  void setCount(int page, int count);
  void setCompact(bool compact);

Q_SIGNALS:
  void chosen(int page);

private:
  struct Entry
  {
    QToolButton *button;
    QString title;
    int count = 0;
  };
  void label(const Entry &entry) const;

  const Theme m_theme;
  QVBoxLayout *m_column;
  QButtonGroup *m_group;
  QList<Entry> m_entries;
  bool m_compact = false;
};

} // namespace dakiya
