// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/templatejson.h"
#include "commands.h"
#include "domain/linediff.h"
#include "openstore.h"
#include "outcomesheet.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QFile>
#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// More than any template may have, in any language.
constexpr qint64 kMostBytes = 64 * 1024;

/// What a call speaks of: a type, perhaps a language, and how the store stands.
struct Asked
{
  MessageType type = MessageType::DeliveryReminder;
  QString language; ///< empty: none was named
  LocalTime local;
};

Result<Asked> readAsked(const Invocation &invocation, const Settings &settings)
{
  const QString name = invocation.arguments.value(1);
  const std::optional<MessageType> type = messageTypeFrom(name);
  if (!type)
    return fail(ErrorCode::TypeUnknown, name);
  const Result<QString> language = checkLanguage(invocation.value(u"language"_s));
  if (!language)
    return fail(language.error());
  return Asked{*type, *language, LocalTime(settings.timeZone())};
}

Result<Asked> openAsked(const Invocation &invocation, Store &store)
{
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return fail(opened.error());
  const Result<Settings> settings = store.settings.load();
  return settings ? readAsked(invocation, *settings) : fail(settings.error());
}

/// Every version of the type, or of one language of it. Errors: TemplateMissing.
Result<QList<MessageTemplate>> versionsOf(Store &store, const Asked &asked)
{
  Result<QList<MessageTemplate>> current = store.templates.currentOf(asked.type);
  if (!current)
    return current;
  QList<MessageTemplate> all;
  for (const MessageTemplate &one : std::as_const(*current)) {
    if (!asked.language.isEmpty() && one.language != asked.language)
      continue;
    const Result<QList<MessageTemplate>> versions = store.templates.versions(one.type, one.language);
    if (!versions)
      return versions;
    all << *versions;
  }
  return all.isEmpty() ? fail(ErrorCode::TemplateMissing, asked.language) : Result<QList<MessageTemplate>>(all);
}

/// One version by the number that was typed. Errors: NotFound.
Result<MessageTemplate> versionOf(Store &store, const Asked &asked, const QString &number)
{
  const Result<QList<MessageTemplate>> all = versionsOf(store, asked);
  if (!all)
    return fail(all.error());
  for (const MessageTemplate &one : *all) {
    if (QString::number(one.version) == number)
      return one;
  }
  return fail(ErrorCode::NotFound, number);
}

QString headOf(const MessageTemplate &one, const LocalTime &local)
{
  return Ctl::tr("%1 (%2), version %3")
      .arg(QString(wireName(one.type)), one.language, QString::number(one.version))
      .append(u" · "_s % one.author % u" · "_s % clockText(one.createdAt, local));
}

int list(const Invocation &invocation)
{
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return failed(opened.error());
  const Result<QList<MessageTemplate>> templates = store.templates.allCurrent();
  const Result<Settings> settings = store.settings.load();
  if (!templates || !settings)
    return failed(templates ? settings.error() : templates.error());
  if (invocation.json) {
    sayJson(templatesJson(*templates));
    return 0;
  }
  const LocalTime local(settings->timeZone());
  TextTable table({Ctl::tr("Type"), Ctl::tr("Language"), Ctl::tr("Version"), Ctl::tr("By"), Ctl::tr("Made")}, {2});
  for (const MessageTemplate &one : *templates)
    table.add(
        {wireName(one.type), one.language, QString::number(one.version), one.author, clockText(one.createdAt, local)});
  say(table.text());
  return 0;
}

