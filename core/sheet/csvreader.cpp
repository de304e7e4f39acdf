// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvreader.h"

#include <algorithm>
#include <array>

namespace dakiya {

namespace {

constexpr qsizetype kSampleLength = 64 * 1024;
constexpr int kSampleRecords = 20;

bool isBlank(const SheetCell &cell)
{
  return std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace(); });
}

bool isBlank(const QList<SheetCell> &cells)
{
  return std::all_of(cells.begin(), cells.end(), [](const SheetCell &cell) { return isBlank(cell); });
}

// How many cells the first filled records of a sample would have.
QList<qsizetype> widths(QStringView sample, QChar delimiter)
{
  QList<qsizetype> result;
  CsvTokenizer tokenizer(delimiter);
  qsizetype used = 0;
  while (result.size() < kSampleRecords && used < sample.size()) {
    used += tokenizer.consume(sample.sliced(used));
    if (!tokenizer.recordReady())
      tokenizer.finish();
    const QList<SheetCell> cells = tokenizer.takeRecord();
    if (!isBlank(cells))
      result.append(cells.size());
  }
  return result;
}

// The one that cuts the headings into most cells wins, unless the rows below disagree with it.
double score(QStringView sample, QChar delimiter)
{
  const QList<qsizetype> cells = widths(sample, delimiter);
  if (cells.isEmpty())
    return 0;
  return double(cells.first() - 1) * double(cells.count(cells.first())) / double(cells.size());
}

QChar mostLikelyDelimiter(QStringView sample)
{
  QChar best = u',';
  double bestScore = 0;
  for (const char16_t candidate : {u',', u';', u'\t'}) {
    const double candidateScore = score(sample, QChar(candidate));
    if (candidateScore > bestScore) {
      bestScore = candidateScore;
      best = QChar(candidate);
    }
  }
  return best;
}

// Excel's own first line that names the delimiter; its length, or 0.
int announcement(QStringView text)
{
  const bool announced = text.size() >= 5 && text.startsWith(u"sep=", Qt::CaseInsensitive) &&
                         QStringView(u",;\t").contains(text[4]) &&
                         (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n');
  return announced ? 5 : 0;
}

} // namespace

CsvReader::CsvReader(TextSource source)
    : m_source(std::move(source))
    , m_tokenizer(m_delimiter)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path)
{
  auto source = TextSource::open(path);
  if (!source)
    return fail(source.error());
  std::unique_ptr<CsvReader> reader(new CsvReader(std::move(*source)));
  for (const auto step : {&CsvReader::findDelimiter, &CsvReader::countRows, &CsvReader::readHeadings}) {
    if (const auto done = (reader.get()->*step)(); !done)
      return fail(done.error());
  }
  return reader;
}

Result<void> CsvReader::findDelimiter()
{
  const auto piece = m_source.next();
  if (!piece)
    return fail(piece.error());
  m_announcedDelimiter = announcement(*piece);
  if (m_announcedDelimiter > 0)
    m_delimiter = piece->at(4);
  else
    m_delimiter = mostLikelyDelimiter(QStringView(*piece).first(std::min(piece->size(), kSampleLength)));
  return {};
}

Result<void> CsvReader::countRows()
{
  if (const auto ready = restart(); !ready)
    return ready;
  SheetRow row;
  int filled = 0;
  for (auto more = nextFilledRecord(row); more.value_or(true); more = nextFilledRecord(row)) {
    if (!more)
      return fail(more.error());
    ++filled;
  }
  if (filled == 0)
    return fail(phrased(ErrorCode::FileNotASheet, QT_TRANSLATE_NOOP("Detail", "it is empty")));
  m_rowCount = filled - 1;
  return {};
}

Result<void> CsvReader::readHeadings()
{
  if (const auto ready = restart(); !ready)
    return ready;
  SheetRow row;
  const auto found = nextFilledRecord(row);
  if (!found)
    return fail(found.error());
  m_headings.clear();
  for (const QString &text : row.texts())
    m_headings.append(text.simplified());
  m_headingRow = m_record;
  m_record = 0;
  return {};
}

Result<void> CsvReader::restart()
{
  m_tokenizer = CsvTokenizer(m_delimiter);
  m_piece.clear();
  m_used = 0;
  m_ended = false;
  m_record = 0;
  if (const auto rewound = m_source.rewind(); !rewound || m_announcedDelimiter == 0)
    return rewound;
  SheetRow announced;
  const auto skipped = nextRecord(announced);
  m_record = 0; // a spreadsheet does not show it
  return skipped ? Result<void>() : fail(skipped.error());
}

Result<bool> CsvReader::next(SheetRow &row)
{
  return nextFilledRecord(row);
}

Result<bool> CsvReader::nextFilledRecord(SheetRow &row)
{
  auto found = nextRecord(row);
  while (found.value_or(false) && isBlank(row.cells))
    found = nextRecord(row);
  return found;
}

Result<bool> CsvReader::nextRecord(SheetRow &row)
{
  while (!m_tokenizer.recordReady()) {
    if (m_used == m_piece.size() && !m_ended) {
      auto piece = m_source.next();
      if (!piece)
        return fail(piece.error());
      m_piece = std::move(*piece);
      m_used = 0;
      m_ended = m_piece.isEmpty();
    }
    m_used += m_tokenizer.consume(QStringView(m_piece).sliced(m_used));
    if (m_tokenizer.recordReady() || !m_ended)
      continue;
    if (m_tokenizer.insideQuotes())
      return fail(phrased(ErrorCode::FileNotASheet,
                          QT_TRANSLATE_NOOP("Detail", "the quotation mark in line %1 is never closed"),
                          {QString::number(m_tokenizer.recordLine())}));
    m_tokenizer.finish();
    if (!m_tokenizer.recordReady())
      return false;
  }
  row.line = m_tokenizer.recordLine();
  row.cells = m_tokenizer.takeRecord();
  row.number = ++m_record;
  row.sheetRow = m_headingRow + row.number;
  return true;
}

} // namespace dakiya
