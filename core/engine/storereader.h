// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/handover.h"
#include "base/result.h"
#include "base/workthread.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace dakiya {

struct Store;

/// A thread with a read-only connection of its own, so that no question delays a send. It belongs to the thread that
/// made it: questions come from there, and answers go back there, only if the asker still lives.
class StoreReader final
{
public:
  /// `name` shows in debuggers. The store must exist.
  StoreReader(const QString &name, QString storeFile);
  /// Waits for the question that is being answered; those behind it are dropped.
  ~StoreReader();
  StoreReader(const StoreReader &) = delete;
  StoreReader &operator=(const StoreReader &) = delete;

  /// Runs `question(Store &)`, which gives a Result, over there and `answer(result)` here.
  template <class Question, class Answer> void ask(QObject *receiver, Question question, Answer answer)
  {
    using Answered = std::invoke_result_t<Question, Store &>;
    const QPointer<QObject> asker(receiver);
    runIn(m_there.get(), [this, asker, question = std::move(question), answer = std::move(answer)]() {
      if (m_ending)
        return;
      const Result<Store *> store = openStore();
      Answered outcome = store ? question(**store) : Answered(fail(store.error()));
      // The pointer is only looked at over here, in the thread in which the asker dies.
      runIn(&m_here, [asker, answer, outcome = std::move(outcome)]() {
        if (asker)
          answer(outcome);
      });
    });
  }

  /// Lets go of the file when the question that is being answered is done; then `closed()` is run here. All others are
  /// answered with StoreBusy, until it is opened again.
  void close(std::function<void()> closed);
  void reopen(const QString &storeFile);

private:
  [[nodiscard]] Result<Store *> openStore();

  QString m_file; ///< used in the thread only
  std::atomic_bool m_ending = false;
  std::atomic_bool m_closed = false;
  WorkThread m_thread;
  QObject m_here;
  std::unique_ptr<QObject> m_there; ///< lives in the thread
  std::unique_ptr<Store> m_store;   ///< used in the thread only
};

} // namespace dakiya
