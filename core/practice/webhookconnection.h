// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace dakiya {

/// One keep-alive HTTP connection that posts one receipt at a time and reads the answer's status.
class WebhookConnection final : public QObject
{
  Q_OBJECT

public:
  WebhookConnection(const QUrl &target, const QByteArray &secret, QObject *parent);
  ~WebhookConnection() override;

  [[nodiscard]] bool isBusy() const { return m_busy; }
  /// Only while not busy.
  void post(const QByteArray &body);

Q_SIGNALS:
  void answered(int status);
  /// No answer came. `reused`: the connection had served before, so the far end may just have closed an idle one.
  void broken(bool reused);

private:
  struct Answer
  {
    int status = 0;
    qsizetype length = 0; ///< of head and body
    bool last = false;    ///< the connection ends with it
  };
  void readAnswer();
  void fail();
  void conclude(int status);
  [[nodiscard]] std::optional<Answer> parseAnswer() const;

  QUrl m_target;
  QByteArray m_head; ///< up to the length, the same for each receipt
  QTcpSocket m_socket;
  QTimer m_patience;
  QByteArray m_request;
  QByteArray m_received;
  bool m_busy = false;
  bool m_concluding = false; ///< the outcome is known, and told in the next turn of the event loop
  bool m_served = false;     ///< since it was connected
};

} // namespace dakiya
