// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace dakiya {

/// Opens one connection, TCP and for https TLS too, says whether that worked, and deletes itself.
class Probe final : public QObject
{
  Q_OBJECT

public:
  using Done = std::function<void(bool reached, const QString &detail)>;

  Probe(const QUrl &url, qint64 deadlineMs, Done done, QObject *parent);

private:
  void start(const QUrl &url);
  void finish(bool reached, const QString &detail);

  Done m_done;
  QSslSocket m_socket;
  QTimer m_deadline;
};

} // namespace dakiya
