// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/versioncomparison.h"

#include "common/timetext.h"
#include "templates/comparisonhtml.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dakiya {

namespace {

QComboBox *makeBox(const char *name, const QString &words)
{
  auto *box = new QComboBox;
  box->setObjectName(QLatin1String(name));
  box->setAccessibleName(words);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(12);
  return box;
}

} // namespace

QString versionName(const MessageTemplate &version, const LocalTime &local, qint64 nowMs)
{
  return VersionComparison::tr("Version %1 by %2, %3")
      .arg(QString::number(version.version), version.author, shortTime(version.createdAt, nowMs, local));
}

VersionComparison::VersionComparison(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
  createWidgets();
  arrangeLayout();
  connect(m_first, &QComboBox::currentIndexChanged, this, &VersionComparison::show);
  connect(m_second, &QComboBox::currentIndexChanged, this, &VersionComparison::show);
  connect(m_back, &QPushButton::clicked, this, &VersionComparison::left);
  connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_first->currentData().toInt()); });
}

void VersionComparison::createWidgets()
{
  setObjectName(QStringLiteral("versionComparison"));
  m_first = makeBox("firstVersion", tr("The version at the left"));
  m_second = makeBox("secondVersion", tr("The version at the right"));
  m_summary = new QLabel;
  m_summary->setObjectName(QStringLiteral("comparisonSummary"));
  m_summary->setProperty("muted", true);
  m_columns = new QTextBrowser;
  m_columns->setObjectName(QStringLiteral("comparisonColumns"));
  m_columns->setAccessibleName(tr("The two versions side by side"));
  m_back = new QPushButton(tr("&Back to the text"));
  m_back->setObjectName(QStringLiteral("comparisonBack"));
  m_restore = new QPushButton;
  m_restore->setObjectName(QStringLiteral("restoreCompared"));
}

void VersionComparison::arrangeLayout()
{
  auto *boxes = new QHBoxLayout;
  boxes->setSpacing(space::inside);
  boxes->addWidget(m_first, 1);
  boxes->addWidget(m_second, 1);
  auto *foot = new QHBoxLayout;
  foot->setSpacing(space::inside);
  foot->addWidget(m_summary, 1);
  foot->addWidget(m_restore);
  foot->addWidget(m_back);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addLayout(boxes);
  column->addWidget(m_columns, 1);
  column->addLayout(foot);
}

void VersionComparison::setVersions(const QList<MessageTemplate> &versions, const std::optional<QString> &unsaved,
                                    const LocalTime &local, qint64 nowMs)
{
  m_versions = versions;
  m_unsaved = unsaved;
  m_names.clear();
  for (const MessageTemplate &version : versions)
    m_names << versionName(version, local, nowMs);
  fillBox(m_first);
  fillBox(m_second);
  show();
}

void VersionComparison::fillBox(QComboBox *box)
{
  const QSignalBlocker quiet(box);
  const QVariant chosen = box->currentData();
  box->clear();
  if (m_unsaved)
    box->addItem(tr("What is written now, not saved"), kUnsaved);
  for (qsizetype i = 0; i < m_versions.size(); ++i)
    box->addItem(m_names[i], m_versions[i].version);
  if (const int place = box->findData(chosen); place >= 0)
    box->setCurrentIndex(place);
}

void VersionComparison::compare(int first, int second)
{
  const QSignalBlocker quiet(m_first);
  m_first->setCurrentIndex(m_first->findData(first));
  m_second->setCurrentIndex(m_second->findData(second));
  show();
  m_first->setFocus();
}

QString VersionComparison::bodyOf(int version) const
{
  if (version == kUnsaved)
    return m_unsaved.value_or(QString());
  for (const MessageTemplate &one : m_versions) {
    if (one.version == version)
      return one.body;
  }
  return {};
}

void VersionComparison::show()
{
  const int first = m_first->currentData().toInt();
  const QString one = bodyOf(first);
  const QString other = bodyOf(m_second->currentData().toInt());
  m_columns->setHtml(comparisonHtml(one, other, m_theme));
  m_summary->setText(comparisonInWords(one, other));
  const bool isOld = first != kUnsaved && !m_versions.isEmpty() && first != m_versions.constFirst().version;
  m_restore->setVisible(isOld);
  m_restore->setText(tr("&Restore version %1").arg(first));
}

void VersionComparison::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Escape)
    Q_EMIT left();
  else
    QWidget::keyPressEvent(event);
}

} // namespace dakiya
