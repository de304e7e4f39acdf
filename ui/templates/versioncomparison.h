// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/localtime.h"
#include "domain/messagetemplate.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace dakiya {

/// Two versions of a template side by side.
class VersionComparison final : public QWidget
{
  Q_OBJECT

public:
  explicit VersionComparison(const Theme &theme, QWidget *parent = nullptr);

  /// What can be compared: the versions, newest first, and what is written and not saved, if that differs.
  void setVersions(const QList<MessageTemplate> &versions, const std::optional<QString> &unsaved,
                   const LocalTime &local, qint64 nowMs);
  /// Shows these two; kUnsaved is what is written.
  void compare(int first, int second);
  static constexpr int kUnsaved = -1;

Q_SIGNALS:
  void left();
  void restoreWanted(int version);

protected:
  void keyPressEvent(QKeyEvent *event) override;

private:
  void createWidgets();
  void arrangeLayout();
  void show();
  void fillBox(QComboBox *box);
  [[nodiscard]] QString bodyOf(int version) const;

  const Theme m_theme;
  QList<MessageTemplate> m_versions;
  std::optional<QString> m_unsaved;
  QStringList m_names; ///< in the order of the versions
  QComboBox *m_first = nullptr;
  QComboBox *m_second = nullptr;
  QLabel *m_summary = nullptr;
  QTextBrowser *m_columns = nullptr;
  QPushButton *m_back = nullptr;
  QPushButton *m_restore = nullptr;
};

/// A version as a list names it: its number, who made it and when.
[[nodiscard]] QString versionName(const MessageTemplate &version, const LocalTime &local, qint64 nowMs);

} // namespace dakiya
