// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QRadioButton;

namespace dakiya {

class Clock;

/// Now, or at a time on the office's clock.
class WhenField final : public QWidget
{
  Q_OBJECT

public:
  explicit WhenField(const Clock &clock, QWidget *parent = nullptr);

  void setZone(const QTimeZone &zone);
  /// UTC ms; nullopt: now.
  void setMoment(const std::optional<qint64> &moment);

Q_SIGNALS:
  void chosen(const std::optional<qint64> &moment);

private:
  void showLater(bool later);
  [[nodiscard]] qint64 moment() const;

  const Clock &m_clock;
  QTimeZone m_zone;
  QRadioButton *m_now;
  QRadioButton *m_later;
  QDateTimeEdit *m_edit;
};

} // namespace dakiya
