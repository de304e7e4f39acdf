// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace dakiya {

class ConnectionTest;
struct TestStep;

/// A test of the connection as a person follows it: one line for each step, with a sign, what it looks at and what came
/// of it.
class ConnectionSteps final : public QWidget
{
  Q_OBJECT

public:
  explicit ConnectionSteps(const Desk &desk, QWidget *parent = nullptr);

  /// Begins anew; `over` tells.
  void begin(const QString &provider);
  /// As before the first test.
  void clear();
  [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
  void over(bool passed);

private:
  struct Row
  {
    QLabel *sign;
    QLabel *words;
    QLabel *outcome;
  };

  void addRow(int place);
  void showSteps();
  void showStep(const Row &row, const TestStep &step) const;

  const Desk m_desk;
  QGridLayout *m_grid;
  QList<Row> m_rows;
  QPointer<ConnectionTest> m_test;
};

} // namespace dakiya
