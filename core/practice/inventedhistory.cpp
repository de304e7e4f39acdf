// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/inventedhistory.h"

#include "domain/money.h"
#include "practice/inventedfate.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kMessagesPerPerson = 40;
constexpr qint64 kLeastPeople = 20;

/// How busy each hour of the day is.
constexpr std::array kHourWeights{0.2, 0.1, 0.1, 0.1, 0.3, 1.5, 4.0, 7.0, 8.0, 9.0, 9.0, 7.0,
                                  5.0, 4.0, 4.0, 5.0, 7.0, 9.0, 9.5, 8.0, 5.0, 2.0, 0.8, 0.4};

/// How many of a thousand messages are of each type, in the order of kMessageTypes.
constexpr std::array kTypeWeights{340, 280, 120, 90, 25, 25, 60, 20, 30, 10};

constexpr std::array kProducts{u"Cow milk 1 litre", u"Buffalo milk 500 ml", u"Paneer 200 g", u"Curd 400 g",
                               u"Ghee 500 ml",      u"म्हशीचे दूध अर्धा लिटर",  u"पनीर २०० ग्रॅम"};
constexpr std::array kOffers{u"10 % off your first week back", u"one litre free with every ten",
                             u"पहिल्या आठवड्यात १० % सूट"};
constexpr std::array kDetails{u"Fresh every morning, ₹90 a pack.", u"Now at your door by seven.",
                              u"रोज सकाळी ताजे, ₹90 प्रति पॅक."};
constexpr std::array kAlerts{u"Chiller 2 is warm", u"Tanker late", u"टँकर उशिरा"};

template <class Words> auto oneOf(const Words &words, Random &random)
{
  return words[size_t(random.between(0, qint64(words.size()) - 1))];
}

QString textOf(const char16_t *words)
{
  return QString::fromUtf16(words);
}

} // namespace

InventedHistory::InventedHistory(const InventedHistoryOptions &options, const Settings &settings,
                                 const QList<MessageTemplate> &templates)
    : m_options(options)
    , m_businessName(settings.businessName())
    , m_local(settings.timeZone())
    , m_random(options.seed)
    , m_ids(m_random)
    , m_people(inventPeople(std::max(kLeastPeople, options.messages / kMessagesPerPerson), m_random))
{
  for (const MessageTemplate &one : templates)
    m_templates.insert({int(one.type), one.language}, one);
  readRules(settings);
  layOutHours();
}

void InventedHistory::readRules(const Settings &settings)
{
  for (size_t i = 0; i < kMessageTypes.size(); ++i) {
    const MessageType type = kMessageTypes[i];
    m_rules[i] = {settings.immediate(type), settings.expiresMs(type), settings.quietHours(type)};
  }
}

void InventedHistory::layOutHours()
{
  double weight = 0;
  qint64 from = m_local.startOfDay(m_local.localDay(m_options.now) - m_options.days + 1);
  do {
    const qint64 to = std::clamp(m_options.now, from + 1, from + kHourMs);
    const auto hour = size_t(m_local.localHour(from) % qint64(kHourWeights.size()));
    weight += kHourWeights[hour] * double(to - from) / kHourMs;
    m_slots << Slot{from, to, weight};
    from += kHourMs;
  } while (from < m_options.now);
}

// Every message has its own stretch of the whole weight, so they come in order and fill the hours by their weights.
qint64 InventedHistory::nextMoment()
{
  const double all = m_slots.constLast().weightUpToEnd;
  const double place = (double(m_made) + m_random.uniform()) / double(m_options.messages) * all;
  while (m_slot + 1 < m_slots.size() && m_slots[m_slot].weightUpToEnd <= place)
    ++m_slot;
  const Slot &slot = m_slots[m_slot];
  const double before = m_slot > 0 ? m_slots[m_slot - 1].weightUpToEnd : 0;
  const double share = (place - before) / (slot.weightUpToEnd - before);
  return slot.from + qint64(std::clamp(share, 0.0, 1.0) * double(slot.to - 1 - slot.from));
}

bool InventedHistory::next(MessageTimeline &past)
{
  if (m_made == m_options.messages)
    return false;
  const qint64 createdAt = nextMoment();
  ++m_made;
  past = {};
  Message &message = past.message;
  message.id = m_ids.next(createdAt);
  const size_t place = weightedPlace(kTypeWeights, m_random);
  const TypeRule &rule = m_rules[place];
  message.type = kMessageTypes[place];
  // Some order much more than others.
  const double rank = std::pow(m_random.uniform(), 1.4);
  m_recipient = std::min(qsizetype(rank * double(m_people.size())), m_people.size() - 1);
  writeText(message);
  message.immediate = rule.immediate;
  message.dueAt = rule.quietHours ? rule.quietHours->firstAllowed(createdAt, m_local) : createdAt;
  message.expiresAt = createdAt + rule.expiresMs;
  message.localHour = m_local.localHour(message.createdAt());
  inventFate(past, m_options.now, m_random);
  return true;
}

void InventedHistory::writeText(Message &message)
{
  const InventedPerson &person = m_people[m_recipient];
  message.phone = person.phone;
  message.customerName = person.name;
  const auto found = m_templates.constFind({int(message.type), person.language});
  const MessageTemplate used = found != m_templates.cend() ? *found : m_templates.value({int(message.type), u"en"_s});
  message.language = used.language;
  message.templateVersion = used.version;
  const MessageTypeFacts &fixed = facts(message.type);
  for (const QString &variable : fixed.variables)
    message.context.insert(variable, valueOf(variable, person, message.createdAt()));
  if (!fixed.reference.isEmpty())
    message.reference = QStringLiteral("%1-%2").arg(fixed.reference.first(fixed.reference.indexOf(u'_'))).arg(m_made);
  QMap<QString, QString> values = message.context;
  values.insert(u"business_name"_s, m_businessName);
  if (!fixed.reference.isEmpty())
    values.insert(fixed.reference, message.reference);
  message.text = render(used.body, values).value_or(used.body);
}

QString InventedHistory::valueOf(QStringView variable, const InventedPerson &person, qint64 createdAt)
{
  constexpr qint64 dayMs = 24 * kHourMs;
  if (variable == "customer_name"_L1)
    return person.name;
  if (variable == "area"_L1)
    return person.area;
  if (isMoneyVariable(variable))
    return formatMoney({m_random.between(40, 4'000) * 50});
  if (variable == "product"_L1)
    return textOf(oneOf(kProducts, m_random));
  if (variable == "offer"_L1)
    return textOf(oneOf(kOffers, m_random));
  if (variable == "details"_L1)
    return textOf(oneOf(kDetails, m_random));
  if (variable == "title"_L1)
    return textOf(oneOf(kAlerts, m_random));
  if (variable == "period"_L1)
    return dayText(createdAt - 30 * dayMs).section(u' ', 1);
  return dayText(createdAt + m_random.between(0, 3) * dayMs);
}

QString InventedHistory::dayText(qint64 utcMs)
{
  const qint64 day = m_local.localDay(utcMs);
  QString &text = m_dayTexts[day];
  if (text.isEmpty())
    text = QLocale::c().toString(QDate(1970, 1, 1).addDays(day), u"d MMM yyyy"_s);
  return text;
}

} // namespace dakiya
