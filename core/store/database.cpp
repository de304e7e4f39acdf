// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/log.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>

namespace dakiya {

namespace {

// SQLite's primary result codes (https://www.sqlite.org/rescode.html).
Error errorFrom(const QSqlError &error)
{
  const int code = error.nativeErrorCode().toInt() & 0xff;
  const QString detail = QStringLiteral("SQLite %1").arg(error.nativeErrorCode());
  qCWarning(lcStore).noquote() << detail << error.databaseText();
  switch (code) {
  case 5:
  case 6:
    return {ErrorCode::StoreBusy, detail, {}};
  case 8:
  case 14:
    return {ErrorCode::StoreReadOnly, detail, {}};
  case 11:
  case 26:
    return {ErrorCode::StoreCorrupt, detail, {}};
  case 13:
    return {ErrorCode::StoreFull, detail, {}};
  default:
    return {ErrorCode::StoreFailed, detail, {}};
  }
}

QString newConnectionName()
{
  static std::atomic<int> number{0};
  return QStringLiteral("dakiya-%1").arg(++number);
}

QString connectOptions(Database::Mode mode)
{
  switch (mode) {
  case Database::Mode::ReadWrite:
  case Database::Mode::Exclusive:
    break;
  case Database::Mode::ReadOnly:
    return QStringLiteral("QSQLITE_OPEN_READONLY");
  case Database::Mode::Unchanging:
    return QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
  }
  return {};
}

QString unchangingName(const QString &file)
{
  QUrl url = QUrl::fromLocalFile(file);
  url.setQuery(QStringLiteral("immutable=1"));
  return url.toString(QUrl::FullyEncoded);
}

// SQLite gives the files beside the store the permissions of the store itself.
void keepForOwner(const QString &file)
{
  constexpr auto others =
      QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
  QFile store(file);
  const bool isThere = store.exists() || store.open(QIODevice::WriteOnly | QIODevice::Append);
  if (isThere && (store.permissions() & others))
    store.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// The name of a statement's value. QSqlQuery makes such names from numbers each time when values are bound by number,
/// which takes longer than all the rest of binding.
const QString &placeholder(qsizetype index)
{
  thread_local QStringList names;
  while (names.size() <= index)
    names << QStringLiteral(":v%1").arg(names.size());
  return names[index];
}

/// The statement with names for its question marks. No statement has one in a literal.
QString named(const QString &sql)
{
  QString with;
  qsizetype count = 0;
  for (const QChar character : sql) {
    if (character == u'?')
      with += placeholder(count++);
    else
      with += character;
  }
  return with;
}

} // namespace

Database::~Database()
{
  close();
}

Result<void> Database::openSqlite(const QString &file, Mode mode, int busyMs)
{
  close();
  m_connection = newConnectionName();
  m_file = file;
  m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
  m_database.setDatabaseName(mode == Mode::Unchanging ? unchangingName(file) : file);
  m_database.setConnectOptions(connectOptions(mode));
  if (mode == Mode::ReadWrite)
    keepForOwner(file);
  if (!m_database.open()) {
    m_lastError = errorFrom(m_database.lastError());
    return fail(m_lastError);
  }
  return prepareConnection(mode, busyMs);
}

Result<void> Database::prepareConnection(Mode mode, int busyMs)
{
  QStringList pragmas{
      QStringLiteral("PRAGMA busy_timeout = %1").arg(busyMs),
      QStringLiteral("PRAGMA foreign_keys = ON"),
      QStringLiteral("PRAGMA cache_size = -65536"),
      QStringLiteral("PRAGMA temp_store = MEMORY"),
  };
  // Before anything is read: then it is alone from the beginning, or not at all.
  if (mode == Mode::Exclusive) {
    pragmas.insert(1, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    pragmas.insert(2, QStringLiteral("PRAGMA journal_mode = DELETE"));
    pragmas << QStringLiteral("PRAGMA synchronous = FULL");
  }
  if (mode == Mode::ReadWrite)
    pragmas << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = FULL")
            << QStringLiteral("PRAGMA wal_autocheckpoint = 4000")
            << QStringLiteral("PRAGMA journal_size_limit = 67108864");
  for (const QString &pragma : std::as_const(pragmas)) {
    if (const Result<void> done = run(pragma); !done)
      return done;
  }
  return {};
}

void Database::close()
{
  m_statements.clear();
  if (m_connection.isEmpty())
    return;
  m_database.close();
  m_database = QSqlDatabase();
  QSqlDatabase::removeDatabase(m_connection);
  m_connection.clear();
}

Result<void> Database::run(const QString &sql)
{
  QSqlQuery query(m_database);
  if (!query.exec(sql)) {
    m_lastError = errorFrom(query.lastError());
    return fail(m_lastError);
  }
  return {};
}

QSqlQuery *Database::statement(const QString &sql)
{
  std::shared_ptr<QSqlQuery> &query = m_statements[sql];
  if (query)
    return query.get();
  query = std::make_shared<QSqlQuery>(m_database);
  query->setForwardOnly(true);
  if (!query->prepare(named(sql))) {
    m_lastError = errorFrom(query->lastError());
    m_statements.remove(sql);
    return nullptr;
  }
  return query.get();
}

QSqlQuery *Database::execute(const QString &sql, std::span<const QVariant> values)
{
  QSqlQuery *query = statement(sql);
  if (!query)
    return nullptr;
  // By name QSqlQuery does not notice a value too many, and too few keep those of the last time.
  Q_ASSERT(values.size() == size_t(sql.count(u'?')));
  qsizetype count = 0;
  for (const QVariant &value : values)
    query->bindValue(placeholder(count++), value);
  if (!query->exec()) {
    m_lastError = errorFrom(query->lastError());
    query->finish();
    return nullptr;
  }
  return query;
}

Result<int> Database::change(const QString &sql, std::span<const QVariant> values)
{
  QSqlQuery *query = execute(sql, values);
  if (!query)
    return fail(m_lastError);
  const int rows = query->numRowsAffected();
  query->finish();
  return rows;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
  QSqlQuery *query = execute(sql, values);
  if (!query)
    return fail(m_lastError);
  const QVariant first = query->next() ? query->value(0) : QVariant();
  query->finish();
  return first;
}

qint64 Database::dataVersion()
{
  return value(QStringLiteral("PRAGMA data_version")).value_or(QVariant(0)).toLongLong();
}

} // namespace dakiya
