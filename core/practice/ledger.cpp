// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ledger.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostKept = 100'000;

QString fateWord(const Fate &fate)
{
  if (fate.failed)
    return u"fail"_s;
  return fate.read ? u"read"_s : u"deliver"_s;
}

} // namespace

Result<> Ledger::open(const QString &fileName)
{
  if (fileName.isEmpty())
    return {};
  m_file.setFileName(fileName);
  if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
    return fail(ErrorCode::FileUnreadable, fileName);
  // A line that was cut off by a crash must not swallow the next one.
  if (m_file.size() > 0 && m_file.seek(m_file.size() - 1) && m_file.read(1) != "\n")
    m_unwritten = "\n";
  return {};
}

void Ledger::add(const Posting &posting, const Fate &fate, const QString &messageId, qint64 acceptedAtMs)
{
  QJsonObject line{
      {u"at"_s, QDateTime::fromMSecsSinceEpoch(acceptedAtMs, Qt::UTC).toString(Qt::ISODateWithMs)},
      {u"message_id"_s, messageId},
      {u"recipient"_s, posting.recipient},
      {u"dialect"_s, posting.dialect == Dialect::Flat ? u"myoperator"_s : u"myoperator-v2"_s},
      {u"ref"_s, posting.reference.isEmpty() ? QJsonValue() : QJsonValue(posting.reference)},
      {u"fate"_s, fateWord(fate)},
      {u"answered"_s, !fate.dropped},
  };
  if (!posting.text.isEmpty())
    line.insert("text"_L1, posting.text);
  if (!posting.templateName.isEmpty())
    line.insert("template"_L1, posting.templateName);
  if (!posting.content.isEmpty())
    line.insert("content"_L1, posting.content);
  const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
  if (m_file.isOpen()) {
    m_unwritten += text;
    return;
  }
  m_kept.push_back(text);
  if (m_kept.size() > kMostKept)
    m_kept.pop_front();
}

bool Ledger::flush()
{
  if (!m_file.isOpen() || m_unwritten.isEmpty())
    return true;
  const qint64 written = m_file.write(m_unwritten);
  m_unwritten.remove(0, qMax<qint64>(0, written));
  return m_unwritten.isEmpty();
}

QByteArray Ledger::lines()
{
  if (m_file.isOpen())
    return m_file.seek(0) ? m_file.readAll() + m_unwritten : m_unwritten;
  QByteArray all;
  for (const QByteArray &line : m_kept)
    all += line;
  return all;
}

} // namespace dakiya
