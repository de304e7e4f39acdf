// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboardpage.h"
#include "dashboard/plot.h"
#include "deskbench.h"
#include "store/writescope.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace dakiya {

/// Messages that are alike.
struct Lot
{
  MessageStatus status;
  int count;
  int daysAgo = 0;
  int hour = 9;
  MessageType type = MessageType::OrderConfirmation;
  QString code = {};
};

inline bool insertLots(Engine &engine, const QList<Lot> &lots)
{
  static Random random(1);
  static MessageIdSource ids(random);
  static qint64 ms = 1'000;
  WriteScope scope(engine.store().database);
  const Result<Customer> customer =
      engine.store().customers.obtain(scope, QStringLiteral("+919812340001"), QStringLiteral("Asha Patil"), 0);
  if (!customer)
    return false;
  QList<Message> messages;
  for (const Lot &lot : lots) {
    for (int i = 0; i < lot.count; ++i) {
      Message message;
      message.id = ids.next(++ms);
      message.customerId = customer->id;
      message.phone = QStringLiteral("+919812340001");
      message.language = QStringLiteral("en");
      message.templateVersion = 1;
      message.text = QStringLiteral("Milk comes tomorrow");
      message.type = lot.type;
      message.status = lot.status;
      message.localHour = (engine.today() - lot.daysAgo) * 24 + lot.hour;
      message.provider = QStringLiteral("practice");
      message.errorCode = lot.code;
      messages << message;
    }
  }
  return engine.store().messages.insert(scope, messages) && scope.commit();
}

// A message that the provider took so long ago, and of which nothing was heard since.
inline bool acceptSilently(Engine &engine, qint64 msAgo)
{
  if (!insertLots(engine, {{MessageStatus::Queued, 1}}))
    return false;
  const qint64 then = engine.clock().wallMs() - msAgo;
  Store &store = engine.store();
  const auto seq = store.messages.newestSeq();
  WriteScope scope(store.database);
  const Result<void> attempt = store.database.run(
      QStringLiteral("INSERT INTO attempts (message_seq, number, provider, started_at, outcome, provider_message_id) "
                     "VALUES (%1, 1, 'practice', %2, 'accepted', 'wamid-1')")
          .arg(*seq)
          .arg(then));
  return attempt && scope.commit();
}

// 150 sent, of which 145 delivered, of which 120 read, and 5 failed; before that 100, of which 90 delivered.
inline QList<Lot> knownExample()
{
  using enum MessageStatus;
  return {{Read, 120, 0, 9, MessageType::PaymentReminder},
          {Delivered, 25, 1, 10},
          {Failed, 3, 1, 10, MessageType::ChurnRisk, QStringLiteral("131026")},
          {Failed, 2, 0, 9, MessageType::ChurnRisk, QStringLiteral("131047")},
          {Unknown, 4, 0},
          {Delivered, 90, 8},
          {Failed, 10, 8}};
}

/// A dashboard over a practice store that sends nothing, and where it has led to.
class DashboardBench final
{
public:
  DashboardBench()
      : m_wanted(&m_bench.navigator(), &Navigator::historyWanted)
  {
    m_bench.start(false);
    m_today = m_bench.engine([](Engine &engine) { return engine.today(); });
  }

  [[nodiscard]] DeskBench &desk() { return m_bench; }
  [[nodiscard]] DashboardPage &page() { return *m_page; }
  [[nodiscard]] qint64 today() const { return m_today; }
  [[nodiscard]] qint64 startOfDay(int daysAgo) const { return LocalTime().startOfDay(m_today - daysAgo); }
  [[nodiscard]] const QSignalSpy &wanted() const { return m_wanted; }
  [[nodiscard]] HistoryFilter lastWanted() const
  {
    return m_wanted.isEmpty() ? HistoryFilter() : m_wanted.last().first().value<HistoryFilter>();
  }

  void makePage()
  {
    m_page = std::make_unique<DashboardPage>(m_bench.desk());
    m_page->resize(1130, 1500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  }
  /// A page over these messages; returns when it shows them.
  void fill(const QList<Lot> &lots)
  {
    QVERIFY(m_bench.engine([lots](Engine &engine) { return insertLots(engine, lots); }));
    makePage();
    QTRY_VERIFY(find<QScrollArea>("boardScroll")->isVisible());
  }

  template <class Widget = QWidget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_page->findChild<Widget *>(QLatin1String(name));
  }
  [[nodiscard]] QString tile(const char *tile, const char *line) const
  {
    return find<QPushButton>(tile)->template findChild<QLabel *>(QLatin1String(line))->text();
  }
  [[nodiscard]] Plot *plot(const char *name) const { return find<Plot>(name); }
  [[nodiscard]] QLabel *noticeWords(const char *notice) const
  {
    return find<>(notice)->findChild<QLabel *>(QStringLiteral("noticeWords"));
  }
  void pressNotice(const char *notice) const
  {
    QTest::mouseClick(find<>(notice)->findChild<QPushButton *>(QStringLiteral("noticeButton0")), Qt::LeftButton);
  }
  void exportAs(const QString &file)
  {
    QVERIFY(m_page->beginExport());
    auto *dialog = find<QFileDialog>("exportDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
  }

private:
  DeskBench m_bench;
  QSignalSpy m_wanted;
  qint64 m_today = 0;
  std::unique_ptr<DashboardPage> m_page; ///< goes before its desk
};

} // namespace dakiya
