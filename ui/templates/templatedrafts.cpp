// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatedrafts.h"

#include "common/preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kDrafts = u"templates/drafts"_s;

QJsonObject readAll(const Preferences &preferences)
{
  return QJsonDocument::fromJson(preferences.value(kDrafts).toString().toUtf8()).object();
}

void keepAll(Preferences &preferences, const QJsonObject &drafts)
{
  preferences.keep(kDrafts, QString::fromUtf8(QJsonDocument(drafts).toJson(QJsonDocument::Compact)));
}

} // namespace

QString TemplateDrafts::keyOf(MessageType type, const QString &language) const
{
  return QStringList{m_store, wireName(type), language}.join(u' ');
}

std::optional<TemplateDraft> TemplateDrafts::find(MessageType type, const QString &language) const
{
  const QJsonValue draft = readAll(m_preferences).value(keyOf(type, language));
  if (!draft.isObject())
    return std::nullopt;
  return TemplateDraft{draft["body"_L1].toString(), draft["base"_L1].toInt()};
}

void TemplateDrafts::keep(MessageType type, const QString &language, const TemplateDraft &draft)
{
  if (find(type, language) == draft)
    return;
  QJsonObject all = readAll(m_preferences);
  all.insert(keyOf(type, language), QJsonObject{{u"body"_s, draft.body}, {u"base"_s, draft.base}});
  keepAll(m_preferences, all);
}

void TemplateDrafts::drop(MessageType type, const QString &language)
{
  QJsonObject all = readAll(m_preferences);
  if (!all.contains(keyOf(type, language)))
    return;
  all.remove(keyOf(type, language));
  keepAll(m_preferences, all);
}

} // namespace dakiya
