// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"

namespace dakiya {

/// GET /chat/templates and GET /chat/phonenumbers of an account that does not exist: its approved templates, one per
/// message type, and its one number.
[[nodiscard]] HttpResponse sampleTemplates(const HttpRequest &request);
[[nodiscard]] HttpResponse samplePhoneNumbers();

} // namespace dakiya
