// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs for messages that are there: cancel, resend, resolve.
#include "attempting.h"
#include "base/errorwords.h"
#include "commands.h"
#include "messagefilter.h"
#include "operatedreport.h"
#include "terminal.h"
#include "words.h"

#include <QTimer>

#include <functional>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostIds = 10'000;
constexpr qint64 kBesideMs = 10'000;
/// So many at once, and so long apart: in between an engine beside can write.
constexpr qsizetype kPortion = 200;
constexpr int kBreathMs = 5;

const QStringList kFilters{u"phone"_s, u"type"_s, u"from"_s, u"to"_s, u"search"_s};

using Deed = std::function<Operated(const QStringList &)>;

Operated inPortions(const QStringList &ids, const Deed &deed)
{
  Operated all;
  ProgressLine progress;
  QTimer pace;
  pace.setInterval(kBreathMs);
  qsizetype done = 0;
  QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
    const Operated some = deed(ids.mid(done, kPortion));
    all.done << some.done;
    all.refused << some.refused;
    done = std::min(done + kPortion, ids.size());
    progress.show(Ctl::tr("%1 of %n messages", nullptr, int(ids.size())).arg(done));
    if (done == ids.size())
      QCoreApplication::exit();
  });
  pace.start();
  QCoreApplication::exec();
  return all;
}

/// The messages that a call is about: named by their ids, or all of one status that the filters find.
class Selection final
{
public:
  Selection(const Invocation &invocation, QString all, MessageStatus status)
      : m_invocation(invocation)
      , m_all(std::move(all))
      , m_status(status)
  {
  }

  /// What is wrong with the way in which they were named; empty when nothing is.
  [[nodiscard]] QString misuse() const;
  /// Reads the filters. Errors: what is wrong with them.
  [[nodiscard]] Checked<void> read(const QTimeZone &zone);
  /// Errors: the store's.
  [[nodiscard]] Result<QStringList> ids(Store &store) const;

private:
  const Invocation &m_invocation;
  const QString m_all; ///< the option that means every one of that status
  const MessageStatus m_status;
  HistoryFilter m_filter;
};

QString Selection::misuse() const
{
  const bool isNamed = !m_invocation.arguments.isEmpty();
  const bool isFiltered = m_invocation.has(m_all) || hasAny(m_invocation, kFilters);
  if (isNamed && isFiltered)
    return Ctl::tr("Name messages by their ids or by filters, not by both.");
  if (!isNamed && !isFiltered)
    return Ctl::tr("Say which messages: by their ids, by filters such as --type, or with --%1.").arg(m_all);
  return {};
}

Checked<void> Selection::read(const QTimeZone &zone)
{
  Checked<HistoryQuestion> question = readQuestion(m_invocation, kFilters, zone);
  if (!question)
    return tl::unexpected(question.error());
  m_filter = question->filter;
  m_filter.status = m_status;
  return {};
}

Result<QStringList> Selection::ids(Store &store) const
{
  return m_invocation.arguments.isEmpty() ? allIds(store, m_filter) : Result<QStringList>(m_invocation.arguments);
}

int dryRun(Store &store, const QStringList &ids, MessageStatus status, bool json)
{
  QList<Message> messages;
  for (const QString &id : ids) {
    const Result<std::optional<Message>> message = store.messages.find(id);
    if (!message)
      return failed(message.error());
    if (*message && (*message)->status == status)
      messages << **message;
  }
  return sayDryRun(messages, json);
}

int nothingFound(bool json)
{
  if (json)
    return sayOperated({}, true);
  warn(Ctl::tr("No such message."));
  return 1;
}

/// Does it with all of them, some at a time; an exit code where that is not to be, or there are none.
std::optional<int> carryOut(const Invocation &invocation, OpenEngine &open, const QStringList &ids,
                            MessageStatus status, const Deed &deed, Operated &operated)
{
  if (ids.isEmpty())
    return nothingFound(invocation.json);
  if (invocation.has(u"dry-run"_s))
    return dryRun(open.engine.store(), ids, status, invocation.json);
  operated = inPortions(ids, deed);
  return std::nullopt;
}

