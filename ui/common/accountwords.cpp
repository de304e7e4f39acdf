// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/accountwords.h"

#include "base/errorwords.h"
#include "common/language.h"
#include "common/queuewords.h"
#include "domain/localtime.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(Account)
};

bool isV2(const QString &provider)
{
  return provider == "myoperator-v2"_L1;
}

QString dayInWords(qint64 utcMs, qint64 nowMs)
{
  const LocalTime local;
  const QDate day = QDateTime::fromMSecsSinceEpoch(local.localMs(utcMs), Qt::UTC).date();
  const QDate today = QDateTime::fromMSecsSinceEpoch(local.localMs(nowMs), Qt::UTC).date();
  const QString form = day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s;
  return inLatinDigits(dateLocale().toString(day, form));
}

} // namespace

QString credentialWord(const QString &provider, const QString &name)
{
  if (name == "MYOPERATOR_API_KEY"_L1)
    return Words::tr("API key");
  if (name == "MYOPERATOR_API_SECRET"_L1)
    return Words::tr("API secret");
  if (name == "MYOPERATOR_ACCOUNT_ID"_L1)
    return isV2(provider) ? Words::tr("Company ID") : Words::tr("Account ID");
  if (name == "MYOPERATOR_PHONE_NUMBER_ID"_L1)
    return Words::tr("Phone number ID");
  if (name == "MYOPERATOR_WABA_ID"_L1)
    return Words::tr("WhatsApp Business account ID");
  if (name == "MYOPERATOR_WHATSAPP_NUMBER"_L1)
    return Words::tr("WhatsApp number");
  if (name == "MYOPERATOR_API_URL"_L1)
    return Words::tr("Base address");
  return name;
}

QString credentialHelp(const QString &provider, const QString &name)
{
  if (name == "MYOPERATOR_API_KEY"_L1)
    return Words::tr("The long key that stands with the API settings in MyOperator's panel. Copy it whole.");
  if (name == "MYOPERATOR_API_SECRET"_L1)
    return Words::tr("The second key, which MyOperator gave together with the API key.");
  if (name == "MYOPERATOR_ACCOUNT_ID"_L1)
    return isV2(provider) ? Words::tr("The dairy's number at MyOperator. It stands beside the API key in the panel.")
                          : Words::tr("The dairy's account at MyOperator. It came together with the two keys.");
  if (name == "MYOPERATOR_PHONE_NUMBER_ID"_L1)
    return Words::tr("Which WhatsApp number sends. It stands in the panel's list of WhatsApp numbers, and is not the "
                     "telephone number itself.");
  if (name == "MYOPERATOR_WABA_ID"_L1)
    return Words::tr("May stay empty. With it, the test of the connection can also check the key. It stands above the "
                     "panel's list of WhatsApp numbers.");
  if (name == "MYOPERATOR_WHATSAPP_NUMBER"_L1)
    return Words::tr("May stay empty. The telephone number that customers see, with +91.");
  if (name == "MYOPERATOR_API_URL"_L1)
    return Words::tr("Stays empty, unless MyOperator's support has named another address.");
  return {};
}

bool isSecret(const QString &name)
{
  return name.endsWith("_KEY"_L1) || name.endsWith("_SECRET"_L1) || name.endsWith("_TOKEN"_L1);
}

QString sourceInWords(const CredentialStanding &standing, qint64 nowMs)
{
  switch (standing.source) {
  case CredentialSource::Environment:
    return Words::tr("Set in this computer's environment, which wins over the keychain");
  case CredentialSource::File:
    return Words::tr("Given by this computer's services as a file, which wins over the keychain");
  case CredentialSource::Keychain:
    return standing.since ? Words::tr("In the keychain since %1").arg(dayInWords(*standing.since, nowMs))
                          : Words::tr("In the keychain");
  case CredentialSource::Unknown:
    return Words::tr("Not known: the keychain could not be asked");
  case CredentialSource::Nowhere:
    break;
  }
  return standing.isNeeded ? Words::tr("Not set: nothing can be sent without it")
                           : Words::tr("Not set, and not needed");
}

QString accountWord(const QString &provider)
{
  if (provider == "myoperator-v2"_L1)
    return Words::tr("MyOperator");
  if (provider == "myoperator"_L1)
    return Words::tr("MyOperator, the older API");
  return providerWord(provider);
}

QString credentialTrouble(const QString &provider, const Error &error)
{
  const QString word = credentialWord(provider, error.field.isEmpty() ? error.detail : error.field);
  if (error.code == ErrorCode::CredentialMissing)
    return Words::tr("%1 is missing: give it, and test again.").arg(word);
  if (error.code == ErrorCode::FieldMissing)
    return Words::tr("%1 is needed.").arg(word);
  if (error.code == ErrorCode::TextForbiddenCharacter)
    return Words::tr("%1 holds a letter or sign that no key has: copy it once more, without what stands around it.")
        .arg(word);
  return sentence(error);
}

} // namespace dakiya
