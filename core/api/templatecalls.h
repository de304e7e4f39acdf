// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routetable.h"

#include <QObject>

namespace dakiya {

class Engine;
class RepeatedCalls;
class StoreReader;

/// The calls that read the templates, and the one by which a manager changes one.
class TemplateCalls final : public QObject
{
  Q_OBJECT

public:
  TemplateCalls(Engine &engine, StoreReader &reader, RepeatedCalls &repeated, QObject *parent = nullptr);

  void list(const Call &call, const Responder &responder);
  void ofType(const Call &call, const Responder &responder);
  void save(const Call &call, const Responder &responder);

private:
  Engine &m_engine;
  StoreReader &m_reader;
  RepeatedCalls &m_repeated;
};

} // namespace dakiya
