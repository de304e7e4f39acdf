// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>

namespace dakiya {

/// What a message is about; it decides category, variables, reference, expiry and whether it leaves at once.
enum class MessageType {
  DeliveryReminder,
  DeliveryConfirmed,
  PaymentReminder,
  PaymentConfirmation,
  SubscriptionConfirmation,
  PauseConfirmation,
  OrderConfirmation,
  ChurnRisk,
  NewProduct,
  SystemAlert,
};

inline constexpr std::array kMessageTypes{
    MessageType::DeliveryReminder,
    MessageType::DeliveryConfirmed,
    MessageType::PaymentReminder,
    MessageType::PaymentConfirmation,
    MessageType::SubscriptionConfirmation,
    MessageType::PauseConfirmation,
    MessageType::OrderConfirmation,
    MessageType::ChurnRisk,
    MessageType::NewProduct,
    MessageType::SystemAlert,
};

enum class MessageCategory { Utility, Marketing, Internal };

[[nodiscard]] QLatin1StringView wireName(MessageCategory category);

/// The fixed facts of a type. Settings may override `immediate` and `expiresMinutes`.
struct MessageTypeFacts
{
  MessageType type;
  QLatin1StringView wireName;
  MessageCategory category;
  bool immediate;
  QStringList variables;       ///< in the order in which forms show them
  QLatin1StringView reference; ///< `order_id`, `bill_id`, `subscription_id`, or empty
  int expiresMinutes;
};

[[nodiscard]] const MessageTypeFacts &facts(MessageType type);
[[nodiscard]] QLatin1StringView wireName(MessageType type);
[[nodiscard]] std::optional<MessageType> messageTypeFrom(QStringView wireName);

/// True for the variables that hold money: `amount` and `total_amount`.
[[nodiscard]] bool isMoneyVariable(QStringView variable);

} // namespace dakiya
