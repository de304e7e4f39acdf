// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The short commands, called as a person calls them.
class TestDakiyactl : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void demoSaysEachFateAndEndsWithZero();
  void demoSaysItToProgramsToo();
  void refusesWrongUsage_data();
  void refusesWrongUsage();
  void takesGlobalOptionsBeforeAndBehindTheCommand();
  void explainsEachCommandByExample_data();
  void explainsEachCommandByExample();
  void showsHowToSendToTheSimulator();
  void answersFromNoDataAtAll();
  void refusesAFileInPlaceOfTheDataFolder();
  void changesASettingThatIsRight();
  void refusesASettingThatIsWrong();
  void remembersTheProvider();
  void listsExactlyTheRowsThatAreRefused();
  void refusesNumbersWithoutACountryCodeWhenAsked();
  void pointsOutRowsThatAreThereAlready();
  void inventsHistoryThatHolds();
  void inventsTheSameFromTheSameSeed();
  void inventsNothingInARealStore();
  void showsOneMessageWithItsTimeline();
  void pausesAndResumes();
};

namespace {

QString messySheet()
{
  return QStringLiteral(DAKIYA_TEST_SHEETS "/payments-messy.csv");
}

QStringList importMessy(const QStringList &more = {})
{
  return QStringList{u"import"_s, messySheet(), u"--type"_s, u"payment_reminder"_s} + more;
}

/// The rows that tests/data says are refused.
QSet<int> expectedRefusals()
{
  QFile file(QStringLiteral(DAKIYA_TEST_SHEETS "/payments-messy.expected.csv"));
  if (!file.open(QIODevice::ReadOnly))
    qFatal("the expectations cannot be read");
  QSet<int> rows;
  while (!file.atEnd()) {
    const QList<QByteArray> cells = file.readLine().split(',');
    if (cells.value(1) == "refused")
      rows << cells.constFirst().toInt();
  }
  return rows;
}

QSet<int> refusedRows(const QJsonObject &report)
{
  QSet<int> rows;
  const QJsonArray problems = report["problems"_L1].toArray();
  for (const QJsonValue &problem : problems)
    rows << problem["row"_L1].toInt();
  return rows;
}

qint64 sumOfBuckets(const QJsonObject &statistics)
{
  qint64 sum = 0;
  const QJsonObject buckets = statistics["buckets"_L1].toObject();
  for (const QJsonValue &count : buckets)
    sum += count.toInteger();
  return sum;
}

} // namespace

