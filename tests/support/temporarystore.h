// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/resources.h"
#include "domain/localtime.h"
#include "fakeclock.h"
#include "store/store.h"
#include "store/verification.h"
#include "store/writescope.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace dakiya {

/// A store in a folder of its own that is gone with the test, and messages to fill it with.
class TemporaryStore final
{
public:
  TemporaryStore()
  {
    initResources();
    m_opened = store.open(file(), clock.wallMs());
  }

  [[nodiscard]] bool isOpen() const { return m_opened.has_value(); }
  [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }
  [[nodiscard]] QString folder() const { return m_folder.path(); }

  /// A due bulk message of its own customer, made now.
  [[nodiscard]] Message draft()
  {
    Message message;
    message.id = m_ids.next(clock.wallMs());
    message.phone = QStringLiteral("+9198%1").arg(++m_number, 8, 10, QLatin1Char('0'));
    message.customerName = QStringLiteral("Customer %1").arg(m_number);
    message.language = QStringLiteral("en");
    message.templateVersion = 1;
    message.text = QStringLiteral("Milk comes tomorrow, number %1").arg(m_number);
    message.reference = QStringLiteral("sub-%1").arg(m_number);
    message.dueAt = clock.wallMs();
    message.expiresAt = clock.wallMs() + 12LL * 60 * 60 * 1000;
    message.localHour = LocalTime(QTimeZone("Asia/Kolkata")).localHour(clock.wallMs());
    return message;
  }

  /// Stores messages with their customers; they know their customer afterwards.
  [[nodiscard]] bool insert(QList<Message> &messages)
  {
    WriteScope scope(store.database);
    for (Message &message : messages) {
      const Result<Customer> owner =
          store.customers.obtain(scope, message.phone, message.customerName, message.createdAt());
      if (!owner)
        return false;
      message.customerId = owner->id;
    }
    return store.messages.insert(scope, messages) && scope.commit();
  }
  [[nodiscard]] bool insert(Message &message)
  {
    QList<Message> one{message};
    const bool done = insert(one);
    message = one.first();
    return done;
  }
  /// `count` drafts, stored.
  [[nodiscard]] QList<Message> insertMany(int count)
  {
    QList<Message> messages;
    for (int i = 0; i < count; ++i)
      messages << draft();
    return insert(messages) ? messages : QList<Message>();
  }

  [[nodiscard]] Message now(const Message &message)
  {
    const Result<std::optional<Message>> found = store.messages.find(message.id.seq);
    return found && *found ? **found : Message();
  }
  [[nodiscard]] qint64 count(const QString &what)
  {
    return store.database.value(QStringLiteral("SELECT count(*) FROM %1").arg(what))
        .value_or(QVariant(-1))
        .toLongLong();
  }
  [[nodiscard]] qint64 countOf(MessageStatus status)
  {
    return count(QStringLiteral("notifications_log WHERE status = '%1'").arg(wireName(status)));
  }
  /// Every fault that a check of the whole store finds.
  [[nodiscard]] QStringList faults()
  {
    const Result<QStringList> found = verifyStore(store.database);
    return found ? *found : QStringList{found.error().detail};
  }

  FakeClock clock;
  Random random{20260128};
  Store store;

private:
  QTemporaryDir m_folder;
  MessageIdSource m_ids{random};
  int m_number = 0;
  Result<void> m_opened;
};

} // namespace dakiya
