// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/whatsapptext.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestWhatsAppText final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void showsWhatThePhoneShows_data();
  void showsWhatThePhoneShows();
};

void TestWhatsAppText::showsWhatThePhoneShows_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("html");

  QTest::newRow("bold") << u"pay *500* today"_s << u"pay <b>500</b> today"_s;
  QTest::newRow("italic and strike") << u"_new_ ~old~"_s << u"<i>new</i> <s>old</s>"_s;
  QTest::newRow("one within the other") << u"*_both_*"_s << u"<b><i>both</i></b>"_s;
  QTest::newRow("names with underscores stay") << u"snake_case_name"_s << u"snake_case_name"_s;
  QTest::newRow("sums stay") << u"5*3*2"_s << u"5*3*2"_s;
  QTest::newRow("no space just inside") << u"* not bold *"_s << u"&nbsp;• not bold *"_s;
  QTest::newRow("a marker that is never closed") << u"*open"_s << u"*open"_s;
  QTest::newRow("closed before a comma") << u"*milk*, curd"_s << u"<b>milk</b>, curd"_s;
  QTest::newRow("not over two lines") << u"*one\ntwo*"_s << u"*one<br>two*"_s;
  QTest::newRow("Devanagari") << u"*दूध* घ्या"_s << u"<b>दूध</b> घ्या"_s;
  QTest::newRow("nothing inside code") << u"`*a*`"_s << u"<code>*a*</code>"_s;
  QTest::newRow("code over lines") << u"```a\n*b*```"_s << u"<code>a<br>*b*</code>"_s;
  QTest::newRow("a list") << u"- milk\n- curd"_s << u"&nbsp;• milk<br>&nbsp;• curd"_s;
  QTest::newRow("what looks like HTML is text") << u"<b>1 & 2</b>"_s << u"&lt;b&gt;1 &amp; 2&lt;/b&gt;"_s;
  QTest::newRow("nothing") << QString() << QString();
}

void TestWhatsAppText::showsWhatThePhoneShows()
{
  QFETCH(QString, text);
  QFETCH(QString, html);
  QCOMPARE(whatsAppHtml(text), html);
}

QTEST_APPLESS_MAIN(TestWhatsAppText)
#include "tst_whatsapptext.moc"
