// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reasons.h"

#include "domain/failurecode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// A reason that is ours: no provider said it.
struct OwnReason
{
  QLatin1StringView code;
  const char *reason;
  const char *whatToDo;
};

constexpr std::array kOwnReasons{
    OwnReason{"no-answer"_L1,
              QT_TRANSLATE_NOOP("Reason", "The provider did not answer in time: it is not sure whether it took it"),
              QT_TRANSLATE_NOOP("Reason", "Ask the customer, then say whether it arrived")},
    OwnReason{
        "connection-lost"_L1,
        QT_TRANSLATE_NOOP("Reason", "The connection broke before the answer: it is not sure whether it was taken"),
        QT_TRANSLATE_NOOP("Reason", "Ask the customer, then say whether it arrived")},
    OwnReason{"crash"_L1, QT_TRANSLATE_NOOP("Reason", "Dakiya broke off while sending: it is not sure whether it left"),
              QT_TRANSLATE_NOOP("Reason", "Ask the customer, then say whether it arrived")},
    OwnReason{"stopped"_L1,
              QT_TRANSLATE_NOOP("Reason", "Dakiya was closed before the answer: it is not sure whether it was taken"),
              QT_TRANSLATE_NOOP("Reason", "Ask the customer, then say whether it arrived")},
    OwnReason{"unreachable"_L1, QT_TRANSLATE_NOOP("Reason", "The provider cannot be reached: nothing was sent"),
              QT_TRANSLATE_NOOP("Reason", "Check the network; it is tried again by itself")},
    OwnReason{"expired"_L1, QT_TRANSLATE_NOOP("Reason", "It was too late to be useful"),
              QT_TRANSLATE_NOOP("Reason", "Send it again if it still matters")},
    OwnReason{"no-consent"_L1, QT_TRANSLATE_NOOP("Reason", "The customer takes no marketing messages"),
              QT_TRANSLATE_NOOP("Reason", "Ask the customer's consent first")},
    OwnReason{"media-not-supported"_L1,
              QT_TRANSLATE_NOOP("Reason", "This provider cannot send pictures, films or files: nothing was sent"),
              QT_TRANSLATE_NOOP("Reason", "Send it again without the picture or file")},
    OwnReason{"caption-too-long"_L1,
              QT_TRANSLATE_NOOP("Reason", "The text is too long to stand below a picture: nothing was sent"),
              QT_TRANSLATE_NOOP("Reason", "Shorten the text, or send it again without the picture or file")},
    OwnReason{"no-reason"_L1, QT_TRANSLATE_NOOP("Reason", "The provider reported a failure and gave no reason"),
              QT_TRANSLATE_NOOP("Reason", "Call the customer and check the number")},
};

const OwnReason *ownReason(const QString &code)
{
  const auto *found =
      std::find_if(kOwnReasons.begin(), kOwnReasons.end(), [&](const OwnReason &own) { return own.code == code; });
  return found == kOwnReasons.end() ? nullptr : found;
}

/// How a text of the tables is said: translated, or as it stands there.
using Say = QString (*)(const char *context, const char *text);

QString translated(const char *context, const char *text)
{
  return QCoreApplication::translate(context, text);
}

QString inEnglish(const char *, const char *text)
{
  return QString::fromUtf8(text);
}

QString reasonOfUnlisted(const QString &code, Say say)
{
  if (code.startsWith("http-"_L1))
    return say("Reason", QT_TRANSLATE_NOOP("Reason", "The provider answered with the HTTP status %1")).arg(code.mid(5));
  return say("Reason", QT_TRANSLATE_NOOP("Reason", "The provider gave the code %1")).arg(code);
}

QString reason(const QString &provider, const QString &code, const QString &providerWords, Say say)
{
  if (const FailureCode *listed = findFailureCode(provider, code))
    return say("FailureCode", listed->meaning);
  if (const OwnReason *own = ownReason(code))
    return say("Reason", own->reason);
  if (!providerWords.isEmpty() || code.isEmpty())
    return providerWords;
  return reasonOfUnlisted(code, say);
}

} // namespace

QString reasonInWords(const QString &provider, const QString &code, const QString &providerWords)
{
  return reason(provider, code, providerWords, translated);
}

QString reasonInEnglish(const QString &provider, const QString &code, const QString &providerWords)
{
  return reason(provider, code, providerWords, inEnglish);
}

QString whatToDo(const QString &provider, const QString &code)
{
  if (const FailureCode *listed = findFailureCode(provider, code))
    return QCoreApplication::translate("FailureCode", listed->whatToDo);
  if (const OwnReason *own = ownReason(code))
    return QCoreApplication::translate("Reason", own->whatToDo);
  return {};
}

} // namespace dakiya
