// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace dakiya {

/// Gives each item back at its time, in the order in which they were added when times are equal: one timer and a heap,
/// however many wait.
template <class Item> class Schedule final
{
public:
  explicit Schedule(std::function<void(Item)> due)
      : m_due(std::move(due))
  {
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { giveDue(); });
  }

  void add(qint64 delayMs, Item item)
  {
    m_heap.push_back({m_elapsed.elapsed() + delayMs, m_next++, std::move(item)});
    std::push_heap(m_heap.begin(), m_heap.end());
    if (!m_timer.isActive() || m_heap.front().at < m_wakeAt)
      wakeAtFront();
  }

  [[nodiscard]] qint64 size() const { return qint64(m_heap.size()); }

private:
  struct Entry
  {
    qint64 at;
    quint64 order;
    Item item;

    // The heap's front is its greatest: the earliest must be that.
    bool operator<(const Entry &other) const { return std::pair(other.at, other.order) < std::pair(at, order); }
  };

  void giveDue()
  {
    const qint64 now = m_elapsed.elapsed();
    while (!m_heap.empty() && m_heap.front().at <= now) {
      std::pop_heap(m_heap.begin(), m_heap.end());
      Item item = std::move(m_heap.back().item);
      m_heap.pop_back();
      m_due(std::move(item));
    }
    if (!m_heap.empty())
      wakeAtFront();
  }

  void wakeAtFront()
  {
    m_wakeAt = m_heap.front().at;
    m_timer.start(int(std::clamp<qint64>(m_wakeAt - m_elapsed.elapsed(), 0, 60'000)));
  }

  std::function<void(Item)> m_due;
  std::vector<Entry> m_heap;
  QTimer m_timer;
  QElapsedTimer m_elapsed;
  qint64 m_wakeAt = 0;
  quint64 m_next = 0;
};

} // namespace dakiya
