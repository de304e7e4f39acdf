// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/credentialnotes.h"

#include "base/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace dakiya {

namespace {

QJsonObject readNotes(const QString &path)
{
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void writeNotes(const QString &path, const QJsonObject &notes)
{
  QSaveFile file(path);
  const QByteArray text = QJsonDocument(notes).toJson();
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
    qCWarning(lcEngine).noquote() << "since when a credential is kept could not be noted:" << file.errorString();
}

} // namespace

CredentialNotes::CredentialNotes(const QString &folder)
    : m_file(folder + QStringLiteral("/credentials.json"))
{
}

std::optional<qint64> CredentialNotes::since(const QString &name) const
{
  const QJsonValue noted = readNotes(m_file)[name];
  return noted.isDouble() ? std::optional(noted.toInteger()) : std::nullopt;
}

void CredentialNotes::add(const QString &name, qint64 nowMs) const
{
  QJsonObject notes = readNotes(m_file);
  notes[name] = nowMs;
  writeNotes(m_file, notes);
}

void CredentialNotes::remove(const QString &name) const
{
  QJsonObject notes = readNotes(m_file);
  if (!notes.contains(name))
    return;
  notes.remove(name);
  writeNotes(m_file, notes);
}

} // namespace dakiya
