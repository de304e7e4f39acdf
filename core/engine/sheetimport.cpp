// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sheetimport.h"

#include "base/clock.h"
#include "engine/engine.h"
#include "sheet/csvwriter.h"
#include "store/writescope.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace dakiya {

namespace {

constexpr int kRowsPerChunk = 500;
constexpr int kPauseMs = 3;

// Whoever has to name columns names them all at once.
Error allMissing(const QList<Error> &problems)
{
  QStringList missing;
  for (const Error &problem : problems) {
    if (problem.code == ErrorCode::HeadingMissing)
      missing << problem.detail;
  }
  Error first = problems.constFirst();
  if (first.code == ErrorCode::HeadingMissing)
    first.detail = missing.join(QStringLiteral("\", \""));
  return first;
}

} // namespace

SheetImport::SheetImport(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
  m_next.setSingleShot(true);
  m_next.setInterval(kPauseMs);
  connect(&m_next, &QTimer::timeout, this, &SheetImport::step);
}

SheetImport::~SheetImport() = default;

int SheetImport::rowCount() const
{
  return m_sheet ? m_sheet->rowCount() : 0;
}

Result<void> SheetImport::start(const SheetImportRequest &request)
{
  m_request = request;
  m_report = {};
  m_rejectedAny = false;
  m_dryRows.clear();
  m_lock.reset();
  if (const Result<void> opened = openFile(); !opened)
    return opened;
  if (const Result<void> begun = request.dryRun ? Result<void>() : beginBatch(); !begun)
    return begun;
  m_next.start();
  return {};
}

Result<void> SheetImport::beginBatch()
{
  const Result<QString> print = fingerprint();
  if (!print)
    return fail(print.error());
  Result<std::unique_ptr<FileLock>> lock = m_engine.folder().lockForImport(m_engine.providerName(), *print);
  if (!lock)
    return fail(lock.error());
  m_lock = std::move(*lock);
  Store &store = m_engine.store();
  WriteScope scope(store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<LoadingBatch> batch = store.batches.begin(scope, QFileInfo(m_request.file).fileName(), m_request.type,
                                                         *print, m_engine.clock().wallMs());
  if (!batch)
    return fail(batch.error());
  if (const Result<void> committed = scope.commit(); !committed)
    return committed;
  m_batch = batch->id;
  return batch->loaded.rows > 0 ? skipRows(*batch) : Result<void>();
}

// An interrupted import has these rows already. They are known by their place in the sheet, not by the duplicate guard,
// which a setting may switch off and which forgets.
Result<void> SheetImport::skipRows(const LoadingBatch &batch)
{
  const LoadedRows &loaded = batch.loaded;
  const Result<QList<MessageId>> taken = m_engine.store().batches.messages(m_batch);
  if (!taken)
    return fail(taken.error());
  m_report.ids = *taken;
  m_report.taken = int(taken->size());
  m_report.resumedAt = m_report.rows = loaded.rows;
  m_report.repeatedBefore = loaded.repeated;
  m_report.completedPhones = loaded.completedPhones;
  SheetRow row;
  for (int i = 0; i < loaded.rows; ++i) {
    if (const Result<bool> next = m_sheet->next(row); !next)
      return fail(next.error());
    // As of then: by now the time of a message that was taken may be over.
    const CheckedRowResult read = m_rows->check(row, batch.begunAt);
    if (const Result<void> told = read ? Result<void>() : reject(row, read.error()); !told)
      return told;
  }
  return {};
}

Result<void> SheetImport::openFile()
{
  Result<std::unique_ptr<SheetReader>> sheet = openSheet(m_request.file);
  if (!sheet)
    return fail(sheet.error());
  const Result<QStringList> needed = neededVariables();
  if (!needed)
    return fail(needed.error());
  const Settings &settings = m_engine.settings();
  const Checked<ColumnMapping> mapping = mapColumns(
      (*sheet)->headings(), {m_request.type, *needed, settings.extraVariables(m_request.type), m_request.headings});
  if (!mapping)
    return fail(allMissing(mapping.error()));
  m_report.unusedHeadings = mapping->unusedHeadings();
  m_rows = std::make_unique<RowReader>(*mapping, settings.timeZone(), m_request.localNumbers);
  if (!m_request.rejectsFile.isEmpty()) {
    // The sheet is still being read when its bad rows are written.
    const QString rejectsPath = QFileInfo(m_request.rejectsFile).canonicalFilePath();
    if (!rejectsPath.isEmpty() && rejectsPath == QFileInfo(m_request.file).canonicalFilePath())
      return fail(phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "another file than the sheet"), {},
                          QStringLiteral("--rejects")));
    Result<CsvWriter> rejects = CsvWriter::open(m_request.rejectsFile);
    if (!rejects)
      return fail(rejects.error());
    m_rejects = std::make_unique<CsvWriter>(std::move(*rejects));
    if (const Result<void> written = m_rejects->write(rejectedHeadings((*sheet)->headings())); !written)
      return written;
  }
  m_sheet = std::move(*sheet);
  return {};
}

Result<QStringList> SheetImport::neededVariables() const
{
  Store &store = m_engine.store();
  for (const QString &language : {m_engine.settings().language(), QStringLiteral("en")}) {
    const Result<std::optional<MessageTemplate>> found = store.templates.current(m_request.type, language);
    if (!found)
      return fail(found.error());
    if (*found)
      return variablesOf((*found)->body);
  }
  return fail(ErrorCode::TemplateMissing, m_engine.settings().language());
}

