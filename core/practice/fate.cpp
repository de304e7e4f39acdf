// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/fate.h"

#include "base/random.h"

#include <QJsonDocument>

#include <algorithm>

namespace dakiya {

namespace {

// Beyond this the count of repeated messages begins anew: a bound on memory.
constexpr qsizetype kMostRemembered = 1'000'000;

/// FNV-1a: Qt's own hash differs from run to run.
quint64 hashOn(quint64 hash, QByteArrayView bytes)
{
  for (const char byte : bytes) {
    hash ^= quint8(byte);
    hash *= 0x100000001b3ULL;
  }
  return hash;
}

quint64 contentHash(const Posting &posting)
{
  quint64 hash = hashOn(0xcbf29ce484222325ULL, posting.recipient.toUtf8());
  hash = hashOn(hash, posting.text.toUtf8());
  hash = hashOn(hash, posting.templateName.toUtf8());
  if (!posting.content.isEmpty())
    hash = hashOn(hash, QJsonDocument(posting.content).toJson(QJsonDocument::Compact));
  return hash;
}

} // namespace

FateSource::FateSource(const SimulatorOptions &options)
    : m_options(options)
{
}

Fate FateSource::next(const Posting &posting)
{
  if (m_occurrences.size() >= kMostRemembered)
    m_occurrences.clear();
  const quint64 content = contentHash(posting);
  const quint64 occurrence = m_occurrences[content]++;
  Random random(content ^ (m_options.seed * 0x9e3779b97f4a7c15ULL) ^ (occurrence << 32));
  Fate fate;
  fate.refused = random.chance(m_options.refuseRate);
  fate.dropped = random.chance(m_options.dropRate);
  fate.failed = random.chance(m_options.failRate);
  fate.read = random.chance(m_options.readRate);
  const qint64 jitter = random.between(-m_options.jitterMs, m_options.jitterMs);
  fate.latencyMs = std::max<qint64>(0, m_options.latencyMs + jitter);
  const qint64 half = m_options.receiptDelayMs / 2;
  for (qint64 &delay : fate.receiptDelaysMs)
    delay = std::max<qint64>(0, m_options.receiptDelayMs + random.between(-half, half));
  return fate;
}

} // namespace dakiya