void TestDakiyactl::demoSaysEachFateAndEndsWithZero()
{
  const CtlFolder folder;
  QElapsedTimer watch;
  watch.start();
  const CtlResult demo = folder.run({u"demo"_s});
  QCOMPARE(demo.exitCode, 0);
  QVERIFY(watch.elapsed() < 30'000);
  QCOMPARE(demo.out.count("+9198"_L1) + demo.out.count("+9199"_L1), 60);
  const auto fates = demo.out.count("  Read"_L1) + demo.out.count("  Delivered"_L1) + demo.out.count("  Failed"_L1);
  QVERIFY2(fates >= 60, qPrintable(demo.out));
  QVERIFY(demo.out.contains("Success rate"_L1));
  QVERIFY(demo.out.contains(" %"_L1));
  QVERIFY2(!QFile::exists(folder.path("data")), "the demo leaves nothing behind");
}

void TestDakiyactl::demoSaysItToProgramsToo()
{
  const CtlFolder folder;
  const CtlResult demo = folder.run({u"demo"_s, u"--json"_s});
  QCOMPARE(demo.exitCode, 0);
  QCOMPARE(demo.json()["messages"_L1].toArray().size(), 60);
  const QJsonObject statistics = demo.json()["statistics"_L1].toObject();
  QCOMPARE(statistics["total"_L1].toInt(), 60);
  QCOMPARE(statistics["total_sent"_L1].toInt(), 60);
}

void TestDakiyactl::refusesWrongUsage_data()
{
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("nothing at all") << QStringList{};
  QTest::newRow("no such command") << QStringList{u"post"_s};
  QTest::newRow("no such option") << QStringList{u"stats"_s, u"--weeks"_s, u"2"_s};
  QTest::newRow("days that are no number") << QStringList{u"stats"_s, u"--days"_s, u"abc"_s};
  QTest::newRow("days below one") << QStringList{u"stats"_s, u"--days"_s, u"0"_s};
  QTest::newRow("an option without its value") << QStringList{u"stats"_s, u"--days"_s};
  QTest::newRow("a sheet without its type") << QStringList{u"import"_s, messySheet()};
  QTest::newRow("a type that is none") << QStringList{u"import"_s, messySheet(), u"--type"_s, u"post"_s};
  QTest::newRow("a type without its sheet") << QStringList{u"import"_s, u"--type"_s, u"payment_reminder"_s};
  QTest::newRow("a mapping without a heading") << importMessy({u"--map"_s, u"amount"_s});
  QTest::newRow("a mapping of no variable") << importMessy({u"--map"_s, u"nonsense=Name"_s});
  QTest::newRow("a status that is none") << QStringList{u"history"_s, u"--status"_s, u"lost"_s};
  QTest::newRow("half a number") << QStringList{u"history"_s, u"--phone"_s, u"98123"_s};
  QTest::newRow("show without an id") << QStringList{u"show"_s};
  QTest::newRow("a setting without its value") << QStringList{u"settings"_s, u"set"_s, u"rate_limit"_s};
  QTest::newRow("a share above one") << QStringList{u"simulator"_s, u"--fail-rate"_s, u"2"_s};
  QTest::newRow("receipts by https") << QStringList{u"simulator"_s, u"--webhook"_s, u"https://example.org/receipts"_s};
  QTest::newRow("a port that is none") << QStringList{u"serve"_s, u"--port"_s, u"70000"_s};
  QTest::newRow("a level that is none") << QStringList{u"--log-level"_s, u"loud"_s, u"stats"_s};
  QTest::newRow("one word too many") << QStringList{u"verify"_s, u"all"_s};
  QTest::newRow("days before today only") << QStringList{u"stats"_s, u"--days"_s, u"-3"_s};
  QTest::newRow("more days than the API takes") << QStringList{u"stats"_s, u"--days"_s, u"3661"_s};
  QTest::newRow("a value where none belongs") << QStringList{u"stats"_s, u"--json=3"_s};
}

void TestDakiyactl::refusesWrongUsage()
{
  QFETCH(QStringList, arguments);
  const CtlFolder folder;
  const CtlResult refused = folder.run(arguments);
  QCOMPARE(refused.exitCode, 2);
  QCOMPARE(refused.out, QString());
  QVERIFY2(refused.err.contains("--help"_L1), qPrintable(refused.err));
  QCOMPARE(refused.err.count(u'\n'), 2);
}

void TestDakiyactl::takesGlobalOptionsBeforeAndBehindTheCommand()
{
  const CtlFolder folder;
  const QString other = folder.path("other");
  QCOMPARE(folder.run({u"--data-dir"_s, other, u"settings"_s, u"set"_s, u"rate_limit"_s, u"7"_s}).exitCode, 0);
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"rate_limit"_s, u"--data-dir"_s, other}).out, u"7\n"_s);
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"rate_limit"_s}).out, u"80\n"_s);
}

void TestDakiyactl::explainsEachCommandByExample_data()
{
  QTest::addColumn<QString>("command");
  for (const char *command : {"demo", "serve", "import", "history", "show", "stats", "pause", "resume", "settings",
                              "generate", "verify", "simulator", "token", "templates"})
    QTest::newRow(command) << QString::fromLatin1(command);
}

void TestDakiyactl::explainsEachCommandByExample()
{
  QFETCH(QString, command);
  const CtlFolder folder;
  const CtlResult help = folder.run({command, u"--help"_s});
  QCOMPARE(help.exitCode, 0);
  QVERIFY(help.out.contains("Examples\n"_L1));
  QVERIFY(help.out.contains(QStringLiteral("dakiyactl %1").arg(command)));
  QVERIFY(folder.run({u"--help"_s}).out.contains(command));
}

void TestDakiyactl::showsHowToSendToTheSimulator()
{
  const CtlFolder folder;
  QString help = folder.run({u"simulator"_s, u"--help"_s}).out;
  const QStringList lines = help.replace(u" \\\n    "_s, u" "_s).split(u'\n');
  const auto serve = std::find_if(lines.cbegin(), lines.cend(),
                                  [](const QString &line) { return line.contains("dakiyactl serve"_L1); });
  QVERIFY(serve != lines.cend());
  for (const QLatin1StringView part :
       {"DAKIYA_PROVIDER=myoperator "_L1, "MYOPERATOR_API_URL=http://127.0.0.1:8080 "_L1, "MYOPERATOR_API_KEY="_L1,
        "MYOPERATOR_API_SECRET="_L1, "MYOPERATOR_ACCOUNT_ID="_L1, "DAKIYA_WEBHOOK_SECRET="_L1, "--data-dir"_L1})
    QVERIFY2(serve->contains(part), part.data());
}

