// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workthread.h"

#include "base/handover.h"

#include <QCoreApplication>

namespace dakiya {

WorkThread::WorkThread(const QString &name)
{
  setObjectName(name);
}

void WorkThread::run()
{
  exec();
  // What is to die with this thread dies before its end is told.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  passOn(this);
}

void WorkThread::join()
{
  wait();
  takeOver(this);
}

void WorkThread::end()
{
  quit();
  join();
}

} // namespace dakiya
