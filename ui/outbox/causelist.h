// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/outbox.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace dakiya {

class AsideNotes;
class BulkBar;
class CauseCard;
class StatePanel;

/// What failed, by cause, the most frequent first; at the end what was put aside.
class CauseList final : public QWidget
{
  Q_OBJECT

public:
  CauseList(const Desk &desk, BulkBar &bar, AsideNotes &aside, QWidget *parent = nullptr);

  void show(const QList<OutboxCause> &causes, const QTimeZone &zone);
  /// How many failed messages are not put aside.
  [[nodiscard]] qint64 wanting() const { return m_wanting; }
  void focusFirst();

Q_SIGNALS:
  /// More or fewer are put aside now.
  void asideChanged();

private:
  void arrangeLayout();
  void arrangeCards();
  [[nodiscard]] CauseCard *cardOf(const OutboxCause &cause);
  [[nodiscard]] OutboxQuestion questionFor(const OutboxCause &cause) const;
  void putAside(const OutboxCause &cause, bool aside);
  void resend(const OutboxCause &cause);
  void openInHistory(const OutboxCause &cause);

  const Desk m_desk;
  BulkBar &m_bar;
  AsideNotes &m_notes;
  QTimeZone m_zone;
  QList<OutboxCause> m_causes;
  QList<CauseCard *> m_cards;
  StatePanel *m_state = nullptr;
  QStackedWidget *m_stack = nullptr;
  QScrollArea *m_scroll = nullptr;
  QVBoxLayout *m_column = nullptr;
  QLabel *m_asideWords = nullptr;
  qint64 m_wanting = 0;
};

} // namespace dakiya
