// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace dakiya {

/// Widgets in a row that goes on in the next line where the room ends, as words do.
class FlowLayout final : public QLayout
{
  Q_OBJECT

public:
  explicit FlowLayout(QWidget *parent = nullptr);
  ~FlowLayout() override;

  /// Each line stands at the far end of its room, as buttons below a list do.
  void setAtEnd(bool atEnd) { m_isAtEnd = atEnd; }

  void addItem(QLayoutItem *item) override { m_items << item; }
  [[nodiscard]] int count() const override { return int(m_items.size()); }
  [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem *takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
  [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect &rect) override;

private:
  /// The height that it takes.
  int place(const QRect &rect, bool isFinal) const;
  void placeLine(const QList<QLayoutItem *> &line, QPoint at, int height) const;

  QList<QLayoutItem *> m_items;
  bool m_isAtEnd = false;
};

} // namespace dakiya
