// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/variablewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dakiya {

namespace {

struct Words
{
  const char *variable;
  const char *word;
  const char *example; ///< nullptr: none
};

constexpr Words kWords[] = {
    {"customer_name", QT_TRANSLATE_NOOP("Variable", "Customer's name"), nullptr},
    {"delivery_date", QT_TRANSLATE_NOOP("Variable", "Day of delivery"), QT_TRANSLATE_NOOP("Variable", "such as 3 Dec")},
    {"area", QT_TRANSLATE_NOOP("Variable", "Area"), QT_TRANSLATE_NOOP("Variable", "such as Kothrud")},
    {"amount", QT_TRANSLATE_NOOP("Variable", "Amount in rupees"), QT_TRANSLATE_NOOP("Variable", "such as 1,234.50")},
    {"total_amount", QT_TRANSLATE_NOOP("Variable", "Total in rupees"),
     QT_TRANSLATE_NOOP("Variable", "such as 1,234.50")},
    {"period", QT_TRANSLATE_NOOP("Variable", "Period"), QT_TRANSLATE_NOOP("Variable", "such as November 2026")},
    {"product", QT_TRANSLATE_NOOP("Variable", "Product"), QT_TRANSLATE_NOOP("Variable", "such as Cow milk, 1 litre")},
    {"start_date", QT_TRANSLATE_NOOP("Variable", "First day"), QT_TRANSLATE_NOOP("Variable", "such as 3 Dec")},
    {"resume_date", QT_TRANSLATE_NOOP("Variable", "Goes on from"), QT_TRANSLATE_NOOP("Variable", "such as 3 Dec")},
    {"offer", QT_TRANSLATE_NOOP("Variable", "Offer"), nullptr},
    {"title", QT_TRANSLATE_NOOP("Variable", "Title"), nullptr},
    {"details", QT_TRANSLATE_NOOP("Variable", "Details"), nullptr},
    {"business_name", QT_TRANSLATE_NOOP("Variable", "Name of the business"), nullptr},
    {"order_id", QT_TRANSLATE_NOOP("Variable", "Order number"), nullptr},
    {"bill_id", QT_TRANSLATE_NOOP("Variable", "Bill number"), nullptr},
    {"subscription_id", QT_TRANSLATE_NOOP("Variable", "Subscription number"), nullptr},
};

const Words *wordsOf(const QString &variable)
{
  const auto *found = std::find_if(std::begin(kWords), std::end(kWords), [&variable](const Words &words) {
    return variable == QLatin1String(words.variable);
  });
  return found == std::end(kWords) ? nullptr : found;
}

} // namespace

QString variableWord(const QString &variable)
{
  if (const Words *words = wordsOf(variable))
    return QCoreApplication::translate("Variable", words->word);
  QString own = QString(variable).replace(u'_', u' ');
  if (!own.isEmpty())
    own[0] = own[0].toUpper();
  return own;
}

QString variableExample(const QString &variable)
{
  const Words *words = wordsOf(variable);
  return words && words->example ? QCoreApplication::translate("Variable", words->example) : QString();
}

bool isDayVariable(QStringView variable)
{
  return variable.endsWith(QLatin1String("_date"));
}

bool isLongVariable(QStringView variable)
{
  return variable == QLatin1String("details") || variable == QLatin1String("offer");
}

} // namespace dakiya
