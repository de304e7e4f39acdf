// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/jsonanswer.h"

#include "base/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxScalar = 256;
constexpr int kMaxWords = 500;

const QStringList &codeNames()
{
  static const QStringList names{u"code"_s, u"error_code"_s, u"errorCode"_s};
  return names;
}

const QStringList &textNames()
{
  static const QStringList names{u"message"_s,     u"title"_s,  u"error_message"_s,
                                 u"description"_s, u"detail"_s, u"reason"_s};
  return names;
}

ProviderWords wordsOf(const QJsonValue &value)
{
  if (value.isArray())
    return wordsOf(value.toArray().at(0));
  if (value.isObject())
    return {firstScalar(value.toObject(), codeNames()), firstScalar(value.toObject(), textNames())};
  const QString text = scalarText(value);
  static const QRegularExpression code(u"^\\w*[0-9_]\\w*$"_s);
  return {code.match(text).hasMatch() ? text : QString(), value.isDouble() ? QString() : text};
}

bool callsItselfFailed(const QJsonObject &answer)
{
  static const QStringList failures{u"error"_s, u"failed"_s, u"failure"_s, u"fail"_s};
  const QJsonValue status = answer.value("status"_L1);
  return failures.contains(status.toString().toLower()) || status == false || answer.value("success"_L1) == false;
}

// A cut may go through a surrogate pair, and JSON can bring half of one or a NUL.
QString wellFormed(const QString &text)
{
  return QString::fromUtf8(text.toUtf8()).replace(QChar::Null, QChar::ReplacementCharacter);
}

} // namespace

QString scalarText(const QJsonValue &value)
{
  QString text;
  if (value.isString()) {
    text = value.toString().trimmed();
  } else if (value.isDouble()) {
    const double number = value.toDouble();
    if (number == std::floor(number) && std::abs(number) < 1e15)
      text = QString::number(static_cast<qint64>(number));
  }
  return wellFormed(text.left(kMaxScalar));
}

QString firstScalar(const QJsonObject &object, const QStringList &names)
{
  for (const QString &name : names) {
    const QString text = scalarText(object.value(name));
    if (!text.isEmpty())
      return text;
  }
  return {};
}

ProviderWords failureWords(const QJsonObject &object)
{
  ProviderWords words;
  for (const auto name : {"errors"_L1, "error"_L1, "failure_reason"_L1}) {
    const ProviderWords found = wordsOf(object.value(name));
    if (words.code.isEmpty())
      words.code = found.code;
    if (words.text.isEmpty())
      words.text = found.text;
  }
  if (words.code.isEmpty())
    words.code = firstScalar(object, {u"error_code"_s, u"errorCode"_s});
  return words;
}

AnswerFacts readAnswer(const QByteArray &body)
{
  const QJsonObject answer = QJsonDocument::fromJson(body).object();
  const QJsonObject data = answer.value("data"_L1).toObject();
  AnswerFacts facts;
  facts.messageId = firstScalar(answer, {u"message_id"_s, u"id"_s});
  if (facts.messageId.isEmpty())
    facts.messageId = scalarText(data.value("message_id"_L1));
  facts.saysFailed = callsItselfFailed(answer);
  const ProviderWords top = failureWords(answer);
  const ProviderWords inner = failureWords(data);
  facts.errorCode = top.code.isEmpty() ? inner.code : top.code;
  facts.statusCode = scalarText(answer.value("code"_L1));
  if (facts.statusCode.isEmpty())
    facts.statusCode = scalarText(data.value("code"_L1));
  for (const QString &text : {top.text, inner.text, firstScalar(answer, textNames()), firstScalar(data, textNames())}) {
    if (facts.text.isEmpty())
      facts.text = text;
  }
  return facts;
}

QString storableWords(QString text, const QStringList &secrets)
{
  // Twice: before it is cut, because a whole one is easier to find, and after it.
  text = withoutSecrets(text.simplified(), secrets).left(kMaxWords);
  return wellFormed(withoutSecrets(std::move(text), secrets));
}

} // namespace dakiya
