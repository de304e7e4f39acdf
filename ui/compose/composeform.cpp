// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composeform.h"

#include "base/clock.h"
#include "common/field.h"
#include "common/languagewords.h"
#include "common/timetext.h"
#include "compose/drafts.h"
#include "compose/mediafields.h"
#include "compose/personfield.h"
#include "compose/variablefields.h"
#include "compose/whenfield.h"
#include "domain/money.h"
#include "domain/providerfacts.h"
#include "domain/typewords.h"
#include "engine/enginehost.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kFieldEnding = u"Field"_s;

/// What the messages before say of a customer that is likely to hold for the next, too.
const QStringList kLasting{u"area"_s, u"subscription_id"_s};

QString said(const Message &message, const QString &variable)
{
  const bool isReference = variable == facts(message.type).reference;
  return isReference ? message.reference : message.context.value(variable);
}

/// The newest that says it; one of the same type before others.
const Message *lastToSay(const QString &variable, const QList<Message> &lately, MessageType type)
{
  const Message *found = nullptr;
  for (const Message &message : lately) {
    if (said(message, variable).isEmpty())
      continue;
    if (message.type == type)
      return &message;
    if (!found)
      found = &message;
  }
  return found;
}

} // namespace

ComposeForm::ComposeForm(const Desk &desk, const Office &office, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_office(office)
{
  createWidgets();
  arrangeLayout();
  connectSignals();
}

TypedMessage &ComposeForm::typed() const
{
  return m_desk.drafts.typed();
}

void ComposeForm::createWidgets()
{
  m_person = new PersonField(m_desk);
  m_type = new QComboBox;
  m_type->setObjectName(u"typeBox"_s);
  m_language = new QComboBox;
  m_language->setObjectName(u"languageBox"_s);
  for (QComboBox *box : {m_type, m_language})
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_typeField = new Field(u"type"_s, tr("T&ype"), m_type);
  m_languageField = new Field(field::language, tr("&Language"), m_language);
  m_variables = new VariableFields(m_desk.theme, m_desk.clock);
  m_when = new WhenField(m_desk.clock);
  m_whenField = new Field(field::when, tr("When"), m_when);
  showTypes();
}

void ComposeForm::arrangeLayout()
{
  auto *row = new QHBoxLayout;
  row->setSpacing(space::between);
  row->addWidget(m_typeField, 3, Qt::AlignTop);
  row->addWidget(m_languageField, 2, Qt::AlignTop);
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space::between);
  m_column->addWidget(m_person);
  m_column->addLayout(row);
  m_column->addWidget(m_variables);
  m_column->addWidget(m_whenField);
  m_column->addStretch();
}

void ComposeForm::connectSignals()
{
  connect(m_person, &PersonField::edited, this, &ComposeForm::takePerson);
  connect(m_person, &PersonField::picked, this, &ComposeForm::getAcquainted);
  connect(m_type, &QComboBox::activated, this, [this](int place) {
    typed().type = kMessageTypes.at(size_t(place));
    forgetLeft();
    showLanguages();
    fillKnown();
    showVariables();
    tellEdited(u"type"_s);
  });
  connect(m_language, &QComboBox::activated, this, [this] {
    typed().language = m_language->currentData().toString();
    typed().keepsLanguage = true;
    showVariables();
    tellEdited(field::language);
  });
  connect(m_variables, &VariableFields::edited, this, [this](const QString &variable, const QString &value) {
    typed().values.insert(variable, value);
    showHints();
    tellEdited(variable);
  });
  connect(m_when, &WhenField::chosen, this, [this](const std::optional<qint64> &moment) {
    typed().sendAt = moment;
    tellEdited(field::when);
  });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
    const QString left = old ? fieldAround(old) : QString();
    // The keyboard that goes to another window, or to a list that has opened, comes back.
    if (!left.isEmpty() && now && now->window() == window() && fieldAround(now) != left)
      leave(left);
  });
}

void ComposeForm::showTypes()
{
  for (const MessageType type : kMessageTypes)
    m_type->addItem(typeWord(type));
}

void ComposeForm::showLanguages()
{
  const QStringList languages = m_office.languagesOf(typed().type);
  const QString wanted = typed().language;
  const bool isThere = languages.contains(wanted);
  if (!isThere && !languages.isEmpty())
    typed().language = languages.constFirst();
  m_languageField->setHint(
      isThere || wanted.isEmpty() ? QString() : tr("There is no text of this type in %1.").arg(languageWord(wanted)));
  m_language->clear();
  for (const QString &language : languages)
    m_language->addItem(languageWord(language), language);
  m_language->setCurrentIndex(m_language->findData(typed().language));
}

void ComposeForm::showVariables()
{
  const QStringList fields = m_office.fieldsOf(typed().type, typed().language);
  const MessageTemplate *text = m_office.templateOf(typed().type, typed().language);
  const QString reference(facts(typed().type).reference);
  const bool needsReference = text && variablesOf(text->body).value_or(QStringList()).contains(reference);
  m_variables->setFields(fields, needsReference ? QStringList() : QStringList{reference}, typed().language);
  for (const QString &variable : fields)
    m_variables->setValue(variable, typed().values.value(variable));
  orderTabs();
  showHints();
}

