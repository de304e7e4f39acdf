// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkReply;

namespace dakiya {

class Provider;

/// What a provider answered to questions that send nothing.
struct ProviderAnswers
{
  int withoutKey = 0;                ///< HTTP status of a call that names no key; 0: no answer
  int withKey = 0;                   ///< of a reading one that does; 0: there is none for this provider, or no answer
  bool triedKey = false;             ///< was there a reading call?
  std::optional<qint64> serverClock; ///< UTC ms, as its `Date` header says
};

/// Asks a provider whether it is there and knows our key. No call of it can send a message. Deletes itself when it is
/// done.
class ProviderCheck final : public QObject
{
  Q_OBJECT

public:
  using Done = std::function<void(const ProviderAnswers &)>;

  /// `done` is called once, from the event loop, while `context` lives and at the latest after twice `deadlineMs`.
  /// `wabaId` may be empty: then myoperator-v2 has nothing that could be read.
  static void ask(const Provider &provider, const QString &wabaId, int deadlineMs, QObject *context, Done done);

private:
  ProviderCheck(const Provider &provider, const QString &wabaId, int deadlineMs, QObject *context, Done done);

  void askWithoutKey();
  void askWithKey();
  void follow(QNetworkReply *reply, std::function<void(int status)> next);
  void finish();

  const QUrl m_sendUrl;
  QNetworkRequest m_reading; ///< without a URL: there is nothing to read
  const int m_deadlineMs;
  Done m_done;
  ProviderAnswers m_answers;
  QNetworkAccessManager m_network;
};

} // namespace dakiya
