// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/progressline.h"

#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace dakiya {

namespace {

constexpr int kAppearMs = 100;
constexpr int kDetailMs = 2'000;
constexpr int kSteps = 1'000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
  setObjectName(QStringLiteral("progressLine"));
  m_words->setObjectName(QStringLiteral("progressWords"));
  m_bar->setObjectName(QStringLiteral("progressBar"));
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(tr("Progress"));
  m_stop->setObjectName(QStringLiteral("progressStop"));
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::between);
  row->addWidget(m_words);
  row->addWidget(m_bar, 1);
  row->addWidget(m_stop);
  for (QTimer *timer : {&m_appear, &m_detail})
    timer->setSingleShot(true);
  m_appear.setInterval(kAppearMs);
  m_detail.setInterval(kDetailMs);
  connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
  connect(&m_detail, &QTimer::timeout, this, &ProgressLine::showNumbers);
  connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopWanted);
  hide();
}

void ProgressLine::begin(const QString &words, qint64 total, bool canStop)
{
  m_isWorking = true;
  m_title = words;
  m_done = 0;
  m_total = total;
  m_canStop = canStop;
  m_words->setText(words);
  m_stop->hide();
  m_bar->setRange(0, 0);
  m_appear.start();
  m_detail.start();
}

void ProgressLine::advance(qint64 done, qint64 total)
{
  m_done = done;
  m_total = total;
  if (m_isWorking && !m_detail.isActive())
    showNumbers();
}

void ProgressLine::showNumbers()
{
  m_stop->setVisible(m_canStop);
  if (m_total <= 0) {
    m_words->setText(m_done > 0 ? tr("%1: %2").arg(m_title, QLocale().toString(m_done)) : m_title);
    return;
  }
  m_bar->setRange(0, kSteps);
  m_bar->setValue(int(m_done * kSteps / m_total));
  m_words->setText(tr("%1: %2 of %3").arg(m_title, QLocale().toString(m_done), QLocale().toString(m_total)));
}

void ProgressLine::end()
{
  m_isWorking = false;
  m_appear.stop();
  m_detail.stop();
  hide();
}

} // namespace dakiya
