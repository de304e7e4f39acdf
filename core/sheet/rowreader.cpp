// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/rowreader.h"

#include "base/errorwords.h"
#include "domain/textrules.h"
#include "sheet/headingnames.h"
#include "sheet/sheettime.h"

#include <QRegularExpression>

#include <algorithm>

namespace dakiya {

namespace {

const QString kReason = QStringLiteral("reason");

QString contextField(const QString &variable)
{
  return QStringLiteral("context.") + variable;
}

// Offices write the name of a language; the wire has tags.
QString languageTag(const QString &text)
{
  if (text.isEmpty())
    return text;
  const QString key = headingKey(text);
  if (key == u"english" || key == headingKey(u"अंग्रेज़ी") || key == headingKey(u"इंग्रजी"))
    return QStringLiteral("en");
  if (key == u"hindi" || key == headingKey(u"हिन्दी") || key == headingKey(u"हिंदी"))
    return QStringLiteral("hi");
  if (key == u"marathi" || key == headingKey(u"मराठी"))
    return QStringLiteral("mr");
  return text;
}

// Excel's day count, which is what a date becomes in a column that is not formatted as one.
bool isDayCount(const QString &text)
{
  static const QRegularExpression form(QStringLiteral("^[1-9]\\d{4}(?:\\.\\d+)?$"));
  const double days = text.toDouble();
  return form.match(text).hasMatch() && days >= 36526 && days < 73051;
}

// Without the reasons of an earlier `--rejects`.
qsizetype ownWidth(const QStringList &headings)
{
  return !headings.isEmpty() && headings.last() == kReason ? headings.size() - 1 : headings.size();
}

bool hasFieldError(const QList<Error> &errors, const QString &field)
{
  return std::any_of(errors.begin(), errors.end(), [&field](const Error &error) { return error.field == field; });
}

} // namespace

struct RowReader::Reading
{
  Draft draft;
  bool phoneCompleted = false;
  QList<Error> errors;
};

RowReader::RowReader(ColumnMapping mapping, QTimeZone zone, LocalNumbers localNumbers)
    : m_mapping(std::move(mapping))
    , m_zone(std::move(zone))
    , m_localNumbers(localNumbers)
{
}

RowResult RowReader::read(const SheetRow &row) const
{
  Reading reading = readCells(row);
  if (!reading.errors.isEmpty())
    return tl::unexpected(problemsOf(row, reading.errors));
  return RowDraft{row.number, row.line, std::move(reading.draft), reading.phoneCompleted};
}

CheckedRowResult RowReader::check(const SheetRow &row, qint64 now) const
{
  const Reading reading = readCells(row);
  auto checked = validate(reading.draft, now);
  QList<Error> errors = reading.errors;
  if (!checked) {
    for (const Error &error : checked.error()) {
      if (!hasFieldError(reading.errors, error.field))
        errors.append(error);
    }
  }
  if (!errors.isEmpty())
    return tl::unexpected(problemsOf(row, errors));
  return CheckedRow{row.number, row.line, std::move(*checked), reading.phoneCompleted};
}

RowReader::Reading RowReader::readCells(const SheetRow &row) const
{
  Reading reading;
  reading.draft.type = wireName(m_mapping.type);
  readShape(row, reading);
  readPhone(row, reading);
  readContext(row, reading);
  readNeeded(row, reading);
  reading.draft.reference = text(row, column::reference);
  reading.draft.language = languageTag(text(row, column::language));
  reading.draft.sendAt = readTime(row, column::sendAt, reading);
  reading.draft.expiresAt = readTime(row, column::expiresAt, reading);
  return reading;
}

QString RowReader::text(const SheetRow &row, const QString &variable) const
{
  const int column = m_mapping.columns.value(variable, -1);
  if (column < 0 || column >= row.cells.size())
    return {};
  QString text = row.cells[column].text.trimmed();
  text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  return text.replace(u'\r', u'\n');
}

// A cell too many is mostly a comma without quotation marks: every value behind it would stand in the wrong column.
void RowReader::readShape(const SheetRow &row, Reading &reading) const
{
  const auto filled = [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); };
  if (row.cells.size() > m_mapping.headings.size() &&
      std::any_of(row.cells.begin() + m_mapping.headings.size(), row.cells.end(), filled))
    reading.errors.append(Error{ErrorCode::RowTooLong, {}, {}});
  const auto tooLong = [](const SheetCell &cell) { return cell.tooLong; };
  if (std::any_of(row.cells.begin(), row.cells.end(), tooLong))
    reading.errors.append(Error{ErrorCode::TextTooLong, QString::number(kMaxTextLength), {}});
}

