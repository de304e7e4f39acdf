// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "domain/localtime.h"
#include "domain/message.h"
#include "domain/messagetemplate.h"
#include "domain/settings.h"
#include "practice/inventedpeople.h"

#include <QHash>

#include <array>
#include <optional>

namespace dakiya {

/// How much is invented, and when it ends.
struct InventedHistoryOptions
{
  qint64 messages = 0;
  int days = 1; ///< today and the days before
  quint64 seed = 1;
  qint64 now = 0; ///< UTC ms
};

/// Believable messages of the past, one after the other, oldest first. The same seed gives the same people, texts and
/// fates; only the moments follow the clock.
class InventedHistory final
{
public:
  /// `templates` are those in use, in every language that people have.
  InventedHistory(const InventedHistoryOptions &options, const Settings &settings,
                  const QList<MessageTemplate> &templates);

  [[nodiscard]] const QList<InventedPerson> &people() const { return m_people; }
  /// The place of whoever the last message went to among people().
  [[nodiscard]] qsizetype recipient() const { return m_recipient; }

  /// The next message with its attempts; false at the end. Receipts follow from the moments of the message.
  [[nodiscard]] bool next(MessageTimeline &past);

private:
  /// An hour of the past, or what is over of it.
  struct Slot
  {
    qint64 from;
    qint64 to;
    double weightUpToEnd;
  };

  /// What the settings say of a type: read once, because a setting is a text.
  struct TypeRule
  {
    bool immediate = false;
    qint64 expiresMs = 0;
    std::optional<QuietHours> quietHours;
  };

  void readRules(const Settings &settings);
  void layOutHours();
  [[nodiscard]] qint64 nextMoment();
  void writeText(Message &message);
  [[nodiscard]] QString valueOf(QStringView variable, const InventedPerson &person, qint64 createdAt);
  [[nodiscard]] QString dayText(qint64 utcMs);

  const InventedHistoryOptions m_options;
  const QString m_businessName;
  const LocalTime m_local;
  Random m_random;
  MessageIdSource m_ids;
  QList<InventedPerson> m_people;
  std::array<TypeRule, kMessageTypes.size()> m_rules;      ///< in the order of kMessageTypes
  QHash<QPair<int, QString>, MessageTemplate> m_templates; ///< by type and language
  QHash<qint64, QString> m_dayTexts;                       ///< by local day
  QList<Slot> m_slots;
  qsizetype m_slot = 0;
  qint64 m_made = 0;
  qsizetype m_recipient = 0;
};

} // namespace dakiya
