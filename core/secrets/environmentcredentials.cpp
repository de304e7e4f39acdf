// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/environmentcredentials.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxFileSize = 64 * 1024;

Result<std::optional<QString>> fromFile(const QString &path, const QString &name)
{
  if (!QFileInfo::exists(path))
    return std::nullopt;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return fail(phrased(ErrorCode::CredentialStoreFailed,
                        QT_TRANSLATE_NOOP("Detail", "the credential file %1 cannot be read"), {name}));
  QByteArray bytes = file.read(kMaxFileSize + 1);
  if (bytes.size() > kMaxFileSize)
    return fail(phrased(ErrorCode::CredentialStoreFailed,
                        QT_TRANSLATE_NOOP("Detail", "the credential file %1 is too long"), {name}));
  if (bytes.endsWith('\n'))
    bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
  QStringDecoder decoder(QStringDecoder::Utf8);
  const QString text = decoder.decode(bytes);
  if (decoder.hasError())
    return fail(phrased(ErrorCode::CredentialStoreFailed,
                        QT_TRANSLATE_NOOP("Detail", "the credential file %1 is not UTF-8 text"), {name}));
  return text.isEmpty() ? std::nullopt : std::optional(text);
}

tl::unexpected<Error> readOnly(const QString &name)
{
  return fail(phrased(
      ErrorCode::CredentialStoreFailed,
      QT_TRANSLATE_NOOP("Detail", "%1 comes from the environment, which can only be read; change it where it is set"),
      {name}));
}

} // namespace

EnvironmentCredentials::EnvironmentCredentials(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{
}

Result<std::optional<QString>> EnvironmentCredentials::value(const QString &name) const
{
  const QString variable = m_environment.value(name);
  if (!variable.isEmpty())
    return variable;
  const QString directory = m_environment.value(u"CREDENTIALS_DIRECTORY"_s);
  if (directory.isEmpty() || !credentialNames().contains(name))
    return std::nullopt;
  return fromFile(QDir(directory).filePath(name), name);
}

void EnvironmentCredentials::read(const QString &name, QObject *, Read done)
{
  done(value(name));
}

void EnvironmentCredentials::write(const QString &name, const QString &, QObject *, Written done)
{
  done(readOnly(name));
}

void EnvironmentCredentials::remove(const QString &name, QObject *, Written done)
{
  done(readOnly(name));
}

} // namespace dakiya
