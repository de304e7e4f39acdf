// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagefilter.h"

#include "store/store.h"
#include "words.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 500;

// A person may leave out +91, as in a sheet.
QString asTyped(const Invocation &invocation, const QString &name)
{
  const QString value = invocation.value(name);
  if (name != QLatin1String("phone"))
    return value;
  const Result<SheetPhone> phone = parseSheetPhone(value, LocalNumbers::Complete);
  return phone ? phone->phone.e164 : value;
}

} // namespace

QList<QCommandLineOption> filterOptions(const QStringList &names)
{
  const QList<QCommandLineOption> all{
      {u"phone"_s, Ctl::tr("Of this number only."), u"NUMBER"_s},
      {u"type"_s, Ctl::tr("Of this type only, such as payment_reminder."), u"TYPE"_s},
      {u"status"_s, Ctl::tr("That stand like this only, such as failed or unknown."), u"STATUS"_s},
      {u"from"_s, Ctl::tr("Made on this day or at this time, or later."), u"TIME"_s},
      {u"to"_s, Ctl::tr("Made on this day, or before this time."), u"TIME"_s},
      {u"search"_s, Ctl::tr("A name, a part of a number, words of the text, a reference."), u"TEXT"_s},
  };
  QList<QCommandLineOption> some;
  for (const QCommandLineOption &option : all) {
    if (names.contains(option.names().constFirst()))
      some << option;
  }
  return some;
}

bool hasAny(const Invocation &invocation, const QStringList &names)
{
  return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return invocation.has(name); });
}

Checked<HistoryQuestion> readQuestion(const Invocation &invocation, const QStringList &names, const QTimeZone &zone)
{
  QUrlQuery query;
  for (const QString &name : names) {
    if (invocation.has(name))
      query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(asTyped(invocation, name))));
  }
  const auto parsed = Query::parse(query.toString(QUrl::FullyEncoded).toLatin1());
  if (!parsed)
    return tl::unexpected(
        QList<Error>{phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "plain text"), {}, u"--search"_s)});
  return historyQuestion(*parsed, zone, std::nullopt);
}

Result<QStringList> allIds(Store &store, const HistoryFilter &filter)
{
  QStringList ids;
  std::optional<qint64> before;
  do {
    const Result<HistoryPage> page = store.history.page(filter, kAtOnce, before);
    if (!page)
      return fail(page.error());
    for (const Message &message : page->messages)
      ids << message.id.uuid;
    before = page->before;
  } while (before);
  return ids;
}

} // namespace dakiya
