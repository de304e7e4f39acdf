// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatelist.h"

#include "domain/typewords.h"
#include "templates/templatelistpainter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardItemModel>

namespace dakiya {

namespace {

QString wordOf(TemplateChip::State state)
{
  switch (state) {
  case TemplateChip::State::Written:
    return TemplateList::tr("written");
  case TemplateChip::State::Paused:
    return TemplateList::tr("not sent, because it was refused again and again");
  case TemplateChip::State::Unsaved:
    return TemplateList::tr("changed and not saved");
  case TemplateChip::State::Missing:
    break;
  }
  return TemplateList::tr("not written yet");
}

} // namespace

TemplateList::TemplateList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_types(new QStandardItemModel(this))
{
  setObjectName(QStringLiteral("templateList"));
  setAccessibleName(tr("Types of messages and the languages of their templates"));
  for (const MessageType type : kMessageTypes) {
    auto *item = new QStandardItem(typeWord(type));
    item->setEditable(false);
    item->setData(int(type), templaterole::type);
    m_types->appendRow(item);
  }
  setModel(m_types);
  setItemDelegate(new TemplateListPainter(theme, this));
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
}

QString TemplateList::chipInWords(const TemplateChip &chip)
{
  return tr("%1: %2").arg(chip.language, wordOf(chip.state));
}

QString TemplateList::inWords(MessageType type, const QList<TemplateChip> &chips)
{
  QStringList words{typeWord(type), categoryWord(facts(type).category)};
  for (const TemplateChip &chip : chips)
    words << chipInWords(chip);
  return words.join(QStringLiteral(", "));
}

QModelIndex TemplateList::indexOf(MessageType type) const
{
  return m_types->index(int(type), 0);
}

void TemplateList::setChips(MessageType type, const QList<TemplateChip> &chips)
{
  const QModelIndex index = indexOf(type);
  if (index.data(templaterole::chips).value<QList<TemplateChip>>() == chips)
    return;
  m_types->setData(index, QVariant::fromValue(chips), templaterole::chips);
  m_types->setData(index, inWords(type, chips), Qt::AccessibleTextRole);
  QStringList lines;
  for (const TemplateChip &chip : chips)
    lines << chipInWords(chip);
  m_types->setData(index, lines.join(u'\n'), Qt::ToolTipRole);
}

void TemplateList::choose(MessageType type, const QString &language)
{
  m_tells = false;
  for (const MessageType each : kMessageTypes)
    m_types->setData(indexOf(each), language, templaterole::chosen);
  setCurrentIndex(indexOf(type));
  m_tells = true;
}

void TemplateList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
  QListView::currentChanged(current, previous);
  if (m_tells && current.isValid())
    Q_EMIT chosen(MessageType(current.data(templaterole::type).toInt()), {});
}

void TemplateList::mousePressEvent(QMouseEvent *event)
{
  const QModelIndex index = indexAt(event->pos());
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  option.rect = visualRect(index);
  const auto *painter = static_cast<TemplateListPainter *>(itemDelegate());
  const QString language =
      index.isValid() && event->button() == Qt::LeftButton ? painter->chipAt(event->pos(), option, index) : QString();
  m_tells = language.isEmpty();
  QListView::mousePressEvent(event);
  m_tells = true;
  if (!language.isEmpty())
    Q_EMIT chosen(MessageType(index.data(templaterole::type).toInt()), language);
}

// Left and right go from language to language, as up and down go from type to type.
void TemplateList::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
    step(event->key() == Qt::Key_Right ? 1 : -1);
  else
    QListView::keyPressEvent(event);
}

void TemplateList::step(int by)
{
  const QModelIndex index = currentIndex();
  const auto chips = index.data(templaterole::chips).value<QList<TemplateChip>>();
  const QString chosenOne = index.data(templaterole::chosen).toString();
  for (qsizetype place = 0; place < chips.size(); ++place) {
    const qsizetype next = place + by;
    if (chips[place].language != chosenOne || next < 0 || next >= chips.size())
      continue;
    Q_EMIT chosen(MessageType(index.data(templaterole::type).toInt()), chips[next].language);
    return;
  }
}

QString categoryWord(MessageCategory category)
{
  switch (category) {
  case MessageCategory::Utility:
    return QCoreApplication::translate("MessageCategory", "Utility");
  case MessageCategory::Marketing:
    return QCoreApplication::translate("MessageCategory", "Marketing");
  case MessageCategory::Internal:
    return QCoreApplication::translate("MessageCategory", "Internal");
  }
  return {};
}

} // namespace dakiya
