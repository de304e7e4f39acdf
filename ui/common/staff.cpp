// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff.h"

#include "common/preferences.h"

namespace dakiya {

namespace {

const QString kName = QStringLiteral("staff/name");

QString nameInTheSystem()
{
  const QString user = qEnvironmentVariable("USER");
  return user.isEmpty() ? qEnvironmentVariable("USERNAME", QStringLiteral("dakiya")) : user;
}

} // namespace

Staff::Staff(EngineHost &host, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_preferences(preferences)
{
}

QString Staff::name() const
{
  const QString chosen = m_preferences.value(kName).toString();
  return chosen.isEmpty() ? nameInTheSystem() : chosen;
}

void Staff::setName(const QString &name)
{
  m_preferences.keep(kName, name.trimmed());
  Q_EMIT changed();
}

bool Staff::mayManage() const
{
  return true;
}

void Staff::whenManager(QWidget *asker, std::function<void()> then)
{
  Q_UNUSED(asker)
  then();
}

} // namespace dakiya
