// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dakiya {

namespace {

struct Words
{
  const char *wireName;
  const char *sentence; ///< %1 is the detail, %2 the field
};

// A switch rather than a map: the compiler points at a code that lacks its words.
Words wordsOf(ErrorCode code)
{
  switch (code) {
  case ErrorCode::PhoneMissing:
    return {"phone-missing", QT_TRANSLATE_NOOP("Error", "The phone number is missing.")};
  case ErrorCode::PhoneNotInternational:
    return {"phone-not-international", QT_TRANSLATE_NOOP("Error", "Phone must be in international format with +")};
  case ErrorCode::PhoneNotANumber:
    return {"phone-not-a-number", QT_TRANSLATE_NOOP("Error", "The phone number is not a number.")};
  case ErrorCode::PhoneInvalid:
    return {"phone-invalid", QT_TRANSLATE_NOOP("Error", "No such phone number can exist: check its digits.")};
  case ErrorCode::PhoneScientific:
    return {"phone-scientific",
            QT_TRANSLATE_NOOP(
                "Error", "The phone number is in scientific notation, so digits are lost: format the column as text.")};
  case ErrorCode::PhoneNotClearlyIndian:
    return {"phone-not-clearly-indian",
            QT_TRANSLATE_NOOP("Error", "The number has no country code and is not clearly an Indian mobile number.")};
  case ErrorCode::TypeUnknown:
    return {"type-unknown", QT_TRANSLATE_NOOP("Error", "There is no message type \"%1\".")};
  case ErrorCode::FieldWrongType:
    return {"field-wrong-type", QT_TRANSLATE_NOOP("Error", "\"%2\" must be %1.")};
  case ErrorCode::FieldUnknown:
    return {"field-unknown", QT_TRANSLATE_NOOP("Error", "There is no field \"%1\".")};
  case ErrorCode::FieldMissing:
    return {"field-missing", QT_TRANSLATE_NOOP("Error", "\"%1\" is missing.")};
  case ErrorCode::FieldOutOfRange:
    return {"field-out-of-range", QT_TRANSLATE_NOOP("Error", "\"%2\" must be %1.")};
  case ErrorCode::TextEmpty:
    return {"text-empty", QT_TRANSLATE_NOOP("Error", "The text is empty.")};
  case ErrorCode::TextTooLong:
    return {"text-too-long",
            QT_TRANSLATE_NOOP("Error", "The text is longer than the %1 characters that WhatsApp allows.")};
  case ErrorCode::TextForbiddenCharacter:
    return {"text-forbidden-character",
            QT_TRANSLATE_NOOP("Error", "The text holds an invisible control character (%1): type it again.")};
  case ErrorCode::TextLineBreak:
    return {"text-line-break",
            QT_TRANSLATE_NOOP("Error", "The text holds a line break where none may stand: write it on one line.")};
  case ErrorCode::AmountNotANumber:
    return {"amount-not-a-number", QT_TRANSLATE_NOOP("Error", "The amount is not a number.")};
  case ErrorCode::AmountNegative:
    return {"amount-negative", QT_TRANSLATE_NOOP("Error", "The amount is negative.")};
  case ErrorCode::AmountZero:
    return {"amount-zero", QT_TRANSLATE_NOOP("Error", "The amount is 0.")};
  case ErrorCode::AmountTooPrecise:
    return {"amount-too-precise", QT_TRANSLATE_NOOP("Error", "The amount has more than two decimals.")};
  case ErrorCode::AmountTooLarge:
    return {"amount-too-large", QT_TRANSLATE_NOOP("Error", "The amount is too large.")};
  case ErrorCode::TimeNotIso:
    return {"time-not-iso", QT_TRANSLATE_NOOP("Error", "The time must look like 2026-01-28T10:30:00+05:30.")};
  case ErrorCode::TimeWithoutOffset:
    return {"time-without-offset",
            QT_TRANSLATE_NOOP("Error", "The time needs its offset from UTC, such as +05:30 or Z.")};
  case ErrorCode::TimeInPast:
    return {"time-in-past", QT_TRANSLATE_NOOP("Error", "The time is in the past.")};
  case ErrorCode::SendTimeOver:
    return {"send-time-over",
            QT_TRANSLATE_NOOP("Error", "The time to send it is so long over that the message has expired.")};
  case ErrorCode::ExpiresBeforeSending:
    return {"expires-before-sending", QT_TRANSLATE_NOOP("Error", "The message would expire before it may leave.")};
  case ErrorCode::VariableMissing:
    return {"variable-missing",
            QT_TRANSLATE_NOOP("Error", "The template needs \"%1\", and the message does not say it.")};
  case ErrorCode::VariableUnknown:
    return {"variable-unknown", QT_TRANSLATE_NOOP("Error", "This type of message has no variable \"%1\".")};
  case ErrorCode::TemplateMissing:
    return {"template-missing", QT_TRANSLATE_NOOP("Error", "There is no template for this type and language (%1).")};
  case ErrorCode::TemplateMalformed:
    return {"template-malformed",
            QT_TRANSLATE_NOOP("Error", "The template has a \"{{\" without its variable or its \"}}\".")};
  case ErrorCode::LanguageUnknown:
    return {"language-unknown", QT_TRANSLATE_NOOP("Error", "\"%1\" is not a language tag such as en, hi or mr.")};
  case ErrorCode::MediaNotSupported:
    return {"media-not-supported", QT_TRANSLATE_NOOP("Error", "This provider cannot send pictures, films or files.")};
  case ErrorCode::MediaInvalid:
    return {"media-invalid", QT_TRANSLATE_NOOP("Error", "The media is not usable: %1.")};
  case ErrorCode::CaptionTooLong:
    return {"caption-too-long",
            QT_TRANSLATE_NOOP("Error", "The text goes below the picture and is longer than the %1 characters that "
                                       "WhatsApp allows there.")};
  case ErrorCode::ReferenceInvalid:
    return {"reference-invalid", QT_TRANSLATE_NOOP("Error", "The reference must have 1 to 64 visible characters.")};
  case ErrorCode::SettingUnknown:
    return {"setting-unknown", QT_TRANSLATE_NOOP("Error", "There is no setting \"%1\".")};
  case ErrorCode::SettingInvalid:
    return {"setting-invalid", QT_TRANSLATE_NOOP("Error", "\"%2\" must be %1.")};
  case ErrorCode::Duplicate:
    return {"duplicate",
            QT_TRANSLATE_NOOP("Error", "The same message was already given for this customer a short time ago.")};
  case ErrorCode::NameTaken:
    return {"name-taken", QT_TRANSLATE_NOOP("Error", "The name \"%1\" is taken: choose another one.")};
  case ErrorCode::KeyReused:
    return {"idempotency-key-reused",
            QT_TRANSLATE_NOOP("Error", "This key was used for another call: take a new one.")};
  case ErrorCode::KeyInFlight:
    return {"idempotency-key-in-flight",
            QT_TRANSLATE_NOOP("Error", "A call with this key is being answered: ask again in a moment.")};
  case ErrorCode::StatusForbids:
    return {"status-forbids", QT_TRANSLATE_NOOP("Error", "That cannot be done with a message that is %1.")};
  case ErrorCode::MessageUnsure:
    return {"message-unsure",
            QT_TRANSLATE_NOOP("Error", "It is not sure whether this message arrived: sent again, it may arrive twice. "
                                       "Look at the customer's chat first.")};
  case ErrorCode::NotFound:
    return {"not-found", QT_TRANSLATE_NOOP("Error", "Nothing is known under \"%1\".")};
  case ErrorCode::FileUnreadable:
    return {"file-unreadable", QT_TRANSLATE_NOOP("Error", "The file \"%1\" cannot be read or written.")};
  case ErrorCode::FileEncoding:
    return {"file-encoding", QT_TRANSLATE_NOOP("Error", "The file is neither UTF-8 nor UTF-16 nor Windows text.")};
  case ErrorCode::FileNotASheet:
    return {"file-not-a-sheet", QT_TRANSLATE_NOOP("Error", "The file is not a sheet: %1.")};
  case ErrorCode::FileTooLarge:
    return {"file-too-large", QT_TRANSLATE_NOOP("Error", "The file is too large: %1.")};
  case ErrorCode::HeadingMissing:
    return {"heading-missing", QT_TRANSLATE_NOOP("Error", "The sheet has no column for \"%1\".")};
  case ErrorCode::HeadingDoubled:
    return {"heading-doubled", QT_TRANSLATE_NOOP("Error", "Two columns of the sheet are headed \"%1\".")};
  case ErrorCode::HeadingAmbiguous:
    return {"heading-ambiguous",
            QT_TRANSLATE_NOOP("Error", "Several columns could be \"%2\" (%1): say which one is meant.")};
  case ErrorCode::RowTooShort:
    return {"row-too-short", QT_TRANSLATE_NOOP("Error", "The row has fewer cells than the heading.")};
  case ErrorCode::RowTooLong:
    return {"row-too-long",
            QT_TRANSLATE_NOOP("Error",
                              "The row has more cells than the heading: put a value with a comma in quotation marks.")};
  case ErrorCode::DateIsNumber:
    return {"date-is-number",
            QT_TRANSLATE_NOOP("Error", "The date is only a number: format the column as a date or as text.")};
  case ErrorCode::ImportRunning:
    return {"import-running", QT_TRANSLATE_NOOP("Error", "This sheet is being imported by another program right now.")};
  case ErrorCode::ExportMissing:
    return {"export-missing",
            QT_TRANSLATE_NOOP("Error", "\"%1\" holds none of the old service's exports: it needs files such as "
                                       "notifications_log.json, as mongoexport writes them.")};
  case ErrorCode::ExportUnreadable:
    return {"export-unreadable", QT_TRANSLATE_NOOP("Error", "\"%1\" is no JSON text: write it with mongoexport.")};
  case ErrorCode::DocumentBroken:
    return {"document-broken", QT_TRANSLATE_NOOP("Error", "This is no whole JSON document: it may be cut off.")};
  case ErrorCode::TemplateNotUsed:
    return {"template-not-used", QT_TRANSLATE_NOOP("Error", "The old service had this template switched off.")};
  case ErrorCode::StoreBusy:
    return {"store-busy", QT_TRANSLATE_NOOP("Error", "Another program is using the data: try again in a moment.")};
  case ErrorCode::StoreFull:
    return {"store-full", QT_TRANSLATE_NOOP("Error", "The disk is full: free some space, and try again.")};
  case ErrorCode::StoreCorrupt:
    return {"store-corrupt", QT_TRANSLATE_NOOP("Error", "The data file is damaged: restore a backup.")};
  case ErrorCode::StoreFromNewer:
    return {"store-from-newer",
            QT_TRANSLATE_NOOP("Error", "The data was written by a newer Dakiya (%1): update this one.")};
  case ErrorCode::StoreReadOnly:
    return {"store-read-only",
            QT_TRANSLATE_NOOP("Error", "The data folder cannot be written to: check its permissions.")};
  case ErrorCode::StoreFailed:
    return {"store-failed", QT_TRANSLATE_NOOP("Error", "The data could not be read or written (%1).")};
  case ErrorCode::StoreInUse:
    return {
        "store-in-use",
        QT_TRANSLATE_NOOP("Error", "Another Dakiya has the data open: end it, and try again; nothing was changed.")};
  case ErrorCode::StoreReplaced:
    return {"store-replaced",
            QT_TRANSLATE_NOOP("Error",
                              "A backup has taken the place of this data: try again. To have it back, restore it.")};
  case ErrorCode::NoStore:
    return {"no-store", QT_TRANSLATE_NOOP("Error", "There is no data in \"%1\".")};
  case ErrorCode::FileExists:
    return {"file-exists", QT_TRANSLATE_NOOP("Error", "There is a file \"%1\" already: choose another name.")};
  case ErrorCode::NotAStore:
    return {"not-a-store", QT_TRANSLATE_NOOP("Error", "\"%1\" is no backup that Dakiya made.")};
  case ErrorCode::BackupDamaged:
    return {"backup-damaged", QT_TRANSLATE_NOOP("Error", "The backup \"%1\" is damaged: take another one.")};
  case ErrorCode::BackupOfOther:
    return {"backup-of-other",
            QT_TRANSLATE_NOOP("Error", "The backup is one of %1, and that is not what is in use here.")};
  case ErrorCode::FolderIsFile:
    return {"folder-is-file", QT_TRANSLATE_NOOP("Error", "The data needs a folder, and \"%1\" is none.")};
  case ErrorCode::FolderOfOther:
    return {
        "folder-of-other",
        QT_TRANSLATE_NOOP("Error", "The data belongs to \"%1\", who could not use it any more: do this as that user.")};
  case ErrorCode::CredentialMissing:
    return {"credential-missing", QT_TRANSLATE_NOOP("Error", "The credential %1 is not set.")};
  case ErrorCode::CredentialsAwaited:
    return {"credentials-awaited",
            QT_TRANSLATE_NOOP("Error", "The keychain is still being asked for the credentials: wait a moment.")};
  case ErrorCode::CredentialStoreLocked:
    return {"credential-store-locked", QT_TRANSLATE_NOOP("Error", "The keychain is locked: unlock it, and try again.")};
  case ErrorCode::CredentialStoreMissing:
    return {"credential-store-missing",
            QT_TRANSLATE_NOOP("Error", "No keychain is running here: start one, such as gnome-keyring, or give the "
                                       "credentials in the environment.")};
  case ErrorCode::CredentialStoreSlow:
    return {"credential-store-slow",
            QT_TRANSLATE_NOOP("Error",
                              "The keychain does not answer: look whether it asks something in a window of its "
                              "own, or start it anew.")};
  case ErrorCode::CredentialStoreDenied:
    return {"credential-store-denied",
            QT_TRANSLATE_NOOP("Error", "The keychain refuses Dakiya (%1): allow it there, and try again.")};
  case ErrorCode::CredentialStoreFailed:
    return {"credential-store-failed", QT_TRANSLATE_NOOP("Error", "The credentials cannot be read or kept: %1.")};
  case ErrorCode::UrlNotAllowed:
    return {"url-not-allowed", QT_TRANSLATE_NOOP("Error", "The provider's address cannot be used: %1.")};
  case ErrorCode::AnotherEngineSends:
    return {"another-engine-sends", QT_TRANSLATE_NOOP("Error", "Another Dakiya is sending from this data (%1).")};
  case ErrorCode::ProviderUnknown:
    return {"provider-unknown", QT_TRANSLATE_NOOP("Error", "There is no provider \"%1\".")};
  case ErrorCode::PortTaken:
    return {"port-taken", QT_TRANSLATE_NOOP("Error", "Port %1 is used by another program.")};
  case ErrorCode::PortPrivileged:
    return {"port-privileged", QT_TRANSLATE_NOOP("Error", "Port %1 is kept for the administrator: choose one above "
                                                          "1023, such as 11001.")};
  case ErrorCode::NetworkFailed:
    return {"network-failed", QT_TRANSLATE_NOOP("Error", "The network failed: %1.")};
  case ErrorCode::Unauthorized:
    return {"unauthorized", QT_TRANSLATE_NOOP("Error", "The call carries no valid token.")};
  case ErrorCode::Forbidden:
    return {"forbidden", QT_TRANSLATE_NOOP("Error", "That is not allowed: %1.")};
  case ErrorCode::Cancelled:
    return {"cancelled", QT_TRANSLATE_NOOP("Error", "It was stopped.")};
  case ErrorCode::Internal:
    return {"internal", QT_TRANSLATE_NOOP("Error", "Something went wrong inside Dakiya (%1).")};
  }
  return {"internal", QT_TRANSLATE_NOOP("Error", "Something went wrong inside Dakiya (%1).")};
}

// The detail of these is words (see phrased()); that of the others is a name, a number or a path, and stays as it is.
bool hasPhrase(ErrorCode code)
{
  switch (code) {
  case ErrorCode::FieldWrongType:
  case ErrorCode::FieldOutOfRange:
  case ErrorCode::SettingInvalid:
  case ErrorCode::MediaInvalid:
  case ErrorCode::FileNotASheet:
  case ErrorCode::FileTooLarge:
  case ErrorCode::CredentialStoreFailed:
  case ErrorCode::UrlNotAllowed:
  case ErrorCode::StatusForbids:
    return true;
  default:
    return false;
  }
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
  const QString phrase =
      hasPhrase(error.code) ? QCoreApplication::translate("Detail", error.detail.toUtf8()) : error.detail;
  return fillSentence(QCoreApplication::translate("Error", wordsOf(error.code).sentence), detailIn(phrase, error),
                      error.field);
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
