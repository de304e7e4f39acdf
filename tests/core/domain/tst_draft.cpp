// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft.h"
#include "fakeclock.h"

#include <QTest>

#include <functional>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

Draft goodDraft()
{
  Draft draft;
  draft.phone = u"+919812345670"_s;
  draft.type = u"payment_reminder"_s;
  draft.context = {{u"customer_name"_s, u"सुनीता देशमुख"_s}, {u"amount"_s, 1245.5}, {u"period"_s, u"January 2026"_s}};
  draft.reference = u"bill-500"_s;
  return draft;
}

Checked<CheckedDraft> validated(const Draft &draft)
{
  return validate(draft, FakeClock().wallMs());
}

Checked<CheckedDraft> withValue(const QString &name, const QVariant &value)
{
  Draft draft = goodDraft();
  draft.context.insert(name, value);
  return validated(draft);
}

QString valueOf(const QString &name, const QVariant &value)
{
  const Checked<CheckedDraft> checked = withValue(name, value);
  return checked ? checked->values.value(name) : u"refused"_s;
}

Draft withMedia(const Media &media)
{
  Draft draft = goodDraft();
  draft.media = media;
  return draft;
}

using Spoil = std::function<void(Draft &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// What is given is checked whole, and every wrong field is named.
class DraftTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void takesAGoodDraft()
  {
    const Checked<CheckedDraft> checked = validated(goodDraft());
    QVERIFY(checked);
    QCOMPARE(checked->phone.e164, u"+919812345670"_s);
    QCOMPARE(checked->type, MessageType::PaymentReminder);
    QCOMPARE(checked->values.value(u"amount"_s), u"1,245.50"_s);
    QCOMPARE(checked->values.value(u"customer_name"_s), u"सुनीता देशमुख"_s);
    QCOMPARE(checked->reference, u"bill-500"_s);
    QVERIFY(!checked->immediate);
  }

  void carriesEverythingElseAlong()
  {
    Draft draft = withMedia({u"document"_s, u"https://example.com/b.pdf"_s, u"bill.pdf"_s, u"Your bill\nthanks"_s});
    const qint64 now = FakeClock().wallMs();
    draft.immediate = true;
    draft.sendAt = now + kHour;
    draft.expiresAt = now + 2 * kHour;
    draft.language = u"MR_in"_s;
    draft.allowDuplicate = true;
    const Checked<CheckedDraft> checked = validate(draft, now);
    QVERIFY(checked);
    QCOMPARE(checked->immediate, std::optional(true));
    QCOMPARE(checked->sendAt, draft.sendAt);
    QCOMPARE(checked->expiresAt, draft.expiresAt);
    QCOMPARE(checked->media, draft.media);
    QCOMPARE(checked->language, u"mr-IN"_s);
    QVERIFY(checked->allowDuplicate);
  }

  void namesEveryWrongFieldAtOnce()
  {
    Draft draft;
    draft.phone = u"9876543210"_s;
    draft.type = u"birthday"_s;
    draft.context = {{u"amount"_s, -5}, {u"area"_s, true}};
    draft.reference = QString(65, u'x');
    draft.language = u"Marathi!"_s;
    draft.expiresAt = 0;
    draft.media = Media{u"audio"_s, u"ftp://example.com"_s, {}, {}};
    const Checked<CheckedDraft> checked = validated(draft);
    QVERIFY(!checked);
    QStringList fields;
    for (const Error &error : checked.error())
      fields.append(error.field);
    QCOMPARE(fields,
             (QStringList{u"phone"_s, u"message_type"_s, u"context.amount"_s, u"context.area"_s, u"reference_id"_s,
                          u"language"_s, u"expires_at"_s, u"media.type"_s, u"media.link"_s}));
  }

  void refusesOneWrongField_data()
  {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *phrase, const Spoil &spoil, ErrorCode code, const char *field) {
      QTest::newRow(phrase) << spoil << code << QString::fromLatin1(field);
    };
    const qint64 now = FakeClock().wallMs();
    row(
        "no phone", [](Draft &d) { d.phone.clear(); }, ErrorCode::PhoneMissing, "phone");
    row(
        "no type", [](Draft &d) { d.type.clear(); }, ErrorCode::FieldMissing, "message_type");
    row(
        "a type in capitals", [](Draft &d) { d.type = u"Payment_Reminder"_s; }, ErrorCode::TypeUnknown, "message_type");
    row(
        "a blank reference", [](Draft &d) { d.reference = u"  "_s; }, ErrorCode::ReferenceInvalid, "reference_id");
    row(
        "a line break in the reference", [](Draft &d) { d.reference = u"a\nb"_s; }, ErrorCode::ReferenceInvalid,
        "reference_id");
    row(
        "an override in the reference", [](Draft &d) { d.reference = u"a\u202Eb"_s; }, ErrorCode::ReferenceInvalid,
        "reference_id");
    row(
        "more than a year ahead", [now](Draft &d) { d.sendAt = now + 367 * 24 * kHour; }, ErrorCode::FieldOutOfRange,
        "send_at");
    row(
        "expired already", [now](Draft &d) { d.expiresAt = now; }, ErrorCode::TimeInPast, "expires_at");
    row(
        "expired before it leaves",
        [now](Draft &d) {
          d.sendAt = now + kHour;
          d.expiresAt = now + kHour;
        },
        ErrorCode::ExpiresBeforeSending, "expires_at");
  }

  void refusesOneWrongField()
  {
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    Draft draft = goodDraft();
    spoil(draft);
    const Checked<CheckedDraft> checked = validated(draft);
    QVERIFY(!checked);
    QCOMPARE(checked.error().size(), 1);
    QCOMPARE(checked.error().first().code, code);
    QCOMPARE(checked.error().first().field, field);
  }

  void refusesValuesThatAreNeitherTextNorNumber()
  {
    const QVariant wrong[] = {
        QVariant(true), QVariant(QVariantList{1}), QVariant(QVariantMap{}), QVariant::fromValue(nullptr),
        QVariant(),     QVariant(qQNaN())};
    for (const QVariant &value : wrong) {
      const Checked<CheckedDraft> checked = withValue(u"area"_s, value);
      QVERIFY(!checked);
      QCOMPARE(checked.error().first(), (Error{ErrorCode::FieldWrongType, u"text or a number"_s, u"context.area"_s}));
    }
  }

  void writesNumbersInTheirShortestForm()
  {
    QCOMPARE(valueOf(u"litres"_s, 2.0), u"2"_s);
    QCOMPARE(valueOf(u"litres"_s, 2.5), u"2.5"_s);
    QCOMPARE(valueOf(u"litres"_s, 0.1), u"0.1"_s);
    QCOMPARE(valueOf(u"litres"_s, -0.0), u"0"_s);
    QCOMPARE(valueOf(u"litres"_s, -3), u"-3"_s);
    QCOMPARE(valueOf(u"litres"_s, 100000000.0), u"100000000"_s);
    QCOMPARE(valueOf(u"litres"_s, 9'007'199'254'740'993LL), u"9007199254740993"_s);
  }

  void writesMoneyWithTwoDecimals()
  {
    QCOMPARE(valueOf(u"amount"_s, 102300), u"1,02,300.00"_s);
    QCOMPARE(valueOf(u"amount"_s, 1.005), u"1.01"_s);
    QCOMPARE(valueOf(u"amount"_s, u"Rs. 760/-"_s), u"760.00"_s);
    QCOMPARE(valueOf(u"amount"_s, u"₹१,२४५.५०"_s), u"1,245.50"_s);
    QCOMPARE(valueOf(u"total_amount"_s, 5), u"5.00"_s);
  }

  void refusesWrongMoney()
  {
    QCOMPARE(withValue(u"amount"_s, u"twelve"_s).error().first().code, ErrorCode::AmountNotANumber);
    QCOMPARE(withValue(u"amount"_s, -50).error().first().code, ErrorCode::AmountNegative);
    QCOMPARE(withValue(u"amount"_s, u"1.005"_s).error().first().code, ErrorCode::AmountTooPrecise);
    QCOMPARE(withValue(u"amount"_s, 1e12).error().first().code, ErrorCode::AmountTooLarge);
  }

  void takesZeroOnlyInAPaymentReminder()
  {
    QCOMPARE(valueOf(u"amount"_s, 0), u"0.00"_s);
    for (const QVariant &zero : {QVariant(0), QVariant(u"0.00"_s)}) {
      Draft draft = goodDraft();
      draft.type = u"payment_confirmation"_s;
      draft.context.insert(u"amount"_s, zero);
      QCOMPARE(validated(draft).error().first(), (Error{ErrorCode::AmountZero, {}, u"context.amount"_s}));
    }
  }

  void leavesBlankValuesToTheTemplate()
  {
    QCOMPARE(valueOf(u"amount"_s, u" "_s), QString());
    QCOMPARE(valueOf(u"period"_s, QString()), QString());
  }

  void takesLineBreaksInProseOnly()
  {
    QVERIFY(withValue(u"details"_s, u"one\ntwo"_s));
    QVERIFY(withValue(u"offer"_s, u"one\ntwo"_s));
    const Checked<CheckedDraft> checked = withValue(u"customer_name"_s, u"one\ntwo"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().first(), (Error{ErrorCode::TextLineBreak, {}, u"context.customer_name"_s}));
    QVERIFY(!withValue(u"details"_s, u"a\u202Eb"_s));
  }

  void boundsTheContext()
  {
    QVERIFY(withValue(u"area"_s, QString(1024, u'x')));
    QVERIFY(withValue(u"area"_s, u"🥛"_s.repeated(1024)));
    QCOMPARE(withValue(u"area"_s, QString(1025, u'x')).error().first().code, ErrorCode::FieldOutOfRange);
    Draft draft = goodDraft();
    for (int i = 0; draft.context.size() < 50; ++i)
      draft.context.insert(QStringLiteral("extra_%1").arg(i), 1);
    QVERIFY(validated(draft));
    draft.context.insert(u"one_more"_s, 1);
    QCOMPARE(validated(draft).error().first().field, u"context"_s);
  }

  void refusesNamesThatNoTemplateCanHave()
  {
    for (const QString &name : {QString(), u"1st"_s, u"customer name"_s, u"नाम"_s, u"a\n"_s, QString(65, u'a')}) {
      const Checked<CheckedDraft> checked = withValue(name, 1);
      QVERIFY(!checked);
      QCOMPARE(checked.error().first().code, ErrorCode::FieldUnknown);
      QVERIFY(!checked.error().first().detail.contains(u'\n'));
    }
    QVERIFY(withValue(u"_Extra9"_s, 1));
  }

  void takesLanguageTags()
  {
    for (const QString &tag : {QString(), u"en"_s, u"hi"_s, u"mr"_s, u"kok"_s, u"pa-Guru-IN"_s, u"es-419"_s}) {
      Draft draft = goodDraft();
      draft.language = tag;
      QCOMPARE(validated(draft).value().language, tag);
    }
    for (const QString &tag : {u"e"_s, u"english"_s, u"en-"_s, u"en\n"_s, u"12"_s}) {
      Draft draft = goodDraft();
      draft.language = tag;
      QCOMPARE(validated(draft).error().first().code, ErrorCode::LanguageUnknown);
    }
  }

  void takesUsableMedia_data()
  {
    QTest::addColumn<QString>("link");
    QTest::newRow("https") << u"https://example.com/milk.jpg?x=1"_s;
    QTest::newRow("http to this computer") << u"http://127.0.0.1:8000/milk.jpg"_s;
    QTest::newRow("http to localhost") << u"http://localhost/milk.jpg"_s;
    QTest::newRow("http to this computer by IPv6") << u"http://[::1]:8000/milk.jpg"_s;
  }

  void takesUsableMedia()
  {
    QFETCH(QString, link);
    QVERIFY(validated(withMedia({u"image"_s, link, {}, {}})));
  }

  void refusesUnusableMedia_data()
  {
    QTest::addColumn<Media>("media");
    QTest::addColumn<QString>("field");
    const QString link = u"https://example.com/a"_s;
    QTest::newRow("no link") << Media{u"image"_s, {}, {}, {}} << u"media.link"_s;
    QTest::newRow("plain http") << Media{u"image"_s, u"http://example.com/a"_s, {}, {}} << u"media.link"_s;
    QTest::newRow("a name that begins like this computer's")
        << Media{u"image"_s, u"http://127.0.0.1.example.com/"_s, {}, {}} << u"media.link"_s;
    QTest::newRow("a file") << Media{u"image"_s, u"file:///etc/hosts"_s, {}, {}} << u"media.link"_s;
    QTest::newRow("a password in the link")
        << Media{u"image"_s, u"https://a:b@example.com/"_s, {}, {}} << u"media.link"_s;
    QTest::newRow("a line break in the link")
        << Media{u"image"_s, u"https://example.com/\r\nX: y"_s, {}, {}} << u"media.link"_s;
    QTest::newRow("another type") << Media{u"audio"_s, link, {}, {}} << u"media.type"_s;
    QTest::newRow("a file name for a picture") << Media{u"image"_s, link, u"a.jpg"_s, {}} << u"media.filename"_s;
    QTest::newRow("a folder in the file name") << Media{u"document"_s, link, u"../a.pdf"_s, {}} << u"media.filename"_s;
    QTest::newRow("an override in the file name")
        << Media{u"document"_s, link, u"a\u202Efdp.exe"_s, {}} << u"media.filename"_s;
    QTest::newRow("a caption that is too long")
        << Media{u"image"_s, link, {}, QString(1025, u'x')} << u"media.caption"_s;
  }

  void refusesUnusableMedia()
  {
    QFETCH(Media, media);
    QFETCH(QString, field);
    const Checked<CheckedDraft> checked = validated(withMedia(media));
    QVERIFY(!checked);
    QCOMPARE(checked.error().size(), 1);
    QCOMPARE(checked.error().first().field, field);
  }

  void rendersWithReferenceAndBusinessName()
  {
    MessageTemplate body;
    body.body = u"{{customer_name}}: ₹{{amount}} for {{bill_id}} – {{business_name}}"_s;
    QCOMPARE(renderDraft(validated(goodDraft()).value(), body, u"Gokul"_s).value(),
             u"सुनीता देशमुख: ₹1,245.50 for bill-500 – Gokul"_s);
  }

  void namesTheFieldThatTheTemplateLacks()
  {
    MessageTemplate body;
    body.body = u"{{bill_id}}"_s;
    Draft draft = goodDraft();
    draft.reference.clear();
    const Checked<QString> text = renderDraft(validated(draft).value(), body, u"Gokul"_s);
    QVERIFY(!text);
    QCOMPARE(text.error(), (QList<Error>{{ErrorCode::VariableMissing, u"bill_id"_s, u"context.bill_id"_s}}));
  }

  void namesEveryVariableThatIsMissing()
  {
    MessageTemplate body;
    body.body = u"{{customer_name}}: {{amount}} {{customer_name}} {{period}}"_s;
    Draft draft = goodDraft();
    draft.context = {{u"amount"_s, u"5"_s}, {u"period"_s, u" "_s}};
    const Checked<QString> text = renderDraft(validated(draft).value(), body, u"Gokul"_s);
    QVERIFY(!text);
    QCOMPARE(text.error(), (QList<Error>{{ErrorCode::VariableMissing, u"customer_name"_s, u"context.customer_name"_s},
                                         {ErrorCode::VariableMissing, u"period"_s, u"context.period"_s}}));
  }

  void countsTextAndCaptionTogether()
  {
    MessageTemplate body;
    body.body = QString(1'000, u'x');
    Draft draft = withMedia({u"image"_s, u"https://example.com/a"_s, {}, QString(23, u'y')});
    QVERIFY(renderDraft(validated(draft).value(), body, {}));
    draft.media->caption += u'y'; // with the line between them one too many
    const Checked<QString> text = renderDraft(validated(draft).value(), body, {});
    QVERIFY(!text);
    QCOMPARE(text.error(), (QList<Error>{{ErrorCode::CaptionTooLong, u"1024"_s, u"media"_s}}));
    draft.media.reset();
    QVERIFY(renderDraft(validated(draft).value(), body, {}));
  }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
