// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/looksection.h"

#include "base/errorwords.h"
#include "base/platform/autostart.h"
#include "base/platform/paths.h"
#include "common/notice.h"
#include "common/preferences.h"
#include "domain/settingchoices.h"
#include "engine/enginehost.h"
#include "settings/settingform.h"
#include "settings/settingwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kLanguage = u"language"_s;

/// Of the program that runs, with the data that it has open.
Autostart autostartFor(const QString &folder)
{
  QStringList command{QCoreApplication::applicationFilePath()};
  if (folder != dataDirectory())
    command << u"--data-dir"_s << folder;
  return Autostart(command);
}

} // namespace

LookSection::LookSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, kLanguage, tr("Language and look"),
                      tr("How Dakiya looks on this computer. The language of a message is chosen with each message."),
                      parent)
    , m_form(new SettingForm(desk, this))
    , m_trouble(new Notice(desk.theme))
    , m_languages(new QButtonGroup(this))
{
  column()->addWidget(m_trouble);
  addLanguages();
  addLooks();
  if (Autostart::isPossible())
    addStart();
  connect(m_form, &SettingForm::loaded, this, &LookSection::showLanguage);
  const auto tell = [this](const Error &error) {
    m_trouble->say(Notice::Tone::Bad, sentence(error));
    showLanguage();
  };
  connect(m_form, &SettingForm::failed, this, tell);
  connect(m_form, &SettingForm::refused, this, tell);
  load();
}

void LookSection::addLanguages()
{
  QVBoxLayout *card = addCard(tr("Language"));
  const QStringList values = settingChoices(kLanguage);
  for (const QString &value : values) {
    auto *choice = new QRadioButton(settingChoiceWords(kLanguage, value));
    choice->setObjectName(u"language_%1"_s.arg(value));
    m_languages->addButton(choice, int(m_languages->buttons().size()));
    card->addWidget(choice);
    connect(choice, &QRadioButton::clicked, this, [this, choice, value] {
      if (m_form->settings() && m_form->settings()->language() != value)
        m_form->change(choice, kLanguage, value);
    });
  }
}

void LookSection::addLooks()
{
  using Look = Preferences::Look;
  QVBoxLayout *card = addCard(tr("Look"));
  auto *group = new QButtonGroup(this);
  const std::tuple<Look, QString, QString> looks[]{
      {Look::System, tr("As the system"), u"look_system"_s},
      {Look::Light, tr("Light"), u"look_light"_s},
      {Look::Dark, tr("Dark"), u"look_dark"_s},
  };
  for (const auto &[look, words, name] : looks) {
    auto *choice = new QRadioButton(words);
    choice->setObjectName(name);
    choice->setChecked(desk().preferences.look() == look);
    group->addButton(choice);
    card->addWidget(choice);
    connect(choice, &QRadioButton::clicked, this, [this, wanted = look] { desk().preferences.setLook(wanted); });
  }
}

void LookSection::addStart()
{
  QVBoxLayout *card = addCard(tr("Start"));
  m_start = new QCheckBox(tr("Start Dakiya when I log in"));
  m_start->setObjectName(u"startAtLogin"_s);
  m_start->setEnabled(false);
  card->addWidget(m_start);
  card->addWidget(explanation(tr("What is due in the morning then leaves without anybody opening the window.")));
  connect(m_start, &QCheckBox::clicked, this, &LookSection::setStart);
}

void LookSection::load()
{
  m_form->load();
  if (m_start)
    desk().host.whenStarted(this, [this] { showStart(); });
}

void LookSection::showLanguage()
{
  if (!m_form->settings())
    return;
  const QStringList values = settingChoices(kLanguage);
  if (QAbstractButton *choice = m_languages->button(int(values.indexOf(m_form->settings()->language()))))
    choice->setChecked(true);
}

void LookSection::showStart()
{
  desk().host.ask(
      this, [](Engine &engine) { return autostartFor(engine.folder().path()).isOn(); },
      [this](bool isOn) {
        m_start->setChecked(isOn);
        m_start->setEnabled(true);
      });
}

void LookSection::setStart(bool on)
{
  desk().host.ask(
      this, [on](Engine &engine) { return autostartFor(engine.folder().path()).set(on); },
      [this](const Result<void> &done) {
        if (!done)
          m_trouble->say(Notice::Tone::Bad, sentence(done.error()));
        showStart();
      });
}

} // namespace dakiya
