// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/notice.h"
#include "deskbench.h"
#include "history/historymodel.h"
#include "history/historyview.h"
#include "history/messagetable.h"
#include "store/writescope.h"

#include <QAction>
#include <QPushButton>

namespace dakiya {

using namespace Qt::StringLiterals;

inline Draft orderOf(const QString &name, int number)
{
  Draft draft;
  draft.phone = u"+9198123%1"_s.arg(40'000 + number);
  draft.type = u"order_confirmation"_s;
  draft.context = {{u"customer_name"_s, name}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  draft.reference = u"order-%1"_s.arg(number);
  draft.immediate = false;
  return draft;
}

/// Puts messages where the far end would put them.
inline bool moveTo(Engine &engine, const QStringList &ids, MessageStatus status)
{
  WriteScope scope(engine.store().database);
  for (const QString &id : ids) {
    const Result<std::optional<Message>> found = engine.store().messages.find(id);
    if (!found || !*found)
      return false;
    Message message = **found;
    StatusChange sending;
    sending.to = MessageStatus::Sending;
    sending.at = engine.clock().wallMs();
    sending.cause = StatusCause::Claim;
    StatusChange change;
    change.to = status;
    change.at = sending.at;
    if (status == MessageStatus::Failed)
      change.errorCode = u"no-reason"_s;
    const Result<bool> sent = engine.store().messages.change(scope, message, sending);
    const Result<bool> moved = engine.store().messages.change(scope, message, change);
    if (!sent || !*sent || !moved || !*moved)
      return false;
  }
  return scope.commit().has_value();
}

/// The history over a practice store from which nothing leaves, and the ways in which a test works with it.
class HistoryBench : public QObject
{
protected:
  void begin()
  {
    m_bench = std::make_unique<DeskBench>();
    m_bench->start(false);
    makeView();
  }
  void end()
  {
    m_view.reset();
    m_bench.reset();
  }

  void makeView()
  {
    m_view.reset();
    m_view = std::make_unique<HistoryView>(m_bench->desk());
    m_table = find<MessageTable>("messageTable");
    m_view->resize(1182, 680);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_VERIFY(model().state() != HistoryModel::State::Loading);
  }

  QStringList give(int count)
  {
    const QStringList ids = m_bench->engine([count](Engine &engine) {
      QStringList given;
      for (int i = 0; i < count; ++i) {
        if (const Result<Submitted> submitted = engine.submit(orderOf(u"Customer %1"_s.arg(i), i)))
          given << std::get<Message>(*submitted).id.uuid;
      }
      return given;
    });
    m_view->refresh();
    [&] { QTRY_COMPARE(model().rowCount(), std::min(count, HistoryModel::kPage)); }();
    return ids;
  }

  void move(const QStringList &ids, MessageStatus status)
  {
    QVERIFY(m_bench->engine([ids, status](Engine &engine) { return moveTo(engine, ids, status); }));
    m_view->refresh();
    QTRY_COMPARE(model().messageAt(0)->status, status);
  }

  void selectAll()
  {
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_table->selectedMessages().size(), model().rowCount());
  }

  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_view->findChild<Widget *>(QLatin1String(name));
  }
  [[nodiscard]] HistoryModel &model() const { return *qobject_cast<HistoryModel *>(m_table->model()); }
  [[nodiscard]] QString bulkWords() const { return find<Notice>("bulkNotice")->words(); }
  [[nodiscard]] QString status(int row) const { return model().index(row, HistoryModel::Status).data().toString(); }
  void trigger(const char *action) { find<QAction>(action)->trigger(); }
  void pressNotice(const char *notice, int button)
  {
    QTest::mouseClick(find<Notice>(notice)->findChild<QPushButton *>(u"noticeButton%1"_s.arg(button)), Qt::LeftButton);
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<HistoryView> m_view;
  MessageTable *m_table = nullptr;
};

} // namespace dakiya
