// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/handover.h"
#include "base/resources.h"
#include "base/workthread.h"
#include "domain/localtime.h"
#include "engine/engine.h"
#include "practice/simulator.h"
#include "store/writescope.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace dakiya;

namespace {

/// The simulator in a thread of its own, as another computer.
class FarEnd final
{
public:
  explicit FarEnd(const Clock &clock, int latencyMs)
  {
    SimulatorOptions options;
    options.latencyMs = latencyMs;
    m_there.moveToThread(&m_thread);
    m_thread.start();
    runInAndWait(&m_there, [&] {
      m_simulator = std::make_unique<Simulator>(clock, options);
      m_port = m_simulator->start().value_or(quint16(0));
    });
  }
  ~FarEnd()
  {
    runInAndWait(&m_there, [this] { m_simulator.reset(); });
    m_thread.end();
  }

  [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
  WorkThread m_thread{QStringLiteral("far end")};
  QObject m_there;
  std::unique_ptr<Simulator> m_simulator;
  quint16 m_port = 0;
};

/// What this thread has used of a processor, whatever else the computer does.
double threadCpuMs()
{
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1'000'000;
}

bool fill(Engine &engine, int count)
{
  const qint64 now = engine.clock().wallMs();
  Random random(1);
  MessageIdSource ids(random);
  QList<Message> messages;
  WriteScope scope(engine.store().database);
  for (int i = 0; i < count; ++i) {
    Message message;
    message.id = ids.next(now);
    message.phone = QStringLiteral("+9198%1").arg(i, 8, 10, QLatin1Char('0'));
    const Result<Customer> owner =
        engine.store().customers.obtain(scope, message.phone, QStringLiteral("Customer %1").arg(i), now);
    if (!owner)
      return false;
    message.customerId = owner->id;
    message.language = QStringLiteral("en");
    message.text = QStringLiteral("Your milk comes tomorrow, number %1").arg(i);
    message.dueAt = now;
    message.expiresAt = now + 3'600'000;
    message.localHour = LocalTime(engine.settings().timeZone()).localHour(now);
    messages << message;
  }
  return engine.store().messages.insert(scope, messages) && scope.commit();
}

/// Submits immediate messages while the rest drains, and takes the time until each is handed to the network.
class Urgent final
{
public:
  explicit Urgent(Engine &engine)
      : m_engine(engine)
  {
    m_clock.start();
    QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { submitOne(); });
    QObject::connect(&engine, &Engine::messagesChanged, &m_next, [this](const QList<qint64> &seqs) { note(seqs); });
    m_next.start(10);
  }

  [[nodiscard]] QString report()
  {
    std::sort(m_waitsUs.begin(), m_waitsUs.end());
    if (m_waitsUs.isEmpty())
      return QStringLiteral("no immediate message");
    const auto at = [this](double part) {
      return double(m_waitsUs[qsizetype(part * double(m_waitsUs.size() - 1))]) / 1000;
    };
    return QStringLiteral("%1 immediate: median %2 ms, p99 %3 ms, worst %4 ms")
        .arg(m_waitsUs.size())
        .arg(at(0.5), 0, 'f', 1)
        .arg(at(0.99), 0, 'f', 1)
        .arg(at(1), 0, 'f', 1);
  }

private:
  void submitOne()
  {
    if (++m_count > 200) {
      m_next.stop();
      return;
    }
    Draft draft;
    draft.phone = QStringLiteral("+9197%1").arg(m_count, 8, 10, QLatin1Char('0'));
    draft.type = QStringLiteral("system_alert");
    draft.context = {{QStringLiteral("title"), QStringLiteral("Urgent")},
                     {QStringLiteral("details"), QString::number(m_count)}};
    const qint64 begin = m_clock.nsecsElapsed();
    const Result<Submitted> done = m_engine.submit(draft);
    if (done && std::holds_alternative<Message>(*done))
      m_waiting.insert(std::get<Message>(*done).id.seq, begin);
  }
  void note(const QList<qint64> &seqs)
  {
    for (const qint64 seq : seqs) {
      if (const auto it = m_waiting.constFind(seq); it != m_waiting.cend()) {
        m_waitsUs << (m_clock.nsecsElapsed() - *it) / 1000;
        m_waiting.erase(it);
      }
    }
  }

  Engine &m_engine;
  QElapsedTimer m_clock;
  QTimer m_next;
  int m_count = 0;
  QHash<qint64, qint64> m_waiting;
  QList<qint64> m_waitsUs;
};

void drain(const QString &title, int count, int latencyMs, const QString &inFlight, bool urgent)
{
  const SystemClock clock;
  const FarEnd far(clock, latencyMs);
  const QTemporaryDir folder;
  Engine engine(clock, Random(2));
  const auto set = [&](const char *key, const QString &value) {
    return engine.setSetting(QString::fromLatin1(key), value, QStringLiteral("bench")).has_value();
  };
  SendingOptions options;
  options.credentials.apiKey = options.credentials.apiSecret = options.credentials.accountId = QStringLiteral("bench");
  options.credentials.apiUrl = far.url();
  QTextStream out(stdout);
  if (!engine.open(folder.path(), QStringLiteral("myoperator")) || !set("rate_limit", QStringLiteral("100000")) ||
      !set("max_in_flight", inFlight) || !fill(engine, count) || !engine.startSending(options)) {
    out << title << ": could not start\n";
    return;
  }
  QElapsedTimer time;
  time.start();
  const double cpuBefore = threadCpuMs();
  std::unique_ptr<Urgent> alerts = urgent ? std::make_unique<Urgent>(engine) : nullptr;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &look, [&engine] {
    const Result<QueueCounts> counts = engine.store().queue.counts();
    if (!counts || counts->queued + counts->sending == 0)
      QCoreApplication::quit();
  });
  look.start(5);
  QCoreApplication::exec();
  const double seconds = double(time.elapsed()) / 1000;
  const double cpuMs = threadCpuMs() - cpuBefore;
  out << title << ": " << count << " in " << seconds << " s, " << qRound(count / seconds) << "/s; the engine's thread "
      << qRound(cpuMs * 1000 / count) << " us each, so at most " << qRound(count * 1000 / cpuMs) << "/s";
  const Result<Statistics> statistics = engine.store().statistics.read(engine.today(), 1, engine.settings());
  if (statistics)
    out << ", answers after " << statistics->medianLatencyMs.value_or(0) << " ms (p95 "
        << statistics->p95LatencyMs.value_or(0) << ")";
  if (alerts)
    out << "; " << alerts->report();
  out << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
  const QCoreApplication application(argc, argv);
  initResources();
  QLoggingCategory::setFilterRules(QStringLiteral("dakiya.*=false"));
  const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20'000;
  drain(QStringLiteral("0 ms"), count, 0, QStringLiteral("24"), false);
  drain(QStringLiteral("0 ms with immediate ones"), count, 0, QStringLiteral("24"), true);
  drain(QStringLiteral("200 ms, 200 in flight"), count / 4, 200, QStringLiteral("200"), false);
  return 0;
}
