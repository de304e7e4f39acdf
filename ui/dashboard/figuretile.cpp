// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figuretile.h"

#include "common/icons.h"
#include "dashboard/sparkline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kSign = 16;

QLabel *line(const char *name, const char *look)
{
  auto *label = new QLabel;
  label->setObjectName(QLatin1String(name));
  label->setProperty(look, true);
  label->setWordWrap(true);
  label->setAttribute(Qt::WA_TransparentForMouseEvents);
  return label;
}

QString toneOf(Change::Judgement judgement)
{
  switch (judgement) {
  case Change::Judgement::Better:
    return QStringLiteral("good");
  case Change::Judgement::Worse:
    return QStringLiteral("bad");
  case Change::Judgement::None:
    break;
  }
  return {};
}

} // namespace

FigureTile::FigureTile(const Theme &theme, MessageStatus sign, const QString &title, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
    , m_figure(line("tileFigure", "figure"))
    , m_rate(line("tileRate", "muted"))
    , m_change(line("tileChange", "small"))
    , m_course(new Sparkline(theme.of(sign)))
{
  setProperty("tile", true);
  setCursor(Qt::PointingHandCursor);
  auto *icon = new QLabel;
  icon->setPixmap(statusIcon(sign, theme).pixmap(kSign, kSign));
  icon->setAttribute(Qt::WA_TransparentForMouseEvents);
  QLabel *word = line("tileTitle", "strong");
  word->setText(title);
  m_figure->setWordWrap(false);
  auto *head = new QHBoxLayout;
  head->setSpacing(space::inside - 2);
  head->addWidget(icon);
  head->addWidget(word, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::between, space::between, space::between, space::between);
  column->setSpacing(2);
  column->addLayout(head);
  column->addWidget(m_figure);
  column->addWidget(m_rate);
  column->addWidget(m_change);
  column->addSpacing(space::inside / 2);
  column->addStretch();
  column->addWidget(m_course);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FigureTile::show(const Figure &figure)
{
  m_figure->setText(figure.count);
  m_rate->setText(figure.rate);
  m_change->setText(figure.change.words);
  m_change->setProperty("tone", toneOf(figure.change.judgement));
  m_change->style()->unpolish(m_change);
  m_change->style()->polish(m_change);
  m_course->show(figure.course);
  setToolTip(figure.hint);
  setAccessibleName(tr("%1: %2").arg(m_title, figure.count));
  setAccessibleDescription(tr("%1, %2. %3").arg(figure.rate, figure.change.words, figure.hint));
}

QSize FigureTile::sizeHint() const
{
  return layout()->totalSizeHint();
}

QSize FigureTile::minimumSizeHint() const
{
  return layout()->totalMinimumSize();
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QPushButton::keyPressEvent(event);
}

} // namespace dakiya
