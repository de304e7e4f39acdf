// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/seedreport.h"

#include "base/errorwords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostListed = 1'000;
} // namespace

qint64 SeedReport::sum(qint64 SeedCounts::*what) const
{
  return std::accumulate(collections.begin(), collections.end(), qint64(0),
                         [what](qint64 sum, const SeedCounts &counts) { return sum + counts.*what; });
}

Result<void> SeedProblems::open(const QString &rejectsFile)
{
  if (rejectsFile.isEmpty())
    return {};
  m_file = std::make_unique<QSaveFile>(rejectsFile);
  if (!m_file->open(QIODevice::WriteOnly))
    return fail(ErrorCode::FileUnreadable, rejectsFile);
  // It holds names and numbers.
  m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  return {};
}

Result<void> SeedProblems::add(SeedReport &report, const SeedProblem &problem, const QByteArray &document)
{
  if (report.problems.size() < kMostListed)
    report.problems << problem;
  if (!m_file)
    return {};
  const QJsonDocument read = QJsonDocument::fromJson(document);
  const QJsonValue value = read.isObject() ? QJsonValue(read.object()) : QJsonValue(QString::fromUtf8(document));
  QJsonObject line{{u"collection"_s, problem.collection},
                   {u"line"_s, problem.line},
                   {u"code"_s, wireName(problem.reason.code)},
                   {u"reason"_s, sentence(problem.reason)}};
  if (!document.isEmpty())
    line.insert(u"document"_s, value);
  const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
  if (m_file->write(text) != text.size())
    return fail(ErrorCode::FileUnreadable, m_file->fileName());
  return {};
}

Result<void> SeedProblems::finish()
{
  if (m_file && !m_file->commit())
    return fail(ErrorCode::FileUnreadable, m_file->fileName());
  return {};
}

} // namespace dakiya
