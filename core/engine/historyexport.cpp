// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/historyexport.h"

#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dakiya {

namespace {

constexpr int kPage = 500;

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(Export)
};

QList<XlsxWriter::Column> columns()
{
  return {{Words::tr("Made"), 19},      {Words::tr("Customer"), 24}, {Words::tr("Number"), 18},
          {Words::tr("Type"), 24},      {Words::tr("Message"), 60},  {Words::tr("Reference"), 18},
          {Words::tr("Status"), 12},    {Words::tr("Reason"), 40},   {Words::tr("Sent"), 19},
          {Words::tr("Delivered"), 19}, {Words::tr("Read"), 19},     {Words::tr("Failed"), 19},
          {Words::tr("Attempts"), 10},  {Words::tr("Id"), 38},       {Words::tr("Provider's id"), 38}};
}

QStringList headings()
{
  QStringList headings;
  for (const XlsxWriter::Column &column : columns())
    headings << column.heading;
  return headings;
}

} // namespace

HistoryExport::HistoryExport(Writer writer, HistoryFilter filter, const QTimeZone &zone)
    : m_writer(std::move(writer))
    , m_filter(std::move(filter))
    , m_local(zone)
{
}

Result<std::shared_ptr<HistoryExport>> HistoryExport::open(const QString &path, ExportFormat format,
                                                           const HistoryFilter &filter, const QTimeZone &zone)
{
  if (format == ExportFormat::Xlsx) {
    Result<XlsxWriter> book = XlsxWriter::open(path, Words::tr("Messages"), columns());
    if (!book)
      return fail(book.error());
    return std::shared_ptr<HistoryExport>(new HistoryExport(std::move(*book), filter, zone));
  }
  Result<CsvWriter> sheet = CsvWriter::open(path);
  if (!sheet)
    return fail(sheet.error());
  if (const Result<void> begun = sheet->write(headings()); !begun)
    return fail(begun.error());
  return std::shared_ptr<HistoryExport>(new HistoryExport(std::move(*sheet), filter, zone));
}

Result<bool> HistoryExport::writeNext(Store &store)
{
  const Result<HistoryPage> page = store.history.page(m_filter, kPage, m_before);
  if (!page)
    return fail(page.error());
  for (const Message &message : page->messages) {
    if (const Result<void> written = write(message); !written)
      return fail(written.error());
  }
  m_written += page->messages.size();
  m_before = page->before;
  return m_before.has_value();
}

Result<void> HistoryExport::write(const Message &message)
{
  const QList<SheetCell> cells = cellsOf(message);
  if (auto *book = std::get_if<XlsxWriter>(&m_writer))
    return book->write(cells);
  QStringList texts;
  for (const SheetCell &cell : cells)
    texts << asText(cell);
  return std::get<CsvWriter>(m_writer).write(texts);
}

QList<SheetCell> HistoryExport::cellsOf(const Message &message) const
{
  return {moment(message.createdAt()),
          message.customerName,
          message.phone,
          typeWord(message.type),
          message.text,
          message.reference,
          statusWord(message.status),
          reasonInWords(message.provider, message.errorCode, message.errorText),
          moment(message.sentAt),
          moment(message.deliveredAt),
          moment(message.readAt),
          moment(message.failedAt),
          qint64(message.attempt),
          message.id.uuid,
          message.providerMessageId};
}

SheetCell HistoryExport::moment(std::optional<qint64> utcMs) const
{
  return utcMs ? SheetCell(SheetMoment{m_local.localMs(*utcMs)}) : SheetCell();
}

QString HistoryExport::asText(const SheetCell &cell) const
{
  if (const auto *text = std::get_if<QString>(&cell))
    return *text;
  if (const auto *number = std::get_if<qint64>(&cell))
    return QString::number(*number);
  if (const auto *moment = std::get_if<SheetMoment>(&cell))
    return QDateTime::fromMSecsSinceEpoch(moment->localMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
  return {};
}

Result<void> HistoryExport::commit()
{
  return std::visit([](auto &writer) { return writer.commit(); }, m_writer);
}

} // namespace dakiya
