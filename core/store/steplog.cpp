// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/steplog.h"

#include "domain/localtime.h"
#include "store/messagestore.h"
#include "store/writescope.h"

#include <QRegularExpression>

#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

// A provider may write anything into its code: only what looks like one goes into the log.
QString codeForLog(const QString &code)
{
  static const QRegularExpression shape(u"^[A-Za-z0-9_.-]{1,40}\\z"_s);
  return shape.match(code).hasMatch() ? code : u"of another form"_s;
}

QLatin1StringView causeForLog(StatusCause cause)
{
  constexpr std::array names{"claim"_L1, "outcome"_L1, "receipt"_L1, "person"_L1, "engine"_L1};
  return names.at(size_t(cause));
}

bool isGrave(MessageStatus status)
{
  using enum MessageStatus;
  return status == Failed || status == Unknown || status == Cancelled || status == Expired || status == Skipped;
}

} // namespace

void tellNew(WriteScope &scope, const Message &message)
{
  if (WriteScope::tellsDetails())
    scope.noteDetail(u"%1 new: %2 %3 due %4"_s.arg(message.id.uuid, wireName(message.type), wireName(message.status),
                                                   isoUtc(message.dueAt)));
}

void tellMove(WriteScope &scope, const Message &before, const StatusChange &change)
{
  if (!isGrave(change.to) && !WriteScope::tellsDetails())
    return;
  QStringList line{before.id.uuid,
                   u"%1 -> %2 by %3"_s.arg(wireName(before.status), wireName(change.to), causeForLog(change.cause)),
                   u"attempt %1"_s.arg(before.attempt)};
  if (!change.errorCode.isEmpty())
    line << u"code %1"_s.arg(codeForLog(change.errorCode));
  if (change.to == MessageStatus::Queued && change.dueAt)
    line << u"due %1"_s.arg(isoUtc(*change.dueAt));
  if (isGrave(change.to))
    scope.note(line.join(u' '));
  else
    scope.noteDetail(line.join(u' '));
}

} // namespace dakiya
