// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messageid.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace dakiya {

class HistoryModel;
class MessageTable;
class StatePanel;
struct Theme;

/// The list with what stands in its place while there is nothing to show, and below it how much is shown, how much is
/// selected and what waits above.
class HistoryList final : public QWidget
{
  Q_OBJECT

public:
  HistoryList(HistoryModel &model, const Theme &theme, QWidget *parent = nullptr);

  [[nodiscard]] MessageTable *table() const { return m_table; }
  /// The message that a person has gone to last; it stays when its row leaves the window.
  [[nodiscard]] const std::optional<MessageId> &chosen() const { return m_chosen; }

  enum class Landing { OnTop, InTheMiddle };
  /// The next `landed` of the model chooses its row and brings it there.
  void landNext(Landing landing) { m_landing = landing; }
  /// Chosen as soon as its row is there.
  void choose(const MessageId &id) { m_chosen = id; }
  /// Counts what came since the list was read, once a second at most.
  void noteChanges();

Q_SIGNALS:
  void chosenChanged();
  void clearWanted();

private:
  void createWidgets(const Theme &theme);
  void arrangeLayout();
  void connectSignals();
  void showState();
  void sayWhatIsThere();
  void takeChoice(int row);
  void chooseAgain();
  void land(int row);
  void showFoot();
  void showNewerButton();

  HistoryModel &m_model;
  MessageTable *m_table = nullptr;
  StatePanel *m_state = nullptr;
  QStackedWidget *m_pages = nullptr;
  QLabel *m_count = nullptr;
  QPushButton *m_newer = nullptr; ///< new rows wait behind it, so that the list never jumps
  QTimer m_look;
  int m_newerWaiting = 0;
  Landing m_landing = Landing::OnTop;
  std::optional<MessageId> m_chosen;
};

} // namespace dakiya
