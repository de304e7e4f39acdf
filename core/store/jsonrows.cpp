// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonrows.h"

#include <QMetaType>

#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

// RFC 8259, section 7: only these must be escaped. Half a surrogate pair would take the next character with it when
// SQLite makes UTF-8 of it, and a NUL would end the text there.
void appendJsonText(QString &json, QStringView text)
{
  json += u'"';
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar character = text[i];
    const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (isPair) {
      json += character;
      json += text[++i];
      continue;
    }
    if (character.isSurrogate() || character.isNull()) {
      json += QChar::ReplacementCharacter;
      continue;
    }
    if (character == u'"' || character == u'\\')
      json += u'\\';
    if (character.unicode() < 0x20)
      json += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
    else
      json += character;
  }
  json += u'"';
}

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
    appendJsonText(m_rows, *static_cast<const QString *>(value.constData()));
  else
    m_rows += QString::number(value.toLongLong());
}

QString JsonRows::take()
{
  m_count = 0;
  return std::exchange(m_rows, {}) + u']';
}

} // namespace dakiya
