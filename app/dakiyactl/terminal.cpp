// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "base/platform/terminal.h"
#include "domain/textrules.h"
#include "texttable.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace dakiya {

namespace {

bool printFailed = false;

void write(FILE *file, const QString &text)
{
  const QByteArray bytes = text.toUtf8();
  const bool isWritten = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size());
  const bool isFlushed = std::fflush(file) == 0;
  // Whoever read along, such as "head", has seen enough: that is no fault.
  if (file == stdout && !(isWritten && isFlushed) && errno != EPIPE)
    printFailed = true;
}

// Qt escapes what JSON demands; a terminal obeys some more.
QString escaped(const QByteArray &json)
{
  QString text;
  for (const QChar letter : QString::fromUtf8(json)) {
    const bool isHarmless =
        letter == u'\n' || checkText(QStringView(&letter, 1), LineBreaks::Refused) || letter.isSurrogate();
    text += isHarmless ? QString(letter) : QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
  }
  return text;
}

} // namespace

void say(const QString &text)
{
  write(stdout, withoutControls(text, LineBreaks::Allowed) + u'\n');
}

void warn(const QString &text)
{
  write(stderr, withoutControls(text, LineBreaks::Allowed) + u'\n');
}

void sayJson(const QJsonObject &object)
{
  write(stdout, escaped(QJsonDocument(object).toJson()));
}

void sayJsonLine(const QJsonObject &object)
{
  write(stdout, escaped(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

bool allWasPrinted()
{
  return !printFailed;
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
