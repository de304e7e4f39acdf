// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/addressbook.h"
#include "standingoffice.h"

#include <QTest>

using namespace dakiya;

/// Who is offered while a name or a number is typed, and what is known of them.
class TestAddressBook final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void findsByNameAndNumber_data();
  void findsByNameAndNumber();
  void offersNoMoreThanAsked();
  void knowsWhatWasSaidLately();
  void knowsNothingOfAStranger();

private:
  [[nodiscard]] QString namesLike(const QString &text, int limit = 8)
  {
    QStringList names;
    for (const Customer &customer : customersLike(m_office.store(), text, limit).value_or(QList<Customer>()))
      names << customer.name;
    return names.join(u", "_s);
  }

  Office m_office;
};

void TestAddressBook::initTestCase()
{
  WriteScope scope(m_office.store().database);
  const std::pair<QString, QString> people[]{{u"+919812345670"_s, u"Asha Patil"_s},
                                             {u"+919812345671"_s, u"Natasha Rao"_s},
                                             {u"+919812345672"_s, u"Meena Ashok"_s},
                                             {u"+919812349999"_s, u"सुनीता देशमुख"_s},
                                             {u"+14155552671"_s, u"100%_Milk"_s}};
  for (const auto &[phone, name] : people)
    QVERIFY(m_office.store().customers.obtain(scope, phone, name, 1));
  QVERIFY(scope.commit());
}

void TestAddressBook::findsByNameAndNumber_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("names");
  QTest::newRow("the beginning first, then a word, then any part")
      << u"ash"_s << u"Asha Patil, Meena Ashok, Natasha Rao"_s;
  QTest::newRow("capitals and spaces do not matter") << u"  ASHA P "_s << u"Asha Patil"_s;
  QTest::newRow("Devanagari") << u"देश"_s << u"सुनीता देशमुख"_s;
  QTest::newRow("a part of no number") << u"5000"_s << QString();
  QTest::newRow("a part of the number") << u"49999"_s << u"सुनीता देशमुख"_s;
  QTest::newRow("a number as people write it") << u"+91 98123-45671"_s << u"Natasha Rao"_s;
  QTest::newRow("Devanagari digits") << u"९८१२३४५६७०"_s << u"Asha Patil"_s;
  QTest::newRow("two digits are no number") << u"98"_s << QString();
  QTest::newRow("what LIKE reads otherwise") << u"%_"_s << u"100%_Milk"_s;
  QTest::newRow("nobody") << u"zz"_s << QString();
}

void TestAddressBook::findsByNameAndNumber()
{
  QFETCH(QString, text);
  QFETCH(QString, names);
  QCOMPARE(namesLike(text), names);
}

void TestAddressBook::offersNoMoreThanAsked()
{
  QCOMPARE(namesLike(u"ash"_s, 1), u"Asha Patil"_s);
  QCOMPARE(namesLike({}, 2), u"100%_Milk, सुनीता देशमुख"_s);
}

void TestAddressBook::knowsWhatWasSaidLately()
{
  const Message message = m_office.given(MessageStatus::Delivered, u"accepted"_s);
  const Message later = m_office.given(MessageStatus::Failed);
  const Result<Acquaintance> known = acquaintance(m_office.store(), message.phone);
  QVERIFY(known);
  QVERIFY(known->customer);
  QCOMPARE(known->lately.size(), 1);
  QCOMPARE(known->lately.first().id, message.id);
  QVERIFY(later.id.seq != message.id.seq);
}

void TestAddressBook::knowsNothingOfAStranger()
{
  const Result<Acquaintance> known = acquaintance(m_office.store(), u"+919999999999"_s);
  QVERIFY(known);
  QVERIFY(!known->customer);
  QVERIFY(known->lately.isEmpty());
}

QTEST_GUILESS_MAIN(TestAddressBook)
#include "tst_addressbook.moc"
