// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QSemaphore>

#include <utility>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#define DAKIYA_UNWATCHED __attribute__((no_sanitize_thread))
#else
#define DAKIYA_UNWATCHED
#endif

namespace dakiya {

/// What one thread wrote before `passOn`, another may read after `takeOver` of the same place. Qt's event queue orders
/// the two; Debian's Qt is built without the thread sanitizer, which therefore has to be told.
inline void passOn([[maybe_unused]] const void *place)
{
#if defined(__SANITIZE_THREAD__)
  __tsan_release(const_cast<void *>(place));
#endif
}

inline void takeOver([[maybe_unused]] const void *place)
{
#if defined(__SANITIZE_THREAD__)
  __tsan_acquire(const_cast<void *>(place));
#endif
}

/// Work on its way from one thread to another.
template <class Work> class Parcel final
{
public:
  explicit Parcel(Work work)
      : m_work(std::move(work))
  {
  }
  // Qt moves it to where the other thread finds it; nothing is written there afterwards.
  Parcel(Parcel &&other) noexcept
      : m_work(std::move(other.m_work))
  {
    passOn(this);
  }
  Parcel &operator=(Parcel &&) = delete;
  // Either thread may be the last one to let go of it.
  ~Parcel() { takeOver(this); }

  DAKIYA_UNWATCHED void operator()()
  {
    takeOver(this);
    m_work();
    passOn(this);
  }

private:
  Work m_work;
};

/// Runs `work` in the thread of `receiver`, at once if that is this one; never once `receiver` is gone.
template <class Work> void runIn(QObject *receiver, Work work)
{
  QMetaObject::invokeMethod(receiver, Parcel<Work>(std::move(work)));
}

/// Runs `work` in the thread of `receiver`, which is another one, and waits for its end.
template <class Work> void runInAndWait(QObject *receiver, Work work)
{
  QSemaphore done;
  runIn(receiver, [&] {
    work();
    passOn(&done);
    done.release();
  });
  done.acquire();
  takeOver(&done);
}

} // namespace dakiya
