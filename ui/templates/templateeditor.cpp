// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templateeditor.h"

#include "base/errorwords.h"
#include "common/icons.h"
#include "templates/editormargin.h"
#include "templates/templatehighlighter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kSign = 14;
constexpr int kLeastDigits = 2;
constexpr int kMarginAir = 6;
constexpr int kBorder = 2;
/// Nobody means to paste more: a message has 4,096 characters.
constexpr int kMostPasted = 20'000;

} // namespace

TemplateEditor::TemplateEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighter(new TemplateHighlighter(theme, document()))
    , m_margin(new EditorMargin(*this))
    , m_names(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_names, this))
{
  setObjectName(QStringLiteral("templateEditor"));
  setAccessibleName(tr("Text of the template"));
  setTabChangesFocus(true);
  m_completer->setWidget(this);
  m_completer->setCompletionRole(kNameRole);
  m_completer->popup()->setObjectName(QStringLiteral("variablePopup"));
  m_completer->popup()->setAccessibleName(tr("Variables"));
  connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
          [this](const QModelIndex &index) { complete(index.data(kNameRole).toString()); });
  connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateEditor::layOutMargin);
  connect(this, &QPlainTextEdit::updateRequest, m_margin, [this] { m_margin->update(); });
  layOutMargin();
}

QString TemplateEditor::body() const
{
  return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void TemplateEditor::setBody(const QString &body)
{
  setPlainText(body);
  showFaults({});
}

void TemplateEditor::replaceBody(const QString &body)
{
  QTextCursor all(document());
  all.select(QTextCursor::Document);
  all.insertText(body);
}

void TemplateEditor::setVariables(const QStringList &variables, const QMap<QString, QString> &examples)
{
  m_highlighter->setVariables(variables);
  m_names->clear();
  for (const QString &name : variables) {
    auto *item = new QStandardItem(tr("%1   (such as %2)").arg(name, examples.value(name)));
    item->setData(name, kNameRole);
    m_names->appendRow(item);
  }
}

void TemplateEditor::showFaults(const QList<TemplateFault> &faults)
{
  m_wrongLines.clear();
  QList<QTextEdit::ExtraSelection> marks;
  for (const TemplateFault &fault : faults) {
    if (fault.length == 0)
      continue;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(int(fault.at));
    m_wrongLines[mark.cursor.blockNumber()] << sentence(fault.error);
    mark.cursor.setPosition(int(fault.at + fault.length), QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(m_theme.bad);
    mark.format.setForeground(m_theme.bad);
    marks << mark;
  }
  setExtraSelections(marks);
  m_margin->update();
}

void TemplateEditor::goTo(const TemplateFault &fault)
{
  QTextCursor cursor(document());
  cursor.setPosition(int(fault.at));
  cursor.setPosition(int(fault.at + fault.length), QTextCursor::KeepAnchor);
  setTextCursor(cursor);
  ensureCursorVisible();
  setFocus();
}

void TemplateEditor::insertVariable(const QString &name)
{
  textCursor().insertText(u"{{%1}}"_s.arg(name));
  setFocus();
}

void TemplateEditor::emphasise(QChar marker)
{
  QTextCursor cursor = textCursor();
  const QString chosen = cursor.selectedText();
  const int from = cursor.selectionStart();
  const bool isMarked = chosen.size() > 1 && chosen.front() == marker && chosen.back() == marker;
  if (isMarked)
    cursor.insertText(chosen.mid(1, chosen.size() - 2));
  else
    cursor.insertText(marker + chosen + marker);
  // What was chosen stays so; into an empty pair one types at once.
  const int length = int(chosen.size()) + (isMarked ? -2 : 2);
  cursor.setPosition(chosen.isEmpty() ? from + 1 : from);
  if (!chosen.isEmpty())
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
  setTextCursor(cursor);
  setFocus();
}

QString TemplateEditor::typedName() const
{
  static const QRegularExpression open(u"\\{\\{\\s*([a-z0-9_]*)$"_s);
  const QTextCursor cursor = textCursor();
  const QRegularExpressionMatch match = open.match(cursor.block().text().left(cursor.positionInBlock()));
  return match.hasMatch() ? match.captured(1) : QString();
}

void TemplateEditor::offer()
{
  static const QRegularExpression open(u"\\{\\{\\s*[a-z0-9_]*$"_s);
  const QTextCursor cursor = textCursor();
  m_completer->setCompletionPrefix(typedName());
  if (!open.match(cursor.block().text().left(cursor.positionInBlock())).hasMatch() ||
      m_completer->completionCount() == 0) {
    m_completer->popup()->hide();
    return;
  }
  QAbstractItemView *popup = m_completer->popup();
  popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
  QRect place = cursorRect();
  place.translate(viewportMargins().left(), 0);
  place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 2 * kMarginAir);
  m_completer->complete(place);
}

void TemplateEditor::complete(const QString &name)
{
  QTextCursor cursor = textCursor();
  cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typedName().size()));
  const QString after = cursor.block().text().mid(textCursor().positionInBlock());
  cursor.insertText(after.startsWith("}}"_L1) ? name : QString(name % "}}"_L1));
  if (after.startsWith("}}"_L1))
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
  setTextCursor(cursor);
}

