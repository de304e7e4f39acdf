// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/messagetype.h"
#include "sheet/csvwriter.h"
#include "store/auditstore.h"

#include <functional>
#include <memory>

namespace dakiya {

struct Store;

/// The message that a line of the audit log is about.
struct AuditedMessage
{
  MessageType type = MessageType::DeliveryReminder;
  QString customer; ///< the name, else the number
};

/// A line with what a person needs to understand it.
struct AuditLine
{
  AuditEntry entry;
  std::optional<AuditedMessage> message; ///< nullopt: it is about something else, or the message is gone
};

/// As AuditPage.
struct AuditLines
{
  QList<AuditLine> lines;
  std::optional<qint64> next;
};

/// At most `limit` lines older than `before`, newest first. `matches` sees each line as it will be shown, in the thread
/// of the store. What it looks for may be rare, so one call looks through some hundred lines and no more: it may give
/// few or none, and a `next`.
using LineMatches = std::function<bool(const AuditLine &)>;
[[nodiscard]] Result<AuditLines> readAuditLog(Store &store, int limit, std::optional<qint64> before,
                                              const LineMatches &matches = {});

/// Writes the audit log into a file for spreadsheets, newest first, a page at a time so that it can be stopped between
/// two. Given up before commit(), it leaves no file.
class AuditExport final
{
public:
  /// The cells of a line, in a person's words.
  using Cells = std::function<QStringList(const AuditLine &)>;

  /// Errors: FileUnreadable.
  [[nodiscard]] static Result<std::shared_ptr<AuditExport>> open(const QString &path, const QStringList &headings,
                                                                 Cells cells, LineMatches matches);

  /// Writes the next page; false: that was the last one. Errors: FileUnreadable, the store's.
  [[nodiscard]] Result<bool> writeNext(Store &store);
  /// The file is there now. Errors: FileUnreadable.
  [[nodiscard]] Result<void> commit() { return m_file.commit(); }
  [[nodiscard]] qint64 written() const { return m_written; }

private:
  AuditExport(CsvWriter file, Cells cells, LineMatches matches);

  CsvWriter m_file;
  const Cells m_cells;
  const LineMatches m_matches;
  std::optional<qint64> m_before;
  qint64 m_written = 0;
};

} // namespace dakiya
