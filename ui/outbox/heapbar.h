// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "engine/outbox.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace dakiya {

/// `failed`, `unknown`, `waiting`, `sending`, `scheduled`.
[[nodiscard]] QString heapName(Heap heap);
[[nodiscard]] std::optional<Heap> heapFrom(const QString &name);

/// The heaps of the outbox with how much lies on each; one is chosen.
class HeapBar final : public QWidget
{
  Q_OBJECT

public:
  struct Count
  {
    qint64 messages = 0;
    bool isMore = false; ///< there are more than that
  };

  explicit HeapBar(const Theme &theme, QWidget *parent = nullptr);

  void choose(Heap heap);
  [[nodiscard]] Heap chosen() const;
  /// Screen readers hear when more need a person.
  void setCount(Heap heap, const Count &count);
  void focusChosen();

Q_SIGNALS:
  void heapChosen(dakiya::Heap heap);

private:
  void add(Heap heap, const QString &word, const QString &tip);
  [[nodiscard]] QPushButton *buttonOf(Heap heap) const;

  const Theme m_theme;
  QButtonGroup *m_group;
  QHash<int, qint64> m_counts;
};

} // namespace dakiya
