// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statuswords.h"

#include <QCoreApplication>

#include <array>

namespace dakiya {

namespace {

struct Words
{
  const char *word;
  const char *meaning;
  const char *sign; ///< UTF-8
};

constexpr std::array kWords{
    Words{QT_TRANSLATE_NOOP("Status", "Waiting"), QT_TRANSLATE_NOOP("Status", "It leaves when its turn comes."), "◷"},
    Words{QT_TRANSLATE_NOOP("Status", "Sending"), QT_TRANSLATE_NOOP("Status", "It is on its way to the provider."),
          "➤"},
    Words{QT_TRANSLATE_NOOP("Status", "Sent"), QT_TRANSLATE_NOOP("Status", "The provider has taken it."), "✓"},
    Words{QT_TRANSLATE_NOOP("Status", "Delivered"), QT_TRANSLATE_NOOP("Status", "It is on the customer's phone."),
          "✓✓"},
    Words{QT_TRANSLATE_NOOP("Status", "Read"), QT_TRANSLATE_NOOP("Status", "The customer has opened it."), "◉"},
    Words{QT_TRANSLATE_NOOP("Status", "Failed"), QT_TRANSLATE_NOOP("Status", "It did not reach the customer."), "✕"},
    Words{QT_TRANSLATE_NOOP("Status", "Not sure"),
          QT_TRANSLATE_NOOP("Status", "Nobody can know whether it arrived. It is never sent again by itself."), "?"},
    Words{QT_TRANSLATE_NOOP("Status", "Cancelled"), QT_TRANSLATE_NOOP("Status", "A person stopped it."), "⊘"},
    Words{QT_TRANSLATE_NOOP("Status", "Expired"), QT_TRANSLATE_NOOP("Status", "It was too late to be useful."), "⊘"},
    Words{QT_TRANSLATE_NOOP("Status", "Skipped"),
          QT_TRANSLATE_NOOP("Status", "The customer does not want such messages."), "⊘"},
};
static_assert(kWords.size() == kMessageStatuses.size());

const Words &wordsOf(MessageStatus status)
{
  return kWords.at(size_t(status));
}

} // namespace

QString statusWord(MessageStatus status)
{
  return QCoreApplication::translate("Status", wordsOf(status).word);
}

QString statusMeaning(MessageStatus status)
{
  return QCoreApplication::translate("Status", wordsOf(status).meaning);
}

QString statusSign(MessageStatus status)
{
  return QString::fromUtf8(wordsOf(status).sign);
}

} // namespace dakiya
