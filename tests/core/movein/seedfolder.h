// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movein/seedmigration.h"
#include "temporarystore.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace dakiya {

/// A folder of exports and a store to move them into.
class SeedFolder final
{
public:
  /// With the sample exports, or empty.
  explicit SeedFolder(bool withSamples)
  {
    const QDir samples(QStringLiteral(DAKIYA_TEST_SEEDS));
    const QStringList names = withSamples ? samples.entryList(QDir::Files) : QStringList();
    for (const QString &name : names)
      QFile::copy(samples.filePath(name), m_folder.filePath(name));
  }

  void write(const QString &name, const QByteArray &text) const
  {
    QFile::remove(m_folder.filePath(name));
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
      qFatal("the test cannot write its export");
  }
  [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

  [[nodiscard]] Result<SeedReport> migrate(bool dryRun = false, const QString &rejects = {})
  {
    SeedMigration migration(at.store, at.clock, {m_folder.path(), dryRun, rejects, QStringLiteral("asha")});
    if (const Result<void> done = migration.run([](qint64, qint64) {}); !done)
      return fail(done.error());
    return migration.report();
  }

  /// The message that the old service knew by that id.
  [[nodiscard]] Message message(const QString &oldId)
  {
    const Result<std::optional<Message>> found = at.store.messages.find(oldId);
    return found && *found ? **found : Message();
  }
  [[nodiscard]] QString status(const QString &oldId) { return wireName(message(oldId).status); }

  TemporaryStore at;

private:
  QTemporaryDir m_folder;
};

} // namespace dakiya
