// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/addressbook.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCompleter;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace dakiya {

class Field;

/// Whom a message goes to: a customer, found by a part of the name or number while it is typed, or a new number. An
/// Indian number without its country is offered with it, and never completed unasked.
class PersonField final : public QWidget
{
  Q_OBJECT

public:
  explicit PersonField(const Desk &desk, QWidget *parent = nullptr);

  [[nodiscard]] Field *field() const { return m_field; }
  [[nodiscard]] QString text() const;
  /// Shows this without asking anybody.
  void setPerson(const QString &text);
  void focusEdit();
  /// The keyboard has gone elsewhere: a name or number that fits one customer alone stands for them.
  void settle();

  /// How a customer stands in the field.
  [[nodiscard]] static QString lineOf(const QString &name, const QString &phone);

Q_SIGNALS:
  void edited(const QString &text);
  /// Somebody was chosen, or a whole number stands there. E.164.
  void picked(const QString &phone);

protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  void search();
  void showFound(const QString &text, const Result<QList<Customer>> &found);
  void choose(int row);
  void showOffer();

  const Desk m_desk;
  QLineEdit *m_edit;
  QAction *m_clear = nullptr;
  QPushButton *m_offer;
  Field *m_field;
  QCompleter *m_completer;
  QStandardItemModel *m_list;
  QList<Customer> m_found;
  QString m_foundFor; ///< the text that they fit
  QString m_offered;  ///< E.164
  QTimer m_soon;
};

} // namespace dakiya
