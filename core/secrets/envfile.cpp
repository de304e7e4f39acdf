// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/envfile.h"

#include "domain/textrules.h"
#include "secrets/credentialstore.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

Result<QString> decoded(const QByteArray &bytes)
{
  const auto encoding = QStringConverter::encodingForData(bytes);
  QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
  QString text = decoder.decode(bytes);
  if (decoder.hasError())
    return fail(ErrorCode::FileEncoding);
  if (text.startsWith(QChar::ByteOrderMark))
    text.remove(0, 1);
  return text;
}

bool isCommentOrEmpty(QStringView rest)
{
  const QStringView trimmed = rest.trimmed();
  return trimmed.isEmpty() || trimmed.startsWith(u'#');
}

// A backslash means something between double quotes only.
std::optional<QString> quoted(QStringView text)
{
  const QChar quote = text.front();
  QString value;
  for (qsizetype place = 1; place < text.size(); ++place) {
    const QChar letter = text[place];
    if (letter == quote)
      return isCommentOrEmpty(text.sliced(place + 1)) ? std::optional(value) : std::nullopt;
    const bool isEscape = quote == u'"' && letter == u'\\' && place + 1 < text.size() &&
                          (text[place + 1] == quote || text[place + 1] == u'\\' || text[place + 1] == u'$');
    value += isEscape ? text[++place] : letter;
  }
  return std::nullopt;
}

std::optional<QString> valueOf(QStringView text)
{
  if (text.startsWith(u'"') || text.startsWith(u'\''))
    return quoted(text);
  // Only behind a space is a # a comment: keys may hold one.
  static const QRegularExpression comment(u"\\s+#.*$"_s);
  if (text.startsWith(u"# "))
    return QString();
  return text.toString().remove(comment).trimmed();
}

Error wrongLine(int line)
{
  return phrased(ErrorCode::CredentialStoreFailed,
                 QT_TRANSLATE_NOOP("Detail", "in line %1 of the file the value does not end, or holds a control "
                                             "character"),
                 {QString::number(line)});
}

void take(EnvFile &file, const QString &name, const QString &value)
{
  const auto same = [&name](const EnvEntry &entry) { return entry.name == name; };
  file.credentials.removeIf(same);
  file.empty.removeAll(name);
  if (value.isEmpty())
    file.empty << name;
  else
    file.credentials << EnvEntry{name, value};
}

} // namespace

Result<EnvFile> readEnvFile(const QByteArray &bytes)
{
  const Result<QString> text = decoded(bytes);
  if (!text)
    return fail(text.error());
  static const QRegularExpression breaks(u"\r\n|\n|\r"_s);
  static const QRegularExpression setting(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*$"_s);
  EnvFile file;
  int number = 0;
  const QStringList lines = text->split(breaks);
  for (const QString &line : lines) {
    ++number;
    if (isCommentOrEmpty(line))
      continue;
    const QRegularExpressionMatch match = setting.match(line);
    if (!match.hasMatch() || !credentialNames().contains(match.captured(1))) {
      ++file.skippedLines;
      continue;
    }
    const std::optional<QString> value = valueOf(match.capturedView(2));
    if (!value || !checkText(*value, LineBreaks::Refused))
      return fail(wrongLine(number));
    take(file, match.captured(1), *value);
  }
  return file;
}

} // namespace dakiya
