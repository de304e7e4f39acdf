// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resources.h"
#include "engine/backups.h"
#include "engine/engine.h"
#include "fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace dakiya {

inline const QString kPractice = QStringLiteral("practice");

/// A data folder with a practice store, and a place for backups outside of it.
struct Office
{
  Office() { initResources(); }

  [[nodiscard]] QString data() const { return root.filePath(QStringLiteral("data")); }
  [[nodiscard]] QString backup() const { return root.filePath(QStringLiteral("usb.sqlite")); }
  [[nodiscard]] QString store() const { return DataFolder(data()).storeFile(kPractice); }
  [[nodiscard]] Backups backups() const { return {DataFolder(data()), clock}; }
  [[nodiscard]] QStringList filesBeside() const { return QDir(root.path()).entryList(QDir::Files); }

  /// So many messages that wait, as another process would give them; how many wait then.
  [[nodiscard]] qint64 give(int count)
  {
    Engine engine(clock, Random(++seed));
    if (!engine.open(data(), kPractice))
      return -1;
    for (int i = 0; i < count; ++i) {
      Draft draft;
      draft.phone = QStringLiteral("+919876543210");
      draft.type = QStringLiteral("system_alert");
      draft.context = {{QStringLiteral("title"), QStringLiteral("Test")},
                       {QStringLiteral("details"), QString::number(i)}};
      draft.allowDuplicate = true;
      if (const Result<Submitted> given = engine.submit(draft); !given || !std::holds_alternative<Message>(*given))
        return -1;
    }
    return engine.queueSnapshot()->counts.queued;
  }
  [[nodiscard]] Result<CheckedCopy> make(const QString &file) const
  {
    Store source;
    if (const Result<void> opened = source.openForReading(store()); !opened)
      return fail(opened.error());
    return backups().make(source.database, kPractice, file);
  }
  [[nodiscard]] qint64 messages() const
  {
    Store reader;
    return reader.openForReading(store()) ? countRows(reader.database)->messages : -1;
  }
  [[nodiscard]] QueueStops stops() const
  {
    Store reader;
    return reader.openForReading(store()) ? *reader.settings.stops() : QueueStops();
  }

  QTemporaryDir root;
  FakeClock clock;
  quint64 seed = 0;
};

[[nodiscard]] inline bool writeFile(const QString &path, const QByteArray &content)
{
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace dakiya
