// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/namestep.h"

#include "base/errorwords.h"
#include "common/field.h"
#include "common/staff.h"
#include "engine/enginehost.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = QStringLiteral("business_name");

} // namespace

NameStep::NameStep(const Desk &desk, AssistantPlan &plan)
    : AssistantStep(desk, plan, tr("The dairy's name"),
                    tr("It stands in the messages, where a template says so. It can be changed in the settings."))
    , m_name(new QLineEdit)
    , m_field(new Field(u"businessName"_s, tr("Name"), m_name))
{
  m_name->setObjectName(u"businessNameEdit"_s);
  column()->addWidget(m_field);
  column()->addStretch();
  connect(m_name, &QLineEdit::textEdited, this, [this] {
    m_field->setError({});
    Q_EMIT changed();
  });
}

void NameStep::enter()
{
  m_name->setFocus();
  desk().host.ask(
      this, [](Engine &engine) { return engine.settings().businessName(); },
      [this](const QString &name) {
        m_stored = name;
        if (!m_name->isModified())
          m_name->setText(name);
        m_name->selectAll();
        Q_EMIT changed();
      });
}

QString NameStep::confirmation() const
{
  return m_name->text().trimmed() == m_stored ? tr("Continue") : tr("Save the name");
}

void NameStep::confirm()
{
  const QString name = m_name->text().trimmed();
  if (name == m_stored) {
    Q_EMIT done();
    return;
  }
  m_isSaving = true;
  Q_EMIT changed();
  desk().host.ask(
      this, [name, who = desk().staff.name()](Engine &engine) { return engine.setSetting(kKey, name, who); },
      [this, name](const Result<void> &kept) {
        m_isSaving = false;
        if (kept)
          m_stored = name;
        else
          m_field->setError(sentence(kept.error()));
        Q_EMIT changed();
        if (kept)
          Q_EMIT done();
      });
}

} // namespace dakiya
