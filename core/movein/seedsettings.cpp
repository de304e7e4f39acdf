// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/seedsettings.h"

#include "domain/settings.h"
#include "movein/seedfields.h"

#include <QHash>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

enum class Unit { None, Seconds, MinutesOrSeconds };

struct OurName
{
  QString key;
  Unit unit = Unit::None;
};

const QHash<QString, OurName> &ourNames()
{
  static const QHash<QString, OurName> names{
      {u"max_retry_attempts"_s, {u"max_retries"_s}},
      {u"retry_limit"_s, {u"max_retries"_s}},
      {u"retry_delay"_s, {u"retry_delay_minutes"_s, Unit::MinutesOrSeconds}},
      {u"retry_interval"_s, {u"retry_delay_minutes"_s, Unit::MinutesOrSeconds}},
      {u"retry_delay_seconds"_s, {u"retry_delay_minutes"_s, Unit::Seconds}},
      {u"queue_interval"_s, {u"sweep_minutes"_s, Unit::MinutesOrSeconds}},
      {u"queue_interval_minutes"_s, {u"sweep_minutes"_s}},
      {u"queue_interval_seconds"_s, {u"sweep_minutes"_s, Unit::Seconds}},
      {u"queue_processing_interval"_s, {u"sweep_minutes"_s, Unit::MinutesOrSeconds}},
      {u"rate_limit_per_second"_s, {u"rate_limit"_s}},
      {u"messages_per_second"_s, {u"rate_limit"_s}},
      {u"timezone"_s, {u"time_zone"_s}},
      {u"default_language"_s, {u"language"_s}},
      {u"company_name"_s, {u"business_name"_s}},
      {u"dairy_name"_s, {u"business_name"_s}},
      {u"request_timeout"_s, {u"request_timeout_s"_s}},
      {u"api_timeout"_s, {u"request_timeout_s"_s}},
      {u"timeout"_s, {u"request_timeout_s"_s}},
  };
  return names;
}

const QStringList &ofTheDocument()
{
  static const QStringList fields{u"_id"_s,        u"id"_s,         u"__v"_s,        u"name"_s,
                                  u"created_at"_s, u"updated_at"_s, u"updated_by"_s, u"description"_s};
  return fields;
}

// The provider decides which store is opened: it is no setting of one.
std::optional<OurName> ourName(const QString &oldKey)
{
  const QString last = oldKey.section(u'.', -1);
  for (const QString &key : {oldKey, last}) {
    if (Settings::keys().contains(key) && key != "provider"_L1)
      return OurName{key};
    if (const auto found = ourNames().constFind(key); found != ourNames().cend())
      return *found;
  }
  return std::nullopt;
}

// "5" is minutes and "300" is seconds: nobody waits for five hours, or for five seconds.
QString inUnit(const QString &text, Unit unit)
{
  bool isNumber = false;
  const double given = text.toDouble(&isNumber);
  const bool isSeconds = unit == Unit::Seconds || (unit == Unit::MinutesOrSeconds && given >= 60);
  return isNumber && isSeconds ? QString::number(std::max(1, qRound(given / 60))) : text;
}

void collect(const QVariantMap &fields, const QString &above, QList<QPair<QString, QVariant>> &found)
{
  for (auto field = fields.begin(); field != fields.end(); ++field) {
    if (above.isEmpty() && ofTheDocument().contains(field.key()))
      continue;
    const QString key = above.isEmpty() ? field.key() : QString(above + u'.' + field.key());
    if (field.value().typeId() == QMetaType::QVariantMap)
      collect(field.value().toMap(), key, found);
    else if (field.value().isValid())
      found.append({key, field.value()});
  }
}

} // namespace

QList<QPair<QString, QVariant>> settingsIn(const QVariantMap &document)
{
  QList<QPair<QString, QVariant>> found;
  const QString key = plainText(document.value(u"key"_s));
  if (!key.isEmpty() && document.contains(u"value"_s))
    collect({{key, document.value(u"value"_s)}}, {}, found);
  else
    collect(document, {}, found);
  return found;
}

Result<SeedSetting> ourSetting(const QString &oldKey, const QVariant &value)
{
  const std::optional<OurName> ours = ourName(oldKey);
  if (!ours)
    return fail(ErrorCode::SettingUnknown, oldKey.left(64), oldKey.left(64));
  const Result<QString> checked = Settings::check(ours->key, inUnit(plainText(value), ours->unit));
  if (!checked)
    return fail(checked.error());
  return SeedSetting{oldKey, ours->key, *checked};
}

} // namespace dakiya
