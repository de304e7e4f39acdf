// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/auditsection.h"

#include "base/errorwords.h"
#include "common/icons.h"
#include "common/notice.h"
#include "common/progressline.h"
#include "common/statepanel.h"
#include "engine/enginehost.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingMs = 250;
constexpr int kLookMs = 1'000;
constexpr int kRowHeight = 34;
constexpr int kRows = 8;
/// So many rows before the end the next ones are asked for.
constexpr int kRowsAhead = 30;

} // namespace

AuditSection::AuditSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, u"audit"_s, tr("Audit log"),
                      tr("Every change, with who made it and when. Nobody can take a line away here."), parent)
    , m_model(desk.host, desk.clock)
    , m_table(new QTableView)
    , m_nothing(new StatePanel(desk.theme))
    , m_search(new QLineEdit)
    , m_export(new QPushButton(tr("Export…")))
    , m_count(new QLabel)
    , m_notice(new Notice(desk.theme))
    , m_progress(new ProgressLine)
{
  createTable();
  arrange();
  connectSignals();
  showState();
  desk.host.whenStarted(this, [this] { load(); });
}

void AuditSection::createTable()
{
  m_table->setObjectName(u"auditTable"_s);
  m_table->setAccessibleName(tr("Changes, newest first"));
  m_table->setModel(&m_model);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().lineSpacing() * 115 / 100 + 12));
  m_table->setMinimumHeight(kRows * kRowHeight);
  QHeaderView *columns = m_table->horizontalHeader();
  columns->setObjectName(u"auditColumns"_s);
  columns->setHighlightSections(false);
  columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  const int letter = fontMetrics().averageCharWidth();
  columns->resizeSection(AuditModel::When, 16 * letter);
  columns->resizeSection(AuditModel::Who, 16 * letter);
  columns->resizeSection(AuditModel::Before, 20 * letter);
  columns->resizeSection(AuditModel::After, 20 * letter);
  columns->setSectionResizeMode(AuditModel::What, QHeaderView::Stretch);
}

void AuditSection::arrange()
{
  m_nothing->setObjectName(u"auditState"_s);
  m_search->setObjectName(u"auditSearch"_s);
  m_search->setPlaceholderText(tr("Search a name, a setting, a customer…"));
  m_search->setAccessibleName(tr("Search in the audit log"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(lineIcon(u"search"_s, desk().theme.muted), QLineEdit::LeadingPosition);
  m_export->setObjectName(u"auditExport"_s);
  m_export->setIcon(lineIcon(u"export"_s, desk().theme.text));
  m_export->setToolTip(tr("Write what is shown into a file for spreadsheets (Ctrl+E)"));
  m_count->setObjectName(u"auditCount"_s);
  m_count->setProperty("muted", true);
  auto *row = new QHBoxLayout;
  row->setSpacing(space::inside);
  row->addWidget(m_search, 1);
  row->addWidget(m_export);
  column()->setSpacing(space::inside);
  column()->addLayout(row);
  column()->addWidget(m_notice);
  column()->addWidget(m_progress);
  column()->addWidget(m_nothing, 1);
  column()->addWidget(m_table, 1);
  column()->addWidget(m_count);
  fill();
}

void AuditSection::connectSignals()
{
  connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
    if (m_table->verticalScrollBar()->maximum() - value < kRowsAhead * kRowHeight)
      m_model.readOn();
  });
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingMs);
  connect(&m_typing, &QTimer::timeout, this, [this] { m_model.show(m_search->text()); });
  connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
    if (text.isEmpty())
      m_typing.start();
  });
  connect(&m_model, &AuditModel::stateChanged, this, &AuditSection::showState);
  connect(m_nothing, &StatePanel::pressed, this, [this] {
    m_search->clear();
    m_model.show({});
  });
  connect(m_export, &QPushButton::clicked, this, &AuditSection::beginExport);
  connect(m_progress, &ProgressLine::stopWanted, this, [this] { m_stops = true; });
  // While somebody reads further down, nothing moves.
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, [this] {
    if (m_table->verticalScrollBar()->value() == 0 && isVisible())
      m_model.reload();
  });
  const auto soon = [this] {
    if (!m_look.isActive())
      m_look.start();
  };
  connect(&desk().host, &EngineHost::storeChanged, this, soon);
  connect(&desk().host, &EngineHost::messagesChanged, this, soon);
}

