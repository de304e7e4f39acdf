// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/queueround.h"
#include "openstore.h"

namespace dakiya {

/// Runs the queue for as long as one command needs it: until its messages were tried once. Where another engine sends
/// from the same data, that one does it, and this one only looks.
class Attempting final
{
public:
  explicit Attempting(OpenEngine &open)
      : m_open(open)
  {
  }

  /// Takes the right to send, unless another engine has it. Nothing leaves before run(), if no event loop runs until
  /// then, and run() must follow. Errors: the engine's.
  [[nodiscard]] Result<void> begin();
  [[nodiscard]] bool isBeside() const { return !m_open.engine.isSending(); }

  /// Until these messages, or without any all that are due, were tried once; beside another engine not longer than
  /// `besideMs`. Ctrl+C ends it in order. Problems are told as they come. Errors: the store's.
  [[nodiscard]] Result<RoundResult> run(const QList<qint64> &seqs, qint64 besideMs);

private:
  void sayStop(RoundEnd end);

  OpenEngine &m_open;
  bool m_saidWhy = false;
};

} // namespace dakiya
