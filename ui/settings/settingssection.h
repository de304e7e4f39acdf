// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dakiya {

class StatePanel;

/// A section of the settings: its title, what it is for, and below them cards. Until there is something to show, and
/// when there cannot be, it says so instead.
class SettingsSection : public QWidget
{
  Q_OBJECT

public:
  /// `name` such as `sending`: the widget is called `sendingSection`.
  SettingsSection(const Desk &desk, const QString &name, const QString &title, const QString &words,
                  QWidget *parent = nullptr);

  /// Reads again what is shown.
  virtual void load() {}
  /// As in Page; false: there is nothing to search in, or to export.
  virtual bool focusSearch() { return false; }
  virtual bool beginExport() { return false; }

protected:
  [[nodiscard]] const Desk &desk() const { return m_desk; }
  /// Where cards go, and what has no card.
  [[nodiscard]] QVBoxLayout *column() const { return m_column; }
  /// A new card below the others, with a title of its own if that is given.
  QVBoxLayout *addCard(const QString &title = {}, const QString &words = {});
  /// Uses all the room that there is, as a table does.
  void fill();

  void showLoading();
  void showReady();
  /// With a button that loads again.
  void showFailed(const QString &title, const Error &error);

private:
  void showState(bool isReady);

  const Desk m_desk;
  StatePanel *m_state;
  QWidget *m_content;
  QVBoxLayout *m_column;
};

/// A muted text that takes the lines that it needs.
[[nodiscard]] QLabel *explanation(const QString &words);

} // namespace dakiya
