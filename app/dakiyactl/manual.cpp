// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include "commands.h"
#include "domain/settingchoices.h"
#include "secrets/credentialstore.h"
#include "wrapping.h"

#include <QCoreApplication>
#include <QTranslator>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// While it lives, every text is as the sources have it.
class SourceTexts final : public QTranslator
{
public:
  SourceTexts() { QCoreApplication::installTranslator(this); }
  ~SourceTexts() override { QCoreApplication::removeTranslator(this); }
  SourceTexts(const SourceTexts &) = delete;
  SourceTexts &operator=(const SourceTexts &) = delete;

  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
  {
    return QString::fromUtf8(source);
  }
};

struct Entry
{
  QString name;
  QString meaning;
};

/// The credentials whose names begin so, as one heading.
QString credentialsOf(QLatin1StringView beginning)
{
  QStringList names = credentialNames();
  names.removeIf([beginning](const QString &name) { return !name.startsWith(beginning); });
  return names.join(", "_L1);
}

// tst_helptext looks whether each variable that the sources read stands here.
QList<Entry> environment()
{
  return {
      {u"DAKIYA_DATA_DIR"_s, u"Where the data is kept, as --data-dir says for one call."_s},
      {u"DAKIYA_PROVIDER"_s,
       u"The provider, whatever the setting says: %1."_s.arg(settingChoices(u"provider"_s).join(", "_L1))},
      {credentialsOf("DAKIYA_API_TOKEN"_L1), u"Opens the local API of \"serve\" to whoever shows it."_s},
      {credentialsOf("DAKIYA_WEBHOOK_"_L1),
       u"Whoever brings receipts to \"serve\" must show it; those of \"simulator\" do."_s},
      {credentialsOf("MYOPERATOR_"_L1), u"The account at MyOperator. What stands here wins over the keychain."_s},
      {credentialsOf("TWILIO_"_L1),
       u"The account at Twilio of an office that comes from there: kept, and used by no provider."_s},
      {u"CREDENTIALS_DIRECTORY"_s,
       u"The folder of systemd's LoadCredential=: a file with the name of a credential says the same as the variable, "
       u"which wins over it."_s},
      {u"LANG, LC_ALL, LC_MESSAGES"_s, u"The language, where the setting \"language\" says none."_s},
      {u"USER, LOGNAME, USERNAME"_s, u"Who did it, for what the data notes of changes: the first that is set."_s},
      {u"KDE_SESSION_VERSION, KDE_FULL_SESSION, XDG_CURRENT_DESKTOP, DESKTOP_SESSION"_s,
       u"Whether the desktop is KDE, which keeps credentials in its own wallet."_s},
      {u"QT_NO_GLIB"_s, u"Set and empty, it gives the program GLib's event loop, which it does without."_s},
  };
}

QList<Entry> files()
{
  return {
      {u"~/.local/share/dakiya"_s, u"The data, where nothing else is said. It is its owner's alone."_s},
      {u"log/dakiya.log"_s, u"In the data: what happened, by ids, without texts, numbers or secrets."_s},
  };
}

QList<Entry> exitCodes()
{
  return {{u"0"_s, u"It is done."_s},
          {u"1"_s, u"It failed; standard error says why."_s},
          {u"2"_s, u"It was called wrongly; nothing was changed."_s}};
}

constexpr int kLineWidth = 72; // some signs grow as they are escaped

/// Text that troff fills, in lines of a length that people can read.
QString filled(const QString &text)
{
  QStringList lines = linesOf(text, kLineWidth);
  for (QString &line : lines)
    line = troffText(line);
  return lines.join(u'\n') + u'\n';
}

QString heading(const QString &title)
{
  return u".SH \"%1\"\n"_s.arg(troffText(title.toUpper()));
}

QString entry(const QString &name, const QString &meaning)
{
  return u".TP\n%1\n"_s.arg(name) + filled(meaning);
}

QString entries(const QList<Entry> &list)
{
  QString text;
  for (const Entry &one : list)
    text += entry(u"\\fB%1\\fR"_s.arg(troffText(one.name)), one.meaning);
  return text;
}

