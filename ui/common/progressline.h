// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dakiya {

/// Shows that something works: nothing for a tenth of a second, then a busy line, from two seconds on how far it is and
/// a button that stops it.
class ProgressLine final : public QWidget
{
  Q_OBJECT

public:
  explicit ProgressLine(QWidget *parent = nullptr);

  /// `words` such as "Exporting messages". A total of 0: nobody knows how much there is.
  void begin(const QString &words, qint64 total = 0, bool canStop = true);
  void advance(qint64 done, qint64 total);
  void end();
  [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
  void stopWanted();

private:
  void showNumbers();

  QLabel *m_words;
  QProgressBar *m_bar;
  QPushButton *m_stop;
  QTimer m_appear;
  QTimer m_detail;
  QString m_title;
  qint64 m_done = 0;
  qint64 m_total = 0;
  bool m_canStop = true;
  bool m_isWorking = false;
};

} // namespace dakiya
