// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/preferences.h"

namespace dakiya {

namespace {

const QString kLook = QStringLiteral("window/look");

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
  return m_file.value(key, fallback);
}

void Preferences::keep(const QString &key, const QVariant &value)
{
  m_file.setValue(key, value);
}

Preferences::Look Preferences::look() const
{
  const QString kept = m_file.value(kLook).toString();
  if (kept == QLatin1String("light"))
    return Look::Light;
  return kept == QLatin1String("dark") ? Look::Dark : Look::System;
}

void Preferences::setLook(Look look)
{
  if (look == this->look())
    return;
  if (look == Look::System)
    m_file.remove(kLook);
  else
    m_file.setValue(kLook, look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark"));
  Q_EMIT lookChanged();
}

} // namespace dakiya
