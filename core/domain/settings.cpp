// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

#include "domain/money.h"
#include "domain/settingchoices.h"

#include <QRegularExpression>

#include <functional>

namespace dakiya {

namespace {

/// What one key may hold. `check` gives the value as it is stored, or what it must be.
struct Rule
{
  QString key;
  QString fallback;
  std::function<Result<QString>(const QString &)> check;
  QStringList choices = {};
};

Result<QString> mustBe(const char *what, const QStringList &values = {})
{
  return fail(phrased(ErrorCode::SettingInvalid, what, values));
}

auto number(int least, int most)
{
  return [least, most](const QString &value) -> Result<QString> {
    bool isNumber = false;
    const int given = value.trimmed().toInt(&isNumber);
    if (!isNumber || given < least || given > most)
      return mustBe(QT_TRANSLATE_NOOP("Detail", "a whole number from %1 to %2"),
                    {QString::number(least), QString::number(most)});
    return QString::number(given);
  };
}

Result<QString> readYesOrNo(const QString &value)
{
  const QString given = value.trimmed().toLower();
  if (given == QLatin1String("true") || given == QLatin1String("yes") || given == QLatin1String("on"))
    return QStringLiteral("true");
  if (given == QLatin1String("false") || given == QLatin1String("no") || given == QLatin1String("off"))
    return QStringLiteral("false");
  return mustBe(QT_TRANSLATE_NOOP("Detail", "true or false"));
}

Rule oneOf(const QString &key, const QString &fallback, const QStringList &values)
{
  const auto check = [values](const QString &value) -> Result<QString> {
    if (!values.contains(value.trimmed()))
      return mustBe(QT_TRANSLATE_NOOP("Detail", "one of %1"), {values.join(QLatin1String(", "))});
    return value.trimmed();
  };
  return {key, fallback, check, values};
}

Rule yesOrNo(const QString &key, bool fallback)
{
  const QStringList values{QStringLiteral("true"), QStringLiteral("false")};
  return {key, values[fallback ? 0 : 1], readYesOrNo, values};
}

Result<QString> anyText(const QString &value)
{
  static const QRegularExpression control(QStringLiteral("\\p{Cc}"));
  if (value.size() > 200 || value.contains(control))
    return mustBe(QT_TRANSLATE_NOOP("Detail", "one line of at most 200 characters"));
  return value.trimmed();
}

Result<QString> zone(const QString &value)
{
  if (!QTimeZone(value.trimmed().toUtf8()).isValid())
    return mustBe(QT_TRANSLATE_NOOP("Detail", "a time zone such as Asia/Kolkata"));
  return value.trimmed();
}

Result<QString> rupees(const QString &value)
{
  const Result<Money> money = parseMoney(value, ZeroAmount::Allowed);
  if (!money)
    return mustBe(QT_TRANSLATE_NOOP("Detail", "an amount in rupees such as 0.50"));
  return QStringLiteral("%1.%2").arg(money->paise / 100).arg(money->paise % 100, 2, 10, QLatin1Char('0'));
}

Result<QString> percent(const QString &value)
{
  static const QRegularExpression form(QStringLiteral("^\\d{1,3}(\\.\\d{1,2})?$"));
  const QString given = value.trimmed();
  if (!form.match(given).hasMatch() || given.toDouble() > 100)
    return mustBe(QT_TRANSLATE_NOOP("Detail", "a number from 0 to 100 such as 97.5"));
  return QString::number(given.toDouble());
}

Result<QString> quiet(const QString &value)
{
  const auto parsed = parseQuietHours(value);
  // Equal ends could mean never or the whole day.
  if (parsed && !*parsed && value.contains(u':'))
    return mustBe(QT_TRANSLATE_NOOP("Detail", "a span whose ends differ, such as 21:00-09:00, or off"));
  if (!parsed)
    return mustBe(QT_TRANSLATE_NOOP("Detail", "a span such as 21:00-09:00, or off"));
  return value.trimmed();
}

Result<QString> names(const QString &value)
{
  static const QRegularExpression list(QStringLiteral("^([a-z][a-z0-9_]*([, ]+[a-z][a-z0-9_]*)*)?$"));
  if (!list.match(value.trimmed()).hasMatch())
    return mustBe(QT_TRANSLATE_NOOP("Detail", "a list of names such as slot, driver_name"));
  static const QRegularExpression separator(QStringLiteral("[, ]+"));
  return value.split(separator, Qt::SkipEmptyParts).join(QLatin1String(", "));
}

Result<QString> hosts(const QString &value)
{
  static const QRegularExpression list(QStringLiteral("^([A-Za-z0-9.:\\[\\]-]+([, ]+[A-Za-z0-9.:\\[\\]-]+)*)?$"));
  if (!list.match(value.trimmed()).hasMatch())
    return mustBe(QT_TRANSLATE_NOOP("Detail", "a list of host names such as dakiya.example:443"));
  static const QRegularExpression separator(QStringLiteral("[, ]+"));
  return value.split(separator, Qt::SkipEmptyParts).join(QLatin1String(", "));
}

Result<QString> httpsUrl(const QString &value)
{
  static const QRegularExpression url(QStringLiteral("^(https?://[^\\s]+)?$"));
  if (!url.match(value.trimmed()).hasMatch())
    return mustBe(QT_TRANSLATE_NOOP("Detail", "an address such as https://dakiya.example"));
  return value.trimmed();
}

QList<Rule> generalRules()
{
  return {
      oneOf(QStringLiteral("provider"), QStringLiteral("practice"),
            {QStringLiteral("practice"), QStringLiteral("myoperator"), QStringLiteral("myoperator-v2")}),
      {QStringLiteral("business_name"), QStringLiteral("Our dairy"), anyText},
      {QStringLiteral("time_zone"), QStringLiteral("Asia/Kolkata"), zone},
      oneOf(QStringLiteral("language"), QStringLiteral("en"),
            {QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("mr")}),
      {QStringLiteral("rate_limit"), QStringLiteral("80"), number(1, 1'000'000)},
      {QStringLiteral("recipient_interval_s"), QStringLiteral("6"), number(0, 86'400)},
      {QStringLiteral("recipient_burst"), QStringLiteral("45"), number(1, 10'000)},
      {QStringLiteral("max_in_flight"), QStringLiteral("24"), number(1, 1'000)},
      {QStringLiteral("sweep_minutes"), QStringLiteral("5"), number(1, 1'440)},
      {QStringLiteral("max_retries"), QStringLiteral("3"), number(0, 20)},
      {QStringLiteral("retry_delay_minutes"), QStringLiteral("5"), number(1, 1'440)},
      {QStringLiteral("request_timeout_s"), QStringLiteral("30"), number(1, 300)},
      yesOrNo(QStringLiteral("api_enabled"), true),
      {QStringLiteral("api_port"), QStringLiteral("11001"), number(1, 65'535)},
      {QStringLiteral("api_allowed_hosts"), QString(), hosts},
      {QStringLiteral("public_url"), QString(), httpsUrl},
      {QStringLiteral("price.utility"), QStringLiteral("0.50"), rupees},
      {QStringLiteral("price.marketing"), QStringLiteral("0.86"), rupees},
      {QStringLiteral("price.internal"), QStringLiteral("0.50"), rupees},
      oneOf(QStringLiteral("marketing_consent"), QStringLiteral("not-opted-out"),
            {QStringLiteral("opt-in"), QStringLiteral("not-opted-out")}),
      {QStringLiteral("retention_months"), QStringLiteral("0"), number(0, 1'200)},
      {QStringLiteral("target.delivery_rate"), QStringLiteral("95"), percent},
      {QStringLiteral("target.success_rate"), QStringLiteral("98"), percent},
      {QStringLiteral("target.latency_ms"), QStringLiteral("2000"), number(1, 60'000)},
  };
}

QList<Rule> rulesOf(MessageType type)
{
  const MessageTypeFacts &fixed = facts(type);
  const auto key = [&](const char *name) { return QStringLiteral("%1.%2").arg(fixed.wireName, QLatin1String(name)); };
  const bool marketing = fixed.category == MessageCategory::Marketing;
  return {
      {key("expires_minutes"), QString::number(fixed.expiresMinutes), number(1, 60 * 24 * 60)},
      {key("quiet_hours"), marketing ? QStringLiteral("21:00-09:00") : QStringLiteral("off"), quiet},
      yesOrNo(key("immediate"), fixed.immediate),
      {key("duplicate_hours"), QStringLiteral("20"), number(0, 24 * 60)},
      {key("extra_variables"), QString(), names},
  };
}

const QMap<QString, Rule> &rules()
{
  static const QMap<QString, Rule> all = [] {
    QMap<QString, Rule> byKey;
    QList<Rule> list = generalRules();
    for (const MessageType type : kMessageTypes)
      list << rulesOf(type);
    for (const Rule &rule : std::as_const(list))
      byKey.insert(rule.key, rule);
    return byKey;
  }();
  return all;
}

QString ofType(MessageType type, const char *name)
{
  return QStringLiteral("%1.%2").arg(wireName(type), QLatin1String(name));
}

} // namespace

const QStringList &Settings::keys()
{
  static const QStringList all = [] {
    QStringList list;
    const QList<Rule> general = generalRules();
    for (const Rule &rule : general)
      list << rule.key;
    for (const MessageType type : kMessageTypes) {
      const QList<Rule> own = rulesOf(type);
      for (const Rule &rule : own)
        list << rule.key;
    }
    return list;
  }();
  return all;
}

Result<QString> Settings::check(const QString &key, const QString &value)
{
  const auto rule = rules().constFind(key);
  if (rule == rules().cend())
    return fail(ErrorCode::SettingUnknown, key, key);
  Result<QString> checked = rule->check(value);
  if (!checked)
    checked.error().field = key;
  return checked;
}

QString Settings::defaultOf(const QString &key)
{
  return rules().value(key).fallback;
}

QString Settings::value(const QString &key) const
{
  const auto stored = m_stored.constFind(key);
  return stored != m_stored.cend() ? *stored : defaultOf(key);
}

QString Settings::provider() const
{
  return value(QStringLiteral("provider"));
}

QString Settings::businessName() const
{
  return value(QStringLiteral("business_name"));
}

QString Settings::language() const
{
  return value(QStringLiteral("language"));
}

QTimeZone Settings::timeZone() const
{
  return QTimeZone(value(QStringLiteral("time_zone")).toUtf8());
}

int Settings::ratePerSecond() const
{
  return value(QStringLiteral("rate_limit")).toInt();
}

qint64 Settings::recipientIntervalMs() const
{
  return value(QStringLiteral("recipient_interval_s")).toLongLong() * 1000;
}

int Settings::recipientBurst() const
{
  return value(QStringLiteral("recipient_burst")).toInt();
}

int Settings::maxInFlight() const
{
  return value(QStringLiteral("max_in_flight")).toInt();
}

qint64 Settings::sweepMs() const
{
  return value(QStringLiteral("sweep_minutes")).toLongLong() * 60'000;
}

RetryPolicy Settings::retryPolicy() const
{
  return {value(QStringLiteral("max_retries")).toInt(), value(QStringLiteral("retry_delay_minutes")).toInt()};
}

qint64 Settings::requestTimeoutMs() const
{
  return value(QStringLiteral("request_timeout_s")).toLongLong() * 1000;
}

bool Settings::apiEnabled() const
{
  return value(QStringLiteral("api_enabled")) == QLatin1String("true");
}

quint16 Settings::apiPort() const
{
  return quint16(value(QStringLiteral("api_port")).toUShort());
}

QStringList Settings::apiAllowedHosts() const
{
  static const QRegularExpression separator(QStringLiteral("[, ]+"));
  return value(QStringLiteral("api_allowed_hosts")).split(separator, Qt::SkipEmptyParts);
}

bool Settings::marketingNeedsOptIn() const
{
  return value(QStringLiteral("marketing_consent")) == QLatin1String("opt-in");
}

qint64 Settings::pricePaise(MessageCategory category) const
{
  const QString price = value(QStringLiteral("price.%1").arg(wireName(category)));
  return parseMoney(price, ZeroAmount::Allowed).value_or(Money{}).paise;
}

bool Settings::immediate(MessageType type) const
{
  return value(ofType(type, "immediate")) == QLatin1String("true");
}

qint64 Settings::expiresMs(MessageType type) const
{
  return value(ofType(type, "expires_minutes")).toLongLong() * 60'000;
}

std::optional<QuietHours> Settings::quietHours(MessageType type) const
{
  return parseQuietHours(value(ofType(type, "quiet_hours"))).value_or(std::nullopt);
}

qint64 Settings::duplicateMs(MessageType type) const
{
  return value(ofType(type, "duplicate_hours")).toLongLong() * 3'600'000;
}

QStringList Settings::extraVariables(MessageType type) const
{
  static const QRegularExpression separator(QStringLiteral("[, ]+"));
  return value(ofType(type, "extra_variables")).split(separator, Qt::SkipEmptyParts);
}

QStringList settingChoices(const QString &key)
{
  return rules().value(key).choices;
}

} // namespace dakiya
