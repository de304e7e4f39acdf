// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/providers.h"

#include "send/baseurl.h"
#include "send/myoperator.h"

#include <QList>

#include <algorithm>
#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

using Field = QString ProviderCredentials::*;

struct NamedField
{
  QLatin1StringView name;
  Field field;
};
constexpr std::array kFields{
    NamedField{"MYOPERATOR_API_KEY"_L1, &ProviderCredentials::apiKey},
    NamedField{"MYOPERATOR_API_SECRET"_L1, &ProviderCredentials::apiSecret},
    NamedField{"MYOPERATOR_ACCOUNT_ID"_L1, &ProviderCredentials::accountId},
    NamedField{"MYOPERATOR_WHATSAPP_NUMBER"_L1, &ProviderCredentials::whatsappNumber},
    NamedField{"MYOPERATOR_PHONE_NUMBER_ID"_L1, &ProviderCredentials::phoneNumberId},
    NamedField{"MYOPERATOR_WABA_ID"_L1, &ProviderCredentials::wabaId},
    NamedField{"MYOPERATOR_API_URL"_L1, &ProviderCredentials::apiUrl},
};

QLatin1StringView nameOf(Field field)
{
  return std::find_if(kFields.begin(), kFields.end(), [field](const NamedField &one) { return one.field == field; })
      ->name;
}

/// All of them end up in a header or beside one that does, so all are held to what a header may carry.
Result<void> checkCharacters(const ProviderCredentials &credentials)
{
  for (const auto &[name, field] : kFields) {
    for (const QChar c : credentials.*field) {
      if (c.unicode() < 0x20 || c.unicode() > 0x7e)
        return fail(ErrorCode::TextForbiddenCharacter,
                    u"U+%1"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0'), name);
    }
  }
  return {};
}

Result<void> checkPresent(const ProviderCredentials &credentials, const QList<Field> &needed)
{
  for (const Field field : needed) {
    if ((credentials.*field).trimmed().isEmpty())
      return fail(ErrorCode::CredentialMissing, nameOf(field), nameOf(field));
  }
  return {};
}

Result<QUrl> baseUrl(const ProviderCredentials &credentials, const QString &usual)
{
  return checkBaseUrl(credentials.apiUrl.trimmed().isEmpty() ? usual : credentials.apiUrl);
}

QList<Field> neededOf(const QString &provider)
{
  using C = ProviderCredentials;
  if (provider == "myoperator"_L1)
    return {&C::apiKey, &C::apiSecret, &C::accountId};
  if (provider == "myoperator-v2"_L1)
    return {&C::apiKey, &C::accountId, &C::phoneNumberId};
  return {};
}

using Made = Result<std::unique_ptr<Provider>>;

Made makeMyOperator(const QString &name, const ProviderCredentials &credentials)
{
  const MyOperator::Account account{credentials.apiKey, credentials.apiSecret, credentials.accountId,
                                    credentials.whatsappNumber};
  return baseUrl(credentials, u"https://api.myoperator.co"_s).map([&](const QUrl &url) -> std::unique_ptr<Provider> {
    return std::make_unique<MyOperator>(name, url, account);
  });
}

Made makePractice(const ProviderCredentials &credentials)
{
  return checkBaseUrl(credentials.apiUrl).map([](const QUrl &url) -> std::unique_ptr<Provider> {
    const MyOperator::Account account{u"practice"_s, u"practice"_s, u"practice"_s, {}};
    return std::make_unique<MyOperator>(u"practice"_s, url, account);
  });
}

Made makeMyOperatorV2(const ProviderCredentials &credentials, MediaPlacement placement)
{
  const MyOperatorV2::Account account{credentials.apiKey, credentials.accountId, credentials.phoneNumberId};
  return baseUrl(credentials, u"https://publicapi.myoperator.co"_s)
      .map([&](const QUrl &url) -> std::unique_ptr<Provider> {
        return std::make_unique<MyOperatorV2>(url, account, placement);
      });
}

} // namespace

QStringList neededCredentials(const QString &provider)
{
  QStringList names;
  const QList<Field> needed = neededOf(provider);
  for (const Field field : needed)
    names << nameOf(field);
  return names;
}

QStringList optionalCredentials(const QString &provider)
{
  if (provider == "myoperator"_L1)
    return {u"MYOPERATOR_WHATSAPP_NUMBER"_s, u"MYOPERATOR_API_URL"_s};
  if (provider == "myoperator-v2"_L1)
    return {u"MYOPERATOR_WABA_ID"_s, u"MYOPERATOR_API_URL"_s};
  return {};
}

Result<std::unique_ptr<Provider>> makeReceiver(const QString &name, const QString &apiUrl)
{
  ProviderCredentials none;
  const QList<Field> needed = neededOf(name);
  for (const Field field : needed)
    none.*field = u"-"_s;
  none.apiUrl = apiUrl;
  return makeProvider(name, none);
}

bool ProviderCredentials::set(QStringView name, const QString &value)
{
  const auto found =
      std::find_if(kFields.begin(), kFields.end(), [name](const NamedField &one) { return one.name == name; });
  if (found == kFields.end())
    return false;
  this->*(found->field) = value;
  return true;
}

Result<std::unique_ptr<Provider>> makeProvider(const QString &name, const ProviderCredentials &credentials,
                                               MediaPlacement placement)
{
  const Result<void> characters = checkCharacters(credentials);
  if (!characters)
    return fail(characters.error());
  const auto withAll = [&](const QList<Field> &needed, auto make) -> Made {
    const Result<void> present = checkPresent(credentials, needed);
    return present ? make() : Made(fail(present.error()));
  };
  if (name == "practice"_L1)
    return withAll({&ProviderCredentials::apiUrl}, [&] { return makePractice(credentials); });
  if (name == "myoperator"_L1)
    return withAll(neededOf(name), [&] { return makeMyOperator(name, credentials); });
  if (name == "myoperator-v2"_L1)
    return withAll(neededOf(name), [&] { return makeMyOperatorV2(credentials, placement); });
  return fail(ErrorCode::ProviderUnknown, name, u"provider"_s);
}

} // namespace dakiya
