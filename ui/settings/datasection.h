// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "engine/backups.h"
#include "settings/settingssection.h"

#include <QTimer>

class QPushButton;

namespace dakiya {

class BackupList;
class Notice;
class ProgressLine;

/// Where the data is kept, its backups and the way back from one, and whether everything in it fits together.
class DataSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit DataSection(const Desk &desk, QWidget *parent = nullptr);

  void load() override;
  /// Writes a backup; empty: into the data's own folder, under the date.
  void backUp(const QString &file = {});
  /// Asks first: what came since the backup was made is not in it.
  void askToRestore(const QString &file, qint64 madeAt);

private:
  /// What the engine says of its data.
  struct Place
  {
    QString folder;
    QString provider;
    qint64 bytes = 0;
    QTimeZone zone;
    QList<BackupFile> backups;
  };

  void createWidgets();
  void arrange();
  void connectSignals();
  void showPlace(const Place &place);
  void begin(const QString &words, qint64 total, const QString &growing = {}, bool canStop = false);
  void end();
  void sayBackedUp(const Result<CheckedCopy> &copy, const QString &file);
  void chooseBackupFile();
  void chooseRestoreFile();
  void restore(const QString &file);
  void showStep(const RestoreStep &step);
  void sayRestored(const Result<Restored> &restored);
  void check();
  void checkNext(int step, const QStringList &faults);
  void sayChecked(const Result<QStringList> &faults);
  void setBusy(bool busy);

  Place m_place;
  LocalTime m_local;
  QLabel *m_where = nullptr;
  QPushButton *m_backUp = nullptr;
  QPushButton *m_backUpElsewhere = nullptr;
  QPushButton *m_restore = nullptr;
  QPushButton *m_restoreOther = nullptr;
  QPushButton *m_check = nullptr;
  QLabel *m_faults = nullptr;
  BackupList *m_list = nullptr;
  Notice *m_notice = nullptr;
  ProgressLine *m_progress = nullptr;
  QTimer m_watch;
  QString m_growing; ///< the file that is being written
  qint64 m_total = 0;
  bool m_stops = false;
};

} // namespace dakiya
