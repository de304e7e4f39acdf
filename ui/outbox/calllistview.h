// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/outbox.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace dakiya {

/// Whom to call because a message did not arrive: to read, to copy, to save as a sheet.
class CallListView final : public QWidget
{
  Q_OBJECT

public:
  /// At most so many are shown; a saved sheet names all.
  static constexpr int kShown = 500;

  explicit CallListView(const Desk &desk, QWidget *parent = nullptr);

  /// The list of these messages; its limit is set here.
  void show(const OutboxQuestion &question);

private:
  void createTable();
  void fill(const QList<CallEntry> &entries);
  void copy();
  void askWhere();
  void save(const QString &path);
  void say(const QString &words);

  const Desk m_desk;
  OutboxQuestion m_question;
  QTableWidget *m_table = nullptr;
  QLabel *m_words = nullptr;
  QPushButton *m_copy = nullptr;
  QPushButton *m_save = nullptr;
};

} // namespace dakiya
