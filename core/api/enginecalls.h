// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routetable.h"

#include <QObject>

namespace dakiya {

class Engine;
class StoreReader;

/// The calls about the engine as a whole: its numbers, its health, and what a provider reports to it.
class EngineCalls final : public QObject
{
  Q_OBJECT

public:
  /// A round through the queue is answered after `roundMs` at the latest.
  EngineCalls(Engine &engine, StoreReader &reader, bool hasWebhookSecret, qint64 roundMs, QObject *parent = nullptr);

  void statistics(const Call &call, const Responder &responder);
  void processQueue(const Call &call, const Responder &responder);
  void health(const Call &call, const Responder &responder);
  void webhook(const Call &call, const Responder &responder);

private:
  Engine &m_engine;
  StoreReader &m_reader;
  const bool m_hasWebhookSecret;
  const qint64 m_roundMs;
};

} // namespace dakiya
