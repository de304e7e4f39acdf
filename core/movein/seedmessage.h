// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/message.h"
#include "domain/messagetemplate.h"
#include "domain/settings.h"

#include <functional>

namespace dakiya {

/// What has to be known to read an old message.
struct SeedCircumstances
{
  Settings settings;
  LocalTime local;
  qint64 now = 0;
  /// The template in use for a type and language, else for English.
  std::function<Result<std::optional<MessageTemplate>>(MessageType, const QString &)> templateFor;
};

/// Where a message of the old service stands.
enum class SeedCollection { Queue, Log };

/// A message of the old service. `message` lacks what the store gives it: its id and its customer's.
struct SeedMessage
{
  QStringList ids; ///< all that the old service knew it by
  qint64 createdAt = 0;
  Message message;
  bool completedPhone = false; ///< +91 was ours to add
  bool naiveTime = false;      ///< a time had no offset, and was taken as UTC
};

/// Reads one document. Errors: what is wrong with which field; StoreFailed when the templates cannot be read.
[[nodiscard]] Result<SeedMessage> readSeedMessage(SeedCollection collection, const QVariantMap &document,
                                                  const SeedCircumstances &circumstances);

} // namespace dakiya
