// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace dakiya {

class Clock;
class AnswerTray;
class FateSource;
class Ledger;
class Listener;
class ReceiptCourse;
class Responder;
struct HttpRequest;
struct HttpResponse;
struct Posting;

/// How the simulated far end behaves.
struct SimulatorOptions
{
  quint16 port = 0;             ///< 0: any free one
  int latencyMs = 0;            ///< before each answer
  int jitterMs = 0;             ///< ± around it
  double failRate = 0;          ///< accepts, then reports failed with 131026
  double refuseRate = 0;        ///< answers 400
  double dropRate = 0;          ///< accepts (it is in the ledger) and closes without an answer
  int rateLimit = 0;            ///< messages per second above which it answers 429; 0: none
  double readRate = 0.8;        ///< share of delivered messages that are read too
  qint64 receiptDelayMs = 300;  ///< between two receipts of one message, ± half
  QUrl webhook{};               ///< empty: no receipts
  QString webhookSecret{};      ///< sent as X-Webhook-Key
  QString ledgerFile{};         ///< JSON lines, appended; empty: memory only (GET /ledger always works)
  bool returnReference = false; ///< v2 receipts carry our myop_ref_id
  quint64 seed = 1;
};

/// MyOperator on this computer: both dialects over real HTTP, with receipts. What it accepted stands in an append-only
/// ledger.
class Simulator final : public QObject
{
  Q_OBJECT

public:
  Simulator(const Clock &clock, const SimulatorOptions &options, QObject *parent = nullptr);
  ~Simulator() override;

  /// Listens on 127.0.0.1. Errors: PortTaken, NetworkFailed, FileUnreadable (ledger).
  [[nodiscard]] Result<quint16> start();
  void setWebhook(const QUrl &url, const QString &secret);

  struct Counts
  {
    qint64 requests = 0;
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 dropped = 0;
    qint64 receiptsSent = 0;
    qint64 receiptsWaiting = 0;
    qint64 receiptsLost = 0; ///< given up after many tries, or refused by the webhook for good
  };
  [[nodiscard]] Counts counts() const;

private:
  void answer(const HttpRequest &request, const Responder &responder);
  void answerPosting(const HttpRequest &request, const Responder &responder);
  void accept(const Posting &posting, const Responder &responder);
  [[nodiscard]] HttpResponse answerQuestion(const HttpRequest &request);
  [[nodiscard]] HttpResponse health() const;
  [[nodiscard]] bool isOverRate();
  [[nodiscard]] QString nextId(const Posting &posting);

  const Clock &m_clock;
  SimulatorOptions m_options;
  std::unique_ptr<Ledger> m_ledger;
  std::unique_ptr<FateSource> m_fates;
  std::unique_ptr<ReceiptCourse> m_receipts;
  std::unique_ptr<AnswerTray> m_answers;
  std::unique_ptr<Listener> m_listener;
  QElapsedTimer m_rateWindow;
  int m_inRateWindow = 0;
  QString m_run; ///< tells the ids of this run from those of others that share a ledger
  Counts m_counts;
};

} // namespace dakiya
