// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "dashboard/pick.h"

#include <QWidget>

namespace dakiya {

/// A drawing made of parts that stand in columns and rows. Pointer and arrow keys go from part to part, each says its
/// exact figures, and a click or Enter opens the messages behind it.
class Plot : public QWidget
{
  Q_OBJECT

public:
  struct Part
  {
    int column = 0;
    int row = 0;
    friend bool operator==(const Part &, const Part &) = default;
  };

  Plot(const Theme &theme, QWidget *parent = nullptr);

  /// What it shows in one sentence: for screen readers, and where nothing is pointed at.
  void setSummary(const QString &words);
  [[nodiscard]] const QString &summary() const { return m_summary; }
  [[nodiscard]] std::optional<Part> current() const { return m_current; }

  [[nodiscard]] virtual QString wordsOf(const Part &part) const = 0;
  [[nodiscard]] virtual std::optional<Pick> pickOf(const Part &part) const = 0;
  /// Where the part stands, for whoever points at it.
  [[nodiscard]] virtual QRectF rectOf(const Part &part) const = 0;

Q_SIGNALS:
  /// The exact figures of what is pointed at; empty: nothing is.
  void pointed(const QString &words);
  void opened(const dakiya::Pick &pick);

protected:
  [[nodiscard]] virtual int columns() const = 0;
  [[nodiscard]] virtual int rows() const = 0;
  /// Is there anything? Arrow keys pass over what is not.
  [[nodiscard]] virtual bool exists(const Part &part) const = 0;
  [[nodiscard]] virtual std::optional<Part> partAt(const QPointF &place) const = 0;
  virtual void draw(QPainter &painter) = 0;
  /// After its content has changed: parts may be gone.
  void contentChanged();

  [[nodiscard]] const Theme &theme() const { return m_theme; }
  /// Hovered or chosen by key.
  [[nodiscard]] std::optional<Part> marked() const;
  [[nodiscard]] QFont smallFont() const;

  void paintEvent(QPaintEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;

private:
  [[nodiscard]] std::optional<Part> step(const Part &from, int columnStep, int rowStep) const;
  [[nodiscard]] std::optional<Part> nearest(int column, int row) const;
  [[nodiscard]] std::optional<Part> edge(bool last) const;
  void moveTo(const std::optional<Part> &part);
  void point(const std::optional<Part> &part);
  void open(const std::optional<Part> &part);

  const Theme m_theme;
  QString m_summary;
  std::optional<Part> m_current; ///< where the keyboard stands
  std::optional<Part> m_hovered;
};

} // namespace dakiya
