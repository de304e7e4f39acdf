// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/notice.h"
#include "common/progressline.h"
#include "deskbench.h"
#include "history/exportbar.h"
#include "history/historymodel.h"
#include "history/historyview.h"
#include "history/messagetable.h"
#include "inventedstore.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <ctime>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMessages = 50'000;
constexpr int kDays = 60;
/// A person notices what is longer than this.
constexpr double kMostMs = 50;

/// How long this thread worked at a stretch. Its own time, not that of the wall: other programs may hold the computer.
class Heartbeat final
{
public:
  Heartbeat()
  {
    m_timer.callOnTimeout([this] { beat(); });
    m_timer.start(1);
  }

  void restart()
  {
    m_last = now();
    m_longest = 0;
  }
  [[nodiscard]] double longestMs() const { return m_longest; }

private:
  [[nodiscard]] static double now()
  {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
  }
  void beat()
  {
    const double time = now();
    m_longest = std::max(m_longest, time - m_last);
    m_last = time;
  }

  QTimer m_timer;
  double m_last = now();
  double m_longest = 0;
};

} // namespace

class TestHistoryLarge final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void init() { m_heart.restart(); }
  void cleanup();
  void scrollsThroughThousands();
  void findsAName();
  void findsAPartOfANumber();
  void filtersByStatusAndType();
  void goesToADate();
  void exportsAllWhileTheListGoesOn();
  void leavesNoFileWhenStopped();

private:
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_view->findChild<Widget *>(QLatin1String(name));
  }
  [[nodiscard]] QScrollBar *bar() const { return m_table->verticalScrollBar(); }
  [[nodiscard]] const Message &first() const { return *m_model->messageAt(0); }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<HistoryView> m_view;
  MessageTable *m_table = nullptr;
  HistoryModel *m_model = nullptr;
  Heartbeat m_heart;
};

void TestHistoryLarge::initTestCase()
{
  m_bench = std::make_unique<DeskBench>();
  QVERIFY(inventStore(m_bench->folder(), kMessages, kDays));
  m_view = std::make_unique<HistoryView>(m_bench->desk());
  m_view->resize(1182, 680);
  m_view->show();
  m_table = find<MessageTable>("messageTable");
  m_model = qobject_cast<HistoryModel *>(m_table->model());
  m_bench->start(false);
  QTRY_COMPARE(m_model->rowCount(), HistoryModel::kPage);
}

void TestHistoryLarge::cleanup()
{
#ifdef NDEBUG
  QVERIFY2(m_heart.longestMs() <= kMostMs, qPrintable(u"%1 ms"_s.arg(m_heart.longestMs())));
#else
  // Without optimization, and with sanitizers, everything takes several times as long.
  QVERIFY2(m_heart.longestMs() <= 4 * kMostMs, qPrintable(u"%1 ms"_s.arg(m_heart.longestMs())));
#endif
  qInfo("longest stretch: %.1f ms", m_heart.longestMs());
  QTest::mouseClick(find<QToolButton>("clearFilters"), Qt::LeftButton);
  if (auto *newest = find<QPushButton>("newerButton"); newest->isVisible())
    QTest::mouseClick(newest, Qt::LeftButton);
  QTRY_VERIFY(m_model->reachesNewest() && m_model->rowCount() >= HistoryModel::kPage);
}

