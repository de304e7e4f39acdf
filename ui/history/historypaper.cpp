// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historypaper.h"

#include "common/timetext.h"
#include "domain/phonenumber.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "history/timelineentries.h"

#include <QPagedPaintDevice>

#include <array>

namespace dakiya {

namespace {

constexpr double kText = 8.5;
constexpr double kGap = 6;
constexpr int kAtOnce = 12;
constexpr qsizetype kMostOfText = 240;
/// Shares of the width: time, customer, type, message, status.
constexpr std::array kShares{0.14, 0.20, 0.16, 0.36, 0.14};
using Cells = std::array<QString, kShares.size()>;

/// Beginning of each column and its width.
std::pair<double, double> columnOf(size_t column, double width)
{
  double left = 0;
  for (size_t i = 0; i < column; ++i)
    left += kShares.at(i) * width;
  return {left, kShares.at(column) * width - kGap};
}

double rowHeight(Paper &paper, const Cells &cells, Paper::Weight weight)
{
  double height = 0;
  for (size_t i = 0; i < cells.size(); ++i)
    height = std::max(height, paper.heightOf(cells.at(i), columnOf(i, paper.width()).second, kText, weight));
  return height;
}

void putRow(Paper &paper, const Cells &cells, Paper::Weight weight)
{
  for (size_t i = 0; i < cells.size(); ++i) {
    const auto [left, width] = columnOf(i, paper.width());
    paper.put(cells.at(i), left, width, kText, weight);
  }
}

QString shortened(const QString &text)
{
  const QString line = text.simplified();
  return line.size() <= kMostOfText ? line : QString(line.left(kMostOfText) + u'…');
}

Cells cellsOf(const Message &message, const LocalTime &local)
{
  const QString phone = displayPhone({message.phone});
  const QString who =
      message.customerName.isEmpty() ? phone : QStringLiteral("%1\n%2").arg(message.customerName, phone);
  const QString reason = reasonInWords(message.provider, message.errorCode, message.errorText);
  const QString status = statusWord(message.status);
  return {fullTime(message.createdAt(), local), who, typeWord(message.type), shortened(message.text),
          reason.isEmpty() ? status : QStringLiteral("%1\n%2").arg(status, reason)};
}

} // namespace

ListOnPaper::ListOnPaper(std::unique_ptr<QPagedPaintDevice> device, const Paper::Heading &heading, List list,
                         QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_paper(*m_device, heading)
    , m_list(std::move(list))
{
  m_turn.setInterval(0);
  connect(&m_turn, &QTimer::timeout, this, &ListOnPaper::writeSome);
}

ListOnPaper::~ListOnPaper() = default;

void ListOnPaper::begin()
{
  if (!m_paper.begin()) {
    Q_EMIT finished(false);
    return;
  }
  m_paper.paragraph(m_list.below, kText);
  m_paper.goDown(kGap);
  writeHeadings();
  m_turn.start();
}

void ListOnPaper::writeSome()
{
  const qsizetype end = std::min(m_next + kAtOnce, m_list.messages.size());
  for (; m_next < end; ++m_next)
    write(m_list.messages[m_next]);
  if (m_next < m_list.messages.size())
    return;
  m_turn.stop();
  m_paper.end();
  Q_EMIT finished(true);
}

void ListOnPaper::writeHeadings()
{
  const Cells cells{tr("Time"), tr("Customer"), tr("Type"), tr("Message"), tr("Status")};
  putRow(m_paper, cells, Paper::Weight::Strong);
  m_paper.goDown(rowHeight(m_paper, cells, Paper::Weight::Strong) + kGap / 2);
  m_paper.line();
  m_paper.goDown(kGap / 2);
}

void ListOnPaper::write(const Message &message)
{
  const Cells cells = cellsOf(message, m_list.local);
  const double height = rowHeight(m_paper, cells, Paper::Weight::Normal);
  if (m_paper.makeRoom(height + kGap))
    writeHeadings();
  putRow(m_paper, cells, Paper::Weight::Normal);
  m_paper.goDown(height + kGap / 2);
  m_paper.line();
  m_paper.goDown(kGap / 2);
}

bool putOnPaper(const MessageTimeline &timeline, const LocalTime &local, const Paper::Heading &heading,
                QPagedPaintDevice &device)
{
  constexpr double kBody = 10;
  constexpr double kIndent = 150;
  Paper paper(device, heading);
  if (!paper.begin())
    return false;
  const Message &message = timeline.message;
  const QString type = typeWord(message.type);
  paper.paragraph(displayPhone({message.phone}), kBody);
  paper.paragraph(message.reference.isEmpty() ? type : QStringLiteral("%1 · %2").arg(type, message.reference), kBody);
  paper.goDown(kGap);
  paper.line();
  paper.goDown(kGap);
  for (const QString &line : message.text.split(u'\n'))
    paper.paragraph(line, kBody);
  paper.goDown(kGap);
  paper.line();
  paper.goDown(kGap);
  paper.paragraph(QStringLiteral("%1 · %2").arg(statusWord(message.status), statusMeaning(message.status)), kBody,
                  Paper::Weight::Strong);
  for (const TimelineEntry &entry : timelineEntries(timeline)) {
    paper.makeRoom(paper.heightOf(entry.words, paper.width() - kIndent, kBody));
    paper.put(fullTime(entry.at, local), 0, kIndent - kGap, kText);
    paper.paragraph(entry.words, kBody, Paper::Weight::Normal, kIndent);
    if (!entry.technical.isEmpty())
      paper.paragraph(entry.technical, kText, Paper::Weight::Normal, kIndent);
  }
  paper.goDown(kGap);
  paper.paragraph(message.id.uuid, kText);
  paper.end();
  return true;
}

} // namespace dakiya