bool TemplateEditor::handlesKey(QKeyEvent *event)
{
  const bool isPopup = m_completer->popup()->isVisible();
  const int key = event->key();
  if (isPopup && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape)) {
    event->ignore(); // the popup takes it
    return true;
  }
  if (event->matches(QKeySequence::Bold))
    emphasise(u'*');
  else if (event->matches(QKeySequence::Italic))
    emphasise(u'_');
  else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_X)
    emphasise(u'~');
  else if (event->modifiers() == Qt::ControlModifier && key == Qt::Key_Space)
    offer();
  else
    return false;
  return true;
}

void TemplateEditor::keyPressEvent(QKeyEvent *event)
{
  if (handlesKey(event))
    return;
  const int revision = document()->revision();
  QPlainTextEdit::keyPressEvent(event);
  if (document()->revision() != revision)
    offer();
  else if (m_completer->popup()->isVisible() && !event->text().isEmpty())
    m_completer->popup()->hide();
}

void TemplateEditor::insertFromMimeData(const QMimeData *source)
{
  textCursor().insertText(source->text().left(kMostPasted));
}

int TemplateEditor::marginWidth() const
{
  const int digits = std::max(kLeastDigits, int(QString::number(blockCount()).size()));
  return kSign + digits * fontMetrics().horizontalAdvance(u'9') + 3 * kMarginAir;
}

void TemplateEditor::layOutMargin()
{
  setViewportMargins(marginWidth(), 0, 0, 0);
  // From border to border: the air that the style sheet leaves around the text is the margin's, too.
  const QRect inside = contentsRect();
  m_margin->setGeometry(kBorder, kBorder, inside.left() - kBorder + marginWidth(), height() - 2 * kBorder);
}

void TemplateEditor::resizeEvent(QResizeEvent *event)
{
  QPlainTextEdit::resizeEvent(event);
  layOutMargin();
}

void TemplateEditor::changeEvent(QEvent *event)
{
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    layOutMargin();
}

void TemplateEditor::paintMargin(QPainter &painter, const QRect &area) const
{
  painter.fillRect(area, m_theme.window);
  const QIcon sign = lineIcon(QStringLiteral("banner-trouble"), m_theme.bad);
  const QPointF offset = contentOffset() + QPointF(0, viewport()->y() - m_margin->y());
  for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
    const QRectF place = blockBoundingGeometry(block).translated(offset);
    if (place.top() > area.bottom())
      return;
    const bool isWrong = m_wrongLines.contains(block.blockNumber());
    const int height = fontMetrics().height();
    const int top = int(place.top());
    if (isWrong)
      sign.paint(&painter, QRect(kMarginAir, top + (height - kSign) / 2, kSign, kSign));
    painter.setPen(isWrong ? m_theme.bad : m_theme.muted);
    painter.drawText(QRect(0, top, m_margin->width() - kMarginAir, height), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(block.blockNumber() + 1));
  }
}

QString TemplateEditor::faultAt(int y) const
{
  const QTextBlock block = cursorForPosition(QPoint(0, y + m_margin->y() - viewport()->y())).block();
  return m_wrongLines.value(block.blockNumber()).join(u'\n');
}

} // namespace dakiya
