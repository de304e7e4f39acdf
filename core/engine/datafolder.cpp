// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datafolder.h"

#include "base/platform/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace dakiya {

Result<void> DataFolder::make() const
{
  if (const QString owner = ownerInTheWay(m_path); !owner.isEmpty())
    return fail(ErrorCode::FolderOfOther, owner);
  const Result<void> made = makePrivateDirectory(m_path);
  if (made && isDakiyas())
    keepDirectoryPrivate(m_path);
  return made;
}

bool DataFolder::isDakiyas() const
{
  return QFile::exists(storeFile(QStringLiteral("practice"))) || QFile::exists(storeFile({})) ||
         QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QString DataFolder::logFolder() const
{
  return m_path + QStringLiteral("/log");
}

bool DataFolder::isPractice(const QString &provider)
{
  return provider == QLatin1String("practice");
}

QString DataFolder::noteFile() const
{
  return m_path + QStringLiteral("/provider.json");
}

QString DataFolder::provider() const
{
  QFile note(noteFile());
  if (!note.open(QIODevice::ReadOnly))
    return QStringLiteral("practice");
  const QString name = QJsonDocument::fromJson(note.readAll()).object()[QLatin1String("provider")].toString();
  return name.isEmpty() ? QStringLiteral("practice") : name;
}

Result<void> DataFolder::rememberProvider(const QString &name) const
{
  if (name == provider())
    return {};
  QSaveFile note(noteFile());
  const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("provider"), name}}).toJson();
  if (!note.open(QIODevice::WriteOnly) || note.write(text) != text.size() || !note.commit())
    return fail(ErrorCode::StoreReadOnly, note.errorString());
  return {};
}

QString DataFolder::storeFile(const QString &provider) const
{
  return m_path + (isPractice(provider) ? QStringLiteral("/practice.sqlite") : QStringLiteral("/dakiya.sqlite"));
}

Result<std::unique_ptr<FileLock>> DataFolder::lockForSending(const QString &provider) const
{
  const QString file =
      m_path + (isPractice(provider) ? QStringLiteral("/practice.lock") : QStringLiteral("/dakiya.lock"));
  Result<std::unique_ptr<FileLock>> lock = FileLock::tryLock(file);
  if (!lock && lock.error().code == ErrorCode::StoreBusy)
    return fail(ErrorCode::AnotherEngineSends, lock.error().detail);
  if (!lock)
    return lock;
  const QString note =
      QStringLiteral("%1, process %2").arg(QCoreApplication::applicationName()).arg(QCoreApplication::applicationPid());
  if (const Result<void> noted = (*lock)->writeNote(note); !noted)
    return fail(noted.error());
  return lock;
}

Result<std::unique_ptr<FileLock>> DataFolder::lockForImport(const QString &provider, const QString &fingerprint) const
{
  const QString file = QStringLiteral("%1-import-%2.lock").arg(storeFile(provider), fingerprint.left(16));
  Result<std::unique_ptr<FileLock>> lock = FileLock::tryLock(file, FileLock::Afterwards::Goes);
  if (!lock && lock.error().code == ErrorCode::StoreBusy)
    return fail(ErrorCode::ImportRunning);
  return lock;
}

} // namespace dakiya
