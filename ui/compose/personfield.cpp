// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/personfield.h"

#include "common/field.h"
#include "common/icons.h"
#include "domain/phonenumber.h"
#include "domain/textrules.h"
#include "engine/enginehost.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kSoonMs = 60;
constexpr int kMost = 8;

} // namespace

PersonField::PersonField(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edit(new QLineEdit)
    , m_offer(new QPushButton)
    , m_field(new Field(QStringLiteral("person"), tr("&To"), m_edit))
    , m_completer(new QCompleter(this))
    , m_list(new QStandardItemModel(this))
{
  m_edit->setObjectName(QStringLiteral("personEdit"));
  m_edit->setPlaceholderText(tr("Name, number, or a new number with +"));
  m_clear = m_edit->addAction(lineIcon(QStringLiteral("clear"), desk.theme.muted), QLineEdit::TrailingPosition);
  m_clear->setToolTip(tr("Somebody else"));
  m_clear->setVisible(false);
  m_edit->installEventFilter(this);
  m_offer->setObjectName(QStringLiteral("personOffer"));
  m_offer->setProperty("quiet", true);
  // A press must not take the keyboard from the field: the line that then stands below it would move the button away.
  m_offer->setFocusPolicy(Qt::TabFocus);
  m_offer->hide();
  static_cast<QVBoxLayout *>(m_field->layout())->insertWidget(2, m_offer, 0, Qt::AlignLeft);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_field);
  m_completer->setModel(m_list);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setMaxVisibleItems(kMost);
  m_completer->setWidget(m_edit);
  m_completer->popup()->setObjectName(QStringLiteral("personList"));
  m_completer->popup()->setAccessibleName(tr("Customers who fit"));
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoonMs);
  connect(&m_soon, &QTimer::timeout, this, &PersonField::search);
  connect(m_clear, &QAction::triggered, this, [this] {
    m_edit->clear();
    m_edit->setFocus();
    Q_EMIT edited({});
  });
  connect(m_edit, &QLineEdit::textChanged, this, &PersonField::showOffer);
  connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
    m_soon.start();
    Q_EMIT edited(text);
  });
  connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
          [this](const QModelIndex &index) { choose(index.row()); });
  connect(m_offer, &QPushButton::clicked, this, [this] {
    const QString phone = m_offered;
    m_edit->setText(displayPhone({phone}));
    m_edit->setFocus();
    Q_EMIT edited(m_edit->text());
    Q_EMIT picked(phone);
  });
}

QString PersonField::text() const
{
  return m_edit->text();
}

void PersonField::setPerson(const QString &text)
{
  m_soon.stop();
  m_completer->popup()->hide();
  if (m_edit->text() != text)
    m_edit->setText(text);
}

void PersonField::focusEdit()
{
  m_edit->setFocus();
}

QString PersonField::lineOf(const QString &name, const QString &phone)
{
  const QString number = displayPhone({phone});
  return name.isEmpty() ? number : QStringLiteral("%1 · %2").arg(name, number);
}

void PersonField::search()
{
  if (!m_desk.host.isStarted())
    return;
  const QString text = m_edit->text();
  m_desk.host.read(
      this, [text](Store &store) { return customersLike(store, text, kMost); },
      [this, text](const Result<QList<Customer>> &found) { showFound(text, found); });
}

void PersonField::showFound(const QString &text, const Result<QList<Customer>> &found)
{
  if (text != m_edit->text())
    return;
  m_found = found.value_or(QList<Customer>());
  m_foundFor = text;
  m_list->clear();
  for (const Customer &customer : std::as_const(m_found)) {
    auto *item = new QStandardItem(lineOf(customer.name, customer.phone));
    item->setEditable(false);
    m_list->appendRow(item);
  }
  if (!m_edit->hasFocus())
    return;
  if (m_found.isEmpty())
    m_completer->popup()->hide();
  else
    m_completer->complete();
}

void PersonField::choose(int row)
{
  if (row >= 0 && row < m_found.size())
    Q_EMIT picked(m_found[row].phone);
}

void PersonField::settle()
{
  m_soon.stop();
  m_completer->popup()->hide();
  const QString text = m_edit->text();
  if (const Result<PhoneNumber> phone = parseInternationalPhone(text)) {
    Q_EMIT picked(phone->e164);
    return;
  }
  const QString wanted = foldForSearch(text).trimmed();
  QList<Customer> same;
  for (const Customer &customer : std::as_const(m_found)) {
    if (!wanted.isEmpty() && m_foundFor == text && foldForSearch(customer.name) == wanted)
      same << customer;
  }
  if (same.size() == 1)
    Q_EMIT picked(same.first().phone);
}

void PersonField::showOffer()
{
  m_clear->setVisible(!m_edit->text().isEmpty());
  const Result<SheetPhone> read = parseSheetPhone(m_edit->text(), LocalNumbers::Complete);
  m_offered = read && read->completed ? read->phone.e164 : QString();
  m_offer->setVisible(!m_offered.isEmpty());
  if (!m_offered.isEmpty())
    m_offer->setText(tr("Use %1").arg(displayPhone({m_offered})));
}

// Down opens the list, as in a combo box.
bool PersonField::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == m_edit && event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible() &&
      static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
    search();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

} // namespace dakiya
