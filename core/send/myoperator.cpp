// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/myoperator.h"

#include "send/accountkey.h"
#include "send/baseurl.h"
#include "send/jsonanswer.h"
#include "send/myoperatorwebhook.h"
#include "send/outcomerule.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dakiya {

using namespace Qt::StringLiterals;

MyOperator::MyOperator(QString name, const QUrl &baseUrl, Account account)
    : m_name(std::move(name))
    , m_baseUrl(baseUrl)
    , m_account(std::move(account))
    , m_prototype{below(baseUrl, u"/whatsapp/send-message"_s),
                  {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
                  {}}
    , m_body{{u"api_key"_s, m_account.apiKey},
             {u"api_secret"_s, m_account.apiSecret},
             {u"account_id"_s, m_account.accountId},
             {u"type"_s, u"text"_s}}
{
}

QString MyOperator::accountKey() const
{
  return accountKeyOf(m_name, m_baseUrl, {m_account.accountId, m_account.whatsappNumber});
}

Result<void> MyOperator::canCarry(const OutgoingMessage &message) const
{
  if (message.media)
    return fail(ErrorCode::MediaNotSupported, m_name, u"media"_s);
  return {};
}

HttpCall MyOperator::call(const OutgoingMessage &message) const
{
  HttpCall call = m_prototype;
  QJsonObject body = m_body;
  body.insert(u"recipient"_s, message.phone.e164);
  body.insert(u"message"_s, message.text);
  call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
  return call;
}

QStringList MyOperator::secrets() const
{
  return {m_account.apiKey, m_account.apiSecret};
}

Outcome MyOperator::outcome(const HttpAnswer &answer, qint64 now) const
{
  Outcome outcome = judge(m_name, readAnswer(answer.body), answer, now);
  outcome.words = {storableWords(outcome.words.code, secrets()), storableWords(outcome.words.text, secrets())};
  return outcome;
}

Result<WebhookEvents> MyOperator::readWebhook(const QByteArray &body) const
{
  Result<WebhookEvents> events = readMyOperatorWebhook(body);
  if (!events)
    return events;
  for (ProviderReceipt &receipt : events->receipts)
    receipt.words = {storableWords(receipt.words.code, secrets()), storableWords(receipt.words.text, secrets())};
  return events;
}

} // namespace dakiya
