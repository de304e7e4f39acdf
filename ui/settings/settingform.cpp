// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingform.h"

#include "base/errorwords.h"
#include "common/field.h"
#include "common/staff.h"
#include "domain/settingchoices.h"
#include "engine/enginehost.h"
#include "settings/settingeditor.h"
#include "settings/settingwords.h"

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kLookMs = 1'000;

/// In which language somebody reads the program is nobody else's business.
bool needsManager(const QString &key)
{
  return key != QLatin1String("language");
}

/// The same refusal in a person's words: the field is called as it stands there.
QString sentenceFor(const QString &key, const Error &error)
{
  return sentence(error.field == key ? inField(error, settingWords(key).label) : error);
}

/// What it is good for, and what it is where nobody has set it.
QString hintFor(const QString &key, const QString &explanation)
{
  const QString usual = Settings::defaultOf(key);
  if (usual.isEmpty())
    return explanation;
  const QString words = SettingForm::tr("Usual: %1.").arg(settingValueWords(key, usual));
  return explanation.isEmpty() ? words : explanation + QLatin1Char(' ') + words;
}

} // namespace

SettingForm::SettingForm(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
  connect(&m_desk.host, &EngineHost::settingsChanged, this, [this](const Settings &settings) {
    if (m_settings)
      show(settings);
  });
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &SettingForm::load);
  connect(&m_desk.host, &EngineHost::storeChanged, this, [this] {
    if (!m_look.isActive())
      m_look.start();
  });
}

Field *SettingForm::field(const QString &key)
{
  const SettingWords words = settingWords(key);
  SettingEditor *editor = makeSettingEditor(key);
  // What is only on or off says itself what it is.
  const bool isSwitch = settingChoices(key).contains(QLatin1String("true"));
  auto *field = new Field(key, isSwitch ? QString() : words.label, editor);
  field->setHint(hintFor(key, words.explanation));
  const Entry entry{key, field, editor};
  m_entries << entry;
  if (m_settings)
    editor->setValue(m_settings->value(key));
  else
    field->setEnabled(false);
  connect(editor, &SettingEditor::left, this, [this, entry] { leave(entry); });
  return field;
}

void SettingForm::load()
{
  m_desk.host.whenStarted(this, [this] {
    m_desk.host.read(
        this, [](Store &store) { return store.settings.load(); },
        [this](const Result<Settings> &settings) {
          if (settings)
            show(*settings);
          else
            Q_EMIT failed(settings.error());
        });
  });
}

void SettingForm::show(const Settings &settings)
{
  m_settings = settings;
  for (const Entry &entry : std::as_const(m_entries)) {
    const bool isFirst = !entry.field->isEnabled();
    entry.field->setEnabled(true);
    if (isFirst || !entry.editor->isEdited())
      entry.editor->setValue(settings.value(entry.key));
  }
  Q_EMIT loaded();
}

const SettingForm::Entry *SettingForm::entryOf(const QString &key) const
{
  const auto entry =
      std::find_if(m_entries.cbegin(), m_entries.cend(), [&key](const Entry &one) { return one.key == key; });
  return entry == m_entries.cend() ? nullptr : &*entry;
}

void SettingForm::leave(const Entry &entry)
{
  if (!m_settings)
    return;
  if (!entry.editor->isEdited()) {
    entry.field->setError({});
    return;
  }
  const QString stored = m_settings->value(entry.key);
  const Result<QString> checked = Settings::check(entry.key, entry.editor->value());
  entry.field->setError(checked ? QString() : sentenceFor(entry.key, checked.error()));
  if (!checked)
    return;
  if (*checked == stored) {
    entry.editor->setValue(stored);
    return;
  }
  // Whoever is no manager, and does not become one now, sees what holds.
  if (needsManager(entry.key) && !m_desk.staff.mayManage())
    entry.editor->setValue(stored);
  change(entry.field, entry.key, *checked);
}

void SettingForm::change(QWidget *asker, const QString &key, const QString &value)
{
  if (needsManager(key))
    m_desk.staff.whenManager(asker, [this, key, value] { keep(key, value); });
  else
    keep(key, value);
}

void SettingForm::keep(const QString &key, const QString &value)
{
  if (const Entry *entry = entryOf(key))
    entry->editor->setValue(value);
  m_desk.host.ask(
      this,
      [key, value, who = m_desk.staff.name()](Engine &engine) -> Result<Settings> {
        const Result<void> kept = engine.setSetting(key, value, who);
        return kept ? Result<Settings>(engine.settings()) : fail(kept.error());
      },
      [this, key](const Result<Settings> &settings) {
        if (settings)
          show(*settings);
        tell(key, settings ? Result<void>() : fail(settings.error()));
      });
}

void SettingForm::tell(const QString &key, const Result<void> &kept)
{
  const Entry *entry = entryOf(key);
  if (!kept)
    Q_EMIT refused(kept.error());
  if (!entry)
    return;
  if (kept) {
    entry->field->setDone(tr("Kept."));
    return;
  }
  entry->editor->setValue(m_settings->value(key));
  entry->field->setError(sentenceFor(key, kept.error()));
}

} // namespace dakiya
