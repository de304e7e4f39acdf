// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/provider.h"

namespace dakiya {

/// Reads what MyOperator's webhooks bring, in each of its three forms, whichever API sent the message: today's
/// envelope (`event_type`, `payload`), the older one (`type`, `event`, `data`) and the flat one of the older API
/// (`message_id`, `status`). Errors: FieldWrongType (no JSON object), FieldMissing.
[[nodiscard]] Result<WebhookEvents> readMyOperatorWebhook(const QByteArray &body);

} // namespace dakiya
