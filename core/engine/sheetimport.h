// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform/filelock.h"
#include "engine/submission.h"
#include "sheet/rowreader.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace dakiya {

class Engine;
struct LoadingBatch;

/// What a person asks of an import.
struct SheetImportRequest
{
  QString file;
  MessageType type = MessageType::DeliveryReminder;
  QMap<QString, QString> headings; ///< variable → column heading
  LocalNumbers localNumbers = LocalNumbers::Complete;
  bool dryRun = false;
  QString rejectsFile; ///< empty: none is written
};

/// A row that repeats a message which is here already.
struct RepeatedRow
{
  int row = 0;
  int sheetRow = 0; ///< as a spreadsheet counts
  Earlier earlier;
};

/// What became of the sheet.
struct SheetImportReport
{
  int rows = 0;
  int taken = 0;           ///< in the store now, those that an interrupted import had taken included
  int resumedAt = 0;       ///< rows that an interrupted import had read
  int repeatedBefore = 0;  ///< of those: rows of a message that was there already; `repeated` lists the others
  int completedPhones = 0; ///< of the taken: the country code was ours to add
  QList<RowProblem> problems;
  QList<RepeatedRow> repeated;
  QStringList unusedHeadings;
  bool removedRejects = false; ///< no row was refused, and the file of an earlier try is gone
  QList<MessageId> ids;        ///< of the taken, in the order of the sheet

  [[nodiscard]] int alreadyThere() const { return repeatedBefore + int(repeated.size()); }
  [[nodiscard]] int refused() const { return rows - taken - alreadyThere(); }
};

/// Reads a sheet into the queue: the good rows go in, the bad ones are listed. At most 500 rows a transaction, with a
/// pause between, so that nobody else waits; the queue sees nothing of it before the last row is in.
class SheetImport final : public QObject
{
  Q_OBJECT

public:
  explicit SheetImport(Engine &engine, QObject *parent = nullptr);
  ~SheetImport() override;

  /// Reads the headings and begins. Errors: those of the file and its columns, ImportRunning (somebody else imports the
  /// same); then nothing was stored.
  [[nodiscard]] Result<void> start(const SheetImportRequest &request);
  [[nodiscard]] const SheetImportReport &report() const { return m_report; }
  [[nodiscard]] int rowCount() const;

Q_SIGNALS:
  void progressed(int rows);
  void finished();
  /// What was read so far waits unseen; the same import again goes on with it.
  void failed(const dakiya::Error &error);

private:
  [[nodiscard]] Result<void> openFile();
  [[nodiscard]] Result<QStringList> neededVariables() const;
  [[nodiscard]] Result<QString> fingerprint() const;
  [[nodiscard]] Result<void> beginBatch();
  [[nodiscard]] Result<void> skipRows(const LoadingBatch &batch);
  void step();
  [[nodiscard]] Result<bool> readChunk();
  [[nodiscard]] Result<void> keepChunk(WriteScope &scope);
  [[nodiscard]] Result<void> takeRow(WriteScope &scope, const SheetRow &row);
  [[nodiscard]] std::optional<Earlier> earlierRow(const Message &message);
  [[nodiscard]] Result<void> noteRepeated(const SheetRow &row, const Earlier &earlier);
  [[nodiscard]] Result<void> reject(const SheetRow &row, const QList<RowProblem> &problems);
  [[nodiscard]] Result<void> finishFile();
  void end(const Result<void> &result);

  Engine &m_engine;
  SheetImportRequest m_request;
  SheetImportReport m_report;
  std::unique_ptr<SheetReader> m_sheet;
  std::unique_ptr<RowReader> m_rows;
  std::unique_ptr<class CsvWriter> m_rejects;
  std::unique_ptr<FileLock> m_lock; ///< of this sheet
  bool m_rejectedAny = false;
  qint64 m_batch = 0;
  QHash<QByteArray, MessageId> m_dryRows; ///< of a dry run: a digest of each row that it would take
  QTimer m_next;
};

} // namespace dakiya
