// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinbench.h"
#include "templates/templatespage.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dakiya {

using namespace Qt::StringLiterals;

/// The page of the templates, open at the payment reminder in English, and what a person does there.
class TemplatesBench
{
protected:
  static constexpr MessageType kType = MessageType::PaymentReminder;

  void begin()
  {
    m_bench = std::make_unique<DeskBench>();
    m_bench->start(false);
    open();
  }
  void end()
  {
    m_page.reset();
    m_bench.reset();
  }
  void open()
  {
    m_page = std::make_unique<TemplatesPage>(m_bench->desk());
    m_page->resize(1180, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_editor = find<QPlainTextEdit>("templateEditor");
    QTRY_VERIFY(m_editor->isVisible() && !find<QLabel>("templateTitle")->text().isEmpty());
    chooseType(kType);
    QTRY_COMPARE(find<QLabel>("templateTitle")->text(), u"Payment reminder"_s);
    QTRY_VERIFY(!text().isEmpty());
  }
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_page->findChild<Widget *>(QLatin1String(name));
  }
  void press(const char *button)
  {
    QTRY_VERIFY(find<QAbstractButton>(button)->isVisible() && find<QAbstractButton>(button)->isEnabled());
    QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
  }
  void chooseType(MessageType type)
  {
    auto *list = find<QListView>("templateList");
    const QModelIndex index = list->model()->index(int(type), 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).topLeft() + QPoint(20, 12));
  }
  void write(const QString &text)
  {
    m_editor->setFocus();
    m_editor->selectAll();
    QTest::keyClicks(m_editor, text);
  }
  /// Without the offer of variables, which is not wanted here.
  void paste(const QString &text) { m_editor->setPlainText(text); }
  [[nodiscard]] QString text() const { return m_editor->toPlainText(); }
  [[nodiscard]] QString standing() const { return find<QLabel>("standing")->text(); }
  [[nodiscard]] QString news(const char *notice) const
  {
    const auto *shown = find<QWidget>(notice);
    return shown->isVisible() ? shown->findChild<QLabel *>(u"noticeWords"_s)->text() : QString();
  }
  void pressIn(const char *notice, int button)
  {
    auto *pressed = find<QWidget>(notice)->findChild<QPushButton *>(u"noticeButton%1"_s.arg(button));
    QVERIFY(pressed && pressed->isVisible());
    QTest::mouseClick(pressed, Qt::LeftButton);
  }
  void saveElsewhere(const QString &body)
  {
    m_bench->engine([body](Engine &engine) {
      return engine.saveTemplate(QStringLiteral("Ravi"), {kType, u"en"_s, body}).has_value();
    });
  }
  [[nodiscard]] QList<MessageTemplate> versions()
  {
    return m_bench->store([](Store &store) { return store.templates.versions(kType, u"en"_s); })
        .value_or(QList<MessageTemplate>());
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<TemplatesPage> m_page;
  QPlainTextEdit *m_editor = nullptr;
};

} // namespace dakiya
