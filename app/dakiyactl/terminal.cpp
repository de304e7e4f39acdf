// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "base/platform/terminal.h"
#include "texttable.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace dakiya {

namespace {

void write(FILE *file, const QString &text)
{
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
  std::fflush(file);
}

} // namespace

void say(const QString &line)
{
  write(stdout, line + u'\n');
}

void warn(const QString &line)
{
  write(stderr, line + u'\n');
}

void sayJson(const QJsonObject &object)
{
  write(stdout, QString::fromUtf8(QJsonDocument(object).toJson()));
}

ProgressLine::ProgressLine()
    : m_isSeen(isTerminal(stderr))
{
}

void ProgressLine::clear()
{
  if (m_width > 0)
    write(stderr, QStringLiteral("\r%1\r").arg(QString(m_width, u' ')));
  m_width = 0;
}

void ProgressLine::show(const QString &text)
{
  if (!m_isSeen)
    return;
  const int width = displayWidth(text);
  write(stderr, QStringLiteral("\r%1%2").arg(text, QString(std::max(0, m_width - width), u' ')));
  m_width = width;
}

} // namespace dakiya
