// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

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
  AmountNotANumber,
  AmountNegative,
  AmountZero,
  AmountTooPrecise,
  AmountTooLarge,
  TimeNotIso,
  TimeWithoutOffset,
  TimeInPast,
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
  StatusForbids,
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
  // store
  StoreBusy,
  StoreFull,
  StoreCorrupt,
  StoreFromNewer,
  StoreReadOnly,
  StoreFailed,
  FolderIsFile,
  // sending
  CredentialMissing,
  CredentialStoreLocked,
  CredentialStoreMissing,
  CredentialStoreSlow,
  CredentialStoreFailed,
  UrlNotAllowed,
  AnotherEngineSends,
  ProviderUnknown,
  // network
  PortTaken,
  NetworkFailed,
  Unauthorized,
  Forbidden,
  // anything else
  Cancelled,
  Internal,
};

/// Why something was refused. `detail` carries the specific (a variable's name, a limit) and never a secret;
/// `field` names the wrong field as the wire does, empty when none.
struct Error
{
  ErrorCode code = ErrorCode::Internal;
  QString detail;
  QString field;

  friend bool operator==(const Error &, const Error &) = default;
};

} // namespace dakiya
