// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatespage.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/languagewords.h"
#include "common/preferences.h"
#include "common/staff.h"
#include "common/statepanel.h"
#include "domain/typewords.h"
#include "engine/enginehost.h"
#include "templates/languagebar.h"
#include "templates/samplevalues.h"
#include "templates/templateeditor.h"
#include "templates/templatelist.h"
#include "templates/templatenews.h"
#include "templates/templatepreview.h"
#include "templates/templateside.h"
#include "templates/templatewriter.h"
#include "templates/versioncomparison.h"
#include "templates/versionlist.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kRestMs = 400;
constexpr int kLookMs = 1'000;
const QString kChosen = QStringLiteral("templates/chosen");

} // namespace

TemplatesPage::TemplatesPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_work(desk)
    , m_local(Settings().timeZone())
{
  createWidgets();
  arrangeLayout();
  connectSignals();
  connectWork();
  connectVersions();
  m_state->say(tr("Loading…"), {});
  m_desk.host.whenStarted(this, [this] { m_work.load(); });
}

void TemplatesPage::createWidgets()
{
  setObjectName(QStringLiteral("templates"));
  const Theme &theme = m_desk.theme;
  m_state = new StatePanel(theme);
  m_list = new TemplateList(theme);
  m_title = new QLabel;
  m_title->setObjectName(QStringLiteral("templateTitle"));
  m_title->setProperty("strong", true);
  m_made = new QLabel;
  m_made->setObjectName(QStringLiteral("templateMade"));
  m_made->setProperty("muted", true);
  m_made->setWordWrap(true);
  m_languages = new LanguageBar(theme);
  m_news = new TemplateNews(m_desk);
  m_writer = new TemplateWriter(theme);
  m_side = new TemplateSide(theme);
  m_comparison = new VersionComparison(theme);
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRestMs);
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
}

void TemplatesPage::arrangeLayout()
{
  auto *title = new QLabel(tr("Templates"));
  title->setProperty("heading", true);
  auto *inside = new QWidget;
  inside->setProperty("plain", true);
  m_parts = new QBoxLayout(QBoxLayout::LeftToRight, inside);
  m_parts->setContentsMargins(0, 0, 0, 0);
  m_parts->setSpacing(space::group);
  m_parts->addWidget(m_list);
  m_parts->addWidget(makeRight(), 1);
  m_scroll = new QScrollArea;
  m_scroll->setObjectName(QStringLiteral("templatesScroll"));
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidgetResizable(true);
  m_scroll->setWidget(inside);
  m_all = new QStackedWidget;
  m_all->addWidget(m_state);
  m_all->addWidget(m_scroll);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::between);
  column->addWidget(title);
  column->addWidget(m_all, 1);
  arrangeParts();
}

QWidget *TemplatesPage::makeRight()
{
  auto *head = new QHBoxLayout;
  head->setSpacing(space::between);
  auto *names = new QVBoxLayout;
  names->setSpacing(0);
  names->addWidget(m_title);
  names->addWidget(m_made);
  head->addLayout(names, 1);
  head->addWidget(m_languages);
  auto *writing = new QWidget;
  m_bench = new QBoxLayout(QBoxLayout::LeftToRight, writing);
  m_bench->setContentsMargins(0, 0, 0, 0);
  m_bench->setSpacing(space::group);
  m_bench->addWidget(m_writer, 3);
  m_bench->addWidget(m_side, 2);
  m_views = new QStackedWidget;
  m_views->addWidget(writing);
  m_views->addWidget(m_comparison);
  auto *right = new QWidget;
  auto *column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addLayout(head);
  column->addWidget(m_news);
  column->addWidget(m_views, 1);
  return right;
}

// Side by side where there is room, below each other where there is not; measured in letters, because letters differ.
void TemplatesPage::arrangeParts()
{
  const int letter = fontMetrics().averageCharWidth();
  const bool isWide = width() > 118 * letter;
  m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_list->setMinimumWidth(isWide ? 32 * letter : 0);
  m_list->setMaximumWidth(isWide ? 36 * letter : QWIDGETSIZE_MAX);
  const int fewRows = 5 * m_list->sizeHintForRow(0) / 2;
  m_list->setMinimumHeight(isWide ? 0 : fewRows);
  m_list->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : fewRows);
  const bool hasRoom = width() > 84 * letter;
  m_bench->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_writer->editor()->setMinimumHeight(isWide ? 0 : 10 * fontMetrics().height());
  m_side->setMinimumHeight(isWide ? 0 : 16 * fontMetrics().height());
}

void TemplatesPage::resizeEvent(QResizeEvent *event)
{
  Page::resizeEvent(event);
  arrangeParts();
}

