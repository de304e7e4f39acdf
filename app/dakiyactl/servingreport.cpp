// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servingreport.h"

#include "base/errorwords.h"
#include "terminal.h"
#include "words.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
  return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

ServingReport::ServingReport(QString provider, bool json)
    : m_provider(std::move(provider))
    , m_json(json)
{
}

void ServingReport::waits(const Error &hindrance) const
{
  if (m_json)
    sayJsonLine({{u"event"_s, u"waiting"_s}, {u"detail"_s, englishSentence(hindrance)}});
  else
    warn(hindrance.code == ErrorCode::AnotherEngineSends
             ? Ctl::tr("%1 This one takes over when it ends.").arg(sentence(hindrance))
             : Ctl::tr("%1 Nothing is sent yet; it is tried again by itself.").arg(sentence(hindrance)));
}

void ServingReport::sends(quint16 apiPort) const
{
  const QString api = apiPort > 0 ? u"http://127.0.0.1:%1"_s.arg(apiPort) : QString();
  if (m_json)
    sayJsonLine({{u"event"_s, u"sending"_s}, {u"provider"_s, m_provider}, {u"api"_s, textOrNull(api)}});
  else if (apiPort > 0)
    say(Ctl::tr("Sending with %1; API at %2; Ctrl+C stops").arg(m_provider, api));
  else
    say(Ctl::tr("Sending with %1; no API; Ctrl+C stops").arg(m_provider));
}

void ServingReport::withheld(const Error &trouble) const
{
  if (m_json)
    sayJsonLine({{u"event"_s, u"withheld"_s},
                 {u"problem"_s, ::dakiya::wireName(trouble.code)},
                 {u"detail"_s, englishSentence(trouble)}});
  else
    warn(
        Ctl::tr("%1 Until then nothing is sent; what waits is kept, and it goes on by itself.").arg(sentence(trouble)));
}

void ServingReport::waitsForKeychain(quint16 apiPort) const
{
  if (apiPort == 0)
    return;
  const QString api = u"http://127.0.0.1:%1"_s.arg(apiPort);
  if (m_json)
    sayJsonLine({{u"event"_s, u"taking"_s}, {u"api"_s, api}});
  else
    say(Ctl::tr("Taking messages and receipts at %1; Ctrl+C stops").arg(api));
}

void ServingReport::doorsClosed(const Error &trouble) const
{
  if (m_json)
    sayJsonLine({{u"event"_s, u"doors-closed"_s},
                 {u"problem"_s, ::dakiya::wireName(trouble.code)},
                 {u"detail"_s, englishSentence(trouble)}});
  else
    warn(Ctl::tr("%1 Until then DAKIYA_API_TOKEN opens nothing, and receipts are put off.").arg(sentence(trouble)));
}

void ServingReport::queue(const QueueStops &stops) const
{
  if (m_json)
    sayJsonLine(
        {{u"event"_s, u"queue"_s}, {u"paused"_s, textOrNull(stops.paused)}, {u"held"_s, textOrNull(stops.held)}});
  else if (stops.any())
    warn(stopsInWords(stops, m_provider));
}

void ServingReport::queueChanged(const QueueStops &stops) const
{
  queue(stops);
  if (!m_json && !stops.any())
    say(Ctl::tr("The queue goes on."));
}

void ServingReport::importInterrupted(qint64 messages) const
{
  if (m_json)
    sayJsonLine({{u"event"_s, u"import-interrupted"_s}, {u"messages"_s, messages}});
  else
    warn(Ctl::tr("An import was interrupted: %n messages of it wait until the same file is imported again.", nullptr,
                 int(messages)));
}

void ServingReport::problem(const Problem &problem) const
{
  if (m_json)
    sayJsonLine({{u"event"_s, u"problem"_s},
                 {u"problem"_s, QString(wireName(problem.kind))},
                 {u"code"_s, textOrNull(problem.code)}});
  else
    warn(problemInWords(problem, m_provider));
}

void ServingReport::ended() const
{
  if (m_json)
    sayJsonLine({{u"event"_s, u"ended"_s}});
}

} // namespace dakiya