void AuditSection::load()
{
  desk().host.ask(
      this, [](Engine &engine) { return engine.settings().timeZone(); },
      [this](const QTimeZone &zone) {
        m_model.setZone(zone);
        m_model.reload();
      });
}

bool AuditSection::focusSearch()
{
  m_search->setFocus();
  m_search->selectAll();
  return true;
}

void AuditSection::showState()
{
  using State = AuditModel::State;
  const State state = m_model.state();
  if (state == State::Loading)
    m_nothing->say(tr("Loading…"), {});
  else if (state == State::NothingThere)
    m_nothing->say(tr("No changes yet"), tr("What somebody changes in Dakiya stands here from then on."));
  else if (state == State::NothingFits)
    m_nothing->say(tr("Nothing matches"), tr("No change fits what you search for."), tr("Show all changes"));
  else if (state == State::Failed)
    m_nothing->say(tr("The audit log could not be loaded"), sentence(*m_model.error()), tr("Try again"));
  m_nothing->setVisible(state != State::Ready);
  m_table->setVisible(state == State::Ready);
  m_export->setEnabled(state == State::Ready && m_file.isEmpty());
  const QString shown = QLocale::c().toString(m_model.rowCount());
  m_count->setText(state != State::Ready ? QString()
                   : m_model.hasAll()    ? tr("%n changes", nullptr, m_model.rowCount())
                                         : tr("%1 changes shown; scroll for more").arg(shown));
}

bool AuditSection::beginExport()
{
  if (!m_export->isEnabled())
    return true;
  auto *dialog = new QFileDialog(this, tr("Export the audit log"));
  dialog->setObjectName(u"auditExportDialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(tr("Comma separated (*.csv)"));
  dialog->setDefaultSuffix(u"csv"_s);
  dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  dialog->selectFile(u"dakiya-audit.csv"_s);
  connect(dialog, &QFileDialog::fileSelected, this, &AuditSection::exportTo);
  dialog->open();
  return true;
}

void AuditSection::exportTo(const QString &file)
{
  const QTimeZone zone = m_model.local().zone();
  const auto cells = [local = LocalTime(zone)](const AuditLine &line) { return AuditModel::cells(line, local); };
  const auto opened =
      AuditExport::open(file, AuditModel::headings(), cells, AuditModel::matching(m_model.search(), zone));
  if (!opened) {
    endExport(fail(opened.error()));
    return;
  }
  m_file = file;
  m_stops = false;
  m_notice->dismiss();
  m_progress->begin(tr("Exporting changes"));
  showState();
  writeNext(*opened);
}

void AuditSection::writeNext(const std::shared_ptr<AuditExport> &file)
{
  desk().host.runJob(
      this,
      [file](Store &store) -> Result<bool> {
        const Result<bool> more = file->writeNext(store);
        if (!more || *more)
          return more;
        const Result<void> done = file->commit();
        return done ? Result<bool>(false) : fail(done.error());
      },
      [this, file](const Result<bool> &more) {
        m_progress->advance(file->written(), 0);
        if (!more)
          endExport(fail(more.error()));
        else if (!*more)
          endExport(file->written());
        else if (m_stops)
          endExport(fail(ErrorCode::Cancelled));
        else
          writeNext(file);
      });
}

void AuditSection::endExport(const Result<qint64> &written)
{
  m_progress->end();
  if (written)
    m_notice->say(Notice::Tone::Good, tr("%n changes are in %1.", nullptr, int(*written)).arg(m_file));
  else if (written.error().code == ErrorCode::Cancelled)
    m_notice->say(Notice::Tone::Calm, tr("The export was stopped; there is no file."));
  else
    m_notice->say(Notice::Tone::Bad, sentence(written.error()));
  m_file.clear();
  showState();
}

} // namespace dakiya