int runCancel(const Invocation &invocation)
{
  Selection selection(invocation, u"all"_s, MessageStatus::Queued);
  if (const QString misuse = selection.misuse(); !misuse.isEmpty())
    return wrongUsage(invocation, misuse);
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  if (const Checked<void> read = selection.read(open.engine.settings().timeZone()); !read)
    return wrongUsage(invocation, read.error().constFirst());
  const Result<QStringList> ids = selection.ids(open.engine.store());
  if (!ids)
    return failed(ids.error());
  Operated operated;
  const std::optional<int> ended = carryOut(
      invocation, open, *ids, MessageStatus::Queued,
      [&](const QStringList &some) { return open.engine.cancel(some, person()); }, operated);
  return ended ? *ended : sayOperated(operated, invocation.json);
}

/// Waits until what was queued anew has been tried; the messages as they stand then.
Result<void> tryOnce(Attempting &attempting, OpenEngine &open, Operated &operated)
{
  QList<qint64> seqs;
  for (const Message &message : std::as_const(operated.done)) {
    if (message.immediate || !attempting.isBeside())
      seqs << message.id.seq;
  }
  if (seqs.isEmpty())
    return {};
  if (const Result<RoundResult> round = attempting.run(seqs, kBesideMs); !round)
    return fail(round.error());
  for (Message &message : operated.done) {
    const Result<std::optional<Message>> now = open.engine.store().messages.find(message.id.seq);
    if (!now)
      return fail(now.error());
    message = now->value_or(message);
  }
  return {};
}

/// Sends what was queued anew: nothing is claimed before all of it is written, and where nothing was, nothing is sent.
int sendThem(OpenEngine &open, Operated &operated, bool json)
{
  if (operated.done.isEmpty())
    return sayOperated(operated, json);
  Attempting attempting(open);
  Result<void> tried = attempting.begin();
  if (tried)
    tried = tryOnce(attempting, open, operated);
  if (!tried)
    warn(Ctl::tr("They wait now, and were not tried: %1").arg(sentence(tried.error())));
  const int exitCode = sayOperated(operated, json);
  return tried ? exitCode : 1;
}

int runResend(const Invocation &invocation)
{
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  const InDoubt inDoubt = invocation.has(u"unsure"_s) ? InDoubt::SendAnyway : InDoubt::Refuse;
  QStringList ids = invocation.arguments;
  ids.removeDuplicates();
  Operated operated;
  for (const QString &id : std::as_const(ids)) {
    const Result<Message> resent = open.engine.resend(id, person(), inDoubt);
    if (resent)
      operated.done << *resent;
    else
      operated.refused << LeftAlone{id, resent.error()};
  }
  return sendThem(open, operated, invocation.json);
}

std::optional<Resolution> resolutionOf(const Invocation &invocation)
{
  const QList<std::pair<QString, Resolution>> all{{u"arrived"_s, Resolution::Arrived},
                                                  {u"did-not-arrive"_s, Resolution::DidNotArrive},
                                                  {u"send-again"_s, Resolution::SendAgain}};
  std::optional<Resolution> said;
  for (const auto &[option, resolution] : all) {
    if (!invocation.has(option))
      continue;
    if (said)
      return std::nullopt;
    said = resolution;
  }
  return said;
}

int resolveThem(const Invocation &invocation, OpenEngine &open, const QStringList &ids, Resolution resolution)
{
  Operated operated;
  const std::optional<int> ended = carryOut(
      invocation, open, ids, MessageStatus::Unknown,
      [&](const QStringList &some) { return open.engine.resolve(some, resolution, person()); }, operated);
  if (ended)
    return *ended;
  return resolution == Resolution::SendAgain ? sendThem(open, operated, invocation.json)
                                             : sayOperated(operated, invocation.json);
}