void TestDakiyactl::answersFromNoDataAtAll()
{
  const CtlFolder folder;
  QVERIFY(folder.run({u"history"_s}).out.startsWith("There is no data in"_L1));
  const CtlResult stats = folder.run({u"stats"_s, u"--json"_s});
  QCOMPARE(stats.exitCode, 0);
  QCOMPARE(stats.json()["total"_L1].toInt(-1), 0);
  QVERIFY(stats.json()["success_rate"_L1].isNull());
  QVERIFY(folder.run({u"stats"_s}).out.contains(u"—"_s));
  QCOMPARE(folder.run({u"show"_s, u"019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f"_s}).exitCode, 1);
  QVERIFY2(!QFile::exists(folder.path("data")), "who only reads makes nothing");
}

void TestDakiyactl::refusesAFileInPlaceOfTheDataFolder()
{
  const CtlFolder folder;
  const QString file = folder.path("letter.txt");
  QVERIFY(QFile(file).open(QIODevice::WriteOnly));
  for (const QString &command : {u"history"_s, u"stats"_s, u"verify"_s, u"pause"_s}) {
    const CtlResult refused = folder.run({command, u"--data-dir"_s, file});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err, u"The data needs a folder, and \"%1\" is none.\n"_s.arg(file));
  }
}

void TestDakiyactl::changesASettingThatIsRight()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"business_name"_s, u"गोकुळ डेअरी"_s}).exitCode, 0);
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"business_name"_s}).out, u"गोकुळ डेअरी\n"_s);
  const QJsonObject all = folder.run({u"settings"_s, u"list"_s, u"--json"_s}).json();
  QCOMPARE(all["business_name"_L1].toString(), u"गोकुळ डेअरी"_s);
  QCOMPARE(all["provider"_L1].toString(), u"practice"_s);
  QCOMPARE(all["churn_risk.quiet_hours"_L1].toString(), u"21:00-09:00"_s);
}

void TestDakiyactl::refusesASettingThatIsWrong()
{
  const CtlFolder folder;
  const CtlResult refused = folder.run({u"settings"_s, u"set"_s, u"rate_limit"_s, u"0"_s});
  QCOMPARE(refused.exitCode, 1);
  QCOMPARE(refused.err, u"\"rate_limit\" must be a whole number from 1 to 1000000.\n"_s);
  const CtlResult negative = folder.run({u"settings"_s, u"set"_s, u"rate_limit"_s, u"-5"_s});
  QCOMPARE(negative.exitCode, 1);
  QCOMPARE(negative.err, refused.err);
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"speed"_s}).exitCode, 1);
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"rate_limit"_s}).out, u"80\n"_s);
}

void TestDakiyactl::remembersTheProvider()
{
  CtlFolder folder;
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"provider"_s, u"myoperator-v2"_s}).exitCode, 0);
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"provider"_s}).out, u"myoperator-v2\n"_s);
  folder.set("DAKIYA_PROVIDER", u"practice"_s);
  QCOMPARE(folder.run({u"settings"_s, u"get"_s, u"provider"_s}).out, u"practice\n"_s);
  folder.set("DAKIYA_PROVIDER", u"pigeon"_s);
  const CtlResult refused = folder.run({u"stats"_s});
  QCOMPARE(refused.exitCode, 1);
  QCOMPARE(refused.err, u"There is no provider \"pigeon\".\n"_s);
}

void TestDakiyactl::listsExactlyTheRowsThatAreRefused()
{
  const CtlFolder folder;
  const CtlResult import = folder.run(importMessy({u"--json"_s, u"--rejects"_s, folder.path("refused.csv")}));
  QCOMPARE(import.exitCode, 0);
  QCOMPARE(refusedRows(import.json()), expectedRefusals());
  QCOMPARE(import.json()["rows"_L1].toInt(), 30);
  QCOMPARE(import.json()["taken"_L1].toInt(), 30 - int(expectedRefusals().size()));
  QCOMPARE(import.json()["completed_phones"_L1].toInt(), 3);
  QFile rejects(folder.path("refused.csv"));
  QVERIFY(rejects.open(QIODevice::ReadOnly));
  QCOMPARE(rejects.readAll().count('\n'), expectedRefusals().size() + 1);
}

void TestDakiyactl::refusesNumbersWithoutACountryCodeWhenAsked()
{
  const CtlFolder folder;
  const QJsonObject report = folder.run(importMessy({u"--json"_s, u"--strict-phones"_s})).json();
  QCOMPARE(report["completed_phones"_L1].toInt(-1), 0);
  QCOMPARE(refusedRows(report), expectedRefusals() + QSet<int>({4, 5, 6}));
}

