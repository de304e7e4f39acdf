// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/messagejson.h"
#include "attempting.h"
#include "base/errorwords.h"
#include "commands.h"
#include "domain/localtime.h"
#include "domain/statuswords.h"
#include "operatedreport.h"
#include "terminal.h"
#include "words.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// How long it looks what another engine makes of an immediate message.
constexpr qint64 kBesideMs = 10'000;

/// Reads the options into a draft, and keeps everything that is wrong with them.
class DraftOptions final
{
public:
  explicit DraftOptions(const Invocation &invocation)
      : m_invocation(invocation)
  {
  }

  [[nodiscard]] Checked<Draft> read();

private:
  void readVariables(Draft &draft);
  [[nodiscard]] QString needed(const QString &option);
  [[nodiscard]] std::optional<qint64> time(const QString &option);
  [[nodiscard]] std::optional<bool> immediate();
  [[nodiscard]] std::optional<Media> media();

  const Invocation &m_invocation;
  QList<Error> m_errors;
};

Checked<Draft> DraftOptions::read()
{
  Draft draft;
  draft.phone = needed(u"phone"_s);
  draft.type = needed(u"type"_s);
  readVariables(draft);
  draft.reference = m_invocation.value(u"reference"_s);
  draft.language = m_invocation.value(u"language"_s);
  draft.sendAt = time(u"send-at"_s);
  draft.expiresAt = time(u"expires-at"_s);
  draft.immediate = immediate();
  draft.media = media();
  draft.allowDuplicate = m_invocation.has(u"allow-duplicate"_s);
  if (!m_errors.isEmpty())
    return tl::unexpected(m_errors);
  return draft;
}

QString DraftOptions::needed(const QString &option)
{
  const QString value = m_invocation.value(option);
  if (value.isEmpty())
    m_errors << Error{ErrorCode::FieldMissing, u"--"_s + option, {}};
  return value;
}

void DraftOptions::readVariables(Draft &draft)
{
  const QStringList given = m_invocation.options.values(u"set"_s);
  for (const QString &one : given) {
    const qsizetype sign = one.indexOf(u'=');
    const QString variable = one.left(std::max<qsizetype>(sign, 0)).trimmed();
    if (variable.isEmpty())
      m_errors << phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "variable=value"), {}, u"--set"_s);
    else if (draft.context.contains(variable))
      m_errors << phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "given once"), {},
                          u"--set %1"_s.arg(variable));
    else
      draft.context.insert(variable, one.sliced(sign + 1));
  }
}

std::optional<qint64> DraftOptions::time(const QString &option)
{
  if (!m_invocation.has(option))
    return std::nullopt;
  const Result<qint64> read = parseIsoTime(m_invocation.value(option));
  if (read)
    return *read;
  m_errors << inField(read.error(), u"--"_s + option);
  return std::nullopt;
}

std::optional<bool> DraftOptions::immediate()
{
  const bool now = m_invocation.has(u"immediate"_s);
  const bool inTurn = m_invocation.has(u"not-immediate"_s);
  if (now && inTurn)
    m_errors << phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "given without the other"), {},
                        u"--immediate, --not-immediate"_s);
  return now || inTurn ? std::optional(now) : std::nullopt;
}

std::optional<Media> DraftOptions::media()
{
  const Media media{m_invocation.value(u"media-type"_s), m_invocation.value(u"media-link"_s),
                    m_invocation.value(u"media-filename"_s), m_invocation.value(u"media-caption"_s)};
  return media == Media() ? std::nullopt : std::optional(media);
}

int refused(const Invocation &invocation, const QList<Error> &errors)
{
  for (const Error &error : errors.first(errors.size() - 1))
    warn(sentence(error));
  return wrongUsage(invocation, errors.constLast());
}

int refusedAsDuplicate(const Earlier &earlier, bool json)
{
  if (json)
    sayJson({{u"duplicate"_s, true}, {u"id"_s, earlier.id.uuid}, {u"status"_s, QString(wireName(earlier.status))}});
  warn(Ctl::tr("The same message was already given for this customer a short time ago: %1 (%2). To send it anyway: "
               "--allow-duplicate")
           .arg(earlier.id.uuid, statusWord(earlier.status)));
  return 1;
}

// A message that waits is in good hands; of one that ended otherwise a script must hear.
bool isWell(MessageStatus status)
{
  switch (status) {
  case MessageStatus::Failed:
  case MessageStatus::Unknown:
  case MessageStatus::Cancelled:
  case MessageStatus::Expired:
  case MessageStatus::Skipped:
    return false;
  default:
    return true;
  }
}

