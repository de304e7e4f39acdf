// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft.h"

#include "domain/money.h"
#include "domain/textrules.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kYearMs = 366LL * 24 * 60 * 60 * 1000;
constexpr int kMostValues = 50;
constexpr int kLongestValue = 1024;
constexpr int kLongestReference = 64;
constexpr int kLongestLink = 2048;
constexpr int kLongestFilename = 240;

/// Takes what a check gives, and keeps its error under the field's name when it gives none.
class Findings final
{
public:
  template <class T> T take(Result<T> result, const QString &field)
  {
    if (result)
      return *std::move(result);
    add(result.error(), field);
    return T{};
  }
  void check(const Result<void> &result, const QString &field)
  {
    if (!result)
      add(result.error(), field);
  }
  void add(const Error &error, const QString &field) { m_errors.append(inField(error, field)); }
  [[nodiscard]] const QList<Error> &errors() const { return m_errors; }

private:
  QList<Error> m_errors;
};

// A wrong name goes into a sentence, so it must be short and visible.
QString quotable(const QString &name)
{
  QString shown = name.left(kLongestReference);
  for (QChar &letter : shown) {
    if (!letter.isPrint() && !letter.isSurrogate())
      letter = u'?';
  }
  return shown;
}

bool isNumber(const QVariant &value)
{
  switch (value.typeId()) {
  case QMetaType::Int:
  case QMetaType::UInt:
  case QMetaType::LongLong:
  case QMetaType::ULongLong:
    return true;
  case QMetaType::Double:
  case QMetaType::Float:
    return std::isfinite(value.toDouble());
  default:
    return false;
  }
}

QString numberText(const QVariant &value)
{
  if (value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float)
    return value.toString();
  const double number = value.toDouble();
  const double size = std::abs(number);
  const bool plain = size == 0 || (size >= 1e-6 && size < 1e15);
  // Adding 0 turns -0 into 0.
  return QString::number(number + 0.0, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

LineBreaks lineBreaksIn(const QString &variable)
{
  const bool isProse = variable == "details"_L1 || variable == "offer"_L1;
  return isProse ? LineBreaks::Allowed : LineBreaks::Refused;
}

Result<QString> moneyText(const QVariant &value, ZeroAmount zero)
{
  const bool isText = value.typeId() == QMetaType::QString;
  if (isText && value.toString().trimmed().isEmpty())
    return QString(); // whether it is needed, only the template knows
  const Result<Money> money = isText ? parseMoney(value.toString(), zero) : moneyFromNumber(value.toDouble(), zero);
  if (!money)
    return fail(money.error());
  return formatMoney(*money);
}

Result<QString> plainText(const QString &variable, const QString &text)
{
  if (const Result<void> allowed = checkText(text, lineBreaksIn(variable)); !allowed)
    return fail(allowed.error());
  return text;
}

Result<QString> valueText(const QString &variable, const QVariant &value, ZeroAmount zero)
{
  const bool isText = value.typeId() == QMetaType::QString;
  if (!isText && !isNumber(value))
    return fail(phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "text or a number")));
  if (isText && textLength(value.toString()) > kLongestValue)
    return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "no longer than 1,024 characters")));
  if (isMoneyVariable(variable))
    return moneyText(value, zero);
  return isText ? plainText(variable, value.toString()) : numberText(value);
}

QMap<QString, QString> checkContext(const QVariantMap &context, ZeroAmount zero, Findings &findings)
{
  static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,63}\\z"));
  if (context.size() > kMostValues) {
    findings.add(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "no more than 50 values")),
                 QStringLiteral("context"));
    return {};
  }
  QMap<QString, QString> values;
  for (auto entry = context.begin(); entry != context.end(); ++entry) {
    const QString field = u"context." % quotable(entry.key());
    if (name.match(entry.key()).hasMatch())
      values.insert(entry.key(), findings.take(valueText(entry.key(), entry.value(), zero), field));
    else
      findings.add({ErrorCode::FieldUnknown, field, field}, field);
  }
  return values;
}

Result<MessageType> checkType(const QString &name)
{
  if (name.isEmpty())
    return fail(ErrorCode::FieldMissing, QStringLiteral("message_type"));
  const std::optional<MessageType> type = messageTypeFrom(name);
  if (!type)
    return fail(ErrorCode::TypeUnknown, quotable(name));
  return *type;
}

Result<QString> checkReference(const QString &given)
{
  const QString reference = given.trimmed();
  const bool isBlank = reference.isEmpty() && !given.isEmpty();
  bool isVisible = checkText(reference, LineBreaks::Refused).has_value();
  for (const char32_t letter : reference.toUcs4())
    isVisible = isVisible && QChar::isPrint(letter);
  if (isBlank || !isVisible || textLength(reference) > kLongestReference)
    return fail(ErrorCode::ReferenceInvalid);
  return reference;
}

void checkTimes(const Draft &draft, qint64 now, Findings &findings)
{
  if (draft.sendAt && *draft.sendAt > now + kYearMs)
    findings.add(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "at most a year ahead")),
                 QStringLiteral("send_at"));
  if (!draft.expiresAt)
    return;
  if (*draft.expiresAt <= now)
    findings.add({ErrorCode::TimeInPast, {}, {}}, QStringLiteral("expires_at"));
  else if (draft.sendAt && *draft.expiresAt <= *draft.sendAt)
    findings.add({ErrorCode::ExpiresBeforeSending, {}, {}}, QStringLiteral("expires_at"));
}

