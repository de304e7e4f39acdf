// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/historyexport.h"

#include <QWidget>

namespace dakiya {

class Notice;
class ProgressLine;

/// Asks for a file and writes into it what a filter shows, however much that is, while everything else goes on. Says
/// how far it is, can be stopped, and tells where the file is. Takes no room while there is nothing to say.
class ExportBar final : public QWidget
{
  Q_OBJECT

public:
  explicit ExportBar(const Desk &desk, QWidget *parent = nullptr);

  /// Does nothing while another export runs.
  void askForFile(const HistoryFilter &filter, const QTimeZone &zone);
  /// The ending says the format: `.csv`, else a workbook.
  void begin(const QString &path, const HistoryFilter &filter, const QTimeZone &zone);
  [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
  void finished();

private:
  using Job = std::shared_ptr<HistoryExport>;

  void writeNext(const Job &job);
  void takePage(const Job &job, const Result<bool> &more);
  void commit(const Job &job);
  void end(const Result<void> &done);
  void stop();
  void showFolder();
  [[nodiscard]] QString firstName() const;

  const Desk m_desk;
  ProgressLine *m_progress;
  Notice *m_notice;
  QString m_path;
  qint64 m_written = 0;
  bool m_isWorking = false;
  bool m_isStopped = false;
};

} // namespace dakiya
