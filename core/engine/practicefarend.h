// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/workthread.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace dakiya {

class Clock;
class Listener;
class Simulator;

/// The far end of practice mode: the simulator in a thread of its own (it stands for another computer), and a private
/// door on a free loopback port through which its receipts come back, whatever becomes of the API's port.
class PracticeFarEnd final : public QObject
{
  Q_OBJECT

public:
  using TakeReceipt = std::function<void(const QByteArray &body, std::function<void(const Result<void> &)> done)>;

  PracticeFarEnd(const Clock &clock, quint64 seed, QObject *parent = nullptr);
  ~PracticeFarEnd() override;

  /// Errors: NetworkFailed.
  [[nodiscard]] Result<void> start(TakeReceipt takeReceipt);
  /// Where messages are sent to.
  [[nodiscard]] const QUrl &url() const { return m_url; }

private:
  [[nodiscard]] Result<QUrl> openDoor(TakeReceipt takeReceipt, const QString &secret);

  const Clock &m_clock;
  const quint64 m_seed;
  QUrl m_url;
  std::unique_ptr<Listener> m_door;
  WorkThread m_thread{QStringLiteral("practice")};
  std::unique_ptr<QObject> m_there;       ///< lives in the thread
  std::unique_ptr<Simulator> m_simulator; ///< made, used and destroyed in the thread
};

} // namespace dakiya
