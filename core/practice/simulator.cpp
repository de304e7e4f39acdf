// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/simulator.h"

#include "base/clock.h"
#include "http/listener.h"
#include "practice/answertray.h"
#include "practice/fate.h"
#include "practice/ledger.h"
#include "practice/posting.h"
#include "practice/receiptcourse.h"
#include "practice/sampleaccount.h"

#include <QRandomGenerator>
#include <QStringBuilder>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

// Senders under test open many connections.
constexpr Listener::Limits kLimits{.connections = 4096};
constexpr QByteArrayView kFlatPath = "/whatsapp/send-message";
constexpr QByteArrayView kPublicPath = "/chat/messages";

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
  HttpResponse response = farEndResponse(405, {{u"message"_s, u"Method not allowed"_s}});
  response.headers.emplaceBack("Allow", allowed);
  return response;
}

HttpResponse tooManyRequests()
{
  HttpResponse response = farEndResponse(429, {{u"message"_s, u"Too many requests"_s}});
  response.headers.emplaceBack("Retry-After", "1");
  return response;
}

/// A code that no list of failure codes has.
HttpResponse refusal()
{
  return farEndResponse(400, {{u"status"_s, u"error"_s},
                              {u"code"_s, u"PRACTICE_REFUSED"_s},
                              {u"message"_s, u"Refused by the practice provider"_s}});
}

HttpResponse acceptance(const Posting &posting, const QString &id)
{
  if (posting.dialect == Dialect::Flat)
    return farEndResponse(200, {{u"message_id"_s, id}, {u"status"_s, u"queued"_s}});
  const QJsonObject data{{u"conversation_id"_s, QString(u"c-" % posting.recipient.sliced(1))}, {u"message_id"_s, id}};
  return farEndResponse(
      200, {{u"status"_s, u"success"_s}, {u"code"_s, u"200"_s}, {u"message"_s, u"Accepted"_s}, {u"data"_s, data}});
}

QString contentType(const Posting &posting)
{
  if (!posting.templateName.isEmpty())
    return u"template"_s;
  return posting.text.isEmpty() ? posting.content.value("type"_L1).toString() : u"text"_s;
}

} // namespace

Simulator::Simulator(const Clock &clock, const SimulatorOptions &options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_ledger(std::make_unique<Ledger>())
    , m_fates(std::make_unique<FateSource>(options))
    , m_receipts(std::make_unique<ReceiptCourse>(clock))
    , m_answers(std::make_unique<AnswerTray>(*m_ledger))
    , m_listener(std::make_unique<Listener>(clock, kLimits))
    , m_run(u"%1"_s.arg(QRandomGenerator::system()->generate64() >> 16, 12, 16, QChar(u'0')))
{
  m_listener->setHandler(
      [this](const HttpRequest &request, const Responder &responder) { answer(request, responder); });
  setWebhook(options.webhook, options.webhookSecret);
}

Simulator::~Simulator() = default;

Result<quint16> Simulator::start()
{
  if (auto opened = m_ledger->open(m_options.ledgerFile); !opened)
    return fail(opened.error());
  return m_listener->listen(QHostAddress(QHostAddress::LocalHost), m_options.port);
}

void Simulator::setWebhook(const QUrl &url, const QString &secret)
{
  m_receipts->setWebhook(url, secret);
}

Simulator::Counts Simulator::counts() const
{
  Counts counts = m_counts;
  counts.receiptsSent = m_receipts->sent();
  counts.receiptsWaiting = m_receipts->waiting();
  counts.receiptsLost = m_receipts->lost();
  return counts;
}

void Simulator::answer(const HttpRequest &request, const Responder &responder)
{
  if (request.path != kFlatPath && request.path != kPublicPath)
    responder.respond(answerQuestion(request));
  else if (request.method != "POST")
    responder.respond(methodNotAllowed("POST"));
  else
    answerPosting(request, responder);
}

void Simulator::answerPosting(const HttpRequest &request, const Responder &responder)
{
  ++m_counts.requests;
  const auto posting = request.path == kFlatPath ? readFlat(request) : readPublicApi(request);
  if (posting && !isOverRate())
    return accept(*posting, responder);
  ++m_counts.refused;
  m_answers->put({.responder = responder,
                  .response = posting ? tooManyRequests() : posting.error(),
                  .drop = false,
                  .latencyMs = m_options.latencyMs});
}

void Simulator::accept(const Posting &posting, const Responder &responder)
{
  const Fate fate = m_fates->next(posting);
  if (fate.refused) {
    ++m_counts.refused;
    return m_answers->put({.responder = responder, .response = refusal(), .drop = false, .latencyMs = fate.latencyMs});
  }
  ++m_counts.accepted;
  m_counts.dropped += fate.dropped ? 1 : 0;
  const QString id = nextId(posting);
  m_ledger->add(posting, fate, id, m_clock.wallMs());
  m_receipts->begin({.id = id,
                     .dialect = posting.dialect,
                     .recipient = posting.recipient,
                     .reference = m_options.returnReference ? posting.reference : QString(),
                     .companyId = posting.companyId,
                     .phoneNumberId = posting.phoneNumberId,
                     .contentType = contentType(posting),
                     .fate = fate});
  m_answers->put(
      {.responder = responder, .response = acceptance(posting, id), .drop = fate.dropped, .latencyMs = fate.latencyMs});
}

HttpResponse Simulator::answerQuestion(const HttpRequest &request)
{
  const bool chat = request.path == "/chat/templates" || request.path == "/chat/phonenumbers";
  if (!chat && request.path != "/ledger" && request.path != "/health")
    return farEndResponse(404, {{u"message"_s, u"Not found"_s}});
  if (request.method != "GET" && request.method != "HEAD")
    return methodNotAllowed("GET, HEAD");
  if (request.path == "/health")
    return health();
  if (request.path == "/ledger")
    return {.status = 200, .contentType = "application/x-ndjson", .body = m_ledger->lines()};
  if (const auto refused = turnAway(request))
    return *refused;
  return request.path == "/chat/templates" ? sampleTemplates(request) : samplePhoneNumbers();
}

HttpResponse Simulator::health() const
{
  const Counts now = counts();
  return farEndResponse(200, {{u"status"_s, u"ok"_s},
                              {u"requests"_s, now.requests},
                              {u"accepted"_s, now.accepted},
                              {u"refused"_s, now.refused},
                              {u"dropped"_s, now.dropped},
                              {u"receipts_sent"_s, now.receiptsSent},
                              {u"receipts_waiting"_s, now.receiptsWaiting},
                              {u"receipts_lost"_s, now.receiptsLost}});
}

bool Simulator::isOverRate()
{
  if (m_options.rateLimit <= 0)
    return false;
  if (!m_rateWindow.isValid() || m_rateWindow.elapsed() >= 1000) {
    m_rateWindow.start();
    m_inRateWindow = 0;
  }
  return ++m_inRateWindow > m_options.rateLimit;
}

QString Simulator::nextId(const Posting &posting)
{
  if (posting.dialect == Dialect::Flat)
    return u"msg-%1-%2"_s.arg(m_run).arg(m_counts.accepted);
  // In the shape of a UUID: random for the run, then counting.
  return m_run.first(8) % u'-' % m_run.sliced(8) % u"-4000-8000-%1"_s.arg(m_counts.accepted, 12, 16, QChar(u'0'));
}

} // namespace dakiya
