// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/streambody.h"

#include <cstring>

namespace dakiya {

StreamBody::StreamBody(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_wasRead(bytes.isEmpty())
{
  open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void StreamBody::stop()
{
  m_position = m_bytes.size();
}

bool StreamBody::atEnd() const
{
  return m_position >= m_bytes.size();
}

qint64 StreamBody::bytesAvailable() const
{
  return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 StreamBody::readData(char *to, qint64 maxSize)
{
  const qint64 size = qMin(maxSize, m_bytes.size() - m_position);
  if (size <= 0)
    return atEnd() ? -1 : 0;
  std::memcpy(to, m_bytes.constData() + m_position, static_cast<size_t>(size));
  m_position += size;
  m_wasRead = true;
  return size;
}

qint64 StreamBody::writeData(const char *, qint64)
{
  return -1;
}

} // namespace dakiya
