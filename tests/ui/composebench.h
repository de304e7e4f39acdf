// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/messagebubble.h"
#include "compose/composepage.h"
#include "deskbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dakiya {

using namespace Qt::StringLiterals;

inline const QString kAshasPhone = u"+919812345670"_s;

/// The page for a new message, and what a person does there with keys and the mouse.
class ComposeBench final
{
public:
  explicit ComposeBench(qint64 holdMs = Departures::kHoldMs)
      : m_bench(Theme::light(), holdMs)
  {
    m_bench.start();
    open();
  }

  /// Makes the page, or makes it anew as a change of language does.
  void open()
  {
    m_page = std::make_unique<ComposePage>(m_bench.desk());
    m_page->resize(1180, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
    QTRY_VERIFY(find<QPushButton>(u"sendButton"_s)->isEnabled());
  }

  [[nodiscard]] ComposePage &page() { return *m_page; }
  [[nodiscard]] DeskBench &desk() { return m_bench; }
  template <class Question> auto engine(Question question) { return m_bench.engine(question); }

  template <class Widget = QWidget> [[nodiscard]] Widget *find(const QString &name) const
  {
    return m_page->findChild<Widget *>(name);
  }
  [[nodiscard]] QString textIn(const QString &name) const
  {
    const auto *edit = find<QLineEdit>(name);
    return edit ? edit->text() : u"(no such field)"_s;
  }
  [[nodiscard]] QString preview() const { return find<MessageBubble>(u"bubble"_s)->message(); }
  /// What stands below a field in red.
  [[nodiscard]] QString wrong(const QString &name) const
  {
    const auto *label = find<QLabel>(name + u"Error"_s);
    return label && label->property("fieldBelow") == u"wrong"_s ? label->text() : QString();
  }
  /// The words of the bars above the form, newest first.
  [[nodiscard]] QStringList bars() const
  {
    QMap<int, QString> words; // by their height on the page
    for (const QLabel *label : m_page->findChildren<QLabel *>(u"noticeWords"_s)) {
      if (label->parent()->objectName() == u"departureBar"_s && label->isVisible())
        words.insert(label->mapTo(m_page.get(), QPoint()).y(), label->text());
    }
    return words.values();
  }
  [[nodiscard]] QString bar() const { return bars().value(0); }

  void pressIn(const QString &notice, const QString &title)
  {
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
      if (button->parent()->objectName() == notice && button->isVisible() &&
          QString(button->text()).remove(u'&') == title) {
        QTest::mouseClick(button, Qt::LeftButton);
        return;
      }
    }
    QFAIL(qPrintable(u"no button "_s + title));
  }
  void pressInBar(const QString &title) { pressIn(u"departureBar"_s, title); }

  void type(const QString &name, const QString &text)
  {
    auto *edit = find<QLineEdit>(name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }
  void chooseType(MessageType wanted)
  {
    auto *box = find<QComboBox>(u"typeBox"_s);
    box->setFocus();
    while (box->currentIndex() < int(wanted))
      QTest::keyClick(box, Qt::Key_Down);
    while (box->currentIndex() > int(wanted))
      QTest::keyClick(box, Qt::Key_Up);
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
  {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }
  void writeReceipt(const QString &phone, const QString &name, const QString &amount)
  {
    chooseType(MessageType::PaymentConfirmation);
    type(u"personEdit"_s, phone);
    type(u"customer_nameEdit"_s, name);
    type(u"amountEdit"_s, amount);
  }
  void send() { press(Qt::Key_Return, Qt::ControlModifier); }
  [[nodiscard]] qint64 stored()
  {
    return engine(
        [](Engine &engine) { return qint64(engine.store().history.page({}, 100, std::nullopt)->messages.size()); });
  }

private:
  DeskBench m_bench;
  std::unique_ptr<ComposePage> m_page;
};

} // namespace dakiya
