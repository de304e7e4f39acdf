// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/historyquestion.h"

#include "domain/localtime.h"
#include "domain/textrules.h"

#include <QDate>
#include <QRegularExpression>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMessages = 200;
constexpr int kUsualMessages = 50;
constexpr int kLongestSearch = 200;
constexpr int kLongestShown = 64;

enum class DayEdge { First, Last };

// A plus sign that was not encoded has become a space.
QString withItsPlus(const QString &phone)
{
  return phone.startsWith(u' ') ? u'+' % phone.mid(1) : phone;
}

QString withItsOffset(const QString &time)
{
  static const QRegularExpression lostPlus(u"^(.*\\d\\d:\\d\\d.*) (\\d\\d:?\\d\\d)$"_s);
  return QString(time).replace(lostPlus, u"\\1+\\2"_s);
}

QString statusNames()
{
  QStringList names;
  for (const MessageStatus status : kMessageStatuses)
    names << wireName(status);
  return names.join(", "_L1);
}

Result<QString> phoneFrom(const QString &text)
{
  const Result<PhoneNumber> phone = parseInternationalPhone(withItsPlus(text));
  if (!phone)
    return fail(phone.error());
  return phone->e164;
}

Result<std::optional<MessageType>> typeFrom(const QString &text)
{
  const std::optional<MessageType> type = messageTypeFrom(text);
  if (!type)
    return fail(ErrorCode::TypeUnknown, text.left(kLongestShown));
  return type;
}

Result<std::optional<MessageStatus>> statusFrom(const QString &text)
{
  const std::optional<MessageStatus> status = messageStatusFrom(text);
  if (!status)
    return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "one of %1"), {statusNames()}));
  return status;
}

Result<std::optional<qint64>> beforeFrom(const QString &text)
{
  const std::optional<MessageId> id = messageIdFrom(text);
  if (!id)
    return fail(phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "the id of a message")));
  return std::optional(id->seq);
}

Result<QString> searchFrom(const QString &text)
{
  if (textLength(text) > kLongestSearch)
    return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "at most %1 characters"),
                        {QString::number(kLongestSearch)}));
  if (const Result<void> allowed = checkText(text, LineBreaks::Refused); !allowed)
    return fail(allowed.error());
  return text;
}

auto timeFrom(const QTimeZone &zone, DayEdge edge)
{
  return [zone, edge](const QString &text) -> Result<std::optional<qint64>> {
    static const QRegularExpression plainDay(u"^\\d{4}-\\d\\d-\\d\\d\\z"_s);
    if (!plainDay.match(text).hasMatch()) {
      const Result<qint64> time = parseIsoTime(withItsOffset(text));
      return time ? Result<std::optional<qint64>>(*time) : fail(time.error());
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
      return fail(ErrorCode::TimeNotIso);
    const qint64 day = QDate(1970, 1, 1).daysTo(date);
    return std::optional(LocalTime(zone).startOfDay(edge == DayEdge::Last ? day + 1 : day));
  };
}

/// Reads parameters into their places, and keeps what is wrong with them.
class ParameterReader final
{
public:
  ParameterReader(const Query &query, QList<Error> errors)
      : m_query(query)
      , m_errors(std::move(errors))
  {
  }

  template <class T, class Read> void into(T &place, const QString &name, Read read)
  {
    const std::optional<QString> text = m_query.value(name);
    if (text)
      take(place, name, read(*text));
  }

  template <class T> void take(T &place, const QString &name, const Result<T> &result)
  {
    if (result)
      place = *result;
    else
      m_errors << inField(result.error(), name);
  }

  [[nodiscard]] QList<Error> &errors() { return m_errors; }

private:
  const Query &m_query;
  QList<Error> m_errors;
};

} // namespace

Checked<HistoryQuestion> historyQuestion(const Query &query, const QTimeZone &zone,
                                         const std::optional<QString> &phoneInPath)
{
  QStringList known{u"type"_s, u"status"_s, u"from"_s, u"to"_s, u"search"_s, u"limit"_s, u"before"_s};
  if (!phoneInPath)
    known << u"phone"_s;
  ParameterReader reader(query, query.misuse(known));
  HistoryQuestion question;
  HistoryFilter &filter = question.filter;
  if (phoneInPath)
    reader.take(filter.phone, u"phone"_s, phoneFrom(*phoneInPath));
  else
    reader.into(filter.phone, u"phone"_s, phoneFrom);
  reader.into(filter.type, u"type"_s, typeFrom);
  reader.into(filter.status, u"status"_s, statusFrom);
  reader.into(filter.from, u"from"_s, timeFrom(zone, DayEdge::First));
  reader.into(filter.to, u"to"_s, timeFrom(zone, DayEdge::Last));
  reader.into(filter.search, u"search"_s, searchFrom);
  reader.into(question.before, u"before"_s, beforeFrom);
  reader.take(question.limit, u"limit"_s, wholeNumber(query, u"limit"_s, 1, kMostMessages, kUsualMessages));
  if (filter.from && filter.to && *filter.to < *filter.from)
    reader.errors() << phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "later than \"from\""), {},
                               u"to"_s);
  if (!reader.errors().isEmpty())
    return tl::unexpected(reader.errors());
  return question;
}

} // namespace dakiya
