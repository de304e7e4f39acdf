// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/samplehistory.h"

#include "base/clock.h"
#include "engine/engine.h"
#include "practice/inventedfate.h"
#include "practice/inventedhistory.h"
#include "store/bulkhistory.h"

#include <future>

namespace dakiya {

namespace {

constexpr qsizetype kPerTransaction = 10'000;
constexpr qint64 kSampleMessages = 3'000;
constexpr int kSampleDays = 45;
constexpr quint64 kSampleSeed = 1947;

PastRows nextPiece(InventedHistory &history, const QList<qint64> &customers)
{
  PastRows rows;
  MessageTimeline one;
  while (rows.messages.messages.size() < kPerTransaction && history.next(one)) {
    one.message.customerId = customers[history.recipient()];
    rows.add(one);
  }
  return rows;
}

} // namespace

Result<void> writeHistory(Store &store, InventedHistory &history, const InventedHistoryOptions &options,
                          const std::function<void(qint64)> &written)
{
  BulkHistory bulk(store);
  if (const Result<void> begun = bulk.begin(); !begun)
    return begun;
  QList<BulkHistory::Person> people;
  for (const InventedPerson &person : history.people())
    people << BulkHistory::Person{person.phone, person.name};
  const Result<QList<qint64>> customers = bulk.addCustomers(people, options.now);
  if (!customers)
    return fail(customers.error());
  // The next piece is invented while this one is written.
  const auto invent = [&history, &ids = *customers] { return nextPiece(history, ids); };
  std::future<PastRows> next = std::async(std::launch::async, invent);
  for (qint64 made = 0; made < options.messages;) {
    const PastRows past = next.get();
    next = std::async(std::launch::async, invent);
    if (const Result<void> added = bulk.add(past, kInventedIdPrefix); !added)
      return added;
    made += past.messages.messages.size();
    written(made);
  }
  return bulk.finish();
}

Result<bool> addSampleHistory(Engine &engine)
{
  if (engine.providerName() != QLatin1String("practice"))
    return false;
  const Result<qint64> newest = engine.store().messages.newestSeq();
  if (!newest)
    return fail(newest.error());
  if (*newest > 0)
    return false;
  const Result<std::unique_ptr<FileLock>> right = engine.folder().lockForSending(engine.providerName());
  if (!right)
    return fail(right.error());
  const Result<QList<MessageTemplate>> templates = engine.store().templates.allCurrent();
  if (!templates)
    return fail(templates.error());
  const InventedHistoryOptions options{kSampleMessages, kSampleDays, kSampleSeed, engine.clock().wallMs()};
  InventedHistory history(options, engine.settings(), *templates);
  const Result<void> filled = writeHistory(engine.store(), history, options, [](qint64) {});
  if (!filled)
    return fail(filled.error());
  return true;
}

} // namespace dakiya
