// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "common/icons.h"
#include "common/preferences.h"
#include "settings/accountsection.h"
#include "settings/apisection.h"
#include "settings/auditsection.h"
#include "settings/datasection.h"
#include "settings/looksection.h"
#include "settings/rolessection.h"
#include "settings/sendingsection.h"
#include "settings/settingssection.h"
#include "settings/typessection.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kSign = 20;
constexpr int kListLetters = 24;
const QString kSection = QStringLiteral("settings/section");

} // namespace

SettingsPage::SettingsPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_sections(new QStackedWidget)
{
  setObjectName(QStringLiteral("settingsPage"));
  m_list->setObjectName(QStringLiteral("settingsSections"));
  m_list->setAccessibleName(tr("Sections of the settings"));
  m_list->setIconSize({kSign, kSign});
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setWordWrap(true);
  m_list->setFixedWidth(fontMetrics().averageCharWidth() * kListLetters + kSign);
  createSections();
  arrangeLayout();
  connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showPlace);
  showSection(m_desk.preferences.value(kSection, m_entries.constFirst().name).toString());
  if (m_list->currentRow() < 0)
    m_list->setCurrentRow(0);
}

// In the order of the list.
void SettingsPage::createSections()
{
  addSection<AccountSection>("account", "key", tr("Account"));
  addSection<SendingSection>("sending", "send", tr("Sending"));
  addSection<TypesSection>("types", "templates", tr("Types of messages"));
  addSection<ApiSection>("api", "link", tr("Local API and receipts"));
  addSection<LookSection>("language", "globe", tr("Language and look"));
  addSection<DataSection>("data", "database", tr("Data"));
  addSection<RolesSection>("roles", "lock", tr("Roles and PIN"));
  addSection<AuditSection>("audit", "history", tr("Audit log"));
}

template <class Section> void SettingsPage::addSection(const char *name, const char *icon, const QString &title)
{
  m_list->addItem(new QListWidgetItem(lineIcon(QString::fromLatin1(icon), m_desk.theme.text), title));
  m_entries << Entry{QString::fromLatin1(name), [this] { return new Section(m_desk); }};
}

void SettingsPage::arrangeLayout()
{
  auto *title = new QLabel(tr("Settings"));
  title->setProperty("heading", true);
  auto *row = new QHBoxLayout;
  row->setSpacing(space::page);
  row->addWidget(m_list);
  row->addWidget(m_sections, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::between);
  column->addWidget(title);
  column->addLayout(row, 1);
}

void SettingsPage::showSection(const QString &name)
{
  for (int place = 0; place < m_entries.size(); ++place) {
    if (m_entries[place].name == name)
      m_list->setCurrentRow(place);
  }
}

QString SettingsPage::shownSection() const
{
  const int place = m_list->currentRow();
  return place < 0 ? QString() : m_entries[place].name;
}

void SettingsPage::showPlace(int place)
{
  if (place < 0)
    return;
  Entry &entry = m_entries[place];
  if (!entry.section) {
    entry.section = entry.make();
    auto *frame = new QScrollArea;
    frame->setObjectName(entry.name + QStringLiteral("Scroll"));
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(entry.section);
    m_sections->addWidget(frame);
  }
  m_sections->setCurrentWidget(entry.section->parentWidget()->parentWidget());
  m_desk.preferences.keep(kSection, entry.name);
}

SettingsSection *SettingsPage::current() const
{
  const int place = m_list->currentRow();
  return place < 0 ? nullptr : qobject_cast<SettingsSection *>(m_entries[place].section);
}

void SettingsPage::refresh()
{
  if (SettingsSection *section = current())
    section->load();
}

bool SettingsPage::focusSearch()
{
  SettingsSection *section = current();
  return section && section->focusSearch();
}

bool SettingsPage::beginExport()
{
  SettingsSection *section = current();
  return section && section->beginExport();
}

void SettingsPage::focusFirst()
{
  m_list->setFocus();
}

} // namespace dakiya
