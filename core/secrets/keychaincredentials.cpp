// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychaincredentials.h"

#include "base/redaction.h"
#include "secrets/glibpump.h"
#include "secrets/keychainstanding.h"

#include <QDeadlineTimer>
#include <QLibrary>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>

namespace dakiya {

namespace {

using QKeychain::Job;

Error errorOf(const Job &job)
{
  switch (job.error()) {
  case QKeychain::NoBackendAvailable:
    return {ErrorCode::CredentialStoreMissing, {}, {}};
  default:
    return {ErrorCode::CredentialStoreDenied, redacted(job.errorString().simplified()), {}};
  }
}

// libsecret keeps its session with the service for as long as the process lives, and is lost when the service is
// started anew. Each job begins with a new one.
void forgetSession()
{
  using Disconnect = void (*)();
  const auto disconnect =
      reinterpret_cast<Disconnect>(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
  if (disconnect)
    disconnect();
}

/// Waits for one job of QtKeychain, but not for ever. A job that is given up is left to end by itself, because
/// libsecret still holds it; then nobody listens any more.
class JobWatch final : public QObject
{
public:
  using Done = std::function<void(const Result<void> &)>;

  JobWatch(Job *job, QDeadlineTimer deadline, QObject *context, Done done)
      : QObject(context)
      , m_done(std::move(done))
  {
    // The pump lives as long as the job: only so a late answer can arrive and end it.
    new GLibPump(job);
    connect(job, &Job::finished, this, [this](Job *finished) {
      finish(finished->error() == QKeychain::NoError ? Result<void>() : fail(errorOf(*finished)));
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(fail(ErrorCode::CredentialStoreSlow)); });
    m_deadline.setSingleShot(true);
    m_deadline.start(int(std::clamp<qint64>(deadline.remainingTime(), 1, 60'000)));
    forgetSession();
    job->start();
  }

private:
  void finish(const Result<void> &result)
  {
    const Done done = std::exchange(m_done, {});
    m_deadline.stop();
    deleteLater();
    if (done)
      done(result);
  }

  Done m_done;
  QTimer m_deadline;
};

Error noKeyring()
{
  return phrased(ErrorCode::CredentialStoreFailed,
                 QT_TRANSLATE_NOOP("Detail", "the keychain has no keyring yet; make one with its program (\"Passwords "
                                             "and Keys\"), or log in to the desktop with your password"));
}

} // namespace

KeychainCredentials::KeychainCredentials(KeychainOptions options)
    : m_options(std::move(options))
{
}

void KeychainCredentials::check(QObject *context, Written done) const
{
  askKeychainStanding(m_options.service, {}, QDeadlineTimer(m_options.deadlineMs), context,
                      [done = std::move(done)](const Result<KeychainStanding> &standing) {
                        done(standing ? Result<void>() : fail(standing.error()));
                      });
}

void KeychainCredentials::read(const QString &name, QObject *context, Read done)
{
  const QDeadlineTimer deadline(m_options.deadlineMs);
  const QString service = m_options.service;
  askKeychainStanding(
      service, name, deadline, context,
      [service, name, context, deadline, done = std::move(done)](const Result<KeychainStanding> &standing) {
        if (!standing || !standing->hasEntry) {
          done(standing ? Result<std::optional<QString>>(std::nullopt) : fail(standing.error()));
          return;
        }
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        const bool mustBeThere = standing->isCertain;
        new JobWatch(job, deadline, context, [job, mustBeThere, done](const Result<void> &result) {
          // Slow: the job may not be touched any more.
          const bool isOver = result || result.error().code != ErrorCode::CredentialStoreSlow;
          if (isOver && job->error() == QKeychain::EntryNotFound && !mustBeThere)
            done(std::nullopt);
          else if (!result)
            done(fail(result.error()));
          else
            done(std::optional(job->textData()));
        });
      });
}

void KeychainCredentials::write(const QString &name, const QString &secret, QObject *context, Written done)
{
  const QDeadlineTimer deadline(m_options.deadlineMs);
  const QString service = m_options.service;
  askKeychainStanding(
      service, name, deadline, context,
      [service, name, secret, context, deadline, done = std::move(done)](const Result<KeychainStanding> &standing) {
        if (!standing || !standing->hasKeyring) {
          done(fail(standing ? noKeyring() : standing.error()));
          return;
        }
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setTextData(secret);
        new JobWatch(job, deadline, context, done);
      });
}

void KeychainCredentials::remove(const QString &name, QObject *context, Written done)
{
  const QDeadlineTimer deadline(m_options.deadlineMs);
  const QString service = m_options.service;
  askKeychainStanding(
      service, name, deadline, context,
      [service, name, context, deadline, done = std::move(done)](const Result<KeychainStanding> &standing) {
        if (!standing || !standing->hasEntry) {
          done(standing ? Result<void>() : fail(standing.error()));
          return;
        }
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        new JobWatch(job, deadline, context, done);
      });
}

} // namespace dakiya