int show(const Invocation &invocation)
{
  const QString version = invocation.value(u"number"_s);
  if (!version.isEmpty() && !invocation.has(u"language"_s))
    return wrongUsage(invocation, Ctl::tr("Each language has versions of its own: say which with --language."));
  Store store;
  const Result<Asked> asked = openAsked(invocation, store);
  if (!asked)
    return failed(asked.error());
  Result<QList<MessageTemplate>> templates = versionsOf(store, *asked);
  if (templates && version.isEmpty())
    templates->removeIf([seen = QSet<QString>()](const MessageTemplate &one) mutable {
      const bool isOld = seen.contains(one.language);
      seen.insert(one.language);
      return isOld;
    });
  else if (templates)
    templates->removeIf([&](const MessageTemplate &one) { return QString::number(one.version) != version; });
  if (templates && templates->isEmpty())
    templates = fail(ErrorCode::NotFound, version);
  if (!templates)
    return failed(templates.error());
  if (invocation.json) {
    sayJson(templatesJson(*templates));
    return 0;
  }
  for (const MessageTemplate &one : std::as_const(*templates))
    say(headOf(one, asked->local) % u"\n\n"_s % one.body % u'\n');
  return 0;
}

int versions(const Invocation &invocation)
{
  Store store;
  const Result<Asked> asked = openAsked(invocation, store);
  const Result<QList<MessageTemplate>> all = asked ? versionsOf(store, *asked) : fail(asked.error());
  if (!all)
    return failed(all.error());
  if (invocation.json) {
    sayJson(templatesJson(*all));
    return 0;
  }
  TextTable table({Ctl::tr("Language"), Ctl::tr("Version"), Ctl::tr("By"), Ctl::tr("Made"), Ctl::tr("Text")}, {1});
  for (const MessageTemplate &one : *all)
    table.add({one.language, QString::number(one.version), one.author, clockText(one.createdAt, asked->local),
               one.body.section(u'\n', 0, 0)});
  say(table.text());
  return 0;
}

Result<QString> readBody(const QString &name)
{
  QFile file(name);
  const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
  if (!isOpen)
    return fail(ErrorCode::FileUnreadable, name);
  const QByteArray bytes = file.read(kMostBytes + 1);
  if (bytes.size() > kMostBytes)
    return fail(ErrorCode::TextTooLong, QString::number(kMaxTextLength));
  if (!QUtf8StringView(bytes).isValidUtf8())
    return fail(phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "plain text in UTF-8"), {}, u"FILE"_s));
  QString text = QString::fromUtf8(bytes);
  if (text.startsWith(QChar(QChar::ByteOrderMark)))
    text.remove(0, 1);
  // An editor ends the last line; the message does not.
  if (text.endsWith(u'\n'))
    text.chop(text.endsWith("\r\n"_L1) ? 2 : 1);
  return text;
}

int sayRefusals(const QList<Error> &errors)
{
  int exitCode = 0;
  for (const Error &error : errors)
    exitCode = failed(error);
  return exitCode;
}

int save(const Invocation &invocation, Engine &engine, const TemplateEdit &edit)
{
  const Result<SaveOutcome> saved = engine.saveTemplate(person(), edit);
  if (!saved)
    return failed(saved.error());
  if (const auto *errors = std::get_if<QList<Error>>(&*saved))
    return sayRefusals(*errors);
  const auto &[current, isNew] = std::get<SavedTemplate>(*saved);
  if (invocation.json)
    sayJson(templateJson(current));
  else if (isNew)
    say(Ctl::tr("Version %1 is used for new messages from now on.").arg(current.version));
  else
    say(Ctl::tr("Version %1 says the same already.").arg(current.version));
  return 0;
}

int change(const Invocation &invocation, const QString &what, bool restores)
{
  if (!invocation.has(u"language"_s))
    return wrongUsage(invocation, Ctl::tr("Say for which language, such as --language hi."));
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  const Result<Asked> asked = readAsked(invocation, open.engine.settings());
  if (!asked)
    return failed(asked.error());
  if (!restores) {
    const Result<QString> body = readBody(what);
    return body ? save(invocation, open.engine, {asked->type, asked->language, *body}) : failed(body.error());
  }
  const Result<MessageTemplate> old = versionOf(open.engine.store(), *asked, what);
  return old ? save(invocation, open.engine, {asked->type, asked->language, old->body}) : failed(old.error());
}

