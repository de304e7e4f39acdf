// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/whatsapptext.h"

#include <QRegularExpression>
#include <QStringList>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView tagOf(QChar marker)
{
  switch (marker.unicode()) {
  case u'*':
    return "b"_L1;
  case u'_':
    return "i"_L1;
  case u'~':
    return "s"_L1;
  default:
    return {};
  }
}

bool isMarker(QChar character)
{
  return !tagOf(character).isEmpty();
}

bool opens(QStringView line, qsizetype at)
{
  if (!isMarker(line[at]) || at + 1 >= line.size() || line[at + 1].isSpace() || line[at + 1] == line[at])
    return false;
  const QChar before = at == 0 ? QChar(u' ') : line[at - 1];
  return before.isSpace() || before == u'>' || isMarker(before);
}

bool closes(QStringView line, qsizetype at)
{
  const bool endsWord = at + 1 == line.size() || !line[at + 1].isLetterOrNumber();
  return endsWord && !line[at - 1].isSpace();
}

/// Where the marker that opens at `at` is closed; -1: nowhere.
qsizetype closingPlace(QStringView line, qsizetype at)
{
  for (qsizetype end = line.indexOf(line[at], at + 2); end >= 0; end = line.indexOf(line[at], end + 1)) {
    if (closes(line, end))
      return end;
  }
  return -1;
}

QString emphasised(QStringView line)
{
  QString html;
  for (qsizetype at = 0; at < line.size(); ++at) {
    const qsizetype end = opens(line, at) ? closingPlace(line, at) : -1;
    if (end < 0) {
      html += QString(line[at]).toHtmlEscaped();
      continue;
    }
    html += u"<%1>%2</%1>"_s.arg(tagOf(line[at]), emphasised(line.sliced(at + 1, end - at - 1)));
    at = end;
  }
  return html;
}

QString mono(QStringView text)
{
  return u"<code>%1</code>"_s.arg(text.toString().toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

/// Splits at pairs of `fence`: what stands between them is code, the rest is read by `other`.
template <class Other> QString outsideOf(QStringView text, QStringView fence, Other other)
{
  QString html;
  while (true) {
    const qsizetype from = text.indexOf(fence);
    const qsizetype to = from < 0 ? -1 : text.indexOf(fence, from + fence.size());
    if (to < 0)
      return html + other(text);
    html += other(text.first(from)) + mono(text.sliced(from + fence.size(), to - from - fence.size()));
    text = text.sliced(to + fence.size());
  }
}

QString inLine(QStringView line)
{
  return outsideOf(line, u"`", emphasised);
}

QString lineHtml(QStringView line)
{
  if (line.startsWith("> "_L1))
    return u"<i>▏</i>"_s + inLine(line.sliced(2));
  if (line.startsWith("* "_L1) || line.startsWith("- "_L1))
    return u"&nbsp;• "_s + inLine(line.sliced(2));
  return inLine(line);
}

QString linesHtml(QStringView text)
{
  QStringList html;
  for (const QStringView line : text.split(u'\n'))
    html << lineHtml(line);
  return html.join("<br>"_L1);
}

} // namespace

QString whatsAppHtml(const QString &text)
{
  return outsideOf(text, u"```", linesHtml);
}

} // namespace dakiya
