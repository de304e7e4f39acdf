// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/handover.h"
#include "base/workthread.h"
#include "engine/engine.h"
#include "engine/enginedoor.h"
#include "engine/storereader.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace dakiya {

/// The only door from a window to the engine, which runs in a thread of its own beside a reader for lists and a reader
/// for long jobs. A window uses no future, no mutex and no thread of its own.
class EngineHost final : public QObject
{
  Q_OBJECT

public:
  explicit EngineHost(QObject *parent = nullptr);
  /// Stops the engine in order and waits for its end.
  ~EngineHost() override;

  struct Start
  {
    QString dataDirectory;
    QString provider; ///< empty: the one in use
    ProviderCredentials credentials;
    std::optional<Error> withheld = {}; ///< why the credentials are not known; then nothing is sent yet
    /// Fills a practice store that is new with invented history, to look around in.
    bool withSamples = false;
  };
  /// Opens and, if it may, sends. `started` or `refused` tells how it went; AnotherEngineSends, a trouble of the store
  /// that may pass, and a keychain in trouble leave it open as a viewer, with both, until it is over. That the keychain
  /// has yet to answer (CredentialsAwaited) is no refusal. Called again, it changes over: the other store is opened
  /// first, then the engine in use ends in order, and the new one begins to send. Where the other store cannot be
  /// opened, `changeRefused` tells, and nothing has changed.
  void start(const Start &start);
  /// The credentials that start() lacked have come, or it is known why they do not (`withheld`). `sendingBegan` or
  /// `refused` tells.
  void giveCredentials(const ProviderCredentials &credentials, const std::optional<Error> &withheld = {});

  /// A door into each engine that this host starts from now on: made in the engine's thread once there is a store, and
  /// gone before the engine. `doorChanged` tells how it stands.
  void addDoor(MakeDoor make) { m_doors << std::move(make); }
  /// As last told.
  [[nodiscard]] const DoorState &door() const { return m_door; }

  /// There is a store, and questions are answered.
  [[nodiscard]] bool isStarted() const { return m_reader != nullptr; }
  /// The provider of that store; empty before.
  [[nodiscard]] const QString &provider() const { return m_provider; }
  /// Does this engine send? A viewer does not, nor one whose credentials cannot be read.
  [[nodiscard]] bool isSending() const { return m_isSending; }
  /// Runs `begin()` as soon as the host has started: now, or when it says so.
  template <class Begin> void whenStarted(QObject *receiver, Begin begin)
  {
    if (isStarted())
      begin();
    else
      connect(this, &EngineHost::started, receiver, begin, Qt::SingleShotConnection);
  }

  /// Runs `question(Engine &)` in the engine's thread and `answer(result)` here, only if `receiver` still lives.
  template <class Question, class Answer> void ask(QObject *receiver, Question question, Answer answer)
  {
    const QPointer<QObject> asker(receiver);
    runIn(m_engine, [this, engine = m_engine, asker, question = std::move(question), answer = std::move(answer)]() {
      auto outcome = question(*engine);
      runIn(this, [asker, answer, outcome = std::move(outcome)]() {
        if (asker)
          answer(outcome);
      });
    });
  }

  /// The same with the reader's store: for lists, searches, statistics. Only after `started`.
  template <class Question, class Answer> void read(QObject *receiver, Question question, Answer answer)
  {
    m_reader->ask(receiver, std::move(question), std::move(answer));
  }

  /// The same with a store of its own for what takes long, so that lists stay quick.
  template <class Question, class Answer> void runJob(QObject *receiver, Question question, Answer answer)
  {
    m_jobs->ask(receiver, std::move(question), std::move(answer));
  }

  /// Lets go of the store, runs `change()` in the engine's thread while nobody here has it open, and starts again as
  /// before, whatever came of it; then `answer(result)` is run here. What is on the wire gets its five seconds first.
  /// Questions that come meanwhile are told that the store cannot be had; `storeChanged` says when it can.
  template <class Change, class Answer> void withoutStore(QObject *receiver, Change change, Answer answer)
  {
    const QPointer<QObject> asker(receiver);
    leaveStore([this, asker, change = std::move(change), answer = std::move(answer)] {
      runIn(m_engine, [this, asker, change, answer] {
        auto outcome = change();
        runIn(this, [this, asker, answer, outcome = std::move(outcome)] {
          returnToStore([asker, answer, outcome] {
            if (asker)
              answer(outcome);
          });
        });
      });
    });
  }

Q_SIGNALS:
  void started(const QString &provider, bool sending);
  /// After a start as a viewer: what was in the way is over, and this one sends now.
  void sendingBegan();
  void refused(const dakiya::Error &error);
  /// It could not change over to what start() asked for, and goes on as before.
  void changeRefused(const dakiya::Error &error);
  void messagesChanged(const QList<qint64> &seqs);
  void storeChanged();
  /// Read for the first time, or changed by whomever.
  void settingsChanged(const dakiya::Settings &settings);
  void attention(const dakiya::Problem &problem);
  void doorChanged(const dakiya::DoorState &state);

private:
  /// Says here what the engine says over there.
  template <class... Values>
  void relay(Engine *engine, void (Engine::*said)(Values...), void (EngineHost::*saying)(Values...))
  {
    connect(engine, said, engine, [this, saying](Values... values) {
      runIn(this, [this, saying, values...] { (this->*saying)(values...); });
    });
  }
  /// How the opening of a store went, with all that is said of it here.
  struct Opening
  {
    Result<void> opened;
    QString storeFile;
    QString provider;
  };
  /// How the sending began.
  struct Beginning
  {
    Result<void> sending;
    std::optional<Error> withheld;
    bool sends = false;
  };

  [[nodiscard]] Engine *makeEngine();
  void openFirst(const Start &start);
  void openNext(const Start &start);
  void changeOver(Engine *next, const Opening &opening);
  void beginSending(const Opening &opening);
  void tell(const Opening &opening, const Beginning &beginning);
  void leaveStore(std::function<void()> then);
  void returnToStore(std::function<void()> then);
  [[nodiscard]] static Opening open(Engine &engine, const Start &start);
  [[nodiscard]] Beginning begin(Engine &engine, const SendingOptions &options);
  void openDoors(Engine &engine);
  [[nodiscard]] static Result<void> send(Engine &engine, const SendingOptions &options);
  static void addSamples(Engine &engine);
  void tellTrouble(const Result<void> &sending, const std::optional<Error> &withheld);
  void report(const QString &storeFile, const QString &provider, bool sending);

  SystemClock m_clock;
  WorkThread m_thread{QStringLiteral("engine")};
  std::atomic_int m_engines = 0; ///< that live in the thread; it ends with the last of them
  Engine *m_engine;              ///< the one in use
  bool m_isOpen = false;         ///< it has a store
  QList<Engine *> m_opening;     ///< that may become the one in use
  Start m_start;                 ///< as it would have to be started again
  Start m_former;                ///< the same, of what is in use until a change over has worked
  bool m_isChanging = false;     ///< the engine of m_start does not send yet
  QList<MakeDoor> m_doors;
  DoorState m_door;
  QString m_provider;
  bool m_isSending = false;
  std::unique_ptr<StoreReader> m_reader;
  std::unique_ptr<StoreReader> m_jobs;
};

} // namespace dakiya
