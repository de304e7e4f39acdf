// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "base/platform/paths.h"
#include "engine/secretsreading.h"
#include "secrets/environmentcredentials.h"
#include "secrets/keychaincredentials.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace dakiya {

namespace {

const QString kInMemory = QStringLiteral(":memory:");

} // namespace

void keepLogOffTerminal()
{
  QLoggingCategory::setFilterRules(QStringLiteral("dakiya.*=false"));
}

Result<void> openForReading(const Invocation &invocation, Store &store)
{
  if (!Settings::check(QStringLiteral("provider"), invocation.provider))
    return fail(ErrorCode::ProviderUnknown, invocation.provider);
  if (const Result<void> possible = checkDirectoryName(invocation.dataDirectory); !possible)
    return possible;
  const QString file = DataFolder(invocation.dataDirectory).storeFile(invocation.provider);
  // A folder of somebody else's hides its files: that is not an empty store.
  const QFileInfo folder(QFileInfo(file).path());
  if (folder.exists() && !folder.isExecutable())
    return fail(ErrorCode::FileUnreadable, folder.filePath());
  return QFile::exists(file) ? store.openForReading(file) : store.open(kInMemory, SystemClock().wallMs());
}

bool hasStore(const Invocation &invocation)
{
  return QFile::exists(DataFolder(invocation.dataDirectory).storeFile(invocation.provider));
}

std::unique_ptr<LogFile> openLog(const QString &dataDirectory, LogLevel level, const Clock &clock)
{
  const DataFolder folder(dataDirectory);
  LogOptions options;
  options.directory = folder.logFolder();
  options.level = level;
  if (folder.make()) {
    // Opening it sets the rules of its level.
    QLoggingCategory::setFilterRules({});
    if (Result<std::unique_ptr<LogFile>> log = LogFile::open(options, clock))
      return std::move(*log);
    keepLogOffTerminal();
  }
  return nullptr;
}

QString person()
{
  for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
    const QString name = qEnvironmentVariable(variable);
    if (!name.isEmpty())
      return name;
  }
  return QStringLiteral("dakiyactl");
}

Result<ProviderCredentials> readCredentials(const QString &provider)
{
  const EnvironmentCredentials environment;
  KeychainCredentials keychain;
  SecretsReading reading(environment, keychain, provider, SecretsReading::Doors::Not);
  std::optional<Secrets> secrets;
  reading.start([&secrets](const Secrets &read) {
    secrets = read;
    QCoreApplication::exit();
  });
  if (!secrets)
    QCoreApplication::exec();
  if (!secrets)
    return fail(ErrorCode::Cancelled);
  if (secrets->accountTrouble)
    return fail(*secrets->accountTrouble);
  return secrets->account;
}

Result<void> OpenEngine::open(const Invocation &invocation)
{
  return open(invocation.dataDirectory, invocation.provider, invocation.logLevel);
}

Result<void> OpenEngine::open(const QString &dataDirectory, const QString &provider, LogLevel level)
{
  log = openLog(dataDirectory, level, clock);
  return engine.open(dataDirectory, provider);
}

} // namespace dakiya
