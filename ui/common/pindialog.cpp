// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pindialog.h"

#include "base/clock.h"
#include "common/field.h"
#include "common/pinwords.h"
#include "common/staff.h"
#include "common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kCountMs = 250;
constexpr int kLongest = 64;
constexpr int kLetters = 52;

} // namespace

PinDialog::PinDialog(Staff &staff, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_staff(staff)
    , m_clock(clock)
{
  setObjectName(QStringLiteral("pinDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Manager's PIN"));
  createWidgets();
  arrangeLayout();
  m_count.setInterval(kCountMs);
  connect(&m_count, &QTimer::timeout, this, &PinDialog::showLock);
  connect(m_pin, &QLineEdit::textEdited, this, [this] {
    if (m_lockedUntil == 0)
      m_field->setError({});
    updateButton();
  });
  connect(m_unlock, &QPushButton::clicked, this, &PinDialog::tryPin);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  updateButton();
}

void PinDialog::createWidgets()
{
  m_pin = new QLineEdit;
  m_pin->setObjectName(QStringLiteral("pinEdit"));
  m_pin->setEchoMode(QLineEdit::Password);
  m_pin->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhPreferNumbers);
  m_pin->setMaxLength(kLongest);
  m_field = new Field(QStringLiteral("pin"), tr("&PIN"), m_pin);
  m_unlock = new QPushButton;
  m_unlock->setObjectName(QStringLiteral("unlockButton"));
  m_unlock->setProperty("primary", true);
  m_unlock->setDefault(true);
  m_cancel = new QPushButton(tr("Cancel"));
  m_cancel->setObjectName(QStringLiteral("cancelButton"));
  m_cancel->setAutoDefault(false);
}

void PinDialog::arrangeLayout()
{
  auto *title = new QLabel(tr("This needs a manager"));
  title->setProperty("strong", true);
  auto *words =
      new QLabel(tr("Type the manager's PIN. It opens templates, account, sending and roles for ten minutes."));
  words->setWordWrap(true);
  auto *forgotten = new QLabel(forgottenPinWords());
  forgotten->setProperty("small", true);
  forgotten->setWordWrap(true);
  forgotten->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto *buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_unlock);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::page, space::group, space::page, space::group);
  column->setSpacing(space::between);
  column->addWidget(title);
  column->addWidget(words);
  column->addWidget(m_field);
  column->addWidget(forgotten);
  column->addLayout(buttons);
  setMinimumWidth(kLetters * fontMetrics().averageCharWidth());
}

void PinDialog::tryPin()
{
  m_isTrying = true;
  m_field->setError({});
  updateButton();
  m_staff.tryPin(this, m_pin->text(), [this](const Result<PinAnswer> &answer) { hear(answer); });
}

void PinDialog::hear(const Result<PinAnswer> &answer)
{
  using enum PinAnswer::Outcome;
  m_isTrying = false;
  if (answer && (answer->outcome == Right || answer->outcome == NotSet)) {
    accept();
    return;
  }
  m_field->setError(pinAnswerInWords(answer));
  if (answer && answer->outcome == Locked) {
    m_lockedUntil = m_clock.bootMs() + answer->lockedMs;
    m_count.start();
  }
  updateButton();
  m_pin->selectAll();
  m_pin->setFocus();
}

void PinDialog::showLock()
{
  const qint64 now = m_clock.bootMs();
  if (now < m_lockedUntil) {
    m_field->setError(pinLockInWords(m_lockedUntil, now));
    return;
  }
  m_count.stop();
  m_lockedUntil = 0;
  m_field->setError({});
  updateButton();
}

void PinDialog::updateButton()
{
  m_pin->setReadOnly(m_isTrying);
  m_unlock->setText(m_isTrying ? tr("Checking…") : tr("Unlock"));
  m_unlock->setEnabled(!m_isTrying && m_lockedUntil == 0 && !m_pin->text().isEmpty());
}

} // namespace dakiya
