// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace dakiya {

Q_LOGGING_CATEGORY(lcEngine, "dakiya.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "dakiya.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcQueue, "dakiya.queue", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSend, "dakiya.send", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "dakiya.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "dakiya.ui", QtInfoMsg)

} // namespace dakiya
