// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/keysstep.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/accountwords.h"
#include "common/field.h"
#include "common/notice.h"
#include "common/staff.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

KeysStep::KeysStep(const Desk &desk, AssistantPlan &plan)
    : AssistantStep(desk, plan, tr("The account's keys"),
                    tr("They stand in MyOperator's panel, with the API settings; MyOperator's support names them, too. "
                       "They are kept in this computer's keychain and nowhere else."))
    , m_notice(new Notice(desk.theme))
    , m_import(new QPushButton(tr("Take them from an old .env…")))
    , m_place(new QVBoxLayout)
{
  m_notice->setObjectName(u"keysNotice"_s);
  m_import->setObjectName(u"importButton"_s);
  m_import->setToolTip(tr("The file in which the former notification service kept its keys"));
  column()->addWidget(m_import, 0, Qt::AlignLeft);
  column()->addWidget(m_notice);
  column()->addLayout(m_place);
  column()->addStretch();
  connect(m_import, &QPushButton::clicked, this, &KeysStep::askForFile);
  connect(m_notice, &Notice::pressed, this, &KeysStep::enter);
}

void KeysStep::enter()
{
  m_notice->hide();
  const QString provider = plan().provider;
  if (m_standing.provider != provider) {
    m_standing = {};
    Q_EMIT changed();
  }
  desk().account.look(provider, this, [this, provider](const AccountStanding &standing) {
    if (provider == plan().provider)
      showStanding(standing);
  });
}

void KeysStep::showStanding(const AccountStanding &standing)
{
  if (m_standing.provider != standing.provider)
    makeFields(standing);
  m_standing = standing;
  for (const CredentialStanding &credential : standing.credentials) {
    const Entry &entry = m_entries[credential.name];
    const bool isSet = credential.source != CredentialSource::Nowhere && credential.source != CredentialSource::Unknown;
    entry.editor->setPlaceholderText(isSet ? sourceInWords(credential, desk().clock.wallMs()) : QString());
    // What the environment sets wins: nothing that is typed here would be used.
    entry.editor->setEnabled(!isSet || credential.source == CredentialSource::Keychain);
  }
  if (standing.trouble)
    m_notice->say(Notice::Tone::Attention, sentence(*standing.trouble), {tr("Try again")});
  Q_EMIT changed();
}

void KeysStep::makeFields(const AccountStanding &standing)
{
  delete m_form;
  m_entries.clear();
  m_form = new QWidget;
  auto *fields = new QVBoxLayout(m_form);
  fields->setContentsMargins(0, 0, 0, 0);
  fields->setSpacing(space::between);
  m_place->addWidget(m_form);
  for (const CredentialStanding &credential : standing.credentials)
    addField(credential);
  m_entries[standing.credentials.constFirst().name].editor->setFocus();
}

void KeysStep::addField(const CredentialStanding &credential)
{
  auto *editor = new QLineEdit;
  editor->setObjectName(credential.name + "Edit"_L1);
  if (isSecret(credential.name))
    editor->setEchoMode(QLineEdit::Password);
  auto *field = new Field(credential.name, credentialWord(plan().provider, credential.name), editor);
  field->setHint(credentialHelp(plan().provider, credential.name));
  m_form->layout()->addWidget(field);
  m_entries.insert(credential.name, {field, editor});
  connect(editor, &QLineEdit::textEdited, field, [field] { field->setError({}); });
  connect(editor, &QLineEdit::textEdited, this, &KeysStep::changed);
}

void KeysStep::askForFile()
{
  auto *dialog = new QFileDialog(this, tr("Where the keys stand"), QDir::homePath());
  dialog->setObjectName(u"envDialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  connect(dialog, &QFileDialog::fileSelected, this, &KeysStep::readFile);
  dialog->open();
}

void KeysStep::readFile(const QString &path)
{
  const Result<EnvReading> read = AccountKeeper::readEnv(path, plan().provider);
  if (!read) {
    m_notice->say(Notice::Tone::Bad, sentence(read.error()));
    return;
  }
  if (read->found.isEmpty()) {
    m_notice->say(Notice::Tone::Attention,
                  tr("The file holds none of the keys that this account needs: choose another file, or type them."));
    return;
  }
  int taken = 0;
  for (const GivenCredential &one : read->found) {
    const Entry &entry = m_entries[one.name];
    if (!entry.editor->isEnabled())
      continue;
    entry.editor->setText(one.value);
    entry.field->setError({});
    ++taken;
  }
  m_notice->say(Notice::Tone::Calm, tr("%n keys were found in the file and stand below. Nothing is kept before you "
                                       "save them. Afterwards remove them from the file: whoever reads it can send in "
                                       "the dairy's name.",
                                       nullptr, taken));
  Q_EMIT changed();
}

QString KeysStep::confirmation() const
{
  return given().isEmpty() ? tr("Continue") : tr("Save to the keychain");
}

QList<GivenCredential> KeysStep::given() const
{
  QList<GivenCredential> all;
  for (const CredentialStanding &credential : m_standing.credentials) {
    const QString value = m_entries[credential.name].editor->text().trimmed();
    if (!value.isEmpty())
      all << GivenCredential{credential.name, value};
  }
  return all;
}

bool KeysStep::lacksSomething()
{
  QWidget *first = nullptr;
  for (const CredentialStanding &credential : m_standing.credentials) {
    const Entry &entry = m_entries[credential.name];
    const bool isLacking = credential.isNeeded && credential.source == CredentialSource::Nowhere &&
                           entry.editor->text().trimmed().isEmpty();
    entry.field->setError(isLacking ? credentialTrouble(plan().provider, {ErrorCode::FieldMissing, {}, credential.name})
                                    : QString());
    first = isLacking && !first ? entry.editor : first;
  }
  if (first)
    first->setFocus();
  return first != nullptr;
}

void KeysStep::confirm()
{
  if (lacksSomething())
    return;
  const QList<GivenCredential> all = given();
  if (all.isEmpty()) {
    Q_EMIT done();
    return;
  }
  m_isSaving = true;
  Q_EMIT changed();
  desk().account.put(all, desk().staff.name(), this, [this](const Result<void> &saved) { finish(saved); });
}

void KeysStep::finish(const Result<void> &saved)
{
  m_isSaving = false;
  if (saved) {
    for (const Entry &entry : std::as_const(m_entries))
      entry.editor->clear();
    Q_EMIT changed();
    Q_EMIT done();
    return;
  }
  const Error &error = saved.error();
  if (m_entries.contains(error.field)) {
    m_entries[error.field].field->setError(credentialTrouble(plan().provider, error));
    m_entries[error.field].editor->setFocus();
  } else {
    m_notice->say(Notice::Tone::Bad, sentence(error));
  }
  Q_EMIT changed();
}

} // namespace dakiya
