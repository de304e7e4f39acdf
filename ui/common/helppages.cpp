// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/helppages.h"

#include <QFile>
#include <QFileInfo>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

// The macro declares a function of the global namespace, so it cannot stand inside ours.
static void initHelpResources()
{
  Q_INIT_RESOURCE(help);
}

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInsideCell = 6;
constexpr int kBelowTable = 12;

QString fileOf(const QString &name, const QString &language)
{
  return u":/help/%1/%2.md"_s.arg(language, name);
}

} // namespace

QStringList helpPages()
{
  return {u"index"_s,     u"compose"_s,  u"outbox"_s, u"history"_s, u"templates"_s,
          u"dashboard"_s, u"settings"_s, u"sheet"_s,  u"keys"_s,    u"trouble"_s};
}

QUrl helpPage(const QString &name, const QString &language)
{
  initHelpResources();
  const QString known = helpPages().contains(name) ? name : u"index"_s;
  const QString wanted = fileOf(known, language.section(u'_', 0, 0));
  return QUrl(u"qrc"_s + (QFile::exists(wanted) ? wanted : fileOf(known, u"en"_s)));
}

QString helpName(const QUrl &page)
{
  return QFileInfo(page.path()).completeBaseName();
}

void layOutHelp(QTextDocument &page)
{
  const QList<QTextFrame *> frames = page.rootFrame()->childFrames();
  for (QTextFrame *frame : frames) {
    auto *table = qobject_cast<QTextTable *>(frame);
    if (!table)
      continue;
    QTextTableFormat format = table->format();
    format.setBorderCollapse(true);
    format.setCellPadding(kInsideCell);
    format.setBottomMargin(kBelowTable);
    table->setFormat(format);
  }
}

} // namespace dakiya
