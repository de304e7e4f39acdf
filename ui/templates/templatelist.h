// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/messagetype.h"

#include <QListView>

class QStandardItemModel;

namespace dakiya {

/// How a template of a type stands in a language.
struct TemplateChip
{
  enum class State { Written, Missing, Paused, Unsaved };
  QString language;
  State state = State::Missing;

  friend bool operator==(const TemplateChip &, const TemplateChip &) = default;
};

/// The types of messages, each with the languages that it is written in.
class TemplateList final : public QListView
{
  Q_OBJECT

public:
  explicit TemplateList(const Theme &theme, QWidget *parent = nullptr);

  void setChips(MessageType type, const QList<TemplateChip> &chips);
  /// Marks it without saying that it was chosen.
  void choose(MessageType type, const QString &language);
  /// One after another, without their colours; for screen readers.
  [[nodiscard]] static QString chipInWords(const TemplateChip &chip);
  [[nodiscard]] static QString inWords(MessageType type, const QList<TemplateChip> &chips);

Q_SIGNALS:
  /// An empty language: whichever was looked at.
  void chosen(dakiya::MessageType type, const QString &language);

protected:
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
  void mousePressEvent(QMouseEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

private:
  [[nodiscard]] QModelIndex indexOf(MessageType type) const;
  void step(int by);

  QStandardItemModel *m_types;
  bool m_tells = true;
};

/// The name of a category of messages, as a clerk says it.
[[nodiscard]] QString categoryWord(MessageCategory category);

} // namespace dakiya
