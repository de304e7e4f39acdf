// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/samplevalues.h"

#include "domain/templatetokens.h"

#include <algorithm>
#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// They belong to the message's language, not to that of the program: so they are here, and not in its translations.
struct Sample
{
  const char16_t *variable;
  const char16_t *english;
  const char16_t *hindi;
  const char16_t *marathi;
};

constexpr std::array kSamples{
    Sample{u"customer_name", u"Asha Patil", u"आशा पाटील", u"आशा पाटील"},
    Sample{u"delivery_date", u"29 January", u"29 जनवरी", u"29 जानेवारी"},
    Sample{u"area", u"Kothrud", u"कोथरूड", u"कोथरूड"},
    Sample{u"amount", u"1,240.50", u"1,240.50", u"1,240.50"},
    Sample{u"total_amount", u"1,240.50", u"1,240.50", u"1,240.50"},
    Sample{u"period", u"January 2026", u"जनवरी 2026", u"जानेवारी 2026"},
    Sample{u"product", u"Cow milk, 1 litre", u"गाय का दूध, 1 लीटर", u"गाईचे दूध, 1 लिटर"},
    Sample{u"start_date", u"1 February", u"1 फ़रवरी", u"1 फेब्रुवारी"},
    Sample{u"resume_date", u"5 February", u"5 फ़रवरी", u"5 फेब्रुवारी"},
    Sample{u"offer", u"10 % off your next bill", u"अगले बिल पर 10 % की छूट", u"पुढच्या बिलावर 10 % सवलत"},
    Sample{u"title", u"Sending is paused", u"मेसेज रुके हैं", u"मेसेज थांबले आहेत"},
    Sample{u"details", u"Fresh every morning.", u"हर सुबह ताज़ा।", u"रोज सकाळी ताजे."},
    Sample{u"order_id", u"ORD-1042", u"ORD-1042", u"ORD-1042"},
    Sample{u"bill_id", u"BILL-2026-01", u"BILL-2026-01", u"BILL-2026-01"},
    Sample{u"subscription_id", u"SUB-317", u"SUB-317", u"SUB-317"},
    Sample{u"business_name", u"Gokul Dairy", u"गोकुल डेयरी", u"गोकुळ डेअरी"},
};

QString sampleOf(const QString &variable, const QString &language)
{
  const auto *sample = std::find_if(kSamples.begin(), kSamples.end(),
                                    [&](const Sample &one) { return variable == QStringView(one.variable); });
  if (sample == kSamples.end())
    return u"["_s + variable + u']';
  return QString::fromUtf16(language == "hi"_L1   ? sample->hindi
                            : language == "mr"_L1 ? sample->marathi
                                                  : sample->english);
}

} // namespace

QMap<QString, QString> sampleValues(const QStringList &variables, const QString &language, const QString &businessName)
{
  QMap<QString, QString> values;
  for (const QString &variable : variables)
    values.insert(variable, sampleOf(variable, language));
  if (!businessName.isEmpty())
    values.insert(u"business_name"_s, businessName);
  return values;
}

QString filledIn(const QString &body, const QMap<QString, QString> &values)
{
  QString text;
  qsizetype place = 0;
  const QList<TemplateToken> tokens = tokensOf(body);
  for (const TemplateToken &token : tokens) {
    const QString value = token.isVariable ? values.value(token.name.toString()) : QString();
    if (value.isEmpty())
      continue;
    text += QStringView(body).sliced(place, token.at - place) % value;
    place = token.at + token.length;
  }
  text += QStringView(body).sliced(place);
  return text;
}

} // namespace dakiya
