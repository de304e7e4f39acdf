// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatework.h"

#include "common/staff.h"
#include "domain/settingchoices.h"
#include "engine/enginehost.h"
#include "engine/templatepauses.h"

#include <algorithm>

namespace dakiya {

TemplateWork::TemplateWork(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

TemplateWork::~TemplateWork()
{
  keepDraft();
}

void TemplateWork::load()
{
  m_drafts.emplace(m_desk.preferences, m_desk.host.provider());
  m_desk.host.read(
      this, [](Store &store) { return readShelf(store); },
      [this](const Result<TemplateShelf> &shelf) {
        if (!shelf) {
          Q_EMIT failed(shelf.error());
          return;
        }
        m_shelf = *shelf;
        Q_EMIT shelfRead();
        if (m_isOpen)
          readBinderOf(m_type, m_language, false);
      });
}

void TemplateWork::open(MessageType type, const QString &language)
{
  keepDraft();
  readBinderOf(type, language, true);
}

void TemplateWork::readBinderOf(MessageType type, const QString &language, bool isNewOne)
{
  m_type = type;
  m_language = language;
  m_desk.host.read(
      this, [type, language](Store &store) { return readBinder(store, type, language); },
      [this, type, language, isNewOne](const Result<TemplateBinder> &binder) {
        if (type != m_type || language != m_language)
          return; // somebody has turned to another one meanwhile
        if (binder)
          show(*binder, isNewOne);
        else
          Q_EMIT failed(binder.error());
      });
}

void TemplateWork::show(const TemplateBinder &binder, bool isNewOne)
{
  const bool follows = !isNewOne && !isDirty();
  const int before = newest();
  m_binder = binder;
  if (!isNewOne && (!follows || newest() == before)) {
    Q_EMIT updated();
    return;
  }
  const std::optional<TemplateDraft> draft = m_drafts->find(m_type, m_language);
  m_base = draft ? draft->base : newest();
  m_body = draft ? draft->body : savedBody();
  m_isOpen = true;
  Q_EMIT opened();
}

void TemplateWork::keepDraft()
{
  if (!m_isOpen || !m_drafts)
    return;
  if (isDirty())
    m_drafts->keep(m_type, m_language, {m_body, m_base});
  else
    m_drafts->drop(m_type, m_language);
}

int TemplateWork::newest() const
{
  return m_binder.versions.isEmpty() ? 0 : m_binder.versions.constFirst().version;
}

QString TemplateWork::savedBody() const
{
  for (const MessageTemplate &version : m_binder.versions) {
    if (version.version == m_base)
      return version.body;
  }
  return {};
}

QStringList TemplateWork::variables() const
{
  return allowedVariables(m_type, m_shelf.settings.extraVariables(m_type));
}

QList<TemplateFault> TemplateWork::faults() const
{
  return faultsOf(m_type, m_body, m_shelf.settings.extraVariables(m_type));
}

std::optional<TemplatePause> TemplateWork::pause() const
{
  for (const TemplatePause &pause : m_shelf.pauses) {
    if (pause.type == m_type && pause.language == m_language)
      return pause;
  }
  return std::nullopt;
}

bool TemplateWork::isWritten(MessageType type, const QString &language) const
{
  return std::any_of(m_shelf.current.cbegin(), m_shelf.current.cend(),
                     [&](const MessageTemplate &one) { return one.type == type && one.language == language; });
}

QList<TemplateChip> TemplateWork::chipsOf(MessageType type) const
{
  QStringList languages = settingChoices(QStringLiteral("language"));
  for (const MessageTemplate &one : m_shelf.current) {
    if (one.type == type)
      languages << one.language;
  }
  if (m_isOpen && type == m_type)
    languages << m_language;
  languages.removeDuplicates();
  QList<TemplateChip> chips;
  for (const QString &language : std::as_const(languages)) {
    const bool isThis = m_isOpen && type == m_type && language == m_language;
    const bool isUnsaved = isThis ? isDirty() : m_drafts && m_drafts->find(type, language);
    using enum TemplateChip::State;
    chips << TemplateChip{language, m_shelf.isPaused(type, language) ? Paused
                                    : isUnsaved                      ? Unsaved
                                    : isWritten(type, language)      ? Written
                                                                     : Missing};
  }
  return chips;
}

void TemplateWork::save()
{
  store(m_body);
}

void TemplateWork::restore(int version)
{
  for (const MessageTemplate &one : std::as_const(m_binder.versions)) {
    if (one.version != version)
      continue;
    store(one.body);
    return;
  }
}

void TemplateWork::store(const QString &body)
{
  m_isSaving = true;
  Q_EMIT updated();
  const TemplateEdit edit{m_type, m_language, body};
  m_desk.host.ask(
      this,
      [who = m_desk.staff.name(), edit, version = newest()](Engine &engine) {
        return saveUpon(engine, who, edit, version);
      },
      [this, edit](const Result<SaveUponOutcome> &outcome) {
        m_isSaving = false;
        hearSaved(outcome, edit.type, edit.language);
      });
}

void TemplateWork::hearSaved(const Result<SaveUponOutcome> &outcome, MessageType type, const QString &language)
{
  if (!outcome) {
    Q_EMIT refused({outcome.error()});
  } else if (const auto *errors = std::get_if<QList<Error>>(&*outcome)) {
    Q_EMIT refused(*errors);
  } else if (const auto *done = std::get_if<SavedTemplate>(&*outcome)) {
    m_drafts->drop(type, language);
    // What is shown may be another one by now.
    if (type == m_type && language == m_language) {
      m_binder.versions.prepend(done->current);
      m_base = done->current.version;
      m_body = done->current.body;
    }
    Q_EMIT saved(done->current.version);
  }
  load();
}

void TemplateWork::takeNewest()
{
  m_base = newest();
  m_body = savedBody();
  m_drafts->drop(m_type, m_language);
  Q_EMIT opened();
}

void TemplateWork::letSendAgain()
{
  m_desk.host.ask(
      this,
      [who = m_desk.staff.name(), type = m_type, language = m_language](Engine &engine) {
        return TemplatePauses(engine).lift(who, type, language);
      },
      [this](const Result<void> &lifted) {
        if (!lifted)
          Q_EMIT refused({lifted.error()});
        load();
      });
}

} // namespace dakiya
