// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginedoor.h"

#include <QObject>

#include <memory>

namespace dakiya {

class EngineHost;
struct Secrets;

/// Lets a console answer the local API, as far as its settings say so: a door of the host's engines, with the secrets
/// as they become known. Lives in the main thread.
class ConsoleApi final : public QObject
{
  Q_OBJECT

public:
  /// Before the host is started; it must outlive this.
  explicit ConsoleApi(EngineHost &host, QObject *parent = nullptr);

  void setSecrets(const Secrets &secrets);

private:
  struct Shared;

  EngineHost &m_host;
  const std::shared_ptr<Shared> m_shared; ///< touched in the engine's thread only
};

} // namespace dakiya
