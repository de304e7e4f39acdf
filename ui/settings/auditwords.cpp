// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/auditwords.h"

#include "domain/role.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "engine/auditlog.h"
#include "settings/settingwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(Audit)
};

// What is done with a message, by the action's name: `%1` says which.
const QHash<QString, const char *> &messageDeeds()
{
  static const QHash<QString, const char *> all{
      {u"cancel"_s, QT_TRANSLATE_NOOP("Audit", "%1: cancelled")},
      {u"resend"_s, QT_TRANSLATE_NOOP("Audit", "%1: sent again")},
      {u"resolve"_s, QT_TRANSLATE_NOOP("Audit", "%1: \"not sure\" settled")},
      {u"put-back"_s, QT_TRANSLATE_NOOP("Audit", "%1: put back as it was")},
  };
  return all;
}

// What needs nothing but its own words; `%1` is the subject where it is a name.
const QHash<QString, const char *> &otherDeeds()
{
  static const QHash<QString, const char *> all{
      {u"pause"_s, QT_TRANSLATE_NOOP("Audit", "Sending paused")},
      {u"resume"_s, QT_TRANSLATE_NOOP("Audit", "Sending resumed")},
      {u"restore"_s, QT_TRANSLATE_NOOP("Audit", "Data restored from a backup")},
      {u"move in"_s, QT_TRANSLATE_NOOP("Audit", "Messages of the old service taken over")},
      {u"token-add"_s, QT_TRANSLATE_NOOP("Audit", "Access for \"%1\" given")},
      {u"token-remove"_s, QT_TRANSLATE_NOOP("Audit", "Access of \"%1\" withdrawn")},
      {u"pin-set"_s, QT_TRANSLATE_NOOP("Audit", "Manager's PIN set")},
      {u"pin-change"_s, QT_TRANSLATE_NOOP("Audit", "Manager's PIN changed")},
      {u"pin-remove"_s, QT_TRANSLATE_NOOP("Audit", "Manager's PIN removed")},
      {u"pin-reset"_s, QT_TRANSLATE_NOOP("Audit", "Manager's PIN reset by the owner of the data")},
      {u"pin-locked"_s, QT_TRANSLATE_NOOP("Audit", "Wrong PIN given five times")},
      {u"staff-name"_s, QT_TRANSLATE_NOOP("Audit", "Name at this console changed")},
  };
  return all;
}

QString messageInWords(const AuditLine &line)
{
  return line.message ? Words::tr("%1 to %2", "type of message, customer")
                            .arg(typeWord(line.message->type), line.message->customer)
                      : Words::tr("Message %1").arg(line.entry.subject);
}

// The subject is `payment_reminder en`.
QString templateInWords(const QString &subject)
{
  const QString name = subject.section(u' ', 0, 0);
  const std::optional<MessageType> type = messageTypeFrom(name);
  return Words::tr("%1 (%2)", "type of message, language")
      .arg(type ? typeWord(*type) : name, settingChoiceWords(u"language"_s, subject.section(u' ', 1)));
}

QString statusInWords(const QString &value)
{
  // A message that was sent again as a new one says which that is, behind its status.
  const std::optional<MessageStatus> status = messageStatusFrom(value.section(u' ', 0, 0));
  return status ? statusWord(*status) : value;
}

QString stopInWords(const QString &value)
{
  if (value.startsWith("person:"_L1))
    return Words::tr("paused by %1").arg(value.section(u':', 1));
  if (value.startsWith("account:"_L1))
    return Words::tr("the account was at fault");
  return value.isEmpty() ? QString() : Words::tr("held until somebody looks");
}

QString roleInWords(const QString &value)
{
  const std::optional<Role> role = roleFrom(value);
  if (!role)
    return value;
  return *role == Role::Manager ? Words::tr("Manager") : Words::tr("Clerk");
}

QString valueInWords(const AuditEntry &entry, const QString &value)
{
  if (entry.action == "setting"_L1)
    return settingValueWords(entry.subject, value);
  if (entry.action == "pause"_L1 || entry.action == "resume"_L1)
    return stopInWords(value);
  if (value.isEmpty())
    return {};
  if (entry.action == "template"_L1)
    return Words::tr("version %1").arg(value);
  if (entry.action == "restore"_L1)
    return QFileInfo(value).fileName();
  if (entry.action.startsWith("token-"_L1))
    return roleInWords(value);
  // Never what a PIN is, nor what it was.
  if (entry.action.startsWith("pin-"_L1))
    return {};
  return messageDeeds().contains(entry.action) ? statusInWords(value) : value;
}

} // namespace

QString auditWhat(const AuditLine &line)
{
  const AuditEntry &entry = line.entry;
  if (entry.action == "setting"_L1)
    return settingName(entry.subject);
  if (entry.action == "template"_L1)
    return Words::tr("Template: %1").arg(templateInWords(entry.subject));
  if (entry.action == "template-resume"_L1)
    return Words::tr("Template in use again: %1").arg(templateInWords(entry.subject));
  if (const char *deed = messageDeeds().value(entry.action))
    return Words::tr(deed).arg(messageInWords(line));
  if (const char *deed = otherDeeds().value(entry.action)) {
    const QString words = Words::tr(deed);
    return words.contains("%1"_L1) ? words.arg(entry.subject) : words;
  }
  return Words::tr("%1: %2", "something done, and with what").arg(entry.action, entry.subject);
}

QString auditBefore(const AuditLine &line)
{
  return valueInWords(line.entry, line.entry.before);
}

QString auditAfter(const AuditLine &line)
{
  return valueInWords(line.entry, line.entry.after);
}

} // namespace dakiya
