// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dakiya {

/// Ends our side of a TCP connection and leaves the other open: the client sees the end of its answer at once, and what
/// it still sends does not reset the connection under it. QTcpSocket cannot do this.
void shutDownWriteEnd(qintptr descriptor);

} // namespace dakiya
