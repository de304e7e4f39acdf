// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/localtime.h"
#include "domain/message.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace dakiya {

class MessageBubble;

/// The template as a customer sees it, with an example or with what was written to real customers.
class TemplatePreview final : public QWidget
{
  Q_OBJECT

public:
  explicit TemplatePreview(const Theme &theme, QWidget *parent = nullptr);

  /// The example's values, and the latest messages of the type, newest first.
  void setValues(const QMap<QString, QString> &sample, const QList<Message> &messages, const QString &businessName);
  void setBody(const QString &body);

private:
  void createWidgets();
  void arrangeLayout();
  void show(int place);
  void fill();
  [[nodiscard]] QMap<QString, QString> values() const;

  QMap<QString, QString> m_sample;
  QList<Message> m_messages;
  QString m_businessName;
  QString m_body;
  int m_place = -1; ///< of the message; -1: the example
  QLabel *m_whose = nullptr;
  QToolButton *m_before = nullptr;
  QToolButton *m_after = nullptr;
  QPushButton *m_example = nullptr;
  QPushButton *m_real = nullptr;
  MessageBubble *m_bubble = nullptr;
  QLabel *m_length = nullptr;
};

} // namespace dakiya
