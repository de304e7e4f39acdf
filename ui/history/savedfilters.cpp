// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/savedfilters.h"

#include "common/field.h"
#include "common/preferences.h"
#include "common/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace dakiya {

namespace {

const QString kKey = QStringLiteral("history/saved");
const QString kName = QStringLiteral("name");
constexpr int kLongestName = 60;

/// A menu takes & for the mark of a key.
QString asMenuText(const QString &name)
{
  return QString(name).replace(u'&', QLatin1String("&&"));
}

} // namespace

SavedFilters::SavedFilters(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_save(new QPushButton(tr("+ Save filter")))
    , m_open(new QPushButton(tr("Saved filters")))
    , m_menu(new QMenu(this))
{
  m_save->setObjectName(QStringLiteral("saveFilter"));
  m_save->setToolTip(tr("Give the filter that is set a name, to find it again"));
  m_open->setObjectName(QStringLiteral("savedFilters"));
  m_open->setProperty("menu", true);
  m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
  m_open->setMenu(m_menu);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside);
  row->addWidget(m_save);
  row->addWidget(m_open);
  connect(m_save, &QPushButton::clicked, this,
          [this] { askForName(m_suggestion, [this](const QString &name) { save(name); }); });
  // Not while one of its own entries is being carried out.
  connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
  load();
  setCurrent({}, {});
}

void SavedFilters::setCurrent(const KeptFilter &current, const QString &suggestion)
{
  m_current = current;
  m_suggestion = suggestion;
  m_save->setEnabled(!current.showsAll());
}

void SavedFilters::load()
{
  for (const QVariant &saved : m_preferences.value(kKey).toList()) {
    const QVariantMap map = saved.toMap();
    if (const QString name = map.value(kName).toString(); !name.isEmpty())
      m_saved << Saved{name, KeptFilter::fromMap(map)};
  }
  m_open->setVisible(!m_saved.isEmpty());
}

void SavedFilters::keep()
{
  QVariantList list;
  for (const Saved &saved : std::as_const(m_saved)) {
    QVariantMap map = saved.filter.toMap();
    map.insert(kName, saved.name);
    list << map;
  }
  m_preferences.keep(kKey, list);
  m_open->setVisible(!m_saved.isEmpty());
}

void SavedFilters::fillMenu()
{
  m_menu->clear();
  qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
  for (const Saved &saved : std::as_const(m_saved))
    m_menu->addAction(asMenuText(saved.name), this, [this, filter = saved.filter] { Q_EMIT chosen(filter); });
  m_menu->addSeparator();
  QMenu *renaming = m_menu->addMenu(tr("Rename"));
  renaming->setObjectName(QStringLiteral("renameFilterMenu"));
  QMenu *deleting = m_menu->addMenu(tr("Delete"));
  deleting->setObjectName(QStringLiteral("deleteFilterMenu"));
  for (const Saved &saved : std::as_const(m_saved)) {
    const QString name = saved.name;
    renaming->addAction(asMenuText(name), this, [this, name] {
      askForName(name, [this, name](const QString &wanted) { rename(name, wanted); });
    });
    deleting->addAction(asMenuText(name), this, [this, name] { remove(name); });
  }
}

void SavedFilters::askForName(const QString &suggestion, const std::function<void(const QString &)> &take)
{
  auto *popup = new QFrame(this, Qt::Popup);
  popup->setObjectName(QStringLiteral("namePopup"));
  popup->setProperty("card", true);
  popup->setAttribute(Qt::WA_DeleteOnClose);
  auto *name = new QLineEdit(suggestion.left(kLongestName));
  name->setObjectName(QStringLiteral("filterName"));
  name->setMaxLength(kLongestName);
  name->setMinimumWidth(280);
  auto *field = new Field(QStringLiteral("filterName"), tr("&Name of the filter"), name);
  auto *done = new QPushButton(tr("Save"));
  done->setObjectName(QStringLiteral("saveFilterName"));
  done->setProperty("primary", true);
  auto *column = new QVBoxLayout(popup);
  column->setContentsMargins(space::group, space::group, space::group, space::group);
  column->setSpacing(space::between);
  column->addWidget(field);
  column->addWidget(done, 0, Qt::AlignRight);
  const auto finish = [popup, name, field, take] {
    const QString wanted = name->text().simplified();
    if (wanted.isEmpty()) {
      field->setError(tr("A filter needs a name."));
      return;
    }
    popup->close();
    take(wanted);
  };
  connect(done, &QPushButton::clicked, popup, finish);
  connect(name, &QLineEdit::returnPressed, popup, finish);
  name->selectAll();
  name->setFocus();
  popup->adjustSize();
  popup->move(m_save->mapToGlobal(QPoint(0, m_save->height() + 2)));
  popup->show();
}

// A name that is there already gets the new filter.
void SavedFilters::save(const QString &name)
{
  if (const qsizetype place = placeOf(name); place >= 0)
    m_saved[place].filter = m_current;
  else
    m_saved << Saved{name, m_current};
  keep();
}

void SavedFilters::rename(const QString &from, const QString &to)
{
  if (from == to)
    return;
  if (const qsizetype other = placeOf(to); other >= 0)
    m_saved.removeAt(other);
  if (const qsizetype place = placeOf(from); place >= 0)
    m_saved[place].name = to;
  keep();
}

void SavedFilters::remove(const QString &name)
{
  const qsizetype place = placeOf(name);
  if (place < 0)
    return;
  m_deleted = m_saved.takeAt(place);
  keep();
  Q_EMIT deleted(name);
}

void SavedFilters::restoreDeleted()
{
  if (m_deleted.name.isEmpty() || placeOf(m_deleted.name) >= 0)
    return;
  m_saved << std::exchange(m_deleted, {});
  keep();
}

qsizetype SavedFilters::placeOf(const QString &name) const
{
  const auto found =
      std::find_if(m_saved.cbegin(), m_saved.cend(), [&](const Saved &saved) { return saved.name == name; });
  return found == m_saved.cend() ? -1 : found - m_saved.cbegin();
}

} // namespace dakiya
