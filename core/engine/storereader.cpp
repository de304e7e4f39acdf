// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storereader.h"

#include "store/store.h"

#include <utility>

namespace dakiya {

StoreReader::StoreReader(const QString &name, QString storeFile)
    : m_file(std::move(storeFile))
    , m_thread(name)
    , m_there(std::make_unique<QObject>())
{
  m_there->moveToThread(&m_thread);
  m_thread.start();
}

StoreReader::~StoreReader()
{
  m_ending = true;
  // A connection is closed by the thread that opened it.
  runInAndWait(m_there.get(), [this] { m_store.reset(); });
  m_thread.end();
}

void StoreReader::close(std::function<void()> closed)
{
  m_closed = true;
  runIn(m_there.get(), [this, closed = std::move(closed)] {
    m_store.reset();
    runIn(&m_here, closed);
  });
}

void StoreReader::reopen(const QString &storeFile)
{
  runIn(m_there.get(), [this, storeFile] {
    // Another account has a file of its own.
    if (std::exchange(m_file, storeFile) != storeFile)
      m_store.reset();
  });
  m_closed = false;
}

Result<Store *> StoreReader::openStore()
{
  if (m_closed)
    return fail(ErrorCode::StoreBusy);
  if (m_store)
    return m_store.get();
  auto store = std::make_unique<Store>();
  if (const Result<void> opened = store->openForReading(m_file); !opened)
    return fail(opened.error());
  m_store = std::move(store);
  return m_store.get();
}

} // namespace dakiya
