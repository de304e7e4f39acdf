// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/typessection.h"

#include "common/field.h"
#include "domain/typewords.h"
#include "settings/settingform.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListLetters = 24;

} // namespace

TypesSection::TypesSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, u"types"_s, tr("Types of messages"),
                      tr("Choose a type at the left. What you change holds for messages that are made from now on."),
                      parent)
    , m_form(new SettingForm(desk, this))
    , m_types(new QListWidget)
    , m_forms(new QStackedWidget)
{
  m_types->setObjectName(u"typesList"_s);
  m_types->setAccessibleName(tr("Types of messages"));
  m_types->setWordWrap(true);
  m_types->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_types->setFixedWidth(fontMetrics().averageCharWidth() * kListLetters);
  for (const MessageType type : kMessageTypes)
    m_types->addItem(typeWord(type));
  auto *row = new QHBoxLayout;
  row->setSpacing(space::group);
  row->addWidget(m_types);
  row->addWidget(m_forms, 1);
  column()->addLayout(row);
  showLoading();
  connect(m_types, &QListWidget::currentRowChanged, this, &TypesSection::showType);
  connect(m_form, &SettingForm::loaded, this, [this] { showReady(); });
  connect(m_form, &SettingForm::failed, this,
          [this](const Error &error) { showFailed(tr("The settings could not be loaded"), error); });
  m_types->setCurrentRow(0);
  load();
}

void TypesSection::load()
{
  m_form->load();
}

void TypesSection::showType(int place)
{
  if (place < 0)
    return;
  QWidget *&form = m_made[place];
  if (!form) {
    form = makeForm(kMessageTypes[size_t(place)]);
    m_forms->addWidget(form);
  }
  m_forms->setCurrentWidget(form);
}

QWidget *TypesSection::makeForm(MessageType type)
{
  auto *card = new QFrame;
  card->setProperty("card", true);
  auto *heading = new QLabel(typeWord(type));
  heading->setProperty("strong", true);
  auto *fields = new QVBoxLayout(card);
  fields->setContentsMargins(space::group, space::group, space::group, space::group);
  fields->setSpacing(space::group);
  fields->addWidget(heading);
  for (const char *name : {"immediate", "expires_minutes", "quiet_hours", "duplicate_hours", "extra_variables"})
    fields->addWidget(m_form->field(u"%1.%2"_s.arg(wireName(type), QLatin1String(name))));
  fields->addStretch();
  return card;
}

} // namespace dakiya
