// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/auditlog.h"

#include "domain/messageid.h"
#include "store/store.h"

namespace dakiya {

namespace {

constexpr int kPerPage = 500;

AuditedMessage factsOf(const Message &message)
{
  return {message.type, message.customerName.isEmpty() ? message.phone : message.customerName};
}

/// A message's own id, and none that only looks like one.
bool isAboutMessage(const AuditEntry &entry)
{
  return messageIdFrom(entry.subject).has_value();
}

Result<AuditLines> withMessages(Store &store, const AuditPage &page)
{
  QStringList ids;
  for (const AuditEntry &entry : page.entries) {
    if (isAboutMessage(entry))
      ids << entry.subject;
  }
  const Result<QHash<QString, Message>> messages =
      ids.isEmpty() ? Result<QHash<QString, Message>>() : store.messages.findNamed(ids);
  if (!messages)
    return fail(messages.error());
  AuditLines lines{{}, page.next};
  for (const AuditEntry &entry : page.entries) {
    const auto message = messages->constFind(entry.subject);
    lines.lines << AuditLine{entry, message == messages->cend() ? std::nullopt : std::optional(factsOf(*message))};
  }
  return lines;
}

} // namespace

Result<AuditLines> readAuditLog(Store &store, int limit, std::optional<qint64> before, const LineMatches &matches)
{
  AuditStore log(store.database);
  if (!matches) {
    const Result<AuditPage> page = log.page(limit, before);
    return page ? withMessages(store, *page) : fail(page.error());
  }
  // What a person searches for stands in words that only this side knows; so a page is read whole and then sifted.
  const Result<AuditPage> page = log.page(kPerPage, before);
  Result<AuditLines> lines = page ? withMessages(store, *page) : fail(page.error());
  if (!lines)
    return lines;
  lines->lines.removeIf([&matches](const AuditLine &line) { return !matches(line); });
  if (lines->lines.size() > limit) {
    lines->lines.resize(limit);
    lines->next = lines->lines.constLast().entry.id;
  }
  return lines;
}

AuditExport::AuditExport(CsvWriter file, Cells cells, LineMatches matches)
    : m_file(std::move(file))
    , m_cells(std::move(cells))
    , m_matches(std::move(matches))
{
}

Result<std::shared_ptr<AuditExport>> AuditExport::open(const QString &path, const QStringList &headings, Cells cells,
                                                       LineMatches matches)
{
  Result<CsvWriter> file = CsvWriter::open(path);
  if (!file)
    return fail(file.error());
  if (const Result<void> written = file->write(headings); !written)
    return fail(written.error());
  return std::shared_ptr<AuditExport>(new AuditExport(std::move(*file), std::move(cells), std::move(matches)));
}

Result<bool> AuditExport::writeNext(Store &store)
{
  const Result<AuditLines> lines = readAuditLog(store, kPerPage, m_before, m_matches);
  if (!lines)
    return fail(lines.error());
  for (const AuditLine &line : lines->lines) {
    if (const Result<void> written = m_file.write(m_cells(line)); !written)
      return fail(written.error());
    ++m_written;
  }
  m_before = lines->next;
  return m_before.has_value();
}

} // namespace dakiya
