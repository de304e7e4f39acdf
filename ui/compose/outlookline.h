// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "compose/outlook.h"

#include <QWidget>

class QLabel;

namespace dakiya {

/// Says beside the button that sends what will happen when it is pressed.
class OutlookLine final : public QWidget
{
  Q_OBJECT

public:
  explicit OutlookLine(const Theme &theme, QWidget *parent = nullptr);

  void show(const Outlook &outlook);

private:
  const Theme m_theme;
  QLabel *m_sign;
  QLabel *m_words;
};

} // namespace dakiya