void ComposeForm::orderTabs()
{
  QWidget *before = m_language;
  for (const QString &variable : m_variables->variables()) {
    setTabOrder(before, m_variables->field(variable)->editor());
    before = m_variables->field(variable)->editor();
  }
  QList<QWidget *> rest;
  if (m_media)
    rest += m_media->findChildren<QWidget *>(QRegularExpression(u"^media(Kind|Link|NameEdit|Caption)$"_s));
  rest += m_when->findChildren<QWidget *>(QRegularExpression(u"^when(Now|Later|Moment)$"_s));
  for (QWidget *widget : std::as_const(rest)) {
    setTabOrder(before, widget);
    before = widget;
  }
}

void ComposeForm::takeOffice()
{
  m_variables->setZone(m_office.settings.timeZone());
  m_when->setZone(m_office.settings.timeZone());
  const bool isOtherZone = m_office.settings.timeZone() != QTimeZone::systemTimeZone();
  m_whenField->setHint(isOtherZone && typed().sendAt
                           ? tr("On the office's clock (%1).").arg(QString::fromUtf8(m_office.settings.timeZone().id()))
                           : QString());
  if (!m_media && carriesMedia(m_office.provider)) {
    m_media = new MediaFields;
    m_column->insertWidget(m_column->indexOf(m_variables) + 1, m_media);
    connect(m_media, &MediaFields::chosen, this, [this](const std::optional<Media> &media) {
      typed().media = media;
      tellEdited(field::media);
    });
  }
  reload();
}

void ComposeForm::reload()
{
  const TypedMessage &now = typed();
  m_person->setPerson(now.person);
  m_type->setCurrentIndex(int(now.type));
  m_when->setMoment(now.sendAt);
  if (m_media)
    m_media->setMedia(now.media);
  const bool isKnown = m_acquaintance.customer && m_acquaintance.customer->phone == now.phone;
  if (!isKnown)
    m_acquaintance = {};
  m_isStranger = false;
  showLanguages();
  showVariables();
  if (now.phone.isEmpty() && !now.person.isEmpty())
    m_person->settle();
  else if (!now.phone.isEmpty() && !isKnown)
    getAcquainted(now.phone);
}

void ComposeForm::takePerson(const QString &text)
{
  typed().person = text;
  m_isStranger = false;
  if (!typed().phone.isEmpty()) {
    typed().phone.clear();
    typed().forgetKnown();
    m_acquaintance = {};
    showVariables();
  }
  tellEdited(field::person);
}

void ComposeForm::getAcquainted(const QString &phone)
{
  if (!m_desk.host.isStarted())
    return;
  const QString asked = typed().person;
  m_desk.host.read(
      this, [phone](Store &store) { return acquaintance(store, phone); },
      [this, phone, asked](const Result<Acquaintance> &known) {
        if (known && typed().person == asked)
          fillIn(phone, *known);
      });
}

void ComposeForm::fillIn(const QString &phone, const Acquaintance &known)
{
  const bool isSame = typed().phone == phone;
  m_acquaintance = known;
  m_isStranger = !known.customer;
  if (known.customer) {
    typed().phone = phone;
    typed().person = PersonField::lineOf(known.customer->name, phone);
    m_person->setPerson(typed().person);
    if (!isSame) {
      typed().forgetKnown();
      chooseKnownLanguage();
      fillKnown();
    }
  }
  showLanguages();
  showVariables();
  Q_EMIT changed();
}

void ComposeForm::chooseKnownLanguage()
{
  if (typed().keepsLanguage)
    return;
  const QString own = m_acquaintance.customer->language;
  const QString last = m_acquaintance.lately.isEmpty() ? QString() : m_acquaintance.lately.constFirst().language;
  for (const QString &language : {own, last}) {
    if (m_office.templateOf(typed().type, language)) {
      typed().language = language;
      return;
    }
  }
}

// Only where nobody has written anything.
void ComposeForm::fillKnown()
{
  if (!m_acquaintance.customer)
    return;
  const auto fill = [this](const QString &variable, const QString &value) {
    if (value.isEmpty() || !typed().values.value(variable).trimmed().isEmpty())
      return;
    typed().values.insert(variable, value);
    typed().known.insert(variable, value);
  };
  fill(u"customer_name"_s, m_acquaintance.customer->name);
  for (const QString &variable : kLasting) {
    if (const Message *message = lastToSay(variable, m_acquaintance.lately, typed().type))
      fill(variable, said(*message, variable));
  }
}

void ComposeForm::showHints()
{
  m_person->field()->setHint(m_isStranger ? tr("A new customer.") : QString());
  const LocalTime local(m_office.settings.timeZone());
  for (const QString &variable : m_variables->variables()) {
    const QString value = typed().values.value(variable);
    const bool isKnown = !value.isEmpty() && typed().known.value(variable) == value && kLasting.contains(variable);
    const Message *message = isKnown ? lastToSay(variable, m_acquaintance.lately, typed().type) : nullptr;
    m_variables->field(variable)->setHint(
        message ? tr("From the message of %1.").arg(shortTime(message->createdAt(), m_desk.clock.wallMs(), local))
                : QString());
  }
}

} // namespace dakiya
