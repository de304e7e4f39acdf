// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagetemplate.h"
#include "domain/messagetype.h"
#include "domain/phonenumber.h"

#include <QMap>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace dakiya {

/// A picture, film or file that goes with a message.
struct Media
{
  QString type;     ///< `image`, `document` or `video`
  QString link;     ///< https, or http to loopback
  QString filename; ///< documents only
  QString caption;

  friend bool operator==(const Media &, const Media &) = default;
};

/// What a person, a sheet or a program wants sent, as they gave it. Nothing in it is checked yet.
struct Draft
{
  QString phone;       ///< E.164 after parsing at a sheet's edge; otherwise as given
  QString type;        ///< wire name
  QVariantMap context; ///< text, integer or double; a double or integer under a money variable is rupees
  QString reference;
  QString language; ///< empty: the customer's, else the setting's
  std::optional<bool> immediate;
  std::optional<qint64> sendAt;    ///< UTC ms
  std::optional<qint64> expiresAt; ///< UTC ms
  std::optional<Media> media;
  bool allowDuplicate = false;
};

/// A draft that passed every check that needs no store.
struct CheckedDraft
{
  PhoneNumber phone;
  MessageType type = MessageType::DeliveryReminder;
  QMap<QString, QString> values; ///< as they render: money already `1,234.50`
  QString reference;
  QString language;
  std::optional<bool> immediate;
  std::optional<qint64> sendAt;
  std::optional<qint64> expiresAt;
  std::optional<Media> media;
  bool allowDuplicate = false;
};

/// Checks a draft's form: phone, type, language tag, each value's kind and text rules (control and bidi characters),
/// money, reference (1-64 printable characters), times (`sendAt` at most a year ahead, `expiresAt` after `now` and
/// after `sendAt`), media. Pure, and the same for the window, the command line and the API. Returns every wrong field,
/// named as on the wire
/// (`phone`, `message_type`, `context.amount`, `send_at`, …).
[[nodiscard]] Checked<CheckedDraft> validate(const Draft &draft, qint64 now);

/// Fills a checked draft into a template. `business_name` and the reference (under its type's name) are added to the
/// values. Errors: as render(), but VariableMissing for each one that is, with field `context.NAME`; CaptionTooLong.
[[nodiscard]] Checked<QString> renderDraft(const CheckedDraft &draft, const MessageTemplate &messageTemplate,
                                           const QString &businessName);

/// What stands below a picture: it has no text of its own, so the message travels as its caption.
[[nodiscard]] QString captionOf(const Media &media, const QString &text);

/// A BCP 47 tag of language, script and region in its usual capitals: `en`, `pa-Guru-IN`; empty stays empty. Errors:
/// LanguageUnknown.
[[nodiscard]] Result<QString> checkLanguage(const QString &tag);

} // namespace dakiya