QString optionEntries(const QList<QCommandLineOption> &options)
{
  QString text;
  for (const QCommandLineOption &option : options) {
    const QString name = u"\\fB%1\\fR"_s.arg(troffText(u"--"_s + option.names().constFirst()));
    const QString value =
        option.valueName().isEmpty() ? QString() : u" \\fI%1\\fR"_s.arg(troffText(option.valueName()));
    text += entry(name + value, option.description());
  }
  return text;
}

QString exampleLines(const QString &example)
{
  QString text;
  const QStringList lines = wrappedCommand(example, 0).split(u'\n');
  for (const QString &line : lines)
    text += (line.startsWith(u' ') ? u"\\ \\ "_s : QString()) + troffText(line) + u'\n';
  return text;
}

QString exampleText(const QStringList &examples)
{
  QString text;
  for (const QString &example : examples) {
    if (example.startsWith("# "_L1))
      text += u".PP\n"_s + filled(example.mid(2));
    else
      text += u".PP\n.RS 4\n.EX\n%1.EE\n.RE\n"_s.arg(exampleLines(example));
  }
  return text;
}

QString commandText(const Command &command)
{
  const QString usage = troffText(u"dakiyactl %1 %2"_s.arg(command.name, command.form));
  QString text = u".SS \"%1\"\n"_s.arg(usage) + filled(command.summary);
  if (!command.description.isEmpty())
    text += u".PP\n"_s + filled(command.description);
  return text + optionEntries(command.options) + exampleText(command.examples);
}

} // namespace

QString troffText(const QString &text)
{
  static const QHash<QChar, QString> names{
      {u'\\', u"\\e"_s},  {u'-', u"\\-"_s},   {u'\'', u"\\(aq"_s}, {u'"', u"\\(dq"_s},
      {u'`', u"\\(ga"_s}, {u'^', u"\\(ha"_s}, {u'~', u"\\(ti"_s},
  };
  QString troff;
  for (const char32_t letter : text.simplified().toUcs4()) {
    if (letter > 0x7E)
      troff += u"\\[u%1]"_s.arg(QString::number(letter, 16).toUpper(), 4, u'0');
    else
      troff += names.value(QChar(letter), QString(QChar(letter)));
  }
  // What begins with a dot or an apostrophe would be a request.
  return troff.startsWith(u'.') ? u"\\&"_s + troff : troff;
}

QString manualPage()
{
  const SourceTexts english;
  QString page = u".\\\" Made by \"dakiyactl man\" from what the commands say of themselves.\n"
                 u".TH DAKIYACTL 1 \"%1\" \"Dakiya %2\" \"User Commands\"\n"_s.arg(QStringLiteral(DAKIYA_DATE),
                                                                                   QStringLiteral(DAKIYA_VERSION));
  page += heading(u"Name"_s) + u"dakiyactl \\- send a dairy\\(aqs WhatsApp messages and see what became of them\n"_s;
  page += heading(u"Synopsis"_s) +
          u".B dakiyactl\n\\fICOMMAND\\fR [\\fIOPTION\\fR\\[u2026]] [\\fIARGUMENT\\fR\\[u2026]]\n"_s;
  page += heading(u"Description"_s);
  page += filled(u"Dakiya sends a dairy's WhatsApp messages through MyOperator, sees what became of each one, and says "
                 u"in plain words what went wrong. dakiyactl is the whole of it without a window: for servers, "
                 u"scripts, and whoever likes to type. A fresh install is in practice mode and reaches no customer."_s);
  const QList<CommandGroup> groups = commandGroups();
  for (const CommandGroup &group : groups) {
    page += heading(group.title);
    for (const Command &command : group.commands)
      page += commandText(command);
  }
  page += heading(u"Options of every command"_s) + optionEntries(globalOptions());
  page += heading(u"Exit status"_s) + entries(exitCodes());
  page += heading(u"Environment"_s) + entries(environment());
  return page + heading(u"Files"_s) + entries(files());
}

} // namespace dakiya