void RowReader::readPhone(const SheetRow &row, Reading &reading) const
{
  const auto phone = parseSheetPhone(text(row, column::phone), m_localNumbers);
  if (phone) {
    reading.draft.phone = phone->phone.e164;
    reading.phoneCompleted = phone->completed;
  } else {
    reading.errors.append(inField(phone.error(), column::phone));
  }
}

void RowReader::readContext(const SheetRow &row, Reading &reading) const
{
  static const QStringList noContext{column::phone, column::reference, column::language, column::sendAt,
                                     column::expiresAt};
  for (auto mapped = m_mapping.columns.begin(); mapped != m_mapping.columns.end(); ++mapped) {
    const QString &variable = mapped.key();
    const QString value = noContext.contains(variable) ? QString() : text(row, variable);
    if (value.isEmpty())
      continue;
    if (variable.endsWith(QLatin1String("_date")) && isDayCount(latinDigits(value)))
      reading.errors.append(Error{ErrorCode::DateIsNumber, variable, contextField(variable)});
    reading.draft.context.insert(variable, value);
  }
}

void RowReader::readNeeded(const SheetRow &row, Reading &reading) const
{
  for (const QString &variable : m_mapping.needed) {
    if (variable == column::phone || !text(row, variable).isEmpty())
      continue;
    const bool isReference = variable == column::reference;
    const QString name = isReference ? QString(facts(m_mapping.type).reference) : variable;
    reading.errors.append(Error{ErrorCode::VariableMissing, name, contextField(name)});
  }
}

std::optional<qint64> RowReader::readTime(const SheetRow &row, const QString &variable, Reading &reading) const
{
  const QString value = text(row, variable);
  if (value.isEmpty())
    return std::nullopt;
  const DayMeans day = variable == column::sendAt ? DayMeans::NineInTheMorning : DayMeans::EndOfDay;
  const auto time = parseSheetTime(value, m_zone, day);
  if (time)
    return *time;
  reading.errors.append(inField(time.error(), variable));
  return std::nullopt;
}

RowProblem RowReader::problemOf(const SheetRow &row, const Error &error) const
{
  QString variable = error.field;
  if (variable.startsWith(QLatin1String("context.")))
    variable.remove(0, 8);
  else if (variable == u"reference_id")
    variable = column::reference;
  return RowProblem{row.number, row.line, row.sheetRow, m_mapping.headingOf(variable), error};
}

QList<RowProblem> RowReader::problemsOf(const SheetRow &row, const QList<Error> &errors) const
{
  QList<RowProblem> result;
  for (const Error &error : errors)
    result.append(problemOf(row, error));
  return result;
}

QStringList rejectedHeadings(const QStringList &headings)
{
  QStringList result = headings.first(ownWidth(headings));
  result.append(kReason);
  return result;
}

QStringList rejectedCells(const QStringList &headings, const SheetRow &row, const QList<RowProblem> &problems)
{
  QStringList cells = row.texts();
  const qsizetype width = ownWidth(headings);
  if (width < headings.size() && cells.size() > width)
    cells.removeAt(width);
  while (cells.size() < width)
    cells.append(QString());
  QStringList reasons;
  for (const RowProblem &problem : problems) {
    const QString words = englishSentence(problem.reason);
    reasons.append(problem.heading.isEmpty() ? words : problem.heading + QStringLiteral(": ") + words);
  }
  cells.append(reasons.join(u' '));
  return cells;
}

} // namespace dakiya
