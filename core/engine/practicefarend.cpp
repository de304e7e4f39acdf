// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/practicefarend.h"

#include "base/handover.h"
#include "http/listener.h"
#include "practice/simulator.h"

#include <QRandomGenerator>

namespace dakiya {

namespace {

QString newSecret()
{
  const quint64 high = QRandomGenerator::system()->generate64();
  const quint64 low = QRandomGenerator::system()->generate64();
  return QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

QUrl loopback(quint16 port, const QString &path)
{
  return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path));
}

/// Believable, and quick enough to watch: one message in twenty is not on WhatsApp.
SimulatorOptions behaviour(quint64 seed)
{
  SimulatorOptions options;
  options.latencyMs = 120;
  options.jitterMs = 60;
  options.failRate = 0.05;
  options.seed = seed;
  return options;
}

} // namespace

PracticeFarEnd::PracticeFarEnd(const Clock &clock, quint64 seed, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_seed(seed)
{
}

PracticeFarEnd::~PracticeFarEnd()
{
  if (!m_thread.isRunning())
    return;
  runInAndWait(m_there.get(), [this] { m_simulator.reset(); });
  m_thread.end();
}

Result<void> PracticeFarEnd::start(TakeReceipt takeReceipt)
{
  const QString secret = newSecret();
  const Result<QUrl> door = openDoor(std::move(takeReceipt), secret);
  if (!door)
    return fail(door.error());
  SimulatorOptions options = behaviour(m_seed);
  options.webhook = *door;
  options.webhookSecret = secret;
  m_there = std::make_unique<QObject>();
  m_there->moveToThread(&m_thread);
  m_thread.start();
  Result<quint16> port = fail(ErrorCode::NetworkFailed);
  runInAndWait(m_there.get(), [this, &port, options] {
    m_simulator = std::make_unique<Simulator>(m_clock, options);
    port = m_simulator->start();
  });
  if (!port)
    return fail(port.error());
  m_url = loopback(*port, QString());
  return {};
}

Result<QUrl> PracticeFarEnd::openDoor(TakeReceipt takeReceipt, const QString &secret)
{
  m_door = std::make_unique<Listener>(m_clock, Listener::Limits{});
  m_door->setHandler(
      [take = std::move(takeReceipt), key = secret.toLatin1()](const HttpRequest &request, const Responder &responder) {
        if (request.header("x-webhook-key") != key) {
          responder.respond({401, "text/plain", "", {}});
          return;
        }
        take(request.body, [responder](const Result<void> &taken) {
          const bool busy = !taken && taken.error().code == ErrorCode::StoreBusy;
          responder.respond({taken ? 200 : busy ? 503 : 422, "text/plain", "", {}});
        });
      });
  const Result<quint16> port = m_door->listen(QHostAddress(QHostAddress::LocalHost), 0);
  if (!port)
    return fail(port.error());
  return loopback(*port, QStringLiteral("/receipts"));
}

} // namespace dakiya
