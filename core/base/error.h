// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace dakiya {

/// Every way in which something can be refused or go wrong. base/errorwords.cpp gives each its sentence.
enum class ErrorCode {
  // input
  PhoneMissing,
  PhoneNotInternational,
  PhoneNotANumber,
  PhoneInvalid,
  PhoneScientific,
  PhoneNotClearlyIndian,
  TypeUnknown,
  FieldWrongType,
  FieldUnknown,
  FieldMissing,
  FieldOutOfRange,
  TextEmpty,
  TextTooLong,
  TextForbiddenCharacter,
  TextLineBreak,
  AmountNotANumber,
  AmountNegative,
  AmountZero,
  AmountTooPrecise,
  AmountTooLarge,
  TimeNotIso,
  TimeWithoutOffset,
  TimeInPast,
  SendTimeOver,
  ExpiresBeforeSending,
  VariableMissing,
  VariableUnknown,
  TemplateMissing,
  TemplateMalformed,
  LanguageUnknown,
  MediaNotSupported,
  MediaInvalid,
  CaptionTooLong,
  ReferenceInvalid,
  SettingUnknown,
  SettingInvalid,
  Duplicate,
  NameTaken,
  KeyReused,
  KeyInFlight,
  StatusForbids,
  MessageUnsure,
  NotFound,
  // sheets
  FileUnreadable,
  FileEncoding,
  FileNotASheet,
  FileTooLarge,
  HeadingMissing,
  HeadingDoubled,
  HeadingAmbiguous,
  RowTooShort,
  RowTooLong,
  DateIsNumber,
  ImportRunning,
  // the old service's exports
  ExportMissing,
  ExportUnreadable,
  DocumentBroken,
  TemplateNotUsed,
  // store
  StoreBusy,
  StoreFull,
  StoreCorrupt,
  StoreFromNewer,
  StoreReadOnly,
  StoreFailed,
  StoreInUse,
  StoreReplaced,
  NoStore,
  FileExists,
  NotAStore,
  BackupDamaged,
  BackupOfOther,
  FolderIsFile,
  FolderOfOther,
  // sending
  CredentialMissing,
  CredentialsAwaited,
  CredentialStoreLocked,
  CredentialStoreMissing,
  CredentialStoreSlow,
  CredentialStoreDenied,
  CredentialStoreFailed,
  UrlNotAllowed,
  AnotherEngineSends,
  ProviderUnknown,
  // network
  PortTaken,
  PortPrivileged,
  NetworkFailed,
  Unauthorized,
  Forbidden,
  // anything else
  Cancelled,
  Internal, ///< stays the last: base/errorwords.cpp counts the codes by it
};

/// Why something was refused. `detail` carries the specific (a variable's name, a limit) and never a secret;
/// `field` names the wrong field as the wire does, empty when none. A detail that is words for people is made by
/// phrased().
struct Error
{
  ErrorCode code = ErrorCode::Internal;
  QString detail;
  QString field;
  QStringList values = {}; ///< what fills %1 and %2 of such a detail

  friend bool operator==(const Error &, const Error &) = default;
};

/// An error whose detail is words for people: a source text of the translations' context "Detail", which sentence()
/// translates, and the values (two at most) that fill its places.
[[nodiscard]] inline Error phrased(ErrorCode code, const char *phrase, QStringList values = {}, QString field = {})
{
  return {code, QString::fromUtf8(phrase), std::move(field), std::move(values)};
}

/// The same error of another field.
[[nodiscard]] inline Error inField(Error error, QString field)
{
  error.field = std::move(field);
  return error;
}

} // namespace dakiya
