// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace dakiya {

class EngineHost;

/// What is to be done with some messages, by their ids; runs in the engine's thread.
using MessageDeed = std::function<Operated(Engine &engine, const QStringList &ids)>;

/// How a wish for many messages ended.
struct BulkOutcome
{
  QStringList done;         ///< the ids of the messages as they stand now: a new one where a message was repeated
  QList<LeftAlone> refused; ///< by the id that was given
  qsizetype untouched = 0;  ///< it was stopped before these
};

/// Does something with many messages, some at a time, so that the engine sends on in between, tells how far it is, and
/// can be stopped between two pieces.
class BulkAction final : public QObject
{
  Q_OBJECT

public:
  static constexpr int kAtOnce = 200;

  explicit BulkAction(EngineHost &host, QObject *parent = nullptr);

  /// One at a time: while it works, nothing else is begun, and false comes back. `finished` tells how it ended, also
  /// for no message at all, and never before this returns.
  bool begin(const QStringList &ids, const MessageDeed &deed, int atOnce = kAtOnce);
  /// What was done stays done, and the piece that the engine has is finished.
  void stop();
  [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
  void advanced(qint64 done, qint64 total);
  void finished(const dakiya::BulkOutcome &outcome);

private:
  void doNext();
  void take(const Operated &operated);

  EngineHost &m_host;
  QStringList m_ids;
  MessageDeed m_deed;
  int m_atOnce = kAtOnce;
  qsizetype m_next = 0;
  BulkOutcome m_outcome;
  bool m_isWorking = false;
  bool m_isStopped = false;
};

} // namespace dakiya
