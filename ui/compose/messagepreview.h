// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "compose/formcheck.h"

#include <QFrame>

class QLabel;

namespace dakiya {

class MessageBubble;

/// The message as it will stand on the customer's phone, and below it how long it is and of which template.
class MessagePreview final : public QFrame
{
  Q_OBJECT

public:
  explicit MessagePreview(const Theme &theme, QWidget *parent = nullptr);

  void show(const FormCheck &check, const TypedMessage &typed, const Office &office);

private:
  [[nodiscard]] QWidget *makePhone();
  [[nodiscard]] QWidget *makeChat();

  const Theme m_theme;
  QLabel *m_sender;
  QLabel *m_media;
  MessageBubble *m_bubble;
  QLabel *m_length;
  QLabel *m_version;
};

} // namespace dakiya
