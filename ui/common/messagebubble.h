// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QFrame>

class QLabel;

namespace dakiya {

/// A message as it stands in the customer's chat, WhatsApp's formatting included.
class MessageBubble final : public QFrame
{
  Q_OBJECT

public:
  explicit MessageBubble(const Theme &theme, QWidget *parent = nullptr);

  /// Stands in a text for what is still missing: its name, muted.
  [[nodiscard]] static QString blank(const QString &name);
  [[nodiscard]] static QString withoutBlanks(const QString &text);

  /// Empty: `hint` stands there instead, muted.
  void setMessage(const QString &text, const QString &hint = {});
  /// At the foot, small: a time, ticks. Empty: nothing.
  void setFoot(const QString &foot);
  [[nodiscard]] QString message() const { return m_message; }

private:
  const QString m_muted; ///< the colour of blanks
  QLabel *m_text;
  QLabel *m_foot;
  QString m_message;
};

} // namespace dakiya
