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
              QT_TRANSLATE_NOOP("Reason", "A late answer or a receipt settles it; look at the customer's chat")},
    OwnReason{
        "connection-lost"_L1,
        QT_TRANSLATE_NOOP("Reason", "The connection broke before the answer: it is not sure whether it was taken"),
        QT_TRANSLATE_NOOP("Reason", "A late answer or a receipt settles it; look at the customer's chat")},
    OwnReason{"crash"_L1, QT_TRANSLATE_NOOP("Reason", "Dakiya broke off while sending: it is not sure whether it left"),
              QT_TRANSLATE_NOOP("Reason", "A late answer or a receipt settles it; look at the customer's chat")},
    OwnReason{"stopped"_L1,
              QT_TRANSLATE_NOOP("Reason", "Dakiya was closed before the answer: it is not sure whether it was taken"),
              QT_TRANSLATE_NOOP("Reason", "A late answer or a receipt settles it; look at the customer's chat")},
    OwnReason{"moved-in"_L1,
              QT_TRANSLATE_NOOP("Reason", "The old service did not note whether it left: it is not sure"),
              QT_TRANSLATE_NOOP("Reason", "A receipt settles it; look at the customer's chat")},
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
    OwnReason{"not-arrived"_L1, QT_TRANSLATE_NOOP("Reason", "A person has looked: it did not arrive"),
              QT_TRANSLATE_NOOP("Reason", "Send it again if it still matters")},
    OwnReason{"no-reason"_L1, QT_TRANSLATE_NOOP("Reason", "The provider reported a failure and gave no reason"),
              QT_TRANSLATE_NOOP("Reason", "Call the customer and check the number")},
};

/// What an answer without a code of the provider's means. The provider's own words say it better where there are any.
constexpr std::array kHttpReasons{
    OwnReason{"401"_L1, QT_TRANSLATE_NOOP("Reason", "The provider does not accept the credentials"),
              QT_TRANSLATE_NOOP("Reason", "Check the account's key and ids")},
    OwnReason{"402"_L1, QT_TRANSLATE_NOOP("Reason", "The provider wants to be paid first"),
              QT_TRANSLATE_NOOP("Reason", "Fill up the account's wallet")},
    OwnReason{"403"_L1, QT_TRANSLATE_NOOP("Reason", "The provider does not allow this account to send"),
              QT_TRANSLATE_NOOP("Reason", "Ask the provider to allow it")},
    OwnReason{"404"_L1, QT_TRANSLATE_NOOP("Reason", "The provider takes no messages at this address"),
              QT_TRANSLATE_NOOP("Reason", "Check the provider's address and the account's ids")},
    OwnReason{"405"_L1, QT_TRANSLATE_NOOP("Reason", "The provider takes no messages at this address"),
              QT_TRANSLATE_NOOP("Reason", "Check the provider's address and the account's ids")},
    OwnReason{"407"_L1, QT_TRANSLATE_NOOP("Reason", "A proxy on the way to the provider asks for a password"),
              QT_TRANSLATE_NOOP("Reason", "Ask whoever looks after the network")},
    OwnReason{"429"_L1, QT_TRANSLATE_NOOP("Reason", "The provider was given too many messages at once"),
              QT_TRANSLATE_NOOP("Reason", "It is tried again by itself")},
};

constexpr OwnReason kMoved{"3xx"_L1, QT_TRANSLATE_NOOP("Reason", "The provider's address leads to another place"),
                           QT_TRANSLATE_NOOP("Reason", "Correct the provider's address")};

template <class Table> const OwnReason *findIn(const Table &table, const QString &code)
{
  const auto *found = std::find_if(table.begin(), table.end(), [&](const OwnReason &own) { return own.code == code; });
  return found == table.end() ? nullptr : found;
}

// `http-402`, and `402` where the body names it.
const OwnReason *httpReason(const QString &code)
{
  const QString status = code.startsWith("http-"_L1) ? code.mid(5) : code;
  if (status.size() == 3 && status.startsWith(u'3'))
    return &kMoved;
  return findIn(kHttpReasons, status);
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
  if (const OwnReason *own = findIn(kOwnReasons, code))
    return say("Reason", own->reason);
  if (!providerWords.isEmpty() || code.isEmpty())
    return providerWords;
  if (const OwnReason *http = httpReason(code))
    return say("Reason", http->reason);
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
  if (const OwnReason *own = findIn(kOwnReasons, code))
    return QCoreApplication::translate("Reason", own->whatToDo);
  const OwnReason *http = httpReason(code);
  return http ? QCoreApplication::translate("Reason", http->whatToDo) : QString();
}

} // namespace dakiya
