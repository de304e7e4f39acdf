// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/message.h"

#include <QObject>

namespace dakiya {

/// The way from one page to another: a page says where it wants to go, and the window goes there.
class Navigator final : public QObject
{
  Q_OBJECT

public:
  using QObject::QObject;

Q_SIGNALS:
  /// The history, filtered.
  void historyWanted(const dakiya::HistoryFilter &filter);
  /// The history, with this message chosen; its id is the UUID.
  void messageWanted(const QString &id);
  /// A new message, filled as far as the draft says.
  void composeWanted(const dakiya::Draft &draft);
  /// The page that was shown before.
  void backWanted();
  /// The outbox, at one of its heaps: `failed`, `unknown`, `waiting`, `sending`, `scheduled`; empty: as it was left.
  void outboxWanted(const QString &heap);
  /// The settings, at a section: `account`, `sending`, `types`, `api`, `language`, `data`, `roles`, `audit`.
  void settingsWanted(const QString &section);
  /// The assistant that connects an account.
  void assistantWanted();
  /// A help page by its name, such as `outbox`.
  void helpWanted(const QString &page);
};

} // namespace dakiya
