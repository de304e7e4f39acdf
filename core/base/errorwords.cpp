// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace dakiya {

namespace {

/// What the detail of an error is.
enum class Detail {
  Value, ///< a name, a number or a path, which stays as it is
  Phrase ///< words (see phrased()), which are translated like the sentence
};

struct Words
{
  ErrorCode code;
  const char *wireName;
  const char *sentence; ///< %1 is the detail, %2 the field
  Detail detail = Detail::Value;
};

// In the order of the codes.
constexpr std::array kWords{
    Words{ErrorCode::PhoneMissing, "phone-missing", QT_TRANSLATE_NOOP("Error", "The phone number is missing.")},
    Words{ErrorCode::PhoneNotInternational, "phone-not-international",
          QT_TRANSLATE_NOOP("Error", "Phone must be in international format with +")},
    Words{ErrorCode::PhoneNotANumber, "phone-not-a-number",
          QT_TRANSLATE_NOOP("Error", "The phone number is not a number.")},
    Words{ErrorCode::PhoneInvalid, "phone-invalid",
          QT_TRANSLATE_NOOP("Error", "No such phone number can exist: check its digits.")},
    Words{ErrorCode::PhoneScientific, "phone-scientific",
          QT_TRANSLATE_NOOP(
              "Error", "The phone number is in scientific notation, so digits are lost: format the column as text.")},
    Words{ErrorCode::PhoneNotClearlyIndian, "phone-not-clearly-indian",
          QT_TRANSLATE_NOOP("Error", "The number has no country code and is not clearly an Indian mobile number.")},
    Words{ErrorCode::TypeUnknown, "type-unknown", QT_TRANSLATE_NOOP("Error", "There is no message type \"%1\".")},
    Words{ErrorCode::FieldWrongType, "field-wrong-type", QT_TRANSLATE_NOOP("Error", "\"%2\" must be %1."),
          Detail::Phrase},
    Words{ErrorCode::FieldUnknown, "field-unknown", QT_TRANSLATE_NOOP("Error", "There is no field \"%1\".")},
    Words{ErrorCode::FieldMissing, "field-missing", QT_TRANSLATE_NOOP("Error", "\"%1\" is missing.")},
    Words{ErrorCode::FieldOutOfRange, "field-out-of-range", QT_TRANSLATE_NOOP("Error", "\"%2\" must be %1."),
          Detail::Phrase},
    Words{ErrorCode::TextEmpty, "text-empty", QT_TRANSLATE_NOOP("Error", "The text is empty.")},
    Words{ErrorCode::TextTooLong, "text-too-long",
          QT_TRANSLATE_NOOP("Error", "The text is longer than the %1 characters that WhatsApp allows.")},
    Words{ErrorCode::TextForbiddenCharacter, "text-forbidden-character",
          QT_TRANSLATE_NOOP("Error", "The text holds an invisible control character (%1): type it again.")},
    Words{ErrorCode::TextLineBreak, "text-line-break",
          QT_TRANSLATE_NOOP("Error", "The text holds a line break where none may stand: write it on one line.")},
    Words{ErrorCode::AmountNotANumber, "amount-not-a-number",
          QT_TRANSLATE_NOOP("Error", "The amount is not a number.")},
    Words{ErrorCode::AmountNegative, "amount-negative", QT_TRANSLATE_NOOP("Error", "The amount is negative.")},
    Words{ErrorCode::AmountZero, "amount-zero", QT_TRANSLATE_NOOP("Error", "The amount is 0.")},
    Words{ErrorCode::AmountTooPrecise, "amount-too-precise",
          QT_TRANSLATE_NOOP("Error", "The amount has more than two decimals.")},
    Words{ErrorCode::AmountTooLarge, "amount-too-large", QT_TRANSLATE_NOOP("Error", "The amount is too large.")},
    Words{ErrorCode::TimeNotIso, "time-not-iso",
          QT_TRANSLATE_NOOP("Error", "The time must look like 2026-01-28T10:30:00+05:30.")},
    Words{ErrorCode::TimeWithoutOffset, "time-without-offset",
          QT_TRANSLATE_NOOP("Error", "The time needs its offset from UTC, such as +05:30 or Z.")},
    Words{ErrorCode::TimeInPast, "time-in-past", QT_TRANSLATE_NOOP("Error", "The time is in the past.")},
    Words{ErrorCode::SendTimeOver, "send-time-over",
          QT_TRANSLATE_NOOP("Error", "The time to send it is so long over that the message has expired.")},
    Words{ErrorCode::ExpiresBeforeSending, "expires-before-sending",
          QT_TRANSLATE_NOOP("Error", "The message would expire before it may leave.")},
    Words{ErrorCode::VariableMissing, "variable-missing",
          QT_TRANSLATE_NOOP("Error", "The template needs \"%1\", and the message does not say it.")},
    Words{ErrorCode::VariableUnknown, "variable-unknown",
          QT_TRANSLATE_NOOP("Error", "This type of message has no variable \"%1\".")},
    Words{ErrorCode::TemplateMissing, "template-missing",
          QT_TRANSLATE_NOOP("Error", "There is no template for this type and language (%1).")},
    Words{ErrorCode::TemplateMalformed, "template-malformed",
          QT_TRANSLATE_NOOP("Error", "The template has a \"{{\" without its variable or its \"}}\".")},
    Words{ErrorCode::LanguageUnknown, "language-unknown",
          QT_TRANSLATE_NOOP("Error", "\"%1\" is not a language tag such as en, hi or mr.")},
    Words{ErrorCode::MediaNotSupported, "media-not-supported",
          QT_TRANSLATE_NOOP("Error", "This provider cannot send pictures, films or files.")},
    Words{ErrorCode::MediaInvalid, "media-invalid", QT_TRANSLATE_NOOP("Error", "The media is not usable: %1."),
          Detail::Phrase},
    Words{ErrorCode::CaptionTooLong, "caption-too-long",
          QT_TRANSLATE_NOOP("Error", "The text goes below the picture and is longer than the %1 characters that "
                                     "WhatsApp allows there.")},
    Words{ErrorCode::ReferenceInvalid, "reference-invalid",
          QT_TRANSLATE_NOOP("Error", "The reference must have 1 to 64 visible characters.")},
    Words{ErrorCode::SettingUnknown, "setting-unknown", QT_TRANSLATE_NOOP("Error", "There is no setting \"%1\".")},
    Words{ErrorCode::SettingInvalid, "setting-invalid", QT_TRANSLATE_NOOP("Error", "\"%2\" must be %1."),
          Detail::Phrase},
    Words{ErrorCode::Duplicate, "duplicate",
          QT_TRANSLATE_NOOP("Error", "The same message was already given for this customer a short time ago.")},
    Words{ErrorCode::NameTaken, "name-taken",
          QT_TRANSLATE_NOOP("Error", "The name \"%1\" is taken: choose another one.")},
    Words{ErrorCode::KeyReused, "idempotency-key-reused",
          QT_TRANSLATE_NOOP("Error", "This key was used for another call: take a new one.")},
    Words{ErrorCode::KeyInFlight, "idempotency-key-in-flight",
          QT_TRANSLATE_NOOP("Error", "A call with this key is being answered: ask again in a moment.")},
    Words{ErrorCode::StatusForbids, "status-forbids",
          QT_TRANSLATE_NOOP("Error", "That cannot be done with a message that is %1."), Detail::Phrase},
    Words{ErrorCode::MessageUnsure, "message-unsure",
          QT_TRANSLATE_NOOP("Error", "It is not sure whether this message arrived: sent again, it may arrive twice. "
                                     "Look at the customer's chat first.")},
    Words{ErrorCode::NotFound, "not-found", QT_TRANSLATE_NOOP("Error", "Nothing is known under \"%1\".")},
    Words{ErrorCode::FileUnreadable, "file-unreadable",
          QT_TRANSLATE_NOOP("Error", "The file \"%1\" cannot be read or written.")},
    Words{ErrorCode::FileEncoding, "file-encoding",
          QT_TRANSLATE_NOOP("Error", "The file is neither UTF-8 nor UTF-16 nor Windows text.")},
    Words{ErrorCode::FileNotASheet, "file-not-a-sheet", QT_TRANSLATE_NOOP("Error", "The file is not a sheet: %1."),
          Detail::Phrase},
    Words{ErrorCode::FileTooLarge, "file-too-large", QT_TRANSLATE_NOOP("Error", "The file is too large: %1."),
          Detail::Phrase},
    Words{ErrorCode::HeadingMissing, "heading-missing",
          QT_TRANSLATE_NOOP("Error", "The sheet has no column for \"%1\".")},
    Words{ErrorCode::HeadingDoubled, "heading-doubled",
          QT_TRANSLATE_NOOP("Error", "Two columns of the sheet are headed \"%1\".")},
    Words{ErrorCode::HeadingAmbiguous, "heading-ambiguous",
          QT_TRANSLATE_NOOP("Error", "Several columns could be \"%2\" (%1): say which one is meant.")},
    Words{ErrorCode::RowTooShort, "row-too-short",
          QT_TRANSLATE_NOOP("Error", "The row has fewer cells than the heading.")},
    Words{ErrorCode::RowTooLong, "row-too-long",
          QT_TRANSLATE_NOOP("Error",
                            "The row has more cells than the heading: put a value with a comma in quotation marks.")},
    Words{ErrorCode::DateIsNumber, "date-is-number",
          QT_TRANSLATE_NOOP("Error", "The date is only a number: format the column as a date or as text.")},
    Words{ErrorCode::ImportRunning, "import-running",
          QT_TRANSLATE_NOOP("Error", "This sheet is being imported by another program right now.")},
    Words{ErrorCode::ExportMissing, "export-missing",
          QT_TRANSLATE_NOOP("Error", "\"%1\" holds none of the old service's exports: it needs files such as "
                                     "notifications_log.json, as mongoexport writes them.")},
    Words{ErrorCode::ExportUnreadable, "export-unreadable",
          QT_TRANSLATE_NOOP("Error", "\"%1\" is no JSON text: write it with mongoexport.")},
    Words{ErrorCode::DocumentBroken, "document-broken",
          QT_TRANSLATE_NOOP("Error", "This is no whole JSON document: it may be cut off.")},
    Words{ErrorCode::TemplateNotUsed, "template-not-used",
          QT_TRANSLATE_NOOP("Error", "The old service had this template switched off.")},
    Words{ErrorCode::StoreBusy, "store-busy",
          QT_TRANSLATE_NOOP("Error", "Another program is using the data: try again in a moment.")},
    Words{ErrorCode::StoreFull, "store-full",
          QT_TRANSLATE_NOOP("Error", "The disk is full: free some space, and try again.")},
    Words{ErrorCode::StoreCorrupt, "store-corrupt",
          QT_TRANSLATE_NOOP("Error", "The data file is damaged: restore a backup.")},
    Words{ErrorCode::StoreFromNewer, "store-from-newer",
          QT_TRANSLATE_NOOP("Error", "The data was written by a newer Dakiya (%1): update this one.")},
    Words{ErrorCode::StoreReadOnly, "store-read-only",
          QT_TRANSLATE_NOOP("Error", "The data folder cannot be written to: check its permissions.")},
    Words{ErrorCode::StoreFailed, "store-failed",
          QT_TRANSLATE_NOOP("Error", "The data could not be read or written (%1).")},
    Words{ErrorCode::StoreInUse, "store-in-use",
          QT_TRANSLATE_NOOP("Error", "Another Dakiya has the data open: end it, and try again; nothing was changed.")},
    Words{ErrorCode::StoreReplaced, "store-replaced",
          QT_TRANSLATE_NOOP("Error",
                            "A backup has taken the place of this data: try again. To have it back, restore it.")},
    Words{ErrorCode::NoStore, "no-store", QT_TRANSLATE_NOOP("Error", "There is no data in \"%1\".")},
    Words{ErrorCode::FileExists, "file-exists",
          QT_TRANSLATE_NOOP("Error", "There is a file \"%1\" already: choose another name.")},
    Words{ErrorCode::NotAStore, "not-a-store", QT_TRANSLATE_NOOP("Error", "\"%1\" is no backup that Dakiya made.")},
    Words{ErrorCode::BackupDamaged, "backup-damaged",
          QT_TRANSLATE_NOOP("Error", "The backup \"%1\" is damaged: take another one.")},
    Words{ErrorCode::BackupOfOther, "backup-of-other",
          QT_TRANSLATE_NOOP("Error", "The backup is one of %1, and that is not what is in use here.")},
    Words{ErrorCode::FolderIsFile, "folder-is-file",
          QT_TRANSLATE_NOOP("Error", "The data needs a folder, and \"%1\" is none.")},
    Words{
        ErrorCode::FolderOfOther, "folder-of-other",
        QT_TRANSLATE_NOOP("Error", "The data belongs to \"%1\", who could not use it any more: do this as that user.")},
    Words{ErrorCode::CredentialMissing, "credential-missing",
          QT_TRANSLATE_NOOP("Error", "The credential %1 is not set.")},
    Words{ErrorCode::CredentialsAwaited, "credentials-awaited",
          QT_TRANSLATE_NOOP("Error", "The keychain is still being asked for the credentials: wait a moment.")},
    Words{ErrorCode::CredentialStoreLocked, "credential-store-locked",
          QT_TRANSLATE_NOOP("Error", "The keychain is locked: unlock it, and try again.")},
    Words{ErrorCode::CredentialStoreMissing, "credential-store-missing",
          QT_TRANSLATE_NOOP("Error", "No keychain is running here: start one, such as gnome-keyring, or give the "
                                     "credentials in the environment.")},
    Words{ErrorCode::CredentialStoreSlow, "credential-store-slow",
          QT_TRANSLATE_NOOP("Error", "The keychain does not answer: look whether it asks something in a window of its "
                                     "own, or start it anew.")},
    Words{ErrorCode::CredentialStoreDenied, "credential-store-denied",
          QT_TRANSLATE_NOOP("Error", "The keychain refuses Dakiya (%1): allow it there, and try again.")},
    Words{ErrorCode::CredentialStoreFailed, "credential-store-failed",
          QT_TRANSLATE_NOOP("Error", "The credentials cannot be read or kept: %1."), Detail::Phrase},
    Words{ErrorCode::UrlNotAllowed, "url-not-allowed",
          QT_TRANSLATE_NOOP("Error", "The provider's address cannot be used: %1."), Detail::Phrase},
    Words{ErrorCode::AnotherEngineSends, "another-engine-sends",
          QT_TRANSLATE_NOOP("Error", "Another Dakiya is sending from this data (%1).")},
    Words{ErrorCode::ProviderUnknown, "provider-unknown", QT_TRANSLATE_NOOP("Error", "There is no provider \"%1\".")},
    Words{ErrorCode::PortTaken, "port-taken", QT_TRANSLATE_NOOP("Error", "Port %1 is used by another program.")},
    Words{ErrorCode::PortPrivileged, "port-privileged",
          QT_TRANSLATE_NOOP("Error", "Port %1 is kept for the administrator: choose one above "
                                     "1023, such as 11001.")},
    Words{ErrorCode::NetworkFailed, "network-failed", QT_TRANSLATE_NOOP("Error", "The network failed: %1.")},
    Words{ErrorCode::Unauthorized, "unauthorized", QT_TRANSLATE_NOOP("Error", "The call carries no valid token.")},
    Words{ErrorCode::Forbidden, "forbidden", QT_TRANSLATE_NOOP("Error", "That is not allowed: %1.")},
    Words{ErrorCode::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Error", "It was stopped.")},
    Words{ErrorCode::Internal, "internal", QT_TRANSLATE_NOOP("Error", "Something went wrong inside Dakiya (%1).")},
};

constexpr bool hasEachCodeInItsPlace()
{
  for (size_t i = 0; i < kWords.size(); ++i) {
    if (kWords[i].code != ErrorCode(i))
      return false;
  }
  return kWords.size() == size_t(ErrorCode::Internal) + 1;
}
static_assert(hasEachCodeInItsPlace(), "each code has its words once, in the order of the codes; Internal is the last");

const Words &wordsOf(ErrorCode code)
{
  return kWords.at(size_t(code));
}

// All at once, so that a value that itself holds "%2" is not filled a second time.
QString fill(const QString &text, const QString &first, const QString &second)
{
  const bool hasFirst = text.contains(QLatin1String("%1"));
  const bool hasSecond = text.contains(QLatin1String("%2"));
  if (hasFirst && hasSecond)
    return text.arg(first, second);
  if (hasFirst)
    return text.arg(first);
  return hasSecond ? text.arg(second) : text;
}

QString detailIn(const QString &phrase, const Error &error)
{
  return error.values.isEmpty() ? phrase : fill(phrase, error.values.value(0), error.values.value(1));
}

QString fillSentence(QString text, const QString &detail, const QString &field)
{
  static const QRegularExpression unfilled(QStringLiteral(" \\(%1\\)"));
  if (detail.isEmpty())
    text.remove(unfilled);
  return fill(text, detail, field);
}

} // namespace

QString sentence(const Error &error)
{
  const Words &words = wordsOf(error.code);
  const QString detail =
      words.detail == Detail::Phrase ? QCoreApplication::translate("Detail", error.detail.toUtf8()) : error.detail;
  return fillSentence(QCoreApplication::translate("Error", words.sentence), detailIn(detail, error), error.field);
}

QString englishSentence(const Error &error)
{
  return fillSentence(QString::fromUtf8(wordsOf(error.code).sentence), detailIn(error.detail, error), error.field);
}

QString wireName(ErrorCode code)
{
  return QString::fromLatin1(wordsOf(code).wireName);
}

} // namespace dakiya