int report(const Message &message, bool json)
{
  if (json)
    sayJson(submittedJson(message));
  else
    static_cast<void>(sayOperated({{message}, {}}, false));
  return isWell(message.status) ? 0 : 1;
}

int tryAndReport(Attempting &attempting, OpenEngine &open, const Message &message, bool json)
{
  const bool isTried = message.status == MessageStatus::Queued && (message.immediate || !attempting.isBeside());
  const Result<RoundResult> round =
      isTried ? attempting.run({message.id.seq}, kBesideMs) : Result<RoundResult>(RoundResult());
  const Result<std::optional<Message>> after = open.engine.store().messages.find(message.id.seq);
  if (!round || !after)
    return failed(round ? after.error() : round.error());
  return report(after->value_or(message), json);
}

int runSend(const Invocation &invocation)
{
  const Checked<Draft> draft = DraftOptions(invocation).read();
  if (!draft)
    return refused(invocation, draft.error());
  OpenEngine open;
  // What is wrong in itself is refused before anything is made or begun.
  if (const Checked<CheckedDraft> checked = validate(*draft, open.clock.wallMs()); !checked)
    return refused(invocation, checked.error());
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  Attempting attempting(open);
  if (const Result<void> begun = attempting.begin(); !begun)
    return failed(begun.error());
  const Result<Submitted> submitted = open.engine.submit(*draft);
  if (!submitted)
    return failed(submitted.error());
  if (const auto *errors = std::get_if<QList<Error>>(&*submitted))
    return refused(invocation, *errors);
  if (const auto *earlier = std::get_if<Earlier>(&*submitted))
    return refusedAsDuplicate(*earlier, invocation.json);
  return tryAndReport(attempting, open, std::get<Message>(*submitted), invocation.json);
}

QList<QCommandLineOption> sendOptions()
{
  return {
      {u"phone"_s, Ctl::tr("The customer's number, with + and the country's code."), u"NUMBER"_s},
      {u"type"_s, Ctl::tr("What the message is about."), u"TYPE"_s},
      {u"set"_s, Ctl::tr("What a variable of the template says; once for each."), u"VARIABLE=VALUE"_s},
      {u"reference"_s, Ctl::tr("Your number of the order, the bill or the subscription."), u"REFERENCE"_s},
      {u"language"_s, Ctl::tr("Of the template; else the customer's, else the setting's."), u"LANGUAGE"_s},
      {u"send-at"_s, Ctl::tr("Not before this time, such as 2026-01-28T10:30:00+05:30."), u"TIME"_s},
      {u"expires-at"_s, Ctl::tr("Not after this time."), u"TIME"_s},
      {u"immediate"_s, Ctl::tr("It overtakes what waits, whatever its type says.")},
      {u"not-immediate"_s, Ctl::tr("It waits for its turn, whatever its type says.")},
      {u"allow-duplicate"_s, Ctl::tr("Also when the same message was given a short time ago.")},
      {u"media-type"_s, Ctl::tr("image, document or video, where the provider can."), u"KIND"_s},
      {u"media-link"_s, Ctl::tr("Where the picture, film or file lies."), u"URL"_s},
      {u"media-filename"_s, Ctl::tr("What a document is called."), u"NAME"_s},
      {u"media-caption"_s, Ctl::tr("What stands below it."), u"TEXT"_s},
  };
}

} // namespace

Command sendCommand()
{
  Command command;
  command.name = u"send"_s;
  command.form = u"--phone NUMBER --type TYPE [--set VARIABLE=VALUE] …"_s;
  command.summary = Ctl::tr("Send one message, and say what became of it.");
  command.description = Ctl::tr(
      "Beside a \"serve\" that runs, it only gives the message and looks what becomes of it when it is immediate; "
      "without one it sends itself, and what else is due leaves, too. Exit code 1 when it was refused or did not "
      "leave; one that waits is 0.");
  command.examples = QStringList{
      u"# "_s + Ctl::tr("A customer has paid"),
      u"dakiyactl send --phone +919812345670 --type payment_confirmation --set customer_name=Asha --set amount=450 "
      "--reference order-17"_s,
      u"# "_s + Ctl::tr("A trial to your own phone, for a program"),
      u"dakiyactl send --phone +919812345670 --type system_alert --set title=Test --set details=\"All is well\" --json"_s};
  command.options = sendOptions();
  command.values = {{u"KIND"_s, {u"image"_s, u"document"_s, u"video"_s}}};
  command.run = runSend;
  return command;
}

} // namespace dakiya
