// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/localtime.h"
#include "domain/message.h"
#include "domain/settings.h"

#include <QHash>

#include <variant>

namespace dakiya {

class Clock;
class Random;
class WriteScope;
struct Customer;
struct Store;

/// The message that made a new one a duplicate.
struct Earlier
{
  MessageId id;
  MessageStatus status = MessageStatus::Queued;
};

/// What became of a draft: a message that is stored now, the earlier one that it repeats, or every reason why it was
/// refused.
using Submitted = std::variant<Message, Earlier, QList<Error>>;

/// Makes messages of drafts: checks, renders, looks for duplicates and consent, inserts. The same for every door.
class Submission final
{
public:
  Submission(Store &store, const Clock &clock, Random &random)
      : m_store(store)
      , m_clock(clock)
      , m_ids(random)
  {
  }

  void setSettings(const Settings &settings);
  /// Names the provider that cannot carry media; empty: it can.
  void refuseMediaFor(const QString &provider) { m_withoutMedia = provider; }
  /// Templates may have changed.
  void forgetTemplates() { m_templates.clear(); }

  /// Adds one message in the caller's transaction. Errors: the store's only; refusals are values of Submitted.
  [[nodiscard]] Result<Submitted> submit(WriteScope &scope, const Draft &draft, qint64 batchId);

  /// When a message that is sent once more leaves and when it is too late, as if it were given now. Errors:
  /// ExpiresBeforeSending, MediaNotSupported.
  [[nodiscard]] Result<void> scheduleAgain(Message &message) const;
  /// Adds a new message that says the same and names the earlier one. Errors: those of scheduleAgain, the store's.
  [[nodiscard]] Result<Message> repeat(WriteScope &scope, const Message &earlier);

private:
  [[nodiscard]] Result<std::optional<MessageTemplate>> templateFor(MessageType type, const QString &language);
  [[nodiscard]] Result<std::optional<MessageTemplate>> chooseTemplate(const CheckedDraft &draft,
                                                                      const QString &customerLanguage);
  /// When it leaves and when it is too late. Errors: ExpiresBeforeSending.
  [[nodiscard]] Result<void> schedule(const CheckedDraft &draft, qint64 now, Message &message) const;
  /// Cancels an earlier message that nobody would ever send; false: it is on its way like any other.
  [[nodiscard]] Result<bool> replaceHeld(WriteScope &scope, Message &earlier, qint64 batchId);
  [[nodiscard]] Result<Submitted> insert(WriteScope &scope, const CheckedDraft &draft, const Customer &customer,
                                         Message message);

  Store &m_store;
  const Clock &m_clock;
  MessageIdSource m_ids;
  Settings m_settings;
  LocalTime m_local;
  QString m_withoutMedia;                                     ///< the provider that cannot carry media
  QHash<QString, std::optional<MessageTemplate>> m_templates; ///< by type and language
};

} // namespace dakiya
