// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typewords.h"

#include <QCoreApplication>

namespace dakiya {

namespace {

// In the order of MessageType.
constexpr std::array kWords{
    QT_TRANSLATE_NOOP("MessageType", "Delivery reminder"),  QT_TRANSLATE_NOOP("MessageType", "Delivery made"),
    QT_TRANSLATE_NOOP("MessageType", "Payment reminder"),   QT_TRANSLATE_NOOP("MessageType", "Payment received"),
    QT_TRANSLATE_NOOP("MessageType", "Subscription begun"), QT_TRANSLATE_NOOP("MessageType", "Subscription paused"),
    QT_TRANSLATE_NOOP("MessageType", "Order confirmation"), QT_TRANSLATE_NOOP("MessageType", "Offer to stay"),
    QT_TRANSLATE_NOOP("MessageType", "New product"),        QT_TRANSLATE_NOOP("MessageType", "Office alert"),
};
static_assert(kWords.size() == kMessageTypes.size());

} // namespace

QString typeWord(MessageType type)
{
  return QCoreApplication::translate("MessageType", kWords[size_t(type)]);
}

} // namespace dakiya
