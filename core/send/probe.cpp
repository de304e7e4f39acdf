// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/probe.h"

#include "send/route.h"

namespace dakiya {

using namespace Qt::StringLiterals;

Probe::Probe(const QUrl &url, qint64 deadlineMs, Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
  m_deadline.setSingleShot(true);
  connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false, u"no connection in time"_s); });
  connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this] { finish(false, m_socket.errorString()); });
  m_deadline.start(std::chrono::milliseconds(deadlineMs));
  // The socket may fail at once, and `done` must never be called from inside the call that asked.
  QMetaObject::invokeMethod(
      this, [this, url] { start(url); }, Qt::QueuedConnection);
}

void Probe::start(const QUrl &url)
{
  m_socket.setProxy(proxyFor(url));
  if (url.scheme() == "https"_L1) {
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { finish(true, {}); });
    m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
  } else {
    connect(&m_socket, &QAbstractSocket::connected, this, [this] { finish(true, {}); });
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
  }
}

void Probe::finish(bool reached, const QString &detail)
{
  if (!m_done)
    return;
  const Done done = std::exchange(m_done, {});
  m_deadline.stop();
  m_socket.disconnect(this);
  m_socket.abort();
  deleteLater();
  done(reached, detail);
}

} // namespace dakiya