void TestDakiyactl::pointsOutRowsThatAreThereAlready()
{
  const CtlFolder folder;
  const QJsonObject first = folder.run(importMessy({u"--json"_s})).json();
  const CtlResult again = folder.run(importMessy({u"--json"_s}));
  QCOMPARE(again.exitCode, 1);
  const QJsonArray repeated = again.json()["repeated"_L1].toArray();
  QCOMPARE(repeated.size(), first["taken"_L1].toInt());
  QCOMPARE(repeated[0]["id"_L1], first["ids"_L1][0]);
  QCOMPARE(repeated[0]["status"_L1].toString(), u"queued"_s);
  QCOMPARE(refusedRows(again.json()), expectedRefusals());
}

void TestDakiyactl::inventsHistoryThatHolds()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"generate"_s, u"--messages"_s, u"5000"_s, u"--days"_s, u"30"_s, u"--seed"_s, u"7"_s}).exitCode,
           0);
  const CtlResult verified = folder.run({u"verify"_s, u"--json"_s});
  QCOMPARE(verified.exitCode, 0);
  QVERIFY(verified.json()["ok"_L1].toBool());
  QCOMPARE(verified.json()["messages"_L1].toInt(), 5000);
  const QJsonObject statistics = folder.run({u"stats"_s, u"--days"_s, u"30"_s, u"--json"_s}).json();
  QCOMPARE(statistics["total"_L1].toInt(), 5000);
  QCOMPARE(sumOfBuckets(statistics), 5000);
  QCOMPARE(statistics["by_type"_L1].toArray().size(), 10);
  QVERIFY(statistics["delivery_rate"_L1].toDouble() > 90);
  QVERIFY(
      !folder.run({u"history"_s, u"--search"_s, u"पाटील"_s, u"--json"_s}).json()["messages"_L1].toArray().isEmpty());
}

void TestDakiyactl::inventsTheSameFromTheSameSeed()
{
  const QStringList generate{u"generate"_s, u"--messages"_s, u"800"_s, u"--days"_s, u"3"_s, u"--seed"_s, u"11"_s};
  const QStringList stats{u"stats"_s, u"--days"_s, u"3"_s, u"--json"_s};
  const CtlFolder one;
  const CtlFolder other;
  QVERIFY(one.run(generate).out.contains("seed: 11"_L1));
  QCOMPARE(other.run(generate).exitCode, 0);
  QCOMPARE(one.run(stats).json()["buckets"_L1], other.run(stats).json()["buckets"_L1]);
  QCOMPARE(one.run(stats).json()["failures"_L1], other.run(stats).json()["failures"_L1]);
}

void TestDakiyactl::inventsNothingInARealStore()
{
  CtlFolder folder;
  folder.set("DAKIYA_PROVIDER", u"myoperator"_s);
  const CtlResult refused = folder.run({u"generate"_s, u"--messages"_s, u"10"_s});
  QCOMPARE(refused.exitCode, 1);
  QVERIFY(refused.err.contains("practice"_L1));
  QVERIFY(!QFile::exists(folder.path("data/dakiya.sqlite")));
}

void TestDakiyactl::showsOneMessageWithItsTimeline()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"generate"_s, u"--messages"_s, u"200"_s, u"--seed"_s, u"3"_s}).exitCode, 0);
  const QJsonObject page =
      folder.run({u"history"_s, u"--status"_s, u"read"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
  const QString id = page["messages"_L1][0]["id"_L1].toString();
  QVERIFY(!page["next"_L1].isNull());
  const CtlResult shown = folder.run({u"show"_s, id});
  QCOMPARE(shown.exitCode, 0);
  for (const QLatin1StringView part :
       {"Made"_L1, "Attempt 1 with practice"_L1, "Receipt: Delivered"_L1, "Receipt: Read"_L1})
    QVERIFY2(shown.out.contains(part), part.data());
  QVERIFY(folder.run({u"show"_s, id, u"--json"_s}).json()["timeline"_L1].toArray().size() >= 4);
}

void TestDakiyactl::pausesAndResumes()
{
  const CtlFolder folder;
  QVERIFY(folder.run({u"pause"_s}).out.contains("paused by asha"_L1));
  QVERIFY(folder.run({u"pause"_s, u"--json"_s}).json()["paused"_L1].toBool());
  QVERIFY(folder.run({u"resume"_s}).out.contains("The queue goes on."_L1));
}

QTEST_GUILESS_MAIN(TestDakiyactl)
#include "tst_dakiyactl.moc"