// Tells the same import from another one, so that an interrupted one is gone on with.
Result<QString> SheetImport::fingerprint() const
{
  QFile file(m_request.file);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
    return fail(ErrorCode::FileUnreadable, m_request.file);
  hash.addData(QString(wireName(m_request.type)).toUtf8());
  hash.addData(m_request.localNumbers == LocalNumbers::Complete ? "\nlocal" : "\nstrict");
  for (auto it = m_request.headings.cbegin(); it != m_request.headings.cend(); ++it)
    hash.addData(QStringLiteral("\n%1=%2").arg(it.key(), it.value()).toUtf8());
  return QString::fromLatin1(hash.result().toHex());
}

void SheetImport::step()
{
  const Result<bool> more = readChunk();
  if (!more) {
    end(fail(more.error()));
    return;
  }
  Q_EMIT progressed(m_report.rows);
  if (*more)
    m_next.start();
  else
    end(finishFile());
}

Result<bool> SheetImport::readChunk()
{
  WriteScope scope(m_engine.store().database);
  if (!scope.begun())
    return fail(scope.begun().error());
  for (int i = 0; i < kRowsPerChunk; ++i) {
    SheetRow row;
    const Result<bool> read = m_sheet->next(row);
    if (!read)
      return read;
    // A dry run submits like a real one, so that it tells the same, and rolls back.
    const Result<void> done = *read ? takeRow(scope, row) : Result<void>();
    if (!done)
      return fail(done.error());
    if (!*read || i + 1 == kRowsPerChunk) {
      const Result<void> kept = m_request.dryRun ? Result<void>() : keepChunk(scope);
      return kept ? Result<bool>(*read) : fail(kept.error());
    }
  }
  return true;
}

Result<void> SheetImport::keepChunk(WriteScope &scope)
{
  const LoadedRows loaded{m_report.rows, m_report.alreadyThere(), m_report.completedPhones};
  const Result<void> noted = m_engine.store().batches.noteRows(scope, m_batch, loaded);
  return noted ? scope.commit() : noted;
}

Result<void> SheetImport::takeRow(WriteScope &scope, const SheetRow &row)
{
  ++m_report.rows;
  const RowResult read = m_rows->read(row);
  if (!read)
    return reject(row, read.error());
  const Result<Submitted> submitted = m_engine.submission().submit(scope, read->draft, m_batch);
  if (!submitted)
    return fail(submitted.error());
  if (const auto *earlier = std::get_if<Earlier>(&*submitted))
    return noteRepeated(row, *earlier);
  if (const auto *message = std::get_if<Message>(&*submitted)) {
    if (const std::optional<Earlier> earlier = earlierRow(*message))
      return noteRepeated(row, *earlier);
    ++m_report.taken;
    m_report.completedPhones += read->phoneCompleted ? 1 : 0;
    m_report.ids << message->id;
    return {};
  }
  QList<RowProblem> problems;
  for (const Error &error : std::get<QList<Error>>(*submitted))
    problems << m_rows->problemOf(row, error);
  return reject(row, problems);
}

// A dry run keeps nothing: what the duplicate guard would find among the sheet's earlier rows is found here.
std::optional<Earlier> SheetImport::earlierRow(const Message &message)
{
  if (!m_request.dryRun || m_engine.settings().duplicateMs(message.type) <= 0)
    return std::nullopt;
  const QString all = QStringList{message.phone, message.reference, message.text}.join(QChar(QChar::LineSeparator));
  const QByteArray key = QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha1);
  if (const auto known = m_dryRows.constFind(key); known != m_dryRows.cend())
    return Earlier{*known, message.status};
  m_dryRows.insert(key, message.id);
  return std::nullopt;
}

Result<void> SheetImport::noteRepeated(const SheetRow &row, const Earlier &earlier)
{
  m_report.repeated << RepeatedRow{row.number, row.sheetRow, earlier};
  return reject(row, {m_rows->problemOf(row, {ErrorCode::Duplicate, {}, {}})});
}

Result<void> SheetImport::reject(const SheetRow &row, const QList<RowProblem> &problems)
{
  const bool repeats = problems.size() == 1 && problems.first().reason.code == ErrorCode::Duplicate;
  if (!repeats)
    m_report.problems << problems;
  m_rejectedAny = true;
  return m_rejects ? m_rejects->write(rejectedCells(m_sheet->headings(), row, problems)) : Result<void>();
}

Result<void> SheetImport::finishFile()
{
  if (m_rejects && !m_rejectedAny) {
    // Of an earlier try there may be one: its rows have been mended.
    m_rejects.reset();
    m_report.removedRejects = QFile::remove(m_request.rejectsFile);
  }
  if (m_rejects) {
    if (const Result<void> written = m_rejects->commit(); !written)
      return written;
  }
  if (m_request.dryRun)
    return {};
  WriteScope scope(m_engine.store().database);
  if (!scope.begun())
    return scope.begun();
  if (const Result<void> opened = m_engine.store().batches.open(scope, m_batch); !opened)
    return opened;
  return scope.commit();
}

void SheetImport::end(const Result<void> &result)
{
  m_lock.reset();
  if (!result) {
    Q_EMIT failed(result.error());
    return;
  }
  if (!m_request.dryRun)
    m_engine.wake();
  Q_EMIT finished();
}

} // namespace dakiya
