// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <span>

namespace dakiya {

/// One connection to a store, with its prepared statements. Used by one thread only.
class Database final
{
public:
  /// Unchanging: read a file that nobody can write, without the files that SQLite keeps beside it.
  /// Exclusive: write while nobody else has the file open, and leave none beside it; needs a file that is there.
  enum class Mode { ReadWrite, ReadOnly, Unchanging, Exclusive };

  Database() = default;
  ~Database();
  Database(Database &&) = delete;

  /// Opens a SQLite file; ReadWrite makes it when it is missing. Waits at most `busyMs` for other processes.
  /// Errors: StoreReadOnly, StoreCorrupt, StoreFailed.
  [[nodiscard]] Result<void> openSqlite(const QString &file, Mode mode, int busyMs = 5000);
  void close();
  [[nodiscard]] QString file() const { return m_file; }

  /// Runs one statement that returns no rows and has no values.
  [[nodiscard]] Result<void> run(const QString &sql);

  /// A prepared statement, kept for the next time. nullptr with `lastError()` when it cannot be prepared.
  /// Whoever reads rows from it calls finish(): an open SELECT stops the checkpoint and shows old rows.
  [[nodiscard]] QSqlQuery *statement(const QString &sql);

  /// Binds and executes. The query is ready to be read, and nullptr when it failed (lastError() says why).
  [[nodiscard]] QSqlQuery *execute(const QString &sql, std::span<const QVariant> values = {});
  [[nodiscard]] QSqlQuery *execute(const QString &sql, const QVariantList &values)
  {
    return execute(sql, std::span(values));
  }

  /// Binds, executes, finishes; the number of rows changed.
  [[nodiscard]] Result<int> change(const QString &sql, std::span<const QVariant> values = {});
  [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values)
  {
    return change(sql, std::span(values));
  }

  /// The first column of the first row; an invalid variant when there is no row.
  [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

  [[nodiscard]] const Error &lastError() const { return m_lastError; }

  /// Every statement that was prepared so far, so that a test can ask how each is run.
  [[nodiscard]] QStringList prepared() const { return m_statements.keys(); }

  /// Grows whenever another connection has committed (SQLite's data_version).
  [[nodiscard]] qint64 dataVersion();

private:
  [[nodiscard]] Result<void> prepareConnection(Mode mode, int busyMs);

  QString m_connection;
  QString m_file;
  QSqlDatabase m_database;
  QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
  Error m_lastError;
};

} // namespace dakiya
