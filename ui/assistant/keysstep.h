// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistant/assistantstep.h"
#include "engine/accountkeeper.h"

#include <QHash>

class QLineEdit;
class QPushButton;

namespace dakiya {

class Field;
class Notice;

/// The account's keys: typed, or taken out of an old `.env`, and put into the keychain when the person says so.
class KeysStep final : public AssistantStep
{
  Q_OBJECT

public:
  KeysStep(const Desk &desk, AssistantPlan &plan);

  void enter() override;
  [[nodiscard]] QString confirmation() const override;
  [[nodiscard]] bool isReady() const override { return !m_isSaving && !m_standing.provider.isEmpty(); }
  void confirm() override;
  /// Takes what a file gives into the fields.
  void readFile(const QString &path);

private:
  struct Entry
  {
    Field *field;
    QLineEdit *editor;
  };

  void askForFile();
  void makeFields(const AccountStanding &standing);
  void addField(const CredentialStanding &credential);
  void showStanding(const AccountStanding &standing);
  [[nodiscard]] QList<GivenCredential> given() const;
  [[nodiscard]] bool lacksSomething();
  void finish(const Result<void> &done);

  AccountStanding m_standing;
  bool m_isSaving = false;
  Notice *m_notice;
  QPushButton *m_import;
  QWidget *m_form = nullptr;
  QVBoxLayout *m_place;
  QHash<QString, Entry> m_entries;
};

} // namespace dakiya
