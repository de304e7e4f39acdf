// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "openstore.h"
#include "store/verification.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QJsonObject verificationJson(const RowCounts &counts, const QStringList &faults)
{
  return {{u"ok"_s, faults.isEmpty()},
          {u"messages"_s, counts.messages},
          {u"attempts"_s, counts.attempts},
          {u"receipts"_s, counts.receipts},
          {u"faults"_s, QJsonArray::fromStringList(faults)}};
}

void sayVerification(const RowCounts &counts, const QStringList &faults)
{
  TextTable table({}, {1});
  table.add({Ctl::tr("Messages"), QString::number(counts.messages)});
  table.add({Ctl::tr("Attempts"), QString::number(counts.attempts)});
  table.add({Ctl::tr("Receipts"), QString::number(counts.receipts)});
  say(table.text());
  say(faults.isEmpty() ? u"ok"_s : faults.join(u'\n'));
}

int runVerify(const Invocation &invocation)
{
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return failed(opened.error());
  if (!hasStore(invocation))
    return failed({ErrorCode::NoStore, invocation.dataDirectory, {}});
  const Result<RowCounts> counts = countRows(store.database);
  const Result<QStringList> faults = verifyStore(store.database);
  if (!counts || !faults)
    return failed(counts ? faults.error() : counts.error());
  if (invocation.json)
    sayJson(verificationJson(*counts, *faults));
  else
    sayVerification(*counts, *faults);
  return faults->isEmpty() ? 0 : 1;
}

} // namespace

Command verifyCommand()
{
  Command command;
  command.name = u"verify"_s;
  command.summary = Ctl::tr("Count everything anew and compare it with what is kept.");
  command.description = Ctl::tr("\"ok\", or a line for each fault and exit code 1. Nothing is changed.");
  command.examples =
      QStringList{u"# "_s + Ctl::tr("Before and after a backup"), u"dakiyactl verify"_s, u"dakiyactl verify --json"_s};
  command.run = runVerify;
  return command;
}

} // namespace dakiya
