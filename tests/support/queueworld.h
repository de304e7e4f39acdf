// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oneturn.h"
#include "queue/queueprocessor.h"
#include "scriptedfarend.h"
#include "send/httptransport.h"
#include "send/providers.h"
#include "temporarystore.h"

#include <QTest>

#include <memory>

namespace dakiya {

/// A queue that sends from a store of its own to a scripted far end, on a clock that the test moves.
class QueueWorld final
{
public:
  explicit QueueWorld(const QMap<QString, QString> &settings = {})
      : m_settings(settings)
  {
    makeQueue();
  }

  void makeQueue()
  {
    queue.reset();
    transport = std::make_unique<HttpTransport>(at.clock);
    ProviderCredentials credentials;
    credentials.apiKey = credentials.apiSecret = credentials.accountId = QStringLiteral("account");
    credentials.apiUrl = far.url().toString();
    provider = *makeProvider(QStringLiteral("myoperator"), credentials);
    queue = std::make_unique<QueueProcessor>(
        QueueProcessor::Parts{at.store, *transport, *provider, at.clock, at.random, far.url()}, Settings(m_settings));
    QObject::connect(queue.get(), &QueueProcessor::attention, &m_here,
                     [this](const Problem &problem) { problems << problem; });
  }

  [[nodiscard]] bool start() { return queue->start().has_value(); }

  /// Starts, gives one message and waits until it is sent; the message as it then stands.
  [[nodiscard]] Message sendOne()
  {
    Message message = at.draft();
    const bool isSent = at.insert(message) && start() && untilStatus(message, MessageStatus::Sent);
    return isSent ? at.now(message) : message;
  }

  /// Lets events happen until `condition` holds; false after a few seconds of real time.
  template <class Condition> [[nodiscard]] bool until(Condition condition, int ms = 5'000)
  {
    return QTest::qWaitFor(condition, ms);
  }
  [[nodiscard]] bool untilStatus(const Message &message, MessageStatus status)
  {
    return until([&] { return at.now(message).status == status; });
  }
  /// Until nothing is on the wire and nothing waits to be written.
  [[nodiscard]] bool settle()
  {
    for (int i = 0; i < 3; ++i) {
      queue->runTurn();
      if (!until([this] { return queue->inFlight() == 0; }))
        return false;
      if (!oneTurnPasses())
        return false;
    }
    queue->runTurn();
    return queue->inFlight() == 0;
  }
  /// Time passes, and the queue looks.
  void pass(qint64 ms)
  {
    at.clock.advance(ms);
    queue->runTurn();
  }

  /// A person says of a message that nobody is sure of: send it again.
  [[nodiscard]] bool sendAgain(const Message &message, qint64 dueAt)
  {
    WriteScope scope(at.store.database);
    Message current = at.now(message);
    StatusChange change;
    change.to = MessageStatus::Queued;
    change.at = at.clock.wallMs();
    change.dueAt = dueAt;
    change.retries = 0;
    change.earlierStatus = current.status;
    change.cause = StatusCause::Person;
    return at.store.messages.change(scope, current, change).value_or(false) && scope.commit();
  }

  /// A person says of a message that nobody is sure of that it did not arrive.
  [[nodiscard]] bool giveUpOn(const Message &message)
  {
    WriteScope scope(at.store.database);
    Message current = at.now(message);
    StatusChange change;
    change.to = MessageStatus::Failed;
    change.at = at.clock.wallMs();
    change.errorCode = QStringLiteral("not-arrived");
    change.cause = StatusCause::Person;
    return at.store.messages.change(scope, current, change).value_or(false) && scope.commit();
  }
  /// One that nobody is sure of, because its answer has not come in 5 s, and whose next attempt is on the wire.
  [[nodiscard]] Message sendTwiceUnsure()
  {
    Message message = at.draft();
    far.answerWith({FarEndAnswer::Kind::Silence, 0, {}, {}});
    bool isSent = at.insert(message) && start() && until([&] { return far.silent() == 1; });
    at.clock.advance(5'000);
    isSent = isSent && untilStatus(message, MessageStatus::Unknown) && sendAgain(message, at.clock.wallMs());
    pass(6'000);
    return isSent && until([&] { return far.silent() == 2; }) ? at.now(message) : message;
  }

  [[nodiscard]] WebhookEvents receipt(const QString &id, ReceiptStatus status, const QString &code = {})
  {
    ProviderReceipt one;
    one.eventKey = QStringLiteral("event-%1").arg(++m_events);
    one.providerMessageId = id;
    one.status = status;
    one.words.code = code;
    return {{one}, {}};
  }
  /// One that names our reference, and an id which no attempt may have yet.
  [[nodiscard]] WebhookEvents receiptNaming(const Message &message, const QString &id, ReceiptStatus status,
                                            const QString &code = {})
  {
    WebhookEvents events = receipt(id, status, code);
    events.receipts.first().ourReference = message.id.uuid;
    return events;
  }
  /// Takes a receipt and commits it; false when it was refused.
  [[nodiscard]] bool take(const WebhookEvents &events)
  {
    bool taken = false;
    queue->takeWebhook(QStringLiteral("myoperator"), events, [&](const Result<void> &result) { taken = bool(result); });
    queue->runTurn();
    return taken;
  }

  [[nodiscard]] QList<Attempt> attempts(const Message &message)
  {
    const auto timeline = at.store.messages.timeline(message.id.uuid);
    return timeline && *timeline ? (*timeline)->attempts : QList<Attempt>();
  }

  TemporaryStore at;
  ScriptedFarEnd far;
  std::unique_ptr<HttpTransport> transport;
  std::unique_ptr<Provider> provider;
  std::unique_ptr<QueueProcessor> queue;
  QList<Problem> problems;

private:
  QMap<QString, QString> m_settings;
  QObject m_here;
  int m_events = 0;
};

} // namespace dakiya