void TemplatesPage::connectSignals()
{
  connect(m_list, &TemplateList::chosen, this, &TemplatesPage::choose);
  connect(m_languages, &LanguageBar::chosen, this,
          [this](const QString &language) { choose(m_work.type(), language); });
  connect(m_writer, &TemplateWriter::bodyChanged, this, &TemplatesPage::showTyped);
  connect(m_writer, &TemplateWriter::saveWanted, this, &TemplatesPage::save);
  connect(m_writer, &TemplateWriter::discardWanted, this, &TemplatesPage::discard);
  connect(m_news, &TemplateNews::sendAgainWanted, &m_work, &TemplateWork::letSendAgain);
  connect(m_news, &TemplateNews::newestWanted, &m_work, &TemplateWork::takeNewest);
  connect(m_news, &TemplateNews::restoreWanted, this, &TemplatesPage::restore);
  connect(m_news, &TemplateNews::compareWanted, this, [this] {
    showVersions();
    m_comparison->compare(m_work.newest(), VersionComparison::kUnsaved);
    m_views->setCurrentWidget(m_comparison);
  });
  connect(m_state, &StatePanel::pressed, this, &TemplatesPage::refresh);
  connect(&m_rest, &QTimer::timeout, this, &TemplatesPage::check);
  connect(&m_look, &QTimer::timeout, this, [this] {
    if (isVisible())
      refresh();
  });
  const auto soon = [this] {
    if (!m_look.isActive())
      m_look.start();
  };
  connect(&m_desk.host, &EngineHost::messagesChanged, this, soon);
  connect(&m_desk.host, &EngineHost::storeChanged, this, soon);
  connect(&m_desk.host, &EngineHost::attention, this, soon);
}

void TemplatesPage::connectWork()
{
  connect(&m_work, &TemplateWork::shelfRead, this, &TemplatesPage::showShelf);
  connect(&m_work, &TemplateWork::opened, this, &TemplatesPage::showOpened);
  connect(&m_work, &TemplateWork::updated, this, &TemplatesPage::showUpdated);
  connect(&m_work, &TemplateWork::refused, m_news, &TemplateNews::showRefused);
  connect(&m_work, &TemplateWork::saved, this, [this](int version) {
    m_news->dismiss();
    m_savedNow = version;
    showOpened();
  });
  connect(&m_work, &TemplateWork::failed, this, [this](const Error &error) {
    m_state->say(tr("The templates could not be read"), sentence(error), tr("Try again"));
    m_all->setCurrentWidget(m_state);
  });
}

void TemplatesPage::connectVersions()
{
  connect(m_side->versions(), &VersionList::compareWanted, this, &TemplatesPage::compare);
  connect(m_side->versions(), &VersionList::restoreWanted, this, &TemplatesPage::askToRestore);
  connect(m_comparison, &VersionComparison::restoreWanted, this, &TemplatesPage::askToRestore);
  connect(m_comparison, &VersionComparison::left, this, &TemplatesPage::leaveComparison);
}

void TemplatesPage::refresh()
{
  if (m_desk.host.isStarted())
    m_work.load();
}

void TemplatesPage::focusFirst()
{
  refresh();
  m_list->setFocus();
}

void TemplatesPage::choose(MessageType type, const QString &language)
{
  QString wanted = language.isEmpty() ? m_work.language() : language;
  const QList<TemplateChip> chips = m_work.chipsOf(type);
  const bool isThere = std::any_of(chips.cbegin(), chips.cend(),
                                   [&wanted](const TemplateChip &chip) { return chip.language == wanted; });
  if (language.isEmpty() && !isThere)
    wanted = chips.value(0).language;
  m_desk.preferences.keep(kChosen, QStringList{wireName(type), wanted});
  m_savedNow = 0;
  m_news->dismiss();
  m_work.open(type, wanted);
}

void TemplatesPage::chooseFirst()
{
  const QStringList kept = m_desk.preferences.value(kChosen).toStringList();
  const std::optional<MessageType> type = messageTypeFrom(kept.value(0));
  if (type && kept.size() == 2)
    choose(*type, kept[1]);
  else
    choose(kMessageTypes.front(), m_work.settings().language());
}

void TemplatesPage::showShelf()
{
  m_local = LocalTime(m_work.settings().timeZone());
  showChips();
  if (!m_work.isOpen())
    chooseFirst();
  else
    m_all->setCurrentWidget(m_scroll);
}

void TemplatesPage::showChips()
{
  for (const MessageType type : kMessageTypes)
    m_list->setChips(type, m_work.chipsOf(type));
  if (!m_work.isOpen())
    return;
  m_languages->setChips(m_work.chipsOf(m_work.type()), m_work.language());
  m_list->choose(m_work.type(), m_work.language());
}

