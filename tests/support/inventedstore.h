// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/resources.h"
#include "engine/datafolder.h"
#include "practice/inventedfate.h"
#include "practice/inventedhistory.h"
#include "store/bulkhistory.h"
#include "store/store.h"

namespace dakiya {

/// Makes the practice store of a folder, with so many believable messages of the last days.
inline Result<void> inventStore(const QString &folder, qint64 messages, int days)
{
  initResources();
  const DataFolder data(folder);
  if (const Result<void> made = data.make(); !made)
    return made;
  const qint64 now = SystemClock().wallMs();
  Store store;
  if (const Result<void> opened = store.open(data.storeFile(QStringLiteral("practice")), now); !opened)
    return opened;
  const Result<Settings> settings = store.settings.load();
  const Result<QList<MessageTemplate>> templates = store.templates.allCurrent();
  if (!settings || !templates)
    return fail(settings ? templates.error() : settings.error());
  InventedHistory history({messages, days, 1, now}, *settings, *templates);
  BulkHistory bulk(store);
  if (const Result<void> begun = bulk.begin(); !begun)
    return begun;
  QList<BulkHistory::Person> people;
  for (const InventedPerson &person : history.people())
    people << BulkHistory::Person{person.phone, person.name};
  const Result<QList<qint64>> customers = bulk.addCustomers(people, now);
  if (!customers)
    return fail(customers.error());
  PastRows rows;
  MessageTimeline one;
  while (history.next(one)) {
    one.message.customerId = customers->at(history.recipient());
    rows.add(one);
  }
  if (const Result<void> added = bulk.add(rows, kInventedIdPrefix); !added)
    return added;
  return bulk.finish();
}

} // namespace dakiya
