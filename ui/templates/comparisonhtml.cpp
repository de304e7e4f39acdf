// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/comparisonhtml.h"

#include "domain/worddiff.h"

#include <QCoreApplication>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// One side of the comparison: how what differs is shown there.
struct Side
{
  QString sign;
  QString ground; ///< of its line
  QString style;  ///< of its words
};

QString blended(const QColor &color, const QColor &ground, double share)
{
  const auto mix = [share](int one, int other) { return int(one * share + other * (1 - share)); };
  return QColor(mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue()))
      .name();
}

Side sideOf(const QString &sign, const QColor &color, const QString &decoration, const Theme &theme)
{
  return {sign, blended(color, theme.surface, 0.08),
          u"background-color:%1; text-decoration:%2"_s.arg(blended(color, theme.surface, 0.25), decoration)};
}

QString html(const QList<DiffStretch> &stretches, const Side &side, bool marksWords)
{
  QString text;
  for (const DiffStretch &stretch : stretches) {
    const QString plain = stretch.text.toHtmlEscaped().replace("  "_L1, "&nbsp; "_L1);
    text += stretch.isChanged && marksWords ? u"<span style=\"%1\">%2</span>"_s.arg(side.style, plain) : plain;
  }
  return text.isEmpty() ? u"&nbsp;"_s : text;
}

// The widths stand in each row: a row of its own for them would be seen.
QString cell(const QList<DiffStretch> &stretches, const Side &side, DiffRow::Kind kind, DiffRow::Kind absent)
{
  const QString cells = u"<td width=\"2%\"%1>%2</td><td width=\"48%\"%1>%3</td>"_s;
  if (kind == absent)
    return cells.arg(QString(), QString(), QString());
  if (kind == DiffRow::Kind::Same)
    return cells.arg(QString(), QString(), html(stretches, side, false));
  return cells.arg(u" bgcolor=\"%1\""_s.arg(side.ground), u"<b>%1</b>"_s.arg(side.sign),
                   html(stretches, side, kind == DiffRow::Kind::Changed));
}

} // namespace

QString comparisonHtml(const QString &first, const QString &second, const Theme &theme)
{
  const Side gone = sideOf(u"−"_s, theme.bad, u"line-through"_s, theme);
  const Side come = sideOf(u"+"_s, theme.good, u"underline"_s, theme);
  QString rows;
  const QList<DiffRow> all = compareSideBySide(first, second);
  for (const DiffRow &row : all)
    rows += u"<tr>"_s + cell(row.first, gone, row.kind, DiffRow::Kind::Added) +
            cell(row.second, come, row.kind, DiffRow::Kind::Removed) + u"</tr>"_s;
  return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\">"_s + rows + u"</table>"_s;
}

QString comparisonInWords(const QString &first, const QString &second)
{
  const QList<DiffRow> rows = compareSideBySide(first, second);
  const auto differ =
      std::count_if(rows.cbegin(), rows.cend(), [](const DiffRow &row) { return row.kind != DiffRow::Kind::Same; });
  return differ == 0 ? QCoreApplication::translate("Comparison", "The two say the same.")
                     : QCoreApplication::translate("Comparison", "%n lines differ.", nullptr, int(differ));
}

} // namespace dakiya
