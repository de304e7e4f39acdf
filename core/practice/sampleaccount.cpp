// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sampleaccount.h"

#include "practice/posting.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

struct SampleTemplate
{
  QLatin1StringView name;
  QLatin1StringView category;
  QLatin1StringView body;
};

constexpr std::array kTemplates{
    SampleTemplate{"delivery_reminder"_L1, "UTILITY"_L1, "Hello {{1}}, your delivery is due on {{2}} in {{3}}."_L1},
    SampleTemplate{"delivery_confirmed"_L1, "UTILITY"_L1, "Hello {{1}}, your delivery of {{2}} has arrived."_L1},
    SampleTemplate{"payment_reminder"_L1, "UTILITY"_L1, "Hello {{1}}, please pay Rs {{2}} for {{3}} soon."_L1},
    SampleTemplate{"payment_confirmation"_L1, "UTILITY"_L1, "Hello {{1}}, we received Rs {{2}}, thank you."_L1},
    SampleTemplate{"subscription_confirmation"_L1, "UTILITY"_L1, "Hello {{1}}, {{2}} starts on {{3}}, thank you."_L1},
    SampleTemplate{"pause_confirmation"_L1, "UTILITY"_L1, "Hello {{1}}, deliveries resume on {{2}}, thank you."_L1},
    SampleTemplate{"order_confirmation"_L1, "UTILITY"_L1, "Hello {{1}}, your order of Rs {{2}} comes on {{3}}."_L1},
    SampleTemplate{"churn_risk"_L1, "MARKETING"_L1, "Hello {{1}}, we miss you. {{2}} is waiting."_L1},
    SampleTemplate{"new_product"_L1, "MARKETING"_L1, "Hello {{1}}, new with us: {{2}}. {{3}}. Try it."_L1},
    SampleTemplate{"system_alert"_L1, "UTILITY"_L1, "Alert: {{1}}. {{2}}. Please look."_L1},
};

QJsonObject asListed(const SampleTemplate &sample, int number)
{
  return {
      {u"id"_s, u"tpl-%1"_s.arg(number)},
      {u"name"_s, sample.name},
      {u"waba_template_id"_s, u"10000000000%1"_s.arg(number, 2, 10, QChar(u'0'))},
      {u"language"_s, u"en"_s},
      {u"category"_s, sample.category},
      {u"components"_s, QJsonArray{QJsonObject{{u"type"_s, u"BODY"_s}, {u"text"_s, sample.body}}}},
      {u"quality"_s, u"GREEN"_s},
      {u"waba_template_status"_s, u"approved"_s},
      {u"failure_reason"_s, QJsonValue::Null},
  };
}

HttpResponse listAnswer(const QJsonArray &results, int count)
{
  return farEndResponse(200, {{u"status"_s, u"success"_s},
                              {u"code"_s, u"200"_s},
                              {u"data"_s, QJsonObject{{u"results"_s, results}, {u"count"_s, count}}}});
}

} // namespace

HttpResponse sampleTemplates(const HttpRequest &request)
{
  const QUrlQuery query(QString::fromLatin1(request.query));
  const QString status = query.queryItemValue(u"waba_template_status"_s);
  if (!status.isEmpty() && status.compare("approved"_L1, Qt::CaseInsensitive) != 0)
    return listAnswer({}, 0);
  bool limited = false;
  const int limit = query.queryItemValue(u"limit"_s).toInt(&limited);
  const int count = int(kTemplates.size());
  const int first = std::clamp(query.queryItemValue(u"offset"_s).toInt(), 0, count);
  const int end = limited && limit >= 0 ? std::min(count - first, limit) + first : count;
  QJsonArray results;
  for (int i = first; i < end; ++i)
    results.append(asListed(kTemplates.at(std::size_t(i)), i + 1));
  return listAnswer(results, count);
}

HttpResponse samplePhoneNumbers()
{
  const QJsonObject number{
      {u"id"_s, u"109876543210"_s},
      {u"phone_number_id"_s, u"109876543210"_s},
      {u"display_phone_number"_s, u"+91 80 4718 0000"_s},
      {u"verified_name"_s, u"Practice Dairy"_s},
      {u"quality_rating"_s, u"GREEN"_s},
      {u"status"_s, u"CONNECTED"_s},
  };
  return listAnswer({number}, 1);
}

} // namespace dakiya
