// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetype.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

QStringList names(std::initializer_list<QLatin1StringView> variables)
{
  QStringList list;
  for (const QLatin1StringView variable : variables)
    list.append(QString(variable));
  return list;
}

using FactsTable = std::array<MessageTypeFacts, kMessageTypes.size()>;

// In the order of the enumeration: facts() indexes it.
const FactsTable &factsTable()
{
  using enum MessageType;
  using enum MessageCategory;
  static const FactsTable table{{
      {DeliveryReminder, "delivery_reminder"_L1, Utility, false,
       names({"customer_name"_L1, "delivery_date"_L1, "area"_L1}), "subscription_id"_L1, 12 * kHour},
      {DeliveryConfirmed, "delivery_confirmed"_L1, Utility, true, names({"customer_name"_L1, "delivery_date"_L1}),
       "order_id"_L1, 12 * kHour},
      {PaymentReminder, "payment_reminder"_L1, Utility, false, names({"customer_name"_L1, "amount"_L1, "period"_L1}),
       "bill_id"_L1, 72 * kHour},
      {PaymentConfirmation, "payment_confirmation"_L1, Utility, true, names({"customer_name"_L1, "amount"_L1}),
       "order_id"_L1, 24 * kHour},
      {SubscriptionConfirmation, "subscription_confirmation"_L1, Utility, true,
       names({"customer_name"_L1, "product"_L1, "start_date"_L1}), "subscription_id"_L1, 48 * kHour},
      {PauseConfirmation, "pause_confirmation"_L1, Utility, true, names({"customer_name"_L1, "resume_date"_L1}),
       "subscription_id"_L1, 24 * kHour},
      {OrderConfirmation, "order_confirmation"_L1, Utility, true,
       names({"customer_name"_L1, "total_amount"_L1, "delivery_date"_L1}), "order_id"_L1, 24 * kHour},
      {ChurnRisk, "churn_risk"_L1, Marketing, false, names({"customer_name"_L1, "offer"_L1}), {}, 7 * kDay},
      {NewProduct,
       "new_product"_L1,
       Marketing,
       false,
       names({"customer_name"_L1, "product"_L1, "details"_L1}),
       {},
       7 * kDay},
      {SystemAlert, "system_alert"_L1, Internal, true, names({"title"_L1, "details"_L1}), {}, 2 * kHour},
  }};
  return table;
}

} // namespace

QLatin1StringView wireName(MessageCategory category)
{
  switch (category) {
  case MessageCategory::Utility:
    return "utility"_L1;
  case MessageCategory::Marketing:
    return "marketing"_L1;
  case MessageCategory::Internal:
    return "internal"_L1;
  }
  return {};
}

const MessageTypeFacts &facts(MessageType type)
{
  return factsTable().at(static_cast<size_t>(type));
}

QLatin1StringView wireName(MessageType type)
{
  return facts(type).wireName;
}

std::optional<MessageType> messageTypeFrom(QStringView name)
{
  for (const MessageTypeFacts &row : factsTable()) {
    if (name == row.wireName)
      return row.type;
  }
  return std::nullopt;
}

bool isMoneyVariable(QStringView variable)
{
  return variable == "amount"_L1 || variable == "total_amount"_L1;
}

} // namespace dakiya
