// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <vector>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 32;
constexpr int kLongestShown = 64;

// Counted before the parser sees it: what is too deep for it, it would call something else.
bool isTooDeep(const QByteArray &json)
{
  int depth = 0;
  bool inText = false;
  bool escaped = false;
  for (const char c : json) {
    if (inText) {
      inText = escaped || c != '"';
      escaped = !escaped && c == '\\';
    } else if (c == '"') {
      inText = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kDeepest)
        return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

/// Walks through JSON that was found right, and looks for a key that one object names twice.
class KeyWalk final
{
public:
  explicit KeyWalk(const QByteArray &json)
      : m_json(json)
  {
  }

  [[nodiscard]] std::optional<QString> doubled()
  {
    for (m_at = 0; m_at < m_json.size(); ++m_at) {
      const char c = m_json[m_at];
      if (c == '{' || c == '[')
        m_open.push_back({c == '{', {}});
      else if (c == '}' || c == ']')
        m_open.pop_back();
      else if (c == '"') {
        const QByteArray text = takeText();
        if (isKey() && !addKey(text))
          return nameOf(text);
      }
    }
    return std::nullopt;
  }

private:
  struct Level
  {
    bool isObject = false;
    QSet<QString> keys;
  };

  /// From one quotation mark to the other, both included.
  [[nodiscard]] QByteArray takeText()
  {
    const qsizetype from = m_at++;
    while (m_json[m_at] != '"')
      m_at += m_json[m_at] == '\\' ? 2 : 1;
    return m_json.mid(from, m_at - from + 1);
  }

  /// Right JSON: after a text in an object comes a colon if it is a key.
  [[nodiscard]] bool isKey() const
  {
    qsizetype next = m_at + 1;
    while (next < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[next]))
      ++next;
    return !m_open.empty() && m_open.back().isObject && next < m_json.size() && m_json[next] == ':';
  }

  [[nodiscard]] static QString nameOf(const QByteArray &text)
  {
    if (!text.contains('\\'))
      return QString::fromUtf8(text.sliced(1, text.size() - 2));
    return QJsonDocument::fromJson(QByteArray("[") + text + QByteArray("]")).array().first().toString();
  }

  [[nodiscard]] bool addKey(const QByteArray &text)
  {
    const QString name = nameOf(text);
    QSet<QString> &keys = m_open.back().keys;
    const qsizetype before = keys.size();
    keys.insert(name);
    return keys.size() > before;
  }

  const QByteArray &m_json;
  qsizetype m_at = 0;
  std::vector<Level> m_open;
};

} // namespace

std::optional<HttpResponse> refuseMediaType(const HttpRequest &request)
{
  static const QRegularExpression json(u"^application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?\\z"_s,
                                       QRegularExpression::CaseInsensitiveOption);
  const QString type = QString::fromLatin1(request.header("content-type")).trimmed();
  if (request.body.isEmpty() || json.match(type).hasMatch())
    return std::nullopt;
  return problem(415, u"media-type-wrong"_s, u"The body must be application/json in UTF-8."_s);
}

Answered<QJsonObject> readJsonObject(const QByteArray &body, DoubledKeys doubledKeys)
{
  const auto refuse = [](const QString &code, const QString &why) { return tl::unexpected(problem(400, code, why)); };
  if (body.trimmed().isEmpty())
    return refuse(u"body-empty"_s, u"The body is empty: it must be a JSON object."_s);
  if (!QUtf8StringView(body).isValidUtf8())
    return refuse(u"not-utf8"_s, u"The body is not UTF-8."_s);
  if (isTooDeep(body))
    return refuse(u"nested-too-deep"_s, u"The body is nested deeper than %1 levels."_s.arg(kDeepest));
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(body, &error);
  if (error.error != QJsonParseError::NoError)
    return refuse(u"not-json"_s, u"The body is not JSON: something is wrong at byte %1."_s.arg(error.offset));
  if (!document.isObject())
    return refuse(u"not-an-object"_s, u"The body is not a JSON object."_s);
  const std::optional<QString> doubled = doubledKeys == DoubledKeys::Refused ? KeyWalk(body).doubled() : std::nullopt;
  if (doubled)
    return refuse(u"key-doubled"_s, u"The body says \"%1\" twice in one object."_s.arg(doubled->left(kLongestShown)));
  return document.object();
}

} // namespace dakiya
