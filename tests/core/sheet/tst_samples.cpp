// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "domain/defaulttemplates.h"
#include "sheet/rowreader.h"
#include "sheetfile.h"

#include <QDateTime>

using namespace dakiya;

class TestSamples final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { initResources(); }
  void everyTypeHasItsTexts_data() { addTypes(); }
  void everyTypeHasItsTexts();
  void marketingSaysHowToStop();
  void samplesMakeMessages_data() { addTypes(); }
  void samplesMakeMessages();
  void deliveriesAreEmbeddedUnchanged();

private:
  static void addTypes();
  static QList<MessageTemplate> textsOf(MessageType type);
};

void TestSamples::addTypes()
{
  QTest::addColumn<MessageType>("type");
  for (const MessageType type : kMessageTypes)
    QTest::newRow(wireName(type).data()) << type;
}

QList<MessageTemplate> TestSamples::textsOf(MessageType type)
{
  QList<MessageTemplate> texts = defaultTemplates();
  texts.removeIf([type](const MessageTemplate &text) { return text.type != type; });
  return texts;
}

void TestSamples::everyTypeHasItsTexts()
{
  QFETCH(MessageType, type);
  QStringList languages;
  const QList<MessageTemplate> texts = textsOf(type);
  for (const MessageTemplate &text : texts) {
    languages.append(text.language);
    QCOMPARE(text.version, 1);
    QCOMPARE(text.author, QStringLiteral("Dakiya"));
    QVERIFY(checkTemplate(type, text.body, {}));
    QVERIFY(text.body.toUcs4().size() <= 1024);
    QVERIFY2(!text.body.startsWith(QLatin1String("{{")) && !text.body.endsWith(QLatin1String("}}")),
             qPrintable(text.body));
    const auto used = variablesOf(text.body);
    QVERIFY(used);
    for (const QString &variable : facts(type).variables)
      QVERIFY2(used->contains(variable), qPrintable(text.language + u' ' + variable));
  }
  QCOMPARE(languages, (QStringList{QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("mr")}));
}

void TestSamples::marketingSaysHowToStop()
{
  const QHash<QString, QString> words{{QStringLiteral("en"), QStringLiteral("STOP")},
                                      {QStringLiteral("hi"), QStringLiteral("बंद लिखें")},
                                      {QStringLiteral("mr"), QStringLiteral("थांबवा लिहा")}};
  const QList<MessageTemplate> texts = defaultTemplates();
  for (const MessageTemplate &text : texts) {
    if (facts(text.type).category == MessageCategory::Marketing)
      QVERIFY2(text.body.contains(words.value(text.language)), qPrintable(text.body));
  }
}

void TestSamples::samplesMakeMessages()
{
  QFETCH(MessageType, type);
  auto sheet = openSheet(QStringLiteral(":/dakiya/samples/%1.csv").arg(wireName(type)));
  QVERIFY(sheet);
  QVERIFY((*sheet)->rowCount() >= 8 && (*sheet)->rowCount() <= 12);
  MappingRequest request;
  request.type = type;
  request.neededVariables = facts(type).variables;
  const auto mapping = mapColumns((*sheet)->headings(), request);
  QVERIFY(mapping);
  QVERIFY(mapping->unusedHeadings().isEmpty());
  const RowReader reader(*mapping, QTimeZone("Asia/Kolkata"), LocalNumbers::Refuse);
  const qint64 now = QDateTime(QDate(2026, 1, 27), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch();
  const QList<MessageTemplate> texts = textsOf(type);
  const QList<SheetRow> rows = allRows(**sheet);
  for (const SheetRow &row : rows) {
    const auto checked = reader.check(row, now);
    QVERIFY2(checked, checked ? "" : qPrintable(englishSentence(checked.error().first().reason)));
    for (const MessageTemplate &text : texts) {
      const auto rendered = renderDraft(checked->draft, text, {});
      QVERIFY2(rendered, rendered ? "" : qPrintable(englishSentence(rendered.error().first())));
    }
  }
}

void TestSamples::deliveriesAreEmbeddedUnchanged()
{
  QFile embedded(QStringLiteral(":/dakiya/samples/deliveries.csv"));
  QFile shared(sharedSheet("deliveries.csv"));
  QVERIFY(embedded.open(QIODevice::ReadOnly) && shared.open(QIODevice::ReadOnly));
  QCOMPARE(embedded.readAll(), shared.readAll());
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
