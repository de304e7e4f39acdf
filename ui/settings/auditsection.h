// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/auditmodel.h"
#include "settings/settingssection.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QTableView;

namespace dakiya {

class Notice;
class ProgressLine;

/// Who changed what, and when: a list that can be searched and exported.
class AuditSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit AuditSection(const Desk &desk, QWidget *parent = nullptr);

  void load() override;
  bool focusSearch() override;
  bool beginExport() override;
  /// Writes what is shown, and all that follows it, into this file.
  void exportTo(const QString &file);

private:
  void createTable();
  void arrange();
  void connectSignals();
  void showState();
  void writeNext(const std::shared_ptr<AuditExport> &file);
  void endExport(const Result<qint64> &written);

  AuditModel m_model;
  QTableView *m_table;
  StatePanel *m_nothing;
  QLineEdit *m_search;
  QPushButton *m_export;
  QLabel *m_count;
  Notice *m_notice;
  ProgressLine *m_progress;
  QString m_file; ///< that is being written
  bool m_stops = false;
  QTimer m_typing;
  QTimer m_look;
};

} // namespace dakiya