void TemplatesPage::showOpened()
{
  m_all->setCurrentWidget(m_scroll);
  leaveComparison();
  const QSignalBlocker quiet(m_writer);
  m_writer->editor()->setBody(m_work.body());
  const QStringList names = m_work.variables();
  m_writer->setVariables(names, sampleValues(names, m_work.language(), m_work.settings().businessName()));
  m_writer->editor()->setPlaceholderText(
      tr("Write the text of this message in %1. Two opening braces {{ offer what is filled in for each customer.")
          .arg(languageWord(m_work.language())));
  m_side->preview()->setBody(m_work.body());
  showUpdated();
  check();
}

void TemplatesPage::showUpdated()
{
  m_title->setText(typeWord(m_work.type()));
  const QStringList names = m_work.variables();
  m_side->preview()->setValues(sampleValues(names, m_work.language(), m_work.settings().businessName()),
                               m_work.messages(), m_work.settings().businessName());
  showChips();
  showVersions();
  m_news->show(m_work, m_local);
  showStanding();
}

void TemplatesPage::showVersions()
{
  const QList<MessageTemplate> &versions = m_work.versions();
  m_made->setText(versions.isEmpty() ? tr("Not written yet in %1").arg(languageWord(m_work.language()))
                                     : versionName(versions.constFirst(), m_local, m_desk.clock.wallMs()));
  m_comparison->setVersions(versions, m_work.isDirty() ? std::optional(m_work.body()) : std::nullopt, m_local,
                            m_desk.clock.wallMs());
  if (std::exchange(m_shownVersions, versions) == versions)
    return;
  m_side->versions()->setVersions(versions, m_local, m_desk.clock.wallMs());
  m_side->setVersionCount(int(versions.size()));
}

void TemplatesPage::showTyped()
{
  m_savedNow = 0;
  m_work.setBody(m_writer->editor()->body());
  m_side->preview()->setBody(m_work.body());
  showStanding();
  m_rest.start();
}

// What one is just typing is not wrong yet, so it is looked at after a rest.
void TemplatesPage::check()
{
  m_rest.stop();
  const bool isUntouched = m_work.body().isEmpty() && m_work.newest() == 0;
  m_faults = isUntouched ? QList<TemplateFault>() : m_work.faults();
  m_writer->showFaults(m_faults);
  m_work.keepDraft();
  showChips();
  m_news->show(m_work, m_local);
  showStanding();
}

void TemplatesPage::showStanding()
{
  const bool isDirty = m_work.isDirty();
  TemplateWriter::Standing standing;
  standing.isWritten = isDirty && !m_work.isSaving();
  standing.maySave = standing.isWritten && m_faults.isEmpty();
  standing.save = tr("&Save version %1").arg(m_work.newest() + 1);
  standing.words = m_work.isSaving()              ? tr("Saving…")
                   : m_savedNow > 0               ? tr("Saved. New messages use version %1.").arg(m_savedNow)
                   : isDirty && !standing.maySave ? tr("Unsaved changes. Mend what is wrong before you save.")
                   : isDirty                      ? tr("Unsaved changes")
                   : m_work.newest() == 0         ? tr("Nothing is written yet.")
                                          : tr("Version %1 is in use. Nothing has changed.").arg(m_work.newest());
  m_writer->setStanding(standing);
}

void TemplatesPage::save()
{
  check();
  if (!m_work.isDirty() || !m_faults.isEmpty() || m_work.isSaving())
    return;
  m_desk.staff.whenManager(this, [this] { m_work.save(); });
}

void TemplatesPage::askToRestore(int version)
{
  if (!m_work.isDirty()) {
    restore(version);
    return;
  }
  m_news->askToRestore(version);
}

void TemplatesPage::restore(int version)
{
  m_desk.staff.whenManager(this, [this, version] { m_work.restore(version); });
}

void TemplatesPage::discard()
{
  // As a change of the text, so that it can be undone.
  m_writer->editor()->replaceBody(m_work.savedBody());
  check();
  if (m_work.base() < m_work.newest())
    m_work.takeNewest();
  m_writer->editor()->setFocus();
}

void TemplatesPage::compare(int version)
{
  showVersions();
  const QList<MessageTemplate> &versions = m_work.versions();
  const int other = version != m_work.newest() ? m_work.newest() : versions.value(1).version;
  if (m_work.isDirty())
    m_comparison->compare(version, VersionComparison::kUnsaved);
  else
    m_comparison->compare(std::min(version, other), std::max(version, other));
  m_views->setCurrentWidget(m_comparison);
}

void TemplatesPage::leaveComparison()
{
  if (m_views->currentWidget() != m_comparison)
    return;
  m_views->setCurrentIndex(0);
  m_writer->editor()->setFocus();
}

} // namespace dakiya
