// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include <QList>

namespace dakiya::dialect {

QString migration(QString script)
{
  return script.replace(QLatin1String("{{key}}"), QLatin1String("INTEGER PRIMARY KEY"))
      .replace(QLatin1String("{{clustered}}"), QLatin1String("WITHOUT ROWID"));
}

QString integersOf(const QString &placeholder)
{
  return QStringLiteral("(SELECT value FROM json_each(%1))").arg(placeholder);
}

QString by(const QString &table, const QString &index)
{
  return QStringLiteral("%1 INDEXED BY %2").arg(table, index);
}

QString idList(const QList<qint64> &ids)
{
  QString list = QStringLiteral("[");
  for (qsizetype i = 0; i < ids.size(); ++i) {
    if (i > 0)
      list += u',';
    list += QString::number(ids[i]);
  }
  return list + QStringLiteral("]");
}

QString rowsOf(const QString &placeholder, const QStringList &columns)
{
  QStringList values;
  for (const QString &column : columns)
    values << QStringLiteral("json_extract(value, '$[%1]') AS %2").arg(values.size()).arg(column);
  return QStringLiteral("SELECT %1 FROM json_each(%2)").arg(values.join(QLatin1String(", ")), placeholder);
}

} // namespace dakiya::dialect
