// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QRegularExpression>
#include <QUrl>

#include <mutex>

namespace dakiya {

namespace {

constexpr QStringView kNumber = u"[number]";
constexpr QStringView kSecret = u"[secret]";
constexpr int kShortestSecret = 4;

// Not QMutex: the thread sanitizer can follow this one.
std::mutex theMutex;
QStringList &theSecrets()
{
  static QStringList secrets;
  return secrets;
}

QStringList knownSecrets()
{
  const std::scoped_lock lock(theMutex);
  return theSecrets();
}

QStringList formsOf(const QString &secret)
{
  const QByteArray bytes = secret.toUtf8();
  // Without its last sign: that one depends on what follows.
  QString base64 = QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
  base64.chop(bytes.size() % 3 == 0 ? 0 : 1);
  QStringList forms{secret, base64, QString::fromLatin1(QUrl::toPercentEncoding(secret))};
  forms.removeDuplicates();
  return forms;
}

// What was cut off in the middle of a secret shows its beginning.
void maskCutEnd(QString &text, const QString &secret)
{
  for (qsizetype length = qMin(secret.size() - 1, text.size()); length >= kShortestSecret; --length) {
    if (text.endsWith(QStringView(secret).first(length))) {
      text.chop(length);
      text += kSecret;
      return;
    }
  }
}

// "+" and 8 to 15 digits, grouped or not, also as it stands in an address (%2B).
const QRegularExpression &internationalNumber()
{
  static const QRegularExpression pattern(QStringLiteral("(?:\\+|%2[Bb])[ -]?\\d(?:[ ()-]{0,2}\\d){7,14}"));
  return pattern;
}

// Ten digits from 6 to 9, or the same behind 91: an Indian mobile number without its "+".
const QRegularExpression &indianNumber()
{
  static const QRegularExpression pattern(QStringLiteral("(?<![\\w.-])(?:91|0)?[6-9]\\d{9}(?![\\w-])"));
  return pattern;
}

const QRegularExpression &authorization()
{
  static const QRegularExpression pattern(QStringLiteral("\\b(Bearer|Basic)\\s+[^\\s\"']+"),
                                          QRegularExpression::CaseInsensitiveOption);
  return pattern;
}

const QRegularExpression &namedSecret()
{
  static const QRegularExpression pattern(QStringLiteral("(api_?key|token|secret|password|authorization|signature)([\"'"
                                                         "]?\\s*[:=]\\s*[\"']?)(?!Bearer|Basic)[^\\s\"'&,;]{6,}"),
                                          QRegularExpression::CaseInsensitiveOption);
  return pattern;
}

const QRegularExpression &passwordInAddress()
{
  static const QRegularExpression pattern(QStringLiteral("(\\w://)[^\\s/@]+@"));
  return pattern;
}

// 32 or more letters and digits mixed. Our own ids are shorter or, as UUIDs, have their hyphens at known places.
const QRegularExpression &longToken()
{
  static const QRegularExpression pattern(
      QStringLiteral("(?<![\\w/.-])(?![0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![\\w-]))"
                     "(?=[\\w=-]*\\d)(?=[\\w=-]*[A-Za-z])[\\w=-]{32,}"));
  return pattern;
}

} // namespace

QString withoutSecrets(QString text, const QStringList &secrets)
{
  for (const QString &secret : secrets) {
    if (secret.size() < kShortestSecret)
      continue;
    const QStringList forms = formsOf(secret);
    for (const QString &form : forms)
      text.replace(form, kSecret.toString());
    maskCutEnd(text, secret);
  }
  return text;
}

void rememberSecrets(const QStringList &secrets)
{
  const std::scoped_lock lock(theMutex);
  theSecrets() += secrets;
  theSecrets().removeDuplicates();
}

QString redacted(QString text)
{
  text = withoutSecrets(std::move(text), knownSecrets());
  text.replace(authorization(), QString(u"\\1 " % kSecret));
  text.replace(namedSecret(), QString(u"\\1\\2" % kSecret));
  text.replace(passwordInAddress(), QString(u"\\1" % kSecret % u"@"));
  text.replace(longToken(), kSecret.toString());
  text.replace(internationalNumber(), kNumber.toString());
  text.replace(indianNumber(), kNumber.toString());
  return text;
}

} // namespace dakiya
