// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "common/helppages.h"
#include "common/icons.h"
#include "common/language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kContentsWidth = 240;

QToolButton *step(const char *name, const QString &icon, const QString &words, const Theme &theme)
{
  auto *button = new QToolButton;
  button->setObjectName(QLatin1String(name));
  button->setIcon(lineIcon(icon, theme.text));
  button->setToolTip(words);
  button->setAccessibleName(words);
  button->setEnabled(false);
  return button;
}

/// Its heading is the page's title in the language of the page.
QString titleOf(const QUrl &page)
{
  QTextBrowser reader;
  reader.setSource(page);
  return reader.document()->begin().text();
}

} // namespace

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
  createWidgets(theme);
  arrangeLayout();
  fillContents();
  connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0)
      m_text->setSource(helpPage(helpPages().value(row), uiLanguage()));
  });
  connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::noteShown);
  connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
  connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
  connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
  connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
  resize(900, 640);
}

void HelpWindow::createWidgets(const Theme &theme)
{
  setObjectName(QStringLiteral("helpWindow"));
  setWindowTitle(tr("Help for Dakiya"));
  m_contents = new QListWidget;
  m_contents->setObjectName(QStringLiteral("helpContents"));
  m_contents->setAccessibleName(tr("Help pages"));
  m_contents->setFixedWidth(kContentsWidth);
  m_contents->setWordWrap(true);
  m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_text = new QTextBrowser;
  m_text->setObjectName(QStringLiteral("helpText"));
  m_text->setAccessibleName(tr("The chosen help page"));
  m_text->setOpenExternalLinks(true);
  m_back = step("helpBack", QStringLiteral("arrow-left"), tr("Back"), theme);
  m_forward = step("helpForward", QStringLiteral("arrow-right"), tr("Forward"), theme);
}

void HelpWindow::arrangeLayout()
{
  auto *steps = new QHBoxLayout;
  steps->addWidget(m_back);
  steps->addWidget(m_forward);
  steps->addStretch();
  auto *left = new QVBoxLayout;
  left->setSpacing(space::inside);
  left->addLayout(steps);
  left->addWidget(m_contents, 1);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(space::group, space::group, space::group, space::group);
  row->setSpacing(space::between);
  row->addLayout(left);
  row->addWidget(m_text, 1);
}

void HelpWindow::fillContents()
{
  const QString language = uiLanguage();
  for (const QString &name : helpPages())
    m_contents->addItem(titleOf(helpPage(name, language)));
}

void HelpWindow::showPage(const QString &name)
{
  m_text->setSource(helpPage(name, uiLanguage()));
  show();
  raise();
  activateWindow();
  m_text->setFocus();
}

void HelpWindow::noteShown(const QUrl &page)
{
  layOutHelp(*m_text->document());
  const QSignalBlocker quiet(m_contents);
  m_contents->setCurrentRow(int(helpPages().indexOf(helpName(page))));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QWidget::keyPressEvent(event);
}

} // namespace dakiya