void TestHistoryLarge::scrollsThroughThousands()
{
  qint64 last = first().id.seq;
  int pages = 0;
  const auto goOn = [&] {
    bar()->setValue(bar()->maximum());
    if (m_model->messageAt(m_model->rowCount() - 1)->id.seq != last) {
      last = m_model->messageAt(m_model->rowCount() - 1)->id.seq;
      ++pages;
    }
    return pages >= 15;
  };
  QTRY_VERIFY_WITH_TIMEOUT(goOn(), 30'000);
  QVERIFY(!m_model->reachesNewest());
  QVERIFY(m_model->rowCount() <= HistoryModel::kMost);
  auto *newest = find<QPushButton>("newerButton");
  QCOMPARE(newest->text(), u"Go to the newest messages"_s);
  QTest::mouseClick(newest, Qt::LeftButton);
  QTRY_VERIFY(m_model->reachesNewest());
}

void TestHistoryLarge::findsAName()
{
  const QString name = first().customerName;
  QVERIFY(!name.isEmpty());
  find<QLineEdit>("searchField")->setText(name);
  const auto allFit = [&] {
    return m_model->filter().search == name && m_model->rowCount() > 0 && first().customerName == name;
  };
  QTRY_VERIFY_WITH_TIMEOUT(allFit(), 10'000);
}

void TestHistoryLarge::findsAPartOfANumber()
{
  const QString part = first().phone.right(5);
  find<QLineEdit>("searchField")->setText(part);
  const auto fits = [&] {
    return m_model->filter().search == part && m_model->rowCount() > 0 && first().phone.contains(part);
  };
  QTRY_VERIFY_WITH_TIMEOUT(fits(), 10'000);
}

void TestHistoryLarge::filtersByStatusAndType()
{
  auto *status = find<QComboBox>("statusFilter");
  auto *type = find<QComboBox>("typeFilter");
  status->setCurrentIndex(status->findData(int(MessageStatus::Failed)));
  type->setCurrentIndex(type->findData(int(MessageType::PaymentReminder)));
  const auto fits = [&] {
    return m_model->rowCount() > 0 && first().status == MessageStatus::Failed &&
           first().type == MessageType::PaymentReminder;
  };
  QTRY_VERIFY_WITH_TIMEOUT(fits(), 10'000);
}

void TestHistoryLarge::goesToADate()
{
  QTest::mouseClick(find<QPushButton>("goToDate"), Qt::LeftButton);
  auto *calendar = find<QCalendarWidget>("dayCalendar");
  QVERIFY(calendar);
  const QDate day = calendar->maximumDate().addDays(-20);
  calendar->setSelectedDate(day);
  Q_EMIT calendar->activated(day);
  const auto localDay = [this](int row) { return m_model->local().localDay(m_model->messageAt(row)->createdAt()); };
  const qint64 wanted = QDate(1970, 1, 1).daysTo(day);
  const auto hasLanded = [&] {
    return m_table->currentIndex().isValid() && localDay(m_table->currentIndex().row()) == wanted;
  };
  QTRY_VERIFY_WITH_TIMEOUT(hasLanded(), 10'000);
  const int row = m_table->currentIndex().row();
  // The day's newest message stands on top; what is newer is above, and nothing was left out.
  QCOMPARE(m_table->rowAt(1), row);
  QCOMPARE(localDay(row - 1), wanted + 1);
  QVERIFY(!m_model->reachesNewest());
}

void TestHistoryLarge::exportsAllWhileTheListGoesOn()
{
  const QString path = m_bench->folder() + u"/all.csv"_s;
  auto *exporting = find<ExportBar>("exportBar");
  QSignalSpy finished(exporting, &ExportBar::finished);
  exporting->begin(path, {}, QTimeZone("Asia/Kolkata"));
  bar()->setValue(bar()->maximum());
  QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
  QCOMPARE(find<Notice>("exportNotice")->words(),
           u"%1 messages are in \"all.csv\"."_s.arg(QLocale().toString(kMessages)));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  // Texts have line breaks of their own, which are no CRLF.
  QCOMPARE(file.readAll().count("\r\n"), kMessages + 1);
}

void TestHistoryLarge::leavesNoFileWhenStopped()
{
  const QString path = m_bench->folder() + u"/stopped.xlsx"_s;
  auto *exporting = find<ExportBar>("exportBar");
  QSignalSpy finished(exporting, &ExportBar::finished);
  exporting->begin(path, {}, QTimeZone("Asia/Kolkata"));
  Q_EMIT exporting->findChild<ProgressLine *>()->stopWanted();
  QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
  QCOMPARE(find<Notice>("exportNotice")->words(), u"The export was stopped: no file was written."_s);
  const auto files = [this] { return QDir(m_bench->folder()).entryList({u"stopped*"_s}, QDir::Files | QDir::Hidden); };
  QTRY_COMPARE(files(), QStringList());
}

QTEST_MAIN(TestHistoryLarge)
#include "tst_historylarge.moc"
