// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingeditor.h"

#include "common/theme.h"
#include "domain/settingchoices.h"
#include "domain/textrules.h"
#include "settings/settingwords.h"
#include "settings/spaneditors.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDigits = 9;
constexpr int kLetters = 30;

/// A line, and behind it what is counted.
class LineEditor final : public SettingEditor
{
public:
  enum class Holds { Number, Text };

  LineEditor(const QString &name, Holds holds, const QString &unit)
      : m_holds(holds)
      , m_line(new QLineEdit)
  {
    m_line->setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_line, holds == Holds::Text ? 1 : 0);
    if (holds == Holds::Number) {
      m_line->setFixedWidth(fontMetrics().averageCharWidth() * kDigits + 24);
      row->addWidget(new QLabel(unit), 1);
    } else {
      m_line->setMinimumWidth(fontMetrics().averageCharWidth() * kLetters);
    }
    setFocusProxy(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &SettingEditor::left);
  }

  void complete(const QStringList &words)
  {
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
  }

  [[nodiscard]] QString value() const override
  {
    return m_holds == Holds::Number ? latinDigits(m_line->text().trimmed()) : m_line->text();
  }

protected:
  void showValue(const QString &value) override
  {
    m_line->setText(value);
    m_line->setCursorPosition(0);
  }

private:
  const Holds m_holds;
  QLineEdit *m_line;
};

class SwitchEditor final : public SettingEditor
{
public:
  SwitchEditor(const QString &name, const QString &words)
      : m_box(new QCheckBox(words))
  {
    m_box->setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch();
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &SettingEditor::left);
  }

  [[nodiscard]] QString value() const override { return m_box->isChecked() ? u"true"_s : u"false"_s; }

protected:
  void showValue(const QString &value) override { m_box->setChecked(value == "true"_L1); }

private:
  QCheckBox *m_box;
};

class ChoiceEditor final : public SettingEditor
{
public:
  ChoiceEditor(const QString &name, const QString &key)
      : m_box(new QComboBox)
  {
    m_box->setObjectName(name);
    const QStringList values = settingChoices(key);
    for (const QString &value : values)
      m_box->addItem(settingChoiceWords(key, value), value);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch();
    setFocusProxy(m_box);
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, &SettingEditor::left);
  }

  [[nodiscard]] QString value() const override { return m_box->currentData().toString(); }

protected:
  void showValue(const QString &value) override { m_box->setCurrentIndex(m_box->findData(value)); }

private:
  QComboBox *m_box;
};

QStringList zones()
{
  QStringList names;
  const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
  for (const QByteArray &id : ids)
    names << QString::fromLatin1(id);
  return names;
}

bool holdsText(const QString &key)
{
  return key == "business_name"_L1 || key == "api_allowed_hosts"_L1 || key == "public_url"_L1 ||
         key.endsWith(".extra_variables"_L1);
}

} // namespace

void SettingEditor::setValue(const QString &value)
{
  showValue(value);
  m_shown = this->value();
}

void SettingEditor::watch(QWidget *touched)
{
  touched->installEventFilter(this);
}

bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
  // Whoever scrolls over a choice does not mean to make one.
  if (event->type() == QEvent::Wheel && !qobject_cast<QLineEdit *>(watched)) {
    event->ignore();
    return true;
  }
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isEdited()) {
    setValue(m_shown);
    Q_EMIT left();
    return true;
  }
  const bool isPopup =
      event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
  if (event->type() == QEvent::FocusOut && !isPopup && isEdited())
    leaveFrom(static_cast<QWidget *>(watched));
  return QWidget::eventFilter(watched, event);
}

void SettingEditor::leaveFrom(const QWidget *touched)
{
  const QWidget *focus = QApplication::focusWidget();
  if (focus == nullptr || focus == touched || !isAncestorOf(focus))
    Q_EMIT left();
}

SettingEditor *makeSettingEditor(const QString &key)
{
  const QString name = key + u"Edit"_s;
  const QStringList choices = settingChoices(key);
  const SettingWords words = settingWords(key);
  if (choices.contains("true"_L1))
    return new SwitchEditor(name, words.label);
  if (!choices.isEmpty())
    return new ChoiceEditor(name, key);
  if (key.endsWith(".quiet_hours"_L1))
    return new QuietHoursEditor(name);
  if (key.endsWith(".expires_minutes"_L1))
    return new DurationEditor(name);
  const bool isZone = key == "time_zone"_L1;
  auto *editor =
      new LineEditor(name, holdsText(key) || isZone ? LineEditor::Holds::Text : LineEditor::Holds::Number, words.unit);
  if (isZone)
    editor->complete(zones());
  return editor;
}

} // namespace dakiya