QJsonArray linesJson(const QList<DiffLine> &lines)
{
  static const QHash<DiffLine::Where, QString> words{{DiffLine::Where::Both, u"same"_s},
                                                     {DiffLine::Where::First, u"removed"_s},
                                                     {DiffLine::Where::Second, u"added"_s}};
  QJsonArray array;
  for (const DiffLine &line : lines)
    array << QJsonObject{{u"change"_s, words[line.where]}, {u"text"_s, line.text}};
  return array;
}

int compare(const Invocation &invocation)
{
  if (!invocation.has(u"language"_s))
    return wrongUsage(invocation, Ctl::tr("Say for which language, such as --language hi."));
  Store store;
  const Result<Asked> asked = openAsked(invocation, store);
  if (!asked)
    return failed(asked.error());
  const Result<MessageTemplate> first = versionOf(store, *asked, invocation.arguments[2]);
  const Result<MessageTemplate> second = versionOf(store, *asked, invocation.arguments[3]);
  if (!first || !second)
    return failed(first ? second.error() : first.error());
  const QList<DiffLine> lines = compareLines(first->body, second->body);
  if (invocation.json) {
    sayJson({{u"from"_s, templateJson(*first)}, {u"to"_s, templateJson(*second)}, {u"lines"_s, linesJson(lines)}});
    return 0;
  }
  say(u"- "_s % headOf(*first, asked->local) % u"\n+ "_s % headOf(*second, asked->local) % u'\n');
  for (const DiffLine &line : lines)
    say((line.where == DiffLine::Where::Both    ? u"  "_s
         : line.where == DiffLine::Where::First ? u"- "_s
                                                : u"+ "_s) %
        line.text);
  return 0;
}

int runTemplates(const Invocation &invocation)
{
  const QStringList &words = invocation.arguments;
  const QString &action = words.constFirst();
  const qsizetype count = words.size();
  if (count == 1 && action == "list"_L1)
    return list(invocation);
  if (count == 2 && action == "show"_L1)
    return show(invocation);
  if (count == 2 && action == "versions"_L1)
    return versions(invocation);
  if (count == 3 && action == "set"_L1)
    return change(invocation, words[2], false);
  if (count == 3 && action == "restore"_L1)
    return change(invocation, words[2], true);
  if (count == 4 && action == "compare"_L1)
    return compare(invocation);
  return wrongUsage(invocation, Ctl::tr("Say what is to be done with the templates: list, show, versions, set, compare "
                                        "or restore."));
}

} // namespace

Command templatesCommand()
{
  Command command;
  command.name = u"templates"_s;
  command.form = u"list | show TYPE | versions TYPE | set TYPE FILE | compare TYPE N N | restore TYPE N"_s;
  command.summary = Ctl::tr("See and change the texts from which messages are made.");
  command.description = Ctl::tr(
      "Each type has one template for each language. A save makes a new version, which new messages use from then on; "
      "messages that wait keep their text. No version is lost: any two can be compared, and restoring an old one makes "
      "it the newest. In a text {{customer_name}} stands for the customer's name; FILE may be - for standard input.");
  command.examples = QStringList{u"# "_s + Ctl::tr("What do our messages say?"),
                                 u"dakiyactl templates list"_s,
                                 u"dakiyactl templates show payment_reminder --language hi"_s,
                                 u"# "_s + Ctl::tr("A new text out of a file"),
                                 u"dakiyactl templates set payment_reminder --language hi reminder.txt"_s,
                                 u"# "_s + Ctl::tr("What was changed? Back to how it was"),
                                 u"dakiyactl templates versions payment_reminder"_s,
                                 u"dakiyactl templates compare payment_reminder --language hi 1 2"_s,
                                 u"dakiyactl templates restore payment_reminder --language hi 1"_s};
  command.options =
      QList<QCommandLineOption>{{u"language"_s, Ctl::tr("The language of the text, such as en, hi or mr."), u"TAG"_s},
                                {u"number"_s, Ctl::tr("An old version instead of the one in use."), u"N"_s}};
  command.leastArguments = 1;
  command.mostArguments = 4;
  command.run = runTemplates;
  return command;
}

} // namespace dakiya