bool isLoopback(const QString &host)
{
  static const QRegularExpression ipv4(QStringLiteral("^127(\\.\\d{1,3}){3}\\z"));
  return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

bool isUsableLink(const QString &link)
{
  const QUrl url(link, QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || link.size() > kLongestLink)
    return false;
  return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

void checkMedia(const Media &media, Findings &findings)
{
  const auto refuse = [&findings](const char *why, const QString &field) {
    findings.add(phrased(ErrorCode::MediaInvalid, why), field);
  };
  const bool isDocument = media.type == "document"_L1;
  if (!isDocument && media.type != "image"_L1 && media.type != "video"_L1)
    refuse(QT_TRANSLATE_NOOP("Detail", "its type must be image, document or video"), QStringLiteral("media.type"));
  if (!isUsableLink(media.link))
    refuse(QT_TRANSLATE_NOOP("Detail", "its link must be a whole https address"), QStringLiteral("media.link"));
  if (!media.filename.isEmpty() && !isDocument)
    refuse(QT_TRANSLATE_NOOP("Detail", "only a document has a file name"), QStringLiteral("media.filename"));
  if (textLength(media.filename) > kLongestFilename || media.filename.contains(u'/') || media.filename.contains(u'\\'))
    refuse(QT_TRANSLATE_NOOP("Detail", "its file name must be a short name without folders"),
           QStringLiteral("media.filename"));
  if (textLength(media.caption) > kLongestValue)
    refuse(QT_TRANSLATE_NOOP("Detail", "its caption is longer than 1,024 characters"), QStringLiteral("media.caption"));
  findings.check(checkText(media.filename, LineBreaks::Refused), QStringLiteral("media.filename"));
  findings.check(checkText(media.caption, LineBreaks::Allowed), QStringLiteral("media.caption"));
}

/// One error for each variable that the template uses and the message does not say.
QList<Error> missingVariables(const QString &body, const QMap<QString, QString> &values)
{
  QList<Error> missing;
  const Result<QStringList> used = variablesOf(body);
  for (const QString &name : used.value_or(QStringList())) {
    if (values.value(name).trimmed().isEmpty())
      missing << Error{ErrorCode::VariableMissing, name, u"context." % name};
  }
  return missing;
}

} // namespace

Checked<CheckedDraft> validate(const Draft &draft, qint64 now)
{
  Findings findings;
  CheckedDraft checked;
  checked.phone = findings.take(parseInternationalPhone(draft.phone), QStringLiteral("phone"));
  checked.type = findings.take(checkType(draft.type), QStringLiteral("message_type"));
  const bool mayOweNothing = draft.type == wireName(MessageType::PaymentReminder);
  checked.values = checkContext(draft.context, mayOweNothing ? ZeroAmount::Allowed : ZeroAmount::Refused, findings);
  checked.reference = findings.take(checkReference(draft.reference), QStringLiteral("reference_id"));
  checked.language = findings.take(checkLanguage(draft.language), QStringLiteral("language"));
  checkTimes(draft, now, findings);
  if (draft.media)
    checkMedia(*draft.media, findings);
  if (!findings.errors().isEmpty())
    return tl::unexpected(findings.errors());
  checked.immediate = draft.immediate;
  checked.sendAt = draft.sendAt;
  checked.expiresAt = draft.expiresAt;
  checked.media = draft.media;
  checked.allowDuplicate = draft.allowDuplicate;
  return checked;
}

Checked<QString> renderDraft(const CheckedDraft &draft, const MessageTemplate &messageTemplate,
                             const QString &businessName)
{
  QMap<QString, QString> values = draft.values;
  values.insert(QStringLiteral("business_name"), businessName);
  const QLatin1StringView reference = facts(draft.type).reference;
  if (!reference.isEmpty() && !draft.reference.isEmpty())
    values.insert(QString(reference), draft.reference);
  const Result<QString> text = render(messageTemplate.body, values);
  if (!text && text.error().code == ErrorCode::VariableMissing)
    return tl::unexpected(missingVariables(messageTemplate.body, values));
  if (!text)
    return tl::unexpected(QList<Error>{text.error()});
  if (draft.media && textLength(captionOf(*draft.media, *text)) > kMaxCaptionLength)
    return tl::unexpected(
        QList<Error>{{ErrorCode::CaptionTooLong, QString::number(kMaxCaptionLength), QStringLiteral("media")}});
  return *text;
}

QString captionOf(const Media &media, const QString &text)
{
  if (media.caption.isEmpty() || media.caption == text)
    return text;
  return text.isEmpty() ? media.caption : QString(text % u'\n' % media.caption);
}

Result<QString> checkLanguage(const QString &tag)
{
  static const QRegularExpression shape(
      QStringLiteral("^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?\\z"));
  if (tag.isEmpty())
    return QString();
  const QRegularExpressionMatch match = shape.match(tag);
  if (!match.hasMatch())
    return fail(ErrorCode::LanguageUnknown, quotable(tag));
  QString usual = match.captured(1).toLower();
  if (const QString script = match.captured(2).toLower(); !script.isEmpty())
    usual += u'-' % script.left(1).toUpper() % script.mid(1);
  if (const QString region = match.captured(3).toUpper(); !region.isEmpty())
    usual += u'-' % region;
  return usual;
}

} // namespace dakiya
