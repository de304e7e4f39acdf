// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/writeend.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace dakiya {

void shutDownWriteEnd(qintptr descriptor)
{
#ifdef Q_OS_WIN
  ::shutdown(SOCKET(descriptor), SD_SEND);
#else
  ::shutdown(int(descriptor), SHUT_WR);
#endif
}

} // namespace dakiya
