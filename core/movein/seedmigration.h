// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "movein/seedmessages.h"
#include "movein/seedreport.h"

#include <functional>

namespace dakiya {

class Clock;
class ExportFile;
struct ExportDocument;

/// What a person asks of the move.
struct SeedMigrationRequest
{
  QString folder; ///< where the exports lie
  bool dryRun = false;
  QString rejectsFile; ///< empty: none is written
  QString who;         ///< for the audit log and the templates
};

/// Moves the old service's four collections into a store: settings, templates, the queue, which is held, and the log.
/// Each piece is one transaction, so what breaks off goes on where it was when it is started again. Nobody may send
/// from the store meanwhile, unless it is a dry run, which only reads.
class SeedMigration final
{
public:
  using Progress = std::function<void(qint64 bytes, qint64 ofBytes)>;

  SeedMigration(Store &store, const Clock &clock, SeedMigrationRequest request);

  /// Errors: ExportMissing (none of the four is there), FileUnreadable, ExportUnreadable, the store's.
  [[nodiscard]] Result<void> run(const Progress &progress);
  [[nodiscard]] const SeedReport &report() const { return m_report; }

private:
  using TakeDocument = Result<void> (SeedMigration::*)(SeedCounts &, const ExportDocument &);

  [[nodiscard]] Result<void> findFiles();
  [[nodiscard]] Result<void> prepare();
  [[nodiscard]] Result<void> read(SeedCounts &counts, TakeDocument take, const Progress &progress);
  [[nodiscard]] Result<void> takeSettings(SeedCounts &counts, const ExportDocument &document);
  [[nodiscard]] Result<void> takeSetting(SeedCounts &counts, const SeedSetting &setting);
  [[nodiscard]] Result<void> takeTemplate(SeedCounts &counts, const ExportDocument &document);
  [[nodiscard]] Result<void> saveTemplate(SeedCounts &counts, const MessageTemplate &old);
  [[nodiscard]] Result<void> takeQueued(SeedCounts &counts, const ExportDocument &document);
  [[nodiscard]] Result<void> takeLogged(SeedCounts &counts, const ExportDocument &document);
  [[nodiscard]] Result<void> takeMessage(SeedCollection collection, SeedCounts &counts, const ExportDocument &document);
  [[nodiscard]] Result<void> flush(SeedCollection collection);
  [[nodiscard]] Result<void> refuse(SeedCounts &counts, const Error &reason, const ExportDocument &document,
                                    const QByteArray &shown);
  [[nodiscard]] Result<void> note();

  Store &m_store;
  const Clock &m_clock;
  const SeedMigrationRequest m_request;
  SeedReport m_report;
  SeedProblems m_problems;
  SeedCircumstances m_circumstances;
  SeedMessages m_messages;
  QHash<QString, QString> m_settings;                         ///< as they stand, with those that a dry run would set
  QHash<QString, std::optional<MessageTemplate>> m_templates; ///< by type and language
  QSet<QString> m_dryTemplates;                               ///< texts that a dry run would have taken
  QList<SeedMessage> m_piece;
  qint64 m_bytesBefore = 0;
  qint64 m_bytes = 0;
};

} // namespace dakiya
