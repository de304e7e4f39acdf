// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/localapi.h"
#include "apiclient.h"
#include "base/resources.h"
#include "engine/apitokens.h"
#include "engine/engine.h"
#include "engine/storereader.h"
#include "fakeclock.h"

#include <QTemporaryDir>

#include <optional>

namespace dakiya {

inline const QByteArray kApi = "/api/notifications";
inline const QByteArray kWebhookKey = "X-Webhook-Key: a-secret-of-good-length";

/// A provider that accepts every message, or answers as it is told, or not before it is told.
class FarEnd final
{
public:
  explicit FarEnd(const Clock &clock)
      : m_listener(clock, {})
  {
    m_listener.setHandler([this](const HttpRequest &, const Responder &responder) {
      ++taken;
      m_last = responder;
      if (!holdsBack)
        answer();
    });
    m_port = m_listener.listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
  }

  /// Answers the newest request.
  void answer()
  {
    const QByteArray id = QByteArray("wamid-") + QByteArray::number(taken);
    const QByteArray accepted = QByteArray("{\"message_id\":\"") + id + QByteArray("\"}");
    m_last->respond({status, "application/json", body.isEmpty() ? accepted : body, {}});
  }
  [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

  int status = 200;
  QByteArray body; ///< empty: accepted, as wamid-1, wamid-2, …
  bool holdsBack = false;
  int taken = 0;

private:
  Listener m_listener;
  quint16 m_port = 0;
  std::optional<Responder> m_last;
};

/// An engine on a store of its own, a provider that does as it is told, and the API before them.
class ApiBench final
{
public:
  explicit ApiBench(ApiOptions options = defaultOptions())
      : m_options(std::move(options))
  {
    initResources();
  }

  [[nodiscard]] static ApiOptions defaultOptions()
  {
    ApiOptions options;
    options.bearerToken = QStringLiteral("a-token-of-good-length");
    options.webhookSecret = QStringLiteral("a-secret-of-good-length");
    return options;
  }

  [[nodiscard]] bool start(bool sending = true)
  {
    // The clock stands still, so that a rate would never let a third message leave.
    const bool isOpen = engine.open(folder.path(), QStringLiteral("myoperator")).has_value();
    if (!isOpen || !engine.setSetting(QStringLiteral("rate_limit"), QStringLiteral("1000000"), QStringLiteral("test")))
      return false;
    reader = std::make_unique<StoreReader>(QStringLiteral("reader"), engine.folder().storeFile(engine.providerName()));
    api = std::make_unique<LocalApi>(engine, *reader, m_options);
    client.port = api->start().value_or(0);
    return client.port != 0 && (!sending || startSending());
  }

  [[nodiscard]] bool startSending()
  {
    SendingOptions options;
    options.credentials.apiKey = options.credentials.apiSecret = options.credentials.accountId = QStringLiteral("test");
    options.credentials.apiUrl = farEnd.url();
    return engine.startSending(options).has_value();
  }

  [[nodiscard]] qint64 rows(const char *table)
  {
    const QString sql = QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table));
    return engine.store().database.value(sql).value_or(QVariant(-1)).toLongLong();
  }
  /// A token of the store, as an Authorization header; empty when it could not be made.
  [[nodiscard]] QByteArray makeToken(const char *name, Role role)
  {
    const Result<QString> token = ApiTokens(engine).add(QStringLiteral("test"), QString::fromLatin1(name), role);
    return token ? QByteArray("Bearer ") + token->toUtf8() : QByteArray();
  }
  [[nodiscard]] QString statusOf(const QString &id)
  {
    const auto message = engine.store().messages.find(id);
    return message && *message ? QString(wireName((*message)->status)) : QString();
  }
  /// Takes a message of a type that leaves at once, and waits for its first attempt.
  [[nodiscard]] ApiReply send(const QByteArray &phone = "+919812345670", const QByteArray &reference = "ORD-1") const
  {
    return client.post(kApi + QByteArray("/send-message"), confirmation(phone, reference));
  }
  [[nodiscard]] static QByteArray confirmation(const QByteArray &phone, const QByteArray &reference,
                                               const QByteArray &more = {})
  {
    return QByteArray("{\"phone\":\"") + phone +
           QByteArray("\",\"message_type\":\"payment_confirmation\",\"reference_id\":\"") + reference +
           QByteArray("\",\"context\":{\"customer_name\":\"Asha\",\"amount\":149.5}") + more + QByteArray("}");
  }

  FakeClock clock;
  QTemporaryDir folder;
  FarEnd farEnd{clock};
  Engine engine{clock, Random(7)};
  std::unique_ptr<StoreReader> reader;
  std::unique_ptr<LocalApi> api;
  ApiClient client;

private:
  ApiOptions m_options;
};

} // namespace dakiya
