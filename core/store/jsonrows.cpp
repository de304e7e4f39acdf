// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonrows.h"

#include <QMetaType>

#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

void JsonRows::add(const QVariantList &row)
{
  m_rows += m_count++ == 0 ? u'[' : u',';
  QChar before = u'[';
  for (const QVariant &value : row) {
    m_rows += std::exchange(before, u',');
    append(value);
  }
  m_rows += u']';
}

void JsonRows::append(const QVariant &value)
{
  if (value.isNull())
    m_rows += "null"_L1;
  else if (value.typeId() == QMetaType::QString)
    appendText(*static_cast<const QString *>(value.constData()));
  else
    m_rows += QString::number(value.toLongLong());
}

// RFC 8259, section 7: only these must be escaped.
void JsonRows::appendText(QStringView text)
{
  m_rows += u'"';
  for (const QChar character : text) {
    if (character == u'"' || character == u'\\')
      m_rows += u'\\';
    if (character.unicode() < 0x20)
      m_rows += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
    else
      m_rows += character;
  }
  m_rows += u'"';
}

QString JsonRows::take()
{
  m_count = 0;
  return std::exchange(m_rows, {}) + u']';
}

} // namespace dakiya
