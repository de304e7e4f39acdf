// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/signals.h"

#ifdef Q_OS_WIN

#include <QMetaObject>

#include <atomic>
#include <windows.h>

namespace dakiya {

namespace {

std::atomic<StopSignals *> theOne = nullptr;

BOOL WINAPI onConsoleEvent(DWORD event)
{
  StopSignals *const receiver = theOne;
  if (!receiver)
    return FALSE;
  QMetaObject::invokeMethod(
      receiver, [receiver, event] { Q_EMIT receiver->stopRequested(int(event)); }, Qt::QueuedConnection);
  return TRUE;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
  theOne = this;
  SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignals::~StopSignals()
{
  SetConsoleCtrlHandler(onConsoleEvent, FALSE);
  theOne = nullptr;
}

void StopSignals::readOne() {}

} // namespace dakiya

#else

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dakiya {

namespace {

constexpr std::array kStopSignals{SIGTERM, SIGINT, SIGHUP};

// A signal handler may touch little more than this: it writes one byte, and the event loop reads it.
std::array<int, 2> theSockets{-1, -1};
std::array<struct sigaction, kStopSignals.size()> theFormerActions{};

void onSignal(int number)
{
  const int savedErrno = errno;
  const char byte = char(number);
  static_cast<void>(!write(theSockets[0], &byte, 1));
  errno = savedErrno;
}

void install(int number, struct sigaction &former)
{
  sigaction(number, nullptr, &former);
  // nohup ignores the hang-up on purpose.
  if (number == SIGHUP && former.sa_handler == SIG_IGN)
    return;
  struct sigaction action = {};
  action.sa_handler = onSignal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
  Q_ASSERT(theSockets[0] == -1);
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, theSockets.data()) == -1)
    return;
  for (const int socket : theSockets) {
    fcntl(socket, F_SETFD, FD_CLOEXEC);
    // A flood of signals must never block the handler.
    fcntl(socket, F_SETFL, O_NONBLOCK);
  }
  m_notifier = new QSocketNotifier(theSockets[1], QSocketNotifier::Read, this);
  connect(m_notifier, &QSocketNotifier::activated, this, &StopSignals::readOne);
  for (size_t i = 0; i < kStopSignals.size(); ++i)
    install(kStopSignals[i], theFormerActions[i]);
}

StopSignals::~StopSignals()
{
  if (!m_notifier)
    return;
  for (size_t i = 0; i < kStopSignals.size(); ++i)
    sigaction(kStopSignals[i], &theFormerActions[i], nullptr);
  delete m_notifier;
  for (int &socket : theSockets) {
    close(socket);
    socket = -1;
  }
}

void StopSignals::readOne()
{
  char byte = 0;
  if (read(theSockets[1], &byte, 1) == 1)
    Q_EMIT stopRequested(int(byte));
}

} // namespace dakiya

#endif
