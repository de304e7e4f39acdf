// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/credentialrow.h"

#include "base/clock.h"
#include "common/accountwords.h"
#include "common/field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

CredentialRow::CredentialRow(const Desk &desk, const QString &provider, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_provider(provider)
    , m_name(name)
    , m_word(credentialWord(provider, name))
{
  setObjectName(name + "Row"_L1);
  createWidgets();
  arrangeLayout();
  connect(m_replace, &QPushButton::clicked, this, [this] { ask(Asking::Value); });
  connect(m_remove, &QPushButton::clicked, this, [this] { ask(Asking::Removal); });
  connect(m_confirm, &QPushButton::clicked, this, &CredentialRow::confirm);
  connect(m_cancel, &QPushButton::clicked, this, [this] { ask(Asking::Nothing); });
  connect(m_value, &QLineEdit::returnPressed, this, &CredentialRow::confirm);
  ask(Asking::Nothing);
}

void CredentialRow::createWidgets()
{
  m_source = new QLabel;
  m_source->setObjectName(m_name + "Source"_L1);
  m_source->setProperty("muted", true);
  m_source->setWordWrap(true);
  m_replace = new QPushButton;
  m_replace->setObjectName(m_name + "Replace"_L1);
  m_remove = new QPushButton(tr("Remove"));
  m_remove->setObjectName(m_name + "Remove"_L1);
  m_remove->setProperty("danger", true);
  m_remove->setAccessibleName(tr("Remove: %1").arg(m_word));
  m_value = new QLineEdit;
  m_value->setObjectName(m_name + "Edit"_L1);
  m_value->installEventFilter(this);
  if (isSecret(m_name))
    m_value->setEchoMode(QLineEdit::Password);
  m_field = new Field(m_name, tr("New value: %1").arg(m_word), m_value);
  m_field->setHint(credentialHelp(m_provider, m_name));
  m_question = new QLabel;
  m_question->setObjectName(m_name + "Question"_L1);
  m_question->setWordWrap(true);
  m_confirm = new QPushButton;
  m_confirm->setObjectName(m_name + "Confirm"_L1);
  m_cancel = new QPushButton(tr("Cancel"));
  m_cancel->setObjectName(m_name + "Cancel"_L1);
}

void CredentialRow::arrangeLayout()
{
  auto *title = new QLabel(m_word);
  title->setProperty("strong", true);
  auto *words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(title);
  words->addWidget(m_source);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::inside);
  line->addLayout(words, 1);
  line->addWidget(m_replace, 0, Qt::AlignTop);
  line->addWidget(m_remove, 0, Qt::AlignTop);
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::inside);
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_confirm);
  m_inquiry = new QWidget;
  auto *inquiry = new QVBoxLayout(m_inquiry);
  inquiry->setContentsMargins(0, 0, 0, space::inside);
  inquiry->setSpacing(space::inside);
  inquiry->addWidget(m_field);
  inquiry->addWidget(m_question);
  inquiry->addLayout(buttons);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addLayout(line);
  column->addWidget(m_inquiry);
}

void CredentialRow::showStanding(const CredentialStanding &standing)
{
  m_standing = standing;
  m_source->setText(sourceInWords(standing, m_desk.clock.wallMs()));
  const bool isKept = standing.source == CredentialSource::Keychain;
  m_replace->setText(isKept ? tr("Replace") : tr("Set"));
  m_replace->setAccessibleName(isKept ? tr("Replace: %1").arg(m_word) : tr("Set: %1").arg(m_word));
  m_remove->setVisible(isKept);
  // What the environment sets wins: to keep another one would change nothing that one could see.
  m_replace->setVisible(standing.source == CredentialSource::Keychain || standing.source == CredentialSource::Nowhere);
}

void CredentialRow::ask(Asking what)
{
  const bool hadFocus = m_inquiry->isAncestorOf(focusWidget());
  m_asking = what;
  m_value->clear();
  m_field->setError({});
  m_question->clear();
  m_field->setVisible(what == Asking::Value);
  m_question->setVisible(what == Asking::Removal);
  m_inquiry->setVisible(what != Asking::Nothing);
  m_confirm->setProperty("primary", what == Asking::Value);
  m_confirm->setProperty("danger", what == Asking::Removal);
  m_confirm->style()->unpolish(m_confirm);
  m_confirm->style()->polish(m_confirm);
  if (what == Asking::Value) {
    m_confirm->setText(tr("Save to the keychain"));
    m_value->setFocus();
  } else if (what == Asking::Removal) {
    m_confirm->setText(tr("Remove from the keychain"));
    m_question->setText(m_standing.isNeeded
                            ? tr("Without it nothing is sent until another one is given. Messages wait meanwhile.")
                            : tr("It is taken out of the keychain. Sending goes on without it."));
    m_cancel->setFocus();
  } else if (hadFocus) {
    m_replace->setFocus();
  }
}

void CredentialRow::confirm()
{
  if (m_asking == Asking::Removal)
    Q_EMIT removeWanted(m_name);
  else if (m_value->text().trimmed().isEmpty())
    m_field->setError(tr("Type or paste the new value."));
  else
    Q_EMIT putWanted(m_name, m_value->text());
}

void CredentialRow::showOutcome(const Result<void> &done)
{
  if (done) {
    ask(Asking::Nothing);
    return;
  }
  const QString words = credentialTrouble(m_provider, done.error());
  if (m_asking == Asking::Removal)
    m_question->setText(words);
  else
    m_field->setError(words);
}

bool CredentialRow::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == m_value && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
    ask(Asking::Nothing);
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

} // namespace dakiya
