// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/keptfilter.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace dakiya {

class Preferences;

/// The filters that a person has named: a button that names the one that is set, and a menu of those there are.
class SavedFilters final : public QWidget
{
  Q_OBJECT

public:
  explicit SavedFilters(Preferences &preferences, QWidget *parent = nullptr);

  /// What would be saved now, and a name for it.
  void setCurrent(const KeptFilter &current, const QString &suggestion);
  /// Takes the last deletion back.
  void restoreDeleted();

Q_SIGNALS:
  void chosen(const dakiya::KeptFilter &filter);
  void deleted(const QString &name);

private:
  struct Saved
  {
    QString name;
    KeptFilter filter;
  };

  void load();
  void keep();
  void fillMenu();
  void askForName(const QString &suggestion, const std::function<void(const QString &)> &take);
  void save(const QString &name);
  void rename(const QString &from, const QString &to);
  void remove(const QString &name);
  [[nodiscard]] qsizetype placeOf(const QString &name) const;

  Preferences &m_preferences;
  QPushButton *m_save;
  QPushButton *m_open;
  QMenu *m_menu;
  QList<Saved> m_saved;
  Saved m_deleted;
  KeptFilter m_current;
  QString m_suggestion;
};

} // namespace dakiya
