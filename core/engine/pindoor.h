// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workthread.h"
#include "engine/managerpin.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dakiya {

class EngineHost;

/// Tries and changes the manager's PIN from a window. The engine's thread counts and writes; the stretching is done in
/// a thread of its own, so that it holds up no message and waits for no long job.
class PinDoor final : public QObject
{
  Q_OBJECT

public:
  explicit PinDoor(EngineHost &host, QObject *parent = nullptr);
  ~PinDoor() override;

  using Answer = std::function<void(const Result<PinAnswer> &)>;
  /// `answer` hears, only if `receiver` still lives; the try counts in any case.
  void tryPin(QObject *receiver, const QString &who, const QString &typed, Answer answer);
  /// Sets, changes (`old` is needed) or removes (`next` is empty) the PIN. Errors: those of checkPin(), the store's.
  void change(QObject *receiver, const QString &who, const QString &old, const QString &next, Answer answer);

private:
  /// What the thread finds out.
  struct Judged
  {
    bool isRight = false;
    std::optional<StretchedPin> next;
  };
  using Judge = std::function<void(const PinTry &, const Judged &)>;
  void judge(const QString &who, const QString &typed, const QString &next, const Answer &answer, const Judge &judged);
  void stretch(const PinTry &one, const QString &typed, const QString &next, const Judge &judged);
  void replace(const QString &who, const PinTry &one, const Judged &judged, const Answer &answer);

  EngineHost &m_host;
  WorkThread m_thread{QStringLiteral("pin")};
  std::unique_ptr<QObject> m_there; ///< lives in the thread
};

} // namespace dakiya
