// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "compose/formcheck.h"
#include "engine/addressbook.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace dakiya {

class Field;
class MediaFields;
class PersonField;
class VariableFields;
class WhenField;

/// The form of a new message, in the order in which one says it: to whom, what, the details, when. What is typed goes
/// into the desk's drafts at once.
class ComposeForm final : public QWidget
{
  Q_OBJECT

public:
  ComposeForm(const Desk &desk, const Office &office, QWidget *parent = nullptr);

  /// The office has changed: its languages, texts, time zone.
  void takeOffice();
  /// Shows what stands in the drafts.
  void reload();
  /// What is wrong stands below the fields that were left.
  void setCheck(const FormCheck &check);
  /// Below all of them, and the keyboard goes to the first. false: no field is wrong.
  bool showAllErrors();
  /// Nothing was left yet: the form is new.
  void forgetLeft();
  void focusPerson();
  /// Whom it goes to, as far as known.
  [[nodiscard]] const std::optional<Customer> &customer() const { return m_acquaintance.customer; }

Q_SIGNALS:
  /// A person has typed or chosen something.
  void edited();
  /// That, or something was filled in, or a field was left.
  void changed();

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void showTypes();
  void showLanguages();
  void showVariables();
  void orderTabs();
  void takePerson(const QString &text);
  void getAcquainted(const QString &phone);
  void fillIn(const QString &phone, const Acquaintance &known);
  void fillKnown();
  void chooseKnownLanguage();
  void showHints();
  void tellEdited(const QString &name);
  void leave(const QString &name);
  void tidyMoney(const QString &variable);
  [[nodiscard]] QString fieldAround(const QWidget *widget) const;
  [[nodiscard]] QList<Field *> fields() const;
  [[nodiscard]] TypedMessage &typed() const;

  const Desk m_desk;
  const Office &m_office;
  PersonField *m_person = nullptr;
  QComboBox *m_type = nullptr;
  QComboBox *m_language = nullptr;
  Field *m_typeField = nullptr;
  Field *m_languageField = nullptr;
  VariableFields *m_variables = nullptr;
  MediaFields *m_media = nullptr; ///< where the provider carries any
  WhenField *m_when = nullptr;
  Field *m_whenField = nullptr;
  QVBoxLayout *m_column = nullptr;
  Acquaintance m_acquaintance;
  bool m_isStranger = false; ///< a whole number that nobody has
  QSet<QString> m_left;      ///< fields that were left, and not edited since
  QMap<QString, Error> m_errors;
};

} // namespace dakiya