int runResolve(const Invocation &invocation)
{
  const std::optional<Resolution> resolution = resolutionOf(invocation);
  if (!resolution)
    return wrongUsage(invocation, Ctl::tr("Say one of --arrived, --did-not-arrive and --send-again."));
  Selection selection(invocation, u"all-unknown"_s, MessageStatus::Unknown);
  if (const QString misuse = selection.misuse(); !misuse.isEmpty())
    return wrongUsage(invocation, misuse);
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  if (const Checked<void> read = selection.read(open.engine.settings().timeZone()); !read)
    return wrongUsage(invocation, read.error().constFirst());
  const Result<QStringList> ids = selection.ids(open.engine.store());
  return ids ? resolveThem(invocation, open, *ids, *resolution) : failed(ids.error());
}

QCommandLineOption dryRunOption()
{
  return {u"dry-run"_s, Ctl::tr("Only say which messages they are; nothing is changed.")};
}

} // namespace

Command cancelCommand()
{
  Command command;
  command.name = u"cancel"_s;
  command.form = u"ID …"_s;
  command.summary = Ctl::tr("Take messages that wait out of the queue.");
  command.description = Ctl::tr(
      "Named by their ids or by filters. What is on the wire or was sent stays as it is. A message that the provider "
      "may have taken before goes back to how it stood then. Exit code 1 when none was cancelled.");
  command.examples =
      QStringList{u"# "_s + Ctl::tr("One that you have looked up in the history"),
                  u"dakiyactl cancel 019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f"_s,
                  u"# "_s + Ctl::tr("A campaign of the day: first see which they are"),
                  u"dakiyactl cancel --type new_product --from 2026-01-28 --dry-run"_s, u"dakiyactl cancel --all"_s};
  command.options = QList<QCommandLineOption>{{u"all"_s, Ctl::tr("Every message that waits.")}} +
                    filterOptions(kFilters) + QList<QCommandLineOption>{dryRunOption()};
  command.mostArguments = kMostIds;
  command.run = runCancel;
  return command;
}

Command resendCommand()
{
  Command command;
  command.name = u"resend"_s;
  command.form = u"ID …"_s;
  command.summary = Ctl::tr("Send messages once more.");
  command.description = Ctl::tr(
      "What failed, expired or was cancelled goes back to the queue; of what was sent a new message is made. Where it "
      "is not sure whether a message arrived, say so with --unsure: it may arrive twice. Exit code 1 when none was "
      "sent again.");
  command.examples = QStringList{u"# "_s + Ctl::tr("The number is mended: send it again"),
                                 u"dakiyactl resend 019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f"_s};
  command.options = QList<QCommandLineOption>{
      {u"unsure"_s, Ctl::tr("Also what is not sure; it may arrive twice.")},
  };
  command.leastArguments = 1;
  command.mostArguments = kMostIds;
  command.run = runResend;
  return command;
}

Command resolveCommand()
{
  Command command;
  command.name = u"resolve"_s;
  command.form = u"ID … --arrived | --did-not-arrive | --send-again"_s;
  command.summary = Ctl::tr("Settle messages of which it is not sure whether they arrived.");
  command.description =
      Ctl::tr("Look at the customer's chat or ask the customer, then say what you found. Who said it, and when, is "
              "kept. Exit code 1 when none was settled.");
  command.examples =
      QStringList{u"# "_s + Ctl::tr("The customer says that it came"),
                  u"dakiyactl resolve 019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f --arrived"_s,
                  u"# "_s + Ctl::tr("After a bad line: first see which they are"),
                  u"dakiyactl resolve --all-unknown --type payment_reminder --did-not-arrive --dry-run"_s};
  command.options =
      QList<QCommandLineOption>{
          {u"arrived"_s, Ctl::tr("They are on the customers' phones.")},
          {u"did-not-arrive"_s, Ctl::tr("They are not; they count as failed.")},
          {u"send-again"_s, Ctl::tr("Send them once more; they may arrive twice.")},
          {u"all-unknown"_s, Ctl::tr("Every message that is not sure.")},
      } +
      filterOptions(kFilters) + QList<QCommandLineOption>{dryRunOption()};
  command.mostArguments = kMostIds;
  command.run = runResolve;
  return command;
}

} // namespace dakiya
