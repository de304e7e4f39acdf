// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include "domain/textrules.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

// ₹ 99,99,99,999.99: far above any bill of a dairy, and far below where a sum could run over.
constexpr int kMostRupeeDigits = 9;
constexpr qint64 kMostPaise = 99'999'999'999;

Result<Money> checked(qint64 paise, ZeroAmount zero)
{
  if (paise > kMostPaise)
    return fail(ErrorCode::AmountTooLarge);
  if (paise == 0 && zero == ZeroAmount::Refused)
    return fail(ErrorCode::AmountZero);
  return Money{paise};
}

QRegularExpression amountShape()
{
  const QString minus = QStringLiteral("([-\u2212]?)");
  const QString sign = QStringLiteral("(?:\u20B9|rs\\.?|inr|\u0930[\u0941\u0942]\\.?)?");
  const QString ungrouped = QStringLiteral("[0-9]+");
  const QString indian = QStringLiteral("[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}");
  const QString western = QStringLiteral("[0-9]{1,3}(?:,[0-9]{3})+");
  const QString shape = u"^" % minus % u"\\s*" % sign % u"\\s*" % minus % u"\\s*(" % ungrouped % u"|" % indian % u"|" %
                        western % u")(?:\\.([0-9]+))?\\s*(?:/-)?$";
  return QRegularExpression(shape,
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// Digits of whole rupees and at least two of decimals; what comes after them has been judged already.
Result<Money> fromDigits(QStringView rupees, const QString &decimals, ZeroAmount zero, bool roundUp = false)
{
  while (rupees.startsWith(u'0'))
    rupees = rupees.sliced(1);
  if (rupees.size() > kMostRupeeDigits)
    return fail(ErrorCode::AmountTooLarge);
  return checked(rupees.toLongLong() * 100 + decimals.left(2).toInt() + (roundUp ? 1 : 0), zero);
}

} // namespace

Result<Money> parseMoney(QStringView text, ZeroAmount zero)
{
  static const QRegularExpression shape = amountShape();
  const QRegularExpressionMatch match = shape.match(latinDigits(text.trimmed()));
  const bool twoMinuses = !match.captured(1).isEmpty() && !match.captured(2).isEmpty();
  if (!match.hasMatch() || twoMinuses)
    return fail(ErrorCode::AmountNotANumber);
  if (!match.captured(1).isEmpty() || !match.captured(2).isEmpty())
    return fail(ErrorCode::AmountNegative);
  const QString decimals = match.captured(4);
  if (decimals.size() > 2)
    return fail(ErrorCode::AmountTooPrecise);
  return fromDigits(match.captured(3).remove(u','), decimals.leftJustified(2, u'0'), zero);
}

Result<Money> moneyFromNumber(double rupees, ZeroAmount zero)
{
  if (!std::isfinite(rupees))
    return fail(ErrorCode::AmountNotANumber);
  if (rupees < 0)
    return fail(ErrorCode::AmountNegative);
  const QString shortest = QString::number(std::abs(rupees), 'f', QLocale::FloatingPointShortest);
  const QString decimals = shortest.section(u'.', 1).leftJustified(3, u'0');
  return fromDigits(shortest.section(u'.', 0, 0), decimals, zero, decimals[2] >= u'5');
}

QString formatMoney(Money money)
{
  QString rupees = QString::number(money.paise / 100);
  for (qsizetype place = rupees.size() - 3; place > 0; place -= 2)
    rupees.insert(place, u',');
  return rupees % u'.' % QString::number(money.paise % 100).rightJustified(2, u'0');
}

} // namespace dakiya
