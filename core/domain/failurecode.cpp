// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failurecode.h"

#include <QCoreApplication>

#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

using enum FailureClass;
using enum FailureOwner;

// The rows of resources/failure-codes.csv, in its order; a test compares the two.
constexpr FailureCode kFailureCodes[] = {
    {"whatsapp"_L1, "0"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The access key is not valid"),
     QT_TRANSLATE_NOOP("FailureCode", "Enter a new key in Settings"), Manager},
    {"whatsapp"_L1, "190"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The access key has expired"),
     QT_TRANSLATE_NOOP("FailureCode", "Enter a new key in Settings"), Manager},
    {"whatsapp"_L1, "3"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The account lacks a permission"),
     QT_TRANSLATE_NOOP("FailureCode", "Ask MyOperator to grant it"), Manager},
    {"whatsapp"_L1, "10"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The account lacks a permission"),
     QT_TRANSLATE_NOOP("FailureCode", "Ask MyOperator to grant it"), Manager},
    {"whatsapp"_L1, "131005"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The account lacks a permission"),
     QT_TRANSLATE_NOOP("FailureCode", "Ask MyOperator to grant it"), Manager},
    {"whatsapp"_L1, "1"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "WhatsApp had a problem"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"whatsapp"_L1, "2"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "WhatsApp is overloaded or down"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"whatsapp"_L1, "131016"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "WhatsApp is overloaded or down"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"whatsapp"_L1, "133004"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "WhatsApp is overloaded or down"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"whatsapp"_L1, "131057"_L1, Retry,
     QT_TRANSLATE_NOOP("FailureCode", "The account is in maintenance for some minutes"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"whatsapp"_L1, "4"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "Too many calls in a short time"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again more slowly"), Nobody},
    {"whatsapp"_L1, "80007"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "Too many calls in a short time"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again more slowly"), Nobody},
    {"whatsapp"_L1, "130429"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "Sending was faster than the account allows"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again more slowly"), Nobody},
    {"whatsapp"_L1, "131056"_L1, Pace,
     QT_TRANSLATE_NOOP("FailureCode", "Too many messages to this customer in a short time"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it waits for this customer only"), Nobody},
    {"whatsapp"_L1, "33"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The business number no longer exists"),
     QT_TRANSLATE_NOOP("FailureCode", "Check the number in Settings"), Manager},
    {"whatsapp"_L1, "100"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The message has a wrong or missing part"),
     QT_TRANSLATE_NOOP("FailureCode", "Check the template and its variables"), Manager},
    {"whatsapp"_L1, "131008"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The message lacks a needed part"),
     QT_TRANSLATE_NOOP("FailureCode", "Check the template and its variables"), Manager},
    {"whatsapp"_L1, "131009"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The message has a wrong part"),
     QT_TRANSLATE_NOOP("FailureCode", "Check the template and its variables"), Manager},
    {"whatsapp"_L1, "368"_L1, Account,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp has blocked the account for a breach of its rules"),
     QT_TRANSLATE_NOOP("FailureCode", "Appeal in WhatsApp Manager"), Manager},
    {"whatsapp"_L1, "130472"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp left this customer out of marketing messages as an experiment"),
     QT_TRANSLATE_NOOP("FailureCode", "Reach the customer another way"), Staff},
    {"whatsapp"_L1, "130497"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "The account may not send to this country"),
     QT_TRANSLATE_NOOP("FailureCode", "Check the number"), Staff},
    {"whatsapp"_L1, "131000"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "WhatsApp had an unknown problem"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"whatsapp"_L1, "135000"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "WhatsApp had an unknown problem"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"whatsapp"_L1, "131021"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "The customer's number is the dairy's own"),
     QT_TRANSLATE_NOOP("FailureCode", "Correct the number"), Staff},
    {"whatsapp"_L1, "131026"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode",
                       "The message cannot be delivered: the number may not be on WhatsApp or the app is very old"),
     QT_TRANSLATE_NOOP("FailureCode", "Call the customer and check the number"), Staff},
    {"whatsapp"_L1, "131030"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "The number is not on the test account's list"),
     QT_TRANSLATE_NOOP("FailureCode", "Add it in MyOperator or use the real account"), Manager},
    {"whatsapp"_L1, "131031"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "WhatsApp has locked the account"),
     QT_TRANSLATE_NOOP("FailureCode", "Contact MyOperator"), Manager},
    {"whatsapp"_L1, "131037"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The business name is not approved yet"),
     QT_TRANSLATE_NOOP("FailureCode", "Ask MyOperator to get the display name approved"), Manager},
    {"whatsapp"_L1, "131042"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The account has not been paid"),
     QT_TRANSLATE_NOOP("FailureCode", "Pay or recharge"), Manager},
    {"whatsapp"_L1, "131045"_L1, Account,
     QT_TRANSLATE_NOOP("FailureCode", "The business number is not registered properly"),
     QT_TRANSLATE_NOOP("FailureCode", "Ask MyOperator to register it again"), Manager},
    {"whatsapp"_L1, "131047"_L1, Permanent,
     QT_TRANSLATE_NOOP(
         "FailureCode",
         "More than 24 hours have passed since the customer wrote: only an approved template may be sent"),
     QT_TRANSLATE_NOOP("FailureCode", "Send with an approved template"), Staff},
    {"whatsapp"_L1, "131048"_L1, Account,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp limits the account because many customers blocked or reported it"),
     QT_TRANSLATE_NOOP("FailureCode", "Stop marketing and check the lists"), Manager},
    {"whatsapp"_L1, "131049"_L1, RetrySlow,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp held this marketing message back because the customer gets too many"),
     QT_TRANSLATE_NOOP("FailureCode", "Wait a day; send less marketing"), Staff},
    {"whatsapp"_L1, "131050"_L1, OptOut,
     QT_TRANSLATE_NOOP("FailureCode", "The customer has stopped marketing messages"),
     QT_TRANSLATE_NOOP("FailureCode", "Never send marketing to this customer"), Nobody},
    {"whatsapp"_L1, "131051"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "This kind of message is not supported"),
     QT_TRANSLATE_NOOP("FailureCode", "Send it as text"), Staff},
    {"whatsapp"_L1, "131053"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "The picture or file could not be uploaded"),
     QT_TRANSLATE_NOOP("FailureCode", "Check its type and size"), Staff},
    {"whatsapp"_L1, "131063"_L1, Account,
     QT_TRANSLATE_NOOP("FailureCode", "Marketing messages are switched off for the account"),
     QT_TRANSLATE_NOOP("FailureCode", "Ask MyOperator to switch them on"), Manager},
    {"whatsapp"_L1, "131064"_L1, RetrySlow,
     QT_TRANSLATE_NOOP("FailureCode", "The account is limited because templates were in the wrong category"),
     QT_TRANSLATE_NOOP("FailureCode", "Correct the templates' category"), Manager},
    {"whatsapp"_L1, "132000"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "The number of variables does not match the approved template"),
     QT_TRANSLATE_NOOP("FailureCode", "Synchronise the templates"), Manager},
    {"whatsapp"_L1, "132001"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "The template does not exist in this language or is not approved"),
     QT_TRANSLATE_NOOP("FailureCode", "Synchronise the templates"), Manager},
    {"whatsapp"_L1, "132005"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The filled-in text is too long"),
     QT_TRANSLATE_NOOP("FailureCode", "Shorten the values"), Staff},
    {"whatsapp"_L1, "132007"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The text breaks WhatsApp's rules"),
     QT_TRANSLATE_NOOP("FailureCode", "Rewrite the template"), Manager},
    {"whatsapp"_L1, "132008"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "A variable has a wrong format"),
     QT_TRANSLATE_NOOP("FailureCode", "Correct the value"), Staff},
    {"whatsapp"_L1, "132012"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "A variable has a wrong format"),
     QT_TRANSLATE_NOOP("FailureCode", "Correct the value"), Staff},
    {"whatsapp"_L1, "132018"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "A variable has a wrong format"),
     QT_TRANSLATE_NOOP("FailureCode", "Correct the value"), Staff},
    {"whatsapp"_L1, "132015"_L1, RetrySlow,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp has paused the template because of its quality"),
     QT_TRANSLATE_NOOP("FailureCode", "Improve the template or wait"), Manager},
    {"whatsapp"_L1, "132016"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp has switched the template off for good"),
     QT_TRANSLATE_NOOP("FailureCode", "Make a new template"), Manager},
    {"whatsapp"_L1, "133010"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The business number is not registered"),
     QT_TRANSLATE_NOOP("FailureCode", "Ask MyOperator to register it"), Manager},
    {"myoperator"_L1, "CHAT_4001"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The MyOperator wallet is empty"),
     QT_TRANSLATE_NOOP("FailureCode", "Recharge MyOperator"), Manager},
    {"myoperator"_L1, "INSUFFICIENT_BALANCE"_L1, Account,
     QT_TRANSLATE_NOOP("FailureCode", "The MyOperator wallet is empty"),
     QT_TRANSLATE_NOOP("FailureCode", "Recharge MyOperator"), Manager},
    {"myoperator"_L1, "CHAT_0302"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The WhatsApp account is disabled"),
     QT_TRANSLATE_NOOP("FailureCode", "Contact MyOperator"), Manager},
    {"myoperator"_L1, "CHAT_0303"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The WhatsApp number is disabled"),
     QT_TRANSLATE_NOOP("FailureCode", "Contact MyOperator"), Manager},
    {"myoperator"_L1, "CHAT_0304"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The WhatsApp number is not connected"),
     QT_TRANSLATE_NOOP("FailureCode", "Reconnect it in MyOperator"), Manager},
    {"twilio"_L1, "20003"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The Twilio credentials are wrong"),
     QT_TRANSLATE_NOOP("FailureCode", "Enter them again in Settings"), Manager},
    {"twilio"_L1, "20429"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "Too many calls in a short time"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again more slowly"), Nobody},
    {"twilio"_L1, "21211"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The number is not valid"),
     QT_TRANSLATE_NOOP("FailureCode", "Correct the number"), Staff},
    {"twilio"_L1, "21610"_L1, OptOut, QT_TRANSLATE_NOOP("FailureCode", "The customer has unsubscribed"),
     QT_TRANSLATE_NOOP("FailureCode", "Never send to this customer"), Nobody},
    {"twilio"_L1, "21614"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The number cannot receive messages"),
     QT_TRANSLATE_NOOP("FailureCode", "Call the customer and check the number"), Staff},
    {"twilio"_L1, "30008"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "Twilio had an unknown problem"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again"), Nobody},
    {"twilio"_L1, "63008"_L1, Account, QT_TRANSLATE_NOOP("FailureCode", "The WhatsApp sender is set up wrongly"),
     QT_TRANSLATE_NOOP("FailureCode", "Check the sender in Twilio"), Manager},
    {"twilio"_L1, "63014"_L1, OptOut, QT_TRANSLATE_NOOP("FailureCode", "The customer has blocked the dairy"),
     QT_TRANSLATE_NOOP("FailureCode", "Do not send; call the customer"), Staff},
    {"twilio"_L1, "63016"_L1, Permanent,
     QT_TRANSLATE_NOOP(
         "FailureCode",
         "More than 24 hours have passed since the customer wrote: only an approved template may be sent"),
     QT_TRANSLATE_NOOP("FailureCode", "Send with an approved template"), Staff},
    {"twilio"_L1, "63018"_L1, Retry, QT_TRANSLATE_NOOP("FailureCode", "Sending was faster than the account allows"),
     QT_TRANSLATE_NOOP("FailureCode", "Nothing: it is tried again more slowly"), Nobody},
    {"twilio"_L1, "63024"_L1, Permanent, QT_TRANSLATE_NOOP("FailureCode", "The number is not on WhatsApp"),
     QT_TRANSLATE_NOOP("FailureCode", "Call the customer and check the number"), Staff},
    {"twilio"_L1, "63032"_L1, Permanent,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp left this customer out of marketing messages as an experiment"),
     QT_TRANSLATE_NOOP("FailureCode", "Reach the customer another way"), Staff},
    {"twilio"_L1, "63049"_L1, RetrySlow,
     QT_TRANSLATE_NOOP("FailureCode", "WhatsApp held this marketing message back because the customer gets too many"),
     QT_TRANSLATE_NOOP("FailureCode", "Wait a day; send less marketing"), Staff},
};

struct Families
{
  QLatin1StringView own;
  QLatin1StringView network;
};

Families familiesOf(QStringView provider)
{
  if (provider == "twilio"_L1)
    return {"twilio"_L1, "whatsapp"_L1};
  if (provider == "practice"_L1 || provider.startsWith("myoperator"_L1))
    return {"myoperator"_L1, "whatsapp"_L1};
  return {};
}

} // namespace

QLatin1StringView wireName(FailureClass failureClass)
{
  switch (failureClass) {
  case Retry:
    return "retry"_L1;
  case RetrySlow:
    return "retry-slow"_L1;
  case Pace:
    return "pace"_L1;
  case Permanent:
    return "permanent"_L1;
  case OptOut:
    return "optout"_L1;
  case Account:
    return "account"_L1;
  }
  return {};
}

std::span<const FailureCode> failureCodes()
{
  return kFailureCodes;
}

const FailureCode *findFailureCode(QStringView provider, QStringView code)
{
  const Families families = familiesOf(provider);
  for (const FailureCode &row : kFailureCodes) {
    if ((row.family == families.own || row.family == families.network) && code == row.code)
      return &row;
  }
  return nullptr;
}

} // namespace dakiya
