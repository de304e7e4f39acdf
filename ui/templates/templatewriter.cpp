// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatewriter.h"

#include "base/errorwords.h"
#include "common/icons.h"
#include "templates/templateeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostProblems = 4; ///< seen at once
constexpr int kSign = 16;

} // namespace

TemplateWriter::TemplateWriter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(new TemplateEditor(theme))
    , m_tools(new QHBoxLayout)
    , m_insert(new QPushButton(tr("Insert &variable")))
    , m_problems(new QListWidget)
    , m_standing(new QLabel)
    , m_discard(new QPushButton(tr("&Discard")))
    , m_save(new QPushButton)
{
  createWidgets();
  arrangeLayout();
  connectSignals();
}

void TemplateWriter::createWidgets()
{
  setObjectName(u"templateWriter"_s);
  m_insert->setObjectName(u"insertButton"_s);
  m_insert->setMenu(new QMenu(m_insert));
  m_problems->setObjectName(u"problemList"_s);
  m_problems->setAccessibleName(tr("What is wrong in the text"));
  m_problems->setWordWrap(true);
  m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_problems->setTextElideMode(Qt::ElideNone);
  m_problems->setIconSize({kSign, kSign});
  m_problems->viewport()->installEventFilter(this);
  m_problems->hide();
  m_standing->setObjectName(u"standing"_s);
  m_standing->setProperty("muted", true);
  m_standing->setWordWrap(true);
  m_discard->setObjectName(u"discardButton"_s);
  m_discard->setToolTip(tr("Goes back to the version in use. Ctrl+Z brings back what was written."));
  m_save->setObjectName(u"saveButton"_s);
  m_save->setProperty("primary", true);
}

void TemplateWriter::arrangeLayout()
{
  m_tools->setSpacing(2);
  QFont bold = font();
  bold.setBold(true);
  QFont italic = font();
  italic.setItalic(true);
  QFont struck = font();
  struck.setStrikeOut(true);
  addMarker("boldButton", u'*', tr("Bold"), tr("B", "the letter of a button that makes bold"))->setFont(bold);
  addMarker("italicButton", u'_', tr("Italic"), tr("I", "the letter of a button that makes italic"))->setFont(italic);
  addMarker("strikeButton", u'~', tr("Struck through"), tr("S", "the letter of a button that strikes through"))
      ->setFont(struck);
  m_tools->addSpacing(space::inside);
  m_tools->addWidget(m_insert);
  m_tools->addStretch();
  auto *foot = new QHBoxLayout;
  foot->setSpacing(space::inside);
  foot->addWidget(m_standing, 1);
  foot->addWidget(m_discard);
  foot->addWidget(m_save);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addLayout(m_tools);
  column->addWidget(m_editor, 1);
  column->addWidget(m_problems);
  column->addLayout(foot);
}

QToolButton *TemplateWriter::addMarker(const char *name, QChar marker, const QString &words, const QString &letter)
{
  auto *button = new QToolButton;
  button->setObjectName(QLatin1String(name));
  button->setText(letter);
  button->setMinimumWidth(32);
  button->setAccessibleName(words);
  const QKeySequence keys = marker == u'*'   ? QKeySequence(QKeySequence::Bold)
                            : marker == u'_' ? QKeySequence(QKeySequence::Italic)
                                             : QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
  button->setToolTip(tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
  connect(button, &QToolButton::clicked, m_editor, [this, marker] { m_editor->emphasise(marker); });
  m_tools->addWidget(button);
  return button;
}

void TemplateWriter::connectSignals()
{
  connect(m_editor, &QPlainTextEdit::textChanged, this, &TemplateWriter::bodyChanged);
  connect(m_save, &QPushButton::clicked, this, &TemplateWriter::saveWanted);
  connect(m_discard, &QPushButton::clicked, this, &TemplateWriter::discardWanted);
  connect(m_problems, &QListWidget::itemClicked, this, &TemplateWriter::goToChosen);
  connect(m_problems, &QListWidget::itemActivated, this, &TemplateWriter::goToChosen);
  auto *save = new QShortcut(QKeySequence::Save, this);
  save->setContext(Qt::WidgetWithChildrenShortcut);
  connect(save, &QShortcut::activated, m_save, &QPushButton::click);
}

void TemplateWriter::setVariables(const QStringList &variables, const QMap<QString, QString> &examples)
{
  m_editor->setVariables(variables, examples);
  m_insert->menu()->clear();
  for (const QString &name : variables)
    m_insert->menu()->addAction(name % u'\t' % examples.value(name), this,
                                [this, name] { m_editor->insertVariable(name); });
}

void TemplateWriter::showFaults(const QList<TemplateFault> &faults)
{
  m_editor->showFaults(faults);
  if (m_faults == faults && m_problems->count() == faults.size())
    return;
  m_faults = faults;
  m_problems->clear();
  const QIcon sign = lineIcon(u"banner-trouble"_s, m_theme.bad);
  for (const TemplateFault &fault : faults) {
    const int line = m_editor->document()->findBlock(int(fault.at)).blockNumber() + 1;
    const QString words =
        fault.length == 0 ? sentence(fault.error) : tr("Line %1: %2").arg(QString::number(line), sentence(fault.error));
    m_problems->addItem(new QListWidgetItem(sign, words));
  }
  m_problems->setVisible(!faults.isEmpty());
  fitProblems();
}

// As high as its lines, which are longer in a narrow window.
void TemplateWriter::fitProblems()
{
  const int rows = std::min(kMostProblems, m_problems->count());
  int height = 2 * m_problems->frameWidth() + 4;
  for (int row = 0; row < rows; ++row)
    height += m_problems->sizeHintForRow(row);
  m_problems->setFixedHeight(height);
}

bool TemplateWriter::eventFilter(QObject *watched, QEvent *event)
{
  const auto *resized = event->type() == QEvent::Resize ? static_cast<QResizeEvent *>(event) : nullptr;
  if (resized && resized->size().width() != resized->oldSize().width())
    fitProblems();
  return QWidget::eventFilter(watched, event);
}

void TemplateWriter::goToChosen()
{
  const int row = m_problems->currentRow();
  if (row >= 0 && row < m_faults.size())
    m_editor->goTo(m_faults[row]);
}

void TemplateWriter::setStanding(const Standing &standing)
{
  m_standing->setText(standing.words);
  m_discard->setVisible(standing.isWritten);
  m_save->setText(standing.save);
  m_save->setEnabled(standing.maySave);
  m_save->setToolTip(standing.maySave ? QString() : standing.words);
  m_save->setAccessibleDescription(standing.maySave ? QString() : standing.words);
}

} // namespace dakiya
