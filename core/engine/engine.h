// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "domain/templateedit.h"
#include "engine/datafolder.h"
#include "engine/operations.h"
#include "engine/submission.h"
#include "queue/queueprocessor.h"
#include "send/providers.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <variant>

namespace dakiya {

class Clock;
class Transport;
class PracticeFarEnd;

/// What a manager's save came to.
struct SavedTemplate
{
  MessageTemplate current;
  bool isNew = false; ///< false: it said the same already
};

/// A template that is in use now, or every reason why it was refused.
using SaveOutcome = std::variant<SavedTemplate, QList<Error>>;

/// What an engine needs to be told when it begins to send.
struct SendingOptions
{
  ProviderCredentials credentials; ///< not needed for practice
  /// Why the credentials cannot be read at the moment. Then nothing is sent, and receipts are taken all the same.
  std::optional<Error> withheld = {};
};

/// May what keeps an engine from sending pass without anybody touching it? Then it is worth trying again by itself.
[[nodiscard]] bool mayPass(ErrorCode code);

/// The engine: wires store, sender, queue and (in practice mode) the simulated far end, and offers the operations that
/// the window, the command line and the API share. Lives in one thread; everything in it is synchronous but the
/// network.
///
/// An engine that only opened a store writes and reads; one that also has the right to send drains the queue. Beside an
/// engine that sends, any number of others may compose: it notices their rows within a second.
class Engine final : public QObject
{
  Q_OBJECT

public:
  /// `clock` must outlive the engine.
  Engine(const Clock &clock, Random random, QObject *parent = nullptr);
  ~Engine() override;

  /// Opens the store of `provider` in the folder; makes both when they are missing. A new real store takes over what
  /// was set in practice. Errors: the store's.
  [[nodiscard]] Result<void> open(const QString &dataDirectory, const QString &provider);
  /// Takes the right to send and starts; once it sends, nothing more. Called again when credentials that were withheld
  /// have come, it begins to send; where that fails, it goes on taking receipts. Errors: AnotherEngineSends,
  /// CredentialMissing, UrlNotAllowed, ProviderUnknown, the store's.
  [[nodiscard]] Result<void> startSending(const SendingOptions &options);
  /// Tries that again each second until it works, and then says `sendingBegan`: while another engine sends, or the
  /// store is in a trouble that may pass.
  void sendWhenFree(const SendingOptions &options) { m_successor = options; }
  [[nodiscard]] bool isSending() const { return m_queue != nullptr; }
  /// Why it takes receipts and sends nothing; nullopt when that is not so.
  [[nodiscard]] const std::optional<Error> &withheld() const { return m_withheld; }
  /// Ends in order: what is on the wire gets five seconds. `stopped` comes in any case, also when nothing was sent or
  /// it has ended before.
  void stop();
  [[nodiscard]] bool isStopping() const { return m_stopping; }

  [[nodiscard]] const QString &providerName() const { return m_provider; }
  [[nodiscard]] const DataFolder &folder() const { return m_folder; }
  [[nodiscard]] const Settings &settings() const { return m_settings; }
  [[nodiscard]] const Clock &clock() const { return m_clock; }
  [[nodiscard]] Store &store() { return m_store; }
  [[nodiscard]] Submission &submission() { return m_submission; }

  /// One message, in a transaction of its own. `beside` hears of a message that is stored, not of a refusal.
  [[nodiscard]] Result<Submitted> submit(const Draft &draft, const Beside<Message> &beside = {});
  /// As in Operations; the queue looks at once, and `messagesChanged` tells which.
  [[nodiscard]] Result<Message> resend(const QString &id, const QString &who, InDoubt inDoubt = InDoubt::Refuse,
                                       const Beside<Message> &beside = {});
  [[nodiscard]] Operated cancel(const QStringList &ids, const QString &who);
  [[nodiscard]] Operated resolve(const QStringList &ids, Resolution resolution, const QString &who);
  /// Makes a new version, which new messages use from now on; none where the text is the one in use. Audited.
  [[nodiscard]] Result<SaveOutcome> saveTemplate(const QString &who, const TemplateEdit &edit,
                                                 const Beside<SavedTemplate> &beside = {});
  /// Errors: SettingUnknown, SettingInvalid, the store's. `provider` decides which store the next start opens.
  [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value, const QString &who);
  [[nodiscard]] Result<void> pause(const QString &who);
  [[nodiscard]] Result<void> resume(const QString &who);

  /// Takes a webhook's body for the provider of that wire name. `done` hears when all of it is committed; errors:
  /// NotFound (no such provider), FieldWrongType, FieldMissing (not this provider's form), StoreBusy (too much waits,
  /// or nobody sends).
  void receiveWebhook(const QString &provider, const QByteArray &body, QueueProcessor::Taken done);

  /// The store has new messages: the queue looks at once.
  void wake();

  [[nodiscard]] Result<QueueSnapshot> queueSnapshot();
  /// Today's local day, for statistics.
  [[nodiscard]] qint64 today() const;

Q_SIGNALS:
  void messagesChanged(const QList<qint64> &seqs);
  void attention(const dakiya::Problem &problem);
  /// Read for the first time, or changed by whomever.
  void settingsChanged(const dakiya::Settings &settings);
  /// Another process has written, or what stops the queue has changed: what is shown may be old.
  void storeChanged();
  /// What sendWhenFree() waits for: this engine sends.
  void sendingBegan();
  /// It is not tried any more: what is in the way does not pass by itself.
  void takeOverFailed(const dakiya::Error &error);
  void stopped();

private:
  [[nodiscard]] Result<void> openStore();
  [[nodiscard]] Result<void> takeOverFromPractice(Store &practice);
  [[nodiscard]] Result<void> inheritSettings();
  [[nodiscard]] Result<void> reloadSettings();
  [[nodiscard]] Result<void> holdIfAccountChanged(const Provider &sender);
  [[nodiscard]] Result<void> startQueue(const SendingOptions &options);
  [[nodiscard]] Result<void> endWithholding(const SendingOptions &options);
  [[nodiscard]] Result<void> makeFarEnd();
  [[nodiscard]] Result<std::unique_ptr<Provider>> makeSender(const SendingOptions &options);
  [[nodiscard]] Result<Submitted> storeDraft(const Draft &draft, const Beside<Message> &beside);
  [[nodiscard]] Result<SavedTemplate> storeEdit(WriteScope &scope, const QString &who, const TemplateEdit &edit);
  [[nodiscard]] Result<void> endStops(const QString &who);
  void watchStore();
  void takeOverIfFree();
  void noticeResume();
  void tell(const Operated &operated);
  static void noteWish(const QString &what, const Operated &operated, const QString &who);

  const Clock &m_clock;
  Random m_random;
  DataFolder m_folder{QString()};
  QString m_provider;
  Settings m_settings;
  bool m_hasSettings = false; ///< they are those of the store
  Store m_store;
  Submission m_submission;
  Operations m_operations;

  std::unique_ptr<FileLock> m_right; ///< to send from this store
  std::optional<Error> m_withheld;   ///< why there are no credentials yet
  std::unique_ptr<PracticeFarEnd> m_farEnd;
  std::unique_ptr<Provider> m_sender;
  std::unique_ptr<Transport> m_transport;
  std::unique_ptr<QueueProcessor> m_queue;
  std::optional<SendingOptions> m_successor; ///< set while it is tried again to send
  QTimer m_watch;
  qint64 m_dataVersion = 0;
  bool m_stopping = false;
  QString m_resumed; ///< the fact as it was last seen
};

} // namespace dakiya
