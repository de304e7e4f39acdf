// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programlanguage.h"

#include "base/platform/paths.h"
#include "engine/datafolder.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace dakiya {

namespace {

using namespace Qt::StringLiterals;

QString givenFolder(const QStringList &arguments)
{
  constexpr auto option = "--data-dir"_L1;
  for (qsizetype place = 1; place < arguments.size(); ++place) {
    if (arguments[place] == option)
      return arguments.value(place + 1);
    if (arguments[place].startsWith(QString(option + u'=')))
      return arguments[place].mid(option.size() + 1);
  }
  return {};
}

/// Empty when nobody has chosen one.
QString chosenLanguage(const DataFolder &folder)
{
  const QString provider = qEnvironmentVariable("DAKIYA_PROVIDER", folder.provider());
  const QString file = folder.storeFile(provider);
  Store store;
  if (!QFile::exists(file) || !store.openForReading(file))
    return {};
  const Result<Settings> settings = store.settings.load();
  return settings && settings->isSet(u"language"_s) ? settings->language() : QString();
}

} // namespace

ProgramLanguage::ProgramLanguage(const QStringList &arguments)
{
  speak(chosenLanguage(DataFolder(dataDirectory(givenFolder(arguments)))));
}

void ProgramLanguage::speak(const QString &language)
{
  QCoreApplication::removeTranslator(&m_texts);
  const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
  // English has plural forms to load, too.
  for (const QLocale &locale : {wanted, QLocale(QLocale::English)}) {
    if (m_texts.load(locale, u"dakiya"_s, u"_"_s, u":/i18n"_s)) {
      QCoreApplication::installTranslator(&m_texts);
      return;
    }
  }
}

} // namespace dakiya
