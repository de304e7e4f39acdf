// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "domain/templatefaults.h"
#include "engine/templateshelf.h"
#include "templates/templatedrafts.h"
#include "templates/templatelist.h"

#include <QObject>

#include <optional>

namespace dakiya {

/// The template that somebody works on: its versions, what is written and not saved, and the way into the store. It
/// shows nothing itself.
class TemplateWork final : public QObject
{
  Q_OBJECT

public:
  explicit TemplateWork(const Desk &desk, QObject *parent = nullptr);
  /// What is not saved is kept.
  ~TemplateWork() override;

  /// Reads everything again; what is being written stays.
  void load();
  /// Turns to another one.
  void open(MessageType type, const QString &language);
  /// What is written now.
  void setBody(const QString &body) { m_body = body; }
  /// Keeps it over the end of the page.
  void keepDraft();

  [[nodiscard]] bool isOpen() const { return m_isOpen; }
  [[nodiscard]] MessageType type() const { return m_type; }
  [[nodiscard]] const QString &language() const { return m_language; }
  [[nodiscard]] const QString &body() const { return m_body; }
  /// As it was before somebody wrote.
  [[nodiscard]] QString savedBody() const;
  [[nodiscard]] bool isDirty() const { return m_body != savedBody(); }
  [[nodiscard]] const QList<MessageTemplate> &versions() const { return m_binder.versions; }
  [[nodiscard]] const QList<Message> &messages() const { return m_binder.messages; }
  /// The number of the version in use; 0: there is none.
  [[nodiscard]] int newest() const;
  /// The version upon which was written.
  [[nodiscard]] int base() const { return m_base; }
  /// Somebody else has saved a version since one began to write.
  [[nodiscard]] bool isOvertaken() const { return isDirty() && newest() > m_base; }
  [[nodiscard]] const Settings &settings() const { return m_shelf.settings; }
  [[nodiscard]] QStringList variables() const;
  [[nodiscard]] QList<TemplateFault> faults() const;
  /// Why nothing of it is sent; nullopt: that is not so.
  [[nodiscard]] std::optional<TemplatePause> pause() const;
  [[nodiscard]] QList<TemplateChip> chipsOf(MessageType type) const;
  [[nodiscard]] bool isSaving() const { return m_isSaving; }

  /// For managers.
  void save();
  void restore(int version);
  /// For everybody.
  void takeNewest();
  void letSendAgain();

Q_SIGNALS:
  /// The list is read.
  void shelfRead();
  /// Another text is to be seen.
  void opened();
  /// The same text, and something about it is new.
  void updated();
  void saved(int version);
  void refused(const QList<dakiya::Error> &errors);
  /// Nothing can be read.
  void failed(const dakiya::Error &error);

private:
  void readBinderOf(MessageType type, const QString &language, bool isNewOne);
  void show(const TemplateBinder &binder, bool isNewOne);
  void store(const QString &body);
  void hearSaved(const Result<SaveUponOutcome> &outcome, MessageType type, const QString &language);
  [[nodiscard]] bool isWritten(MessageType type, const QString &language) const;

  const Desk m_desk;
  std::optional<TemplateDrafts> m_drafts; ///< those of the store that is open
  TemplateShelf m_shelf;
  TemplateBinder m_binder;
  MessageType m_type = MessageType::DeliveryReminder;
  QString m_language;
  QString m_body;
  int m_base = 0;
  bool m_isOpen = false;
  bool m_isSaving = false;
};

} // namespace dakiya
