// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/apitokens.h"

#include "base/clock.h"
#include "domain/textrules.h"
#include "engine/engine.h"
#include "store/writescope.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace dakiya {

namespace {

constexpr int kLongestName = 64;
constexpr size_t kRandomWords = 6; ///< of 32 bits

// The prefix tells people, and programs that look for secrets in the wrong place, what it is.
QString newToken()
{
  std::array<quint32, kRandomWords> words{};
  QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
  const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
  return QStringLiteral("dakiya_") +
         QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QString> checkName(const QString &given)
{
  const QString field = QStringLiteral("name");
  const QString name = given.trimmed();
  if (name.isEmpty())
    return fail(ErrorCode::FieldMissing, field, field);
  const Result<void> text = checkText(name, LineBreaks::Refused);
  if (!text)
    return fail(inField(text.error(), field));
  if (textLength(name) > kLongestName)
    return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "at most %1 characters"),
                        {QString::number(kLongestName)}, field));
  return name == kEnvironmentToken ? fail(ErrorCode::NameTaken, name, field) : Result<QString>(name);
}

} // namespace

QByteArray tokenHash(const QByteArray &token)
{
  return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

Result<QString> ApiTokens::add(const QString &who, const QString &name, Role role)
{
  const Result<QString> checked = checkName(name);
  if (!checked)
    return checked;
  const QString token = newToken();
  const Result<void> done = store(who, {*checked, role, tokenHash(token.toUtf8()), m_engine.clock().wallMs()});
  return done ? Result<QString>(token) : fail(done.error());
}

Result<void> ApiTokens::putBack(const QString &who, const ApiToken &token)
{
  return store(who, token);
}

Result<void> ApiTokens::store(const QString &who, const ApiToken &token)
{
  Store &store = m_engine.store();
  WriteScope scope(store.database);
  if (!scope.begun())
    return scope.begun();
  Result<void> done = store.tokens.add(scope, token);
  if (done)
    done = store.settings.audit(scope, who, QStringLiteral("token-add"), token.name, {}, wireName(token.role),
                                m_engine.clock().wallMs());
  return done ? scope.commit() : done;
}

Result<void> ApiTokens::remove(const QString &who, const QString &name)
{
  Store &store = m_engine.store();
  WriteScope scope(store.database);
  if (!scope.begun())
    return scope.begun();
  Result<void> done = store.tokens.remove(scope, name.trimmed());
  if (done)
    done = store.settings.audit(scope, who, QStringLiteral("token-remove"), name.trimmed(), {}, {},
                                m_engine.clock().wallMs());
  return done ? scope.commit() : done;
}

} // namespace dakiya
