// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rolessection.h"

#include "common/field.h"
#include "common/icons.h"
#include "common/notice.h"
#include "common/pinwords.h"
#include "common/staff.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kSign = 20;
constexpr int kCountMs = 1'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr int kLetters = 36;

QLabel *wrapped(const QString &words)
{
  auto *label = new QLabel(words);
  label->setWordWrap(true);
  return label;
}

} // namespace

RolesSection::RolesSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, QStringLiteral("roles"), tr("Roles and PIN"),
                      tr("Who sits here, and what only a manager may change."), parent)
{
  createWidgets();
  arrangeLayout();
  connectSignals();
  showState();
}

// The line loses the focus while it dies, and would say so to what is half gone.
RolesSection::~RolesSection()
{
  m_name->disconnect(this);
}

void RolesSection::createWidgets()
{
  m_name = new QLineEdit(desk().staff.name());
  m_name->setObjectName(QStringLiteral("staffNameEdit"));
  m_name->setMaxLength(64);
  m_name->setMaximumWidth(kLetters * fontMetrics().averageCharWidth());
  m_nameField = new Field(QStringLiteral("staffName"), tr("&Name"), m_name);
  m_nameField->setHint(tr("Empty: the name by which this computer knows you."));
  m_sign = new QLabel;
  m_state = wrapped({});
  m_state->setProperty("strong", true);
  m_state->setObjectName(QStringLiteral("pinState"));
  m_news = new Notice(desk().theme);
  m_form = new PinForm(desk().staff);
  m_form->hide();
  const auto button = [](const char *name, const QString &words) {
    auto *made = new QPushButton(words);
    made->setObjectName(QLatin1String(name));
    return made;
  };
  m_set = button("setPinButton", tr("&Set a PIN"));
  m_change = button("changePinButton", tr("&Change the PIN"));
  m_remove = button("removePinButton", tr("&Remove the PIN"));
  m_lock = button("lockButton", {});
}

void RolesSection::arrangeLayout()
{
  addCard(tr("Who sits here"), tr("This name stands beside everything that you change, for your colleagues to see."))
      ->addWidget(m_nameField);

  auto *pin = addCard(tr("Manager's PIN"));
  auto *state = new QHBoxLayout;
  state->setSpacing(space::inside);
  state->addWidget(m_sign);
  state->addWidget(m_state, 1);
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::inside);
  for (QPushButton *one : {m_set, m_lock, m_change, m_remove})
    buttons->addWidget(one);
  buttons->addStretch();
  pin->addLayout(state);
  pin->addWidget(m_news);
  pin->addLayout(buttons);
  pin->addWidget(m_form);

  auto *rights = addCard(tr("What the PIN opens"));
  rights->addWidget(wrapped(tr("Everybody writes, sends, sends again, pauses sending and reads.")));
  rights->addWidget(wrapped(tr("With a PIN, only a manager saves templates and changes the account, sending, the rules "
                               "of each type and the roles. Whoever types it manages for ten minutes.")));
  rights->addWidget(
      explanation(tr("The PIN is a courtesy among colleagues, not a barrier: it does not stop somebody who can "
                     "use this computer as you do.")));
  QLabel *forgotten = explanation(forgottenPinWords());
  forgotten->setTextInteractionFlags(Qt::TextSelectableByMouse);
  rights->addWidget(forgotten);
}

void RolesSection::connectSignals()
{
  Staff &staff = desk().staff;
  connect(&staff, &Staff::changed, this, &RolesSection::showState);
  connect(m_name, &QLineEdit::editingFinished, this, &RolesSection::keepName);
  connect(m_set, &QPushButton::clicked, this, [this] { begin(PinForm::Task::Set); });
  connect(m_change, &QPushButton::clicked, this, [this] { begin(PinForm::Task::Change); });
  connect(m_remove, &QPushButton::clicked, this, [this] { begin(PinForm::Task::Remove); });
  connect(m_lock, &QPushButton::clicked, this, [this, &staff] {
    m_news->dismiss();
    if (staff.openMs() > 0)
      staff.lock();
    else
      staff.whenManager(this, [] {});
  });
  connect(m_form, &PinForm::left, this, [this] { finish({}); });
  connect(m_form, &PinForm::done, this, [this] {
    finish(m_form->task() == PinForm::Task::Remove ? tr("The PIN is removed: everybody manages now.")
                                                   : tr("The PIN holds from now on. Tell it to the other managers."));
  });
  m_count.setInterval(kCountMs);
  connect(&m_count, &QTimer::timeout, this, &RolesSection::showState);
}

void RolesSection::keepName()
{
  if (m_name->text().trimmed() != desk().staff.name())
    desk().staff.setName(m_name->text());
  m_name->setText(desk().staff.name());
}

void RolesSection::begin(PinForm::Task task)
{
  m_news->dismiss();
  m_form->begin(task);
  showState();
}

void RolesSection::finish(const QString &words)
{
  m_form->hide();
  showState();
  if (!words.isEmpty())
    m_news->say(Notice::Tone::Good, words);
  (desk().staff.hasPin() ? m_change : m_set)->setFocus();
}

void RolesSection::showState()
{
  const Staff &staff = desk().staff;
  const bool isOpen = staff.openMs() > 0;
  const QColor color = staff.hasPin() && !isOpen ? desk().theme.muted : desk().theme.text;
  m_sign->setPixmap(
      lineIcon(staff.mayManage() ? QStringLiteral("unlock") : QStringLiteral("lock"), color).pixmap(kSign, kSign));
  const int minutes = int((staff.openMs() + kMinuteMs - 1) / kMinuteMs);
  m_state->setText(!staff.hasPin() ? tr("No PIN is set: everybody who sits here is a manager.")
                   : isOpen ? tr("A PIN is set. It was typed here and opens for %n more minutes.", nullptr, minutes)
                            : tr("A PIN is set. It has to be typed before a manager changes something."));
  const bool isTyping = !m_form->isHidden();
  m_set->setVisible(!staff.hasPin() && !isTyping);
  m_change->setVisible(staff.hasPin() && !isTyping);
  m_remove->setVisible(staff.hasPin() && !isTyping);
  m_lock->setVisible(staff.hasPin() && !isTyping);
  m_lock->setText(isOpen ? tr("&Lock now") : tr("&Unlock"));
  if (isOpen)
    m_count.start();
  else
    m_count.stop();
  if (!m_name->hasFocus())
    m_name->setText(staff.name());
}

} // namespace dakiya
