// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textrules.h"

namespace dakiya {

namespace {

constexpr char32_t kZeroWidthNonJoiner = 0x200C;
constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kLineSeparator = 0x2028;
constexpr char32_t kParagraphSeparator = 0x2029;
constexpr char16_t kDevanagariZero = 0x0966;
constexpr char16_t kDevanagariNine = 0x096F;

bool isLayout(char32_t letter)
{
  return letter == U'\n' || letter == U'\r' || letter == U'\t' || letter == kLineSeparator ||
         letter == kParagraphSeparator;
}

bool breaksLine(char32_t letter)
{
  return isLayout(letter) && letter != U'\t';
}

bool turnsDirection(char32_t letter)
{
  return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isForbidden(char32_t letter, LineBreaks lineBreaks)
{
  if (isLayout(letter))
    return lineBreaks == LineBreaks::Refused;
  return QChar::category(letter) == QChar::Other_Control || QChar::isSurrogate(letter) || turnsDirection(letter);
}

// A lone surrogate stands for itself.
char32_t codePointAt(QStringView text, qsizetype place)
{
  const QChar unit = text[place];
  if (unit.isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate())
    return QChar::surrogateToUcs4(unit, text[place + 1]);
  return unit.unicode();
}

} // namespace

Result<void> checkText(QStringView text, LineBreaks lineBreaks)
{
  for (qsizetype place = 0; place < text.size();) {
    const char32_t letter = codePointAt(text, place);
    if (lineBreaks == LineBreaks::Refused && breaksLine(letter))
      return fail(ErrorCode::TextLineBreak);
    if (isForbidden(letter, lineBreaks)) {
      const QString hex = QString::number(uint(letter), 16).toUpper().rightJustified(4, u'0');
      return fail(ErrorCode::TextForbiddenCharacter, QStringLiteral("U+") + hex);
    }
    place += QChar::requiresSurrogates(letter) ? 2 : 1;
  }
  return {};
}

QString withoutControls(QStringView text, LineBreaks lineBreaks)
{
  QString shown;
  for (qsizetype place = 0; place < text.size();) {
    const char32_t letter = codePointAt(text, place);
    const qsizetype units = QChar::requiresSurrogates(letter) ? 2 : 1;
    const bool endsLine = letter == U'\r' && place + 1 < text.size() && text[place + 1] == u'\n';
    if (isLayout(letter) && lineBreaks == LineBreaks::Refused)
      shown += u' ';
    else if (isForbidden(letter, lineBreaks) || (letter == U'\r' && !endsLine))
      shown += QChar(QChar::ReplacementCharacter);
    else if (!endsLine)
      shown += text.sliced(place, units);
    place += units;
  }
  return shown;
}

QString foldForSearch(QStringView text)
{
  QString plain = text.toString();
  plain.remove(QChar(kZeroWidthNonJoiner)).remove(QChar(kZeroWidthJoiner));
  // Folding may take a composed letter apart, so what is composed comes last.
  return plain.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString latinDigits(QStringView text)
{
  QString latin = text.toString();
  for (QChar &letter : latin) {
    const char16_t unit = letter.unicode();
    if (unit >= kDevanagariZero && unit <= kDevanagariNine)
      letter = QChar(char16_t(u'0' + (unit - kDevanagariZero)));
  }
  return latin;
}

int textLength(QStringView text)
{
  int length = 0;
  for (qsizetype place = 0; place < text.size(); ++length)
    place += QChar::requiresSurrogates(codePointAt(text, place)) ? 2 : 1;
  return length;
}

} // namespace dakiya
