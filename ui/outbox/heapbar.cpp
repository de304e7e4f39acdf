// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/heapbar.h"

#include "common/flowlayout.h"
#include "common/icons.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kHeaps{Heap::Failed, Heap::Unknown, Heap::Waiting, Heap::Sending, Heap::Scheduled};

QIcon signOf(Heap heap, const Theme &theme)
{
  switch (heap) {
  case Heap::Failed:
    return statusIcon(MessageStatus::Failed, theme);
  case Heap::Unknown:
    return statusIcon(MessageStatus::Unknown, theme);
  case Heap::Waiting:
    return statusIcon(MessageStatus::Queued, theme);
  case Heap::Sending:
    return statusIcon(MessageStatus::Sending, theme);
  case Heap::Scheduled:
    break;
  }
  return lineIcon(u"calendar"_s, theme.muted);
}

// The chosen one is bold, and must not be cut off by that.
void fitBold(QPushButton &button)
{
  QFont bold = button.font();
  bold.setWeight(QFont::DemiBold);
  const int words = QFontMetrics(bold).horizontalAdvance(button.text());
  button.setMinimumWidth(words + button.iconSize().width() + 3 * space::between);
}

} // namespace

QString heapName(Heap heap)
{
  switch (heap) {
  case Heap::Failed:
    return u"failed"_s;
  case Heap::Unknown:
    return u"unknown"_s;
  case Heap::Waiting:
    return u"waiting"_s;
  case Heap::Sending:
    return u"sending"_s;
  case Heap::Scheduled:
    break;
  }
  return u"scheduled"_s;
}

std::optional<Heap> heapFrom(const QString &name)
{
  const auto *heap =
      std::find_if(kHeaps.begin(), kHeaps.end(), [&](Heap candidate) { return heapName(candidate) == name; });
  return heap == kHeaps.end() ? std::nullopt : std::optional(*heap);
}

HeapBar::HeapBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
  setObjectName(u"heapBar"_s);
  setAccessibleName(tr("Heaps of the outbox"));
  auto *row = new FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside);
  add(Heap::Failed, tr("Failed"), tr("Did not arrive: a person decides what to do"));
  add(Heap::Unknown, tr("Not sure"), tr("Nobody knows whether they arrived: a person looks"));
  add(Heap::Waiting, tr("Waiting"), tr("Leave as soon as it is their turn"));
  add(Heap::Sending, tr("Sending"), tr("On their way to the provider right now"));
  add(Heap::Scheduled, tr("Scheduled"), tr("Leave at a later time"));
  choose(Heap::Failed);
  connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT heapChosen(static_cast<Heap>(id)); });
}

void HeapBar::add(Heap heap, const QString &word, const QString &tip)
{
  auto *button = new QPushButton(word);
  button->setObjectName(heapName(heap) + u"Heap"_s);
  button->setProperty("segment", true);
  button->setProperty("word", word);
  button->setIcon(signOf(heap, m_theme));
  button->setToolTip(tip);
  button->setAccessibleDescription(tip);
  button->setCheckable(true);
  m_group->addButton(button, int(heap));
  layout()->addWidget(button);
  setCount(heap, {});
}

QPushButton *HeapBar::buttonOf(Heap heap) const
{
  return static_cast<QPushButton *>(m_group->button(int(heap)));
}

void HeapBar::choose(Heap heap)
{
  buttonOf(heap)->setChecked(true);
}

Heap HeapBar::chosen() const
{
  return static_cast<Heap>(m_group->checkedId());
}

void HeapBar::setCount(Heap heap, const Count &count)
{
  QPushButton *button = buttonOf(heap);
  const QString word = button->property("word").toString();
  const QString figure = QLocale().toString(count.messages);
  const QString shown = count.isMore ? tr("more than %1").arg(figure) : figure;
  const QString words = u"%1  %2"_s.arg(word, shown);
  if (button->text() == words)
    return;
  button->setText(words);
  fitBold(*button);
  button->setAccessibleName(tr("%1: %n messages", nullptr, int(count.messages)).arg(word));
  const bool needsPerson = heap == Heap::Failed || heap == Heap::Unknown;
  if (needsPerson && count.messages > std::exchange(m_counts[int(heap)], count.messages)) {
    QAccessibleEvent heard(button, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
  }
}

void HeapBar::focusChosen()
{
  buttonOf(chosen())->setFocus();
}

} // namespace dakiya
