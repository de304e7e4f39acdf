// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/receiptsender.h"

#include "base/log.h"
#include "practice/webhookconnection.h"

#include <algorithm>
#include <utility>

namespace dakiya {

namespace {

// A webhook that commits before it answers is slow on each connection: as many are opened as are needed, up to this.
constexpr std::size_t kMostLanes = 64;
constexpr int kFirstPauseMs = 500;
constexpr int kLongestPauseMs = 30'000;
// MyOperator gives up after as many tries.
constexpr int kMostRefusals = 26;
constexpr std::size_t kMostWaiting = 1'000'000;

/// The webhook will never take this one, however often it comes.
bool isFinal(int status)
{
  return status == 400 || status == 413 || status == 415 || status == 422;
}

} // namespace

ReceiptSender::ReceiptSender(QObject *parent)
    : QObject(parent)
    , m_nextPauseMs(kFirstPauseMs)
{
  m_pause.setSingleShot(true);
  connect(&m_pause, &QTimer::timeout, this, &ReceiptSender::pump);
}

ReceiptSender::~ReceiptSender() = default;

void ReceiptSender::setTarget(const QUrl &url, const QString &secret)
{
  for (const auto &lane : m_lanes) {
    if (lane->busy)
      m_waiting.push_front(std::move(lane->receipt));
    lane->connection->disconnect(this);
    lane->connection.release()->deleteLater();
  }
  m_lanes.clear();
  m_pause.stop();
  m_nextPauseMs = kFirstPauseMs;
  m_target = url;
  m_secret = secret.toUtf8();
  if (!url.isEmpty() && url.scheme() != QLatin1StringView("http")) {
    qCWarning(lcHttp, "receipts go to plain http only; none will be sent");
    m_target.clear();
  }
  if (m_secret.contains('\r') || m_secret.contains('\n') || m_secret.contains('\0')) {
    qCWarning(lcHttp, "the webhook's secret holds a line break; none will be sent");
    m_secret.clear();
  }
  pump();
}

void ReceiptSender::send(const QByteArray &body)
{
  if (m_waiting.size() >= kMostWaiting)
    return lose();
  m_waiting.push_back({.body = body, .refusals = 0});
  pump();
}

qint64 ReceiptSender::waiting() const
{
  const auto underWay = std::count_if(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane->busy; });
  return qint64(m_waiting.size()) + underWay;
}

void ReceiptSender::pump()
{
  while (hasTarget() && !m_pause.isActive() && !m_waiting.empty()) {
    Lane *lane = freeLane();
    if (!lane)
      return;
    lane->busy = true;
    lane->receipt = std::move(m_waiting.front());
    m_waiting.pop_front();
    lane->connection->post(lane->receipt.body);
  }
}

ReceiptSender::Lane *ReceiptSender::freeLane()
{
  const auto free = std::find_if(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return !lane->busy; });
  if (free != m_lanes.end())
    return free->get();
  if (m_lanes.size() >= kMostLanes)
    return nullptr;
  Lane *lane = m_lanes.emplace_back(std::make_unique<Lane>()).get();
  lane->connection = std::make_unique<WebhookConnection>(m_target, m_secret, nullptr);
  connect(lane->connection.get(), &WebhookConnection::answered, this,
          [this, lane](int status) { settle(*lane, status); });
  connect(lane->connection.get(), &WebhookConnection::broken, this,
          [this, lane](bool reused) { retryBroken(*lane, reused); });
  return lane;
}

void ReceiptSender::settle(Lane &lane, int status)
{
  lane.busy = false;
  if (status / 100 == 2) {
    ++m_sent;
    m_nextPauseMs = kFirstPauseMs;
  } else if (isFinal(status) || ++lane.receipt.refusals >= kMostRefusals) {
    lose();
  } else {
    // Behind the others, so that one that is never taken holds up nobody.
    m_waiting.push_back(std::move(lane.receipt));
    backOff();
  }
  pump();
}

void ReceiptSender::retryBroken(Lane &lane, bool reused)
{
  lane.busy = false;
  m_waiting.push_front(std::move(lane.receipt));
  if (!reused)
    backOff();
  pump();
}

void ReceiptSender::lose()
{
  if (m_lost++ == 0)
    qCWarning(lcHttp, "a receipt is given up; further ones are only counted");
}

/// One pause for the whole pool, however many of its connections failed at once.
void ReceiptSender::backOff()
{
  if (m_pause.isActive())
    return;
  m_pause.start(m_nextPauseMs);
  m_nextPauseMs = std::min(2 * m_nextPauseMs, kLongestPauseMs);
}

} // namespace dakiya
