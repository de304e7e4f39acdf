// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seedfolder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What the old service leaves, moved in: once, held, and counted.
class TestSeedMigration : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void countsWhatItReads();
  void keepsTheLogAsItWas();
  void holdsTheQueue();
  void saysWhatIsTooLate();
  void makesOneMessageOfQueueAndLog();
  void takesTemplatesOver();
  void takesSettingsOver();
  void givesCustomersTheirNames();
  void takesNothingTwice();
  void leavesWhatWasChangedHere();
  void bringsForwardAndNeverBack();
  void leavesAMessageThatWasSentHere();
  void changesNothingInADryRun();
  void saysTheSameInADryRun();
  void writesTheRejects();
  void needsAtLeastOneExport();
};

namespace {

QString counts(const SeedReport &report)
{
  QStringList all;
  for (const SeedCounts &one : report.collections)
    all << u"%1+%2+%3+%4=%5"_s.arg(one.taken).arg(one.movedOn).arg(one.alreadyThere).arg(one.refused).arg(one.read);
  return all.join(u' ');
}

const QString kQueued1 = u"7c0e6f3a-1f2b-4c55-9a10-000000000001"_s;
const QString kLate = u"7c0e6f3a-1f2b-4c55-9a10-000000000013"_s;

} // namespace

void TestSeedMigration::countsWhatItReads()
{
  SeedFolder seeds(true);
  const Result<SeedReport> report = seeds.migrate();
  QVERIFY(report);
  QCOMPARE(counts(*report), u"3+0+0+2=5 3+0+0+2=5 4+0+0+2=6 5+0+2+2=9"_s);
  QCOMPARE(report->waiting, 3);
  QCOMPARE(report->tooLate, 1);
  QCOMPARE(report->notSure, 2);
  QCOMPARE(report->completedPhones, 2);
  QCOMPARE(report->naiveTimes, 1);
  QCOMPARE(seeds.at.count(u"notifications_log"_s), 9);
  QCOMPARE(seeds.at.faults(), QStringList());
}

void TestSeedMigration::keepsTheLogAsItWas()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  const Message delivered = seeds.message(u"abc-123"_s);
  QCOMPARE(delivered.status, MessageStatus::Delivered);
  QCOMPARE(delivered.createdAt(), qint64(1'769'509'800'000));
  QCOMPARE(delivered.sentAt.value_or(0), qint64(1'769'509'805'000));
  QCOMPARE(delivered.deliveredAt.value_or(0), qint64(1'769'509'830'000));
  QCOMPARE(delivered.providerMessageId, u"msg-xyz"_s);
  QCOMPARE(delivered.text, u"Hi Asha! Your delivery is scheduled…"_s);
  const Message failed = seeds.message(u"7c0e6f3a-1f2b-4c55-9a10-000000000012"_s);
  QCOMPARE(failed.provider, u"twilio"_s);
  QCOMPARE(failed.errorCode, u"63016"_s);
  QVERIFY(seeds.message(u"679700010000000000000012"_s).status == MessageStatus::Read);

  // The day of its own, by search, by number.
  const LocalTime local;
  const Result<Statistics> day = seeds.at.store.statistics.read(local.localDay(delivered.createdAt()), 1, Settings());
  QVERIFY(day);
  QCOMPARE(day->counts[MessageStatus::Delivered], 1);
  HistoryFilter filter;
  filter.search = u"scheduled"_s;
  const Result<HistoryPage> found = seeds.at.store.history.page(filter, 10, std::nullopt);
  QVERIFY(found && found->messages.size() == 1);
  QCOMPARE(found->messages.constFirst().id.uuid, delivered.id.uuid);
  const Result<std::optional<MessageTimeline>> timeline = seeds.at.store.messages.timeline(delivered.id.uuid);
  QVERIFY(timeline && *timeline);
  QCOMPARE((*timeline)->attempts.size(), 1);
  QCOMPARE((*timeline)->receipts.size(), 2);
}

void TestSeedMigration::holdsTheQueue()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  QCOMPARE(seeds.at.store.settings.stops()->held, u"moved-in"_s);
  const Message waits = seeds.message(kQueued1);
  QCOMPARE(waits.status, MessageStatus::Queued);
  QCOMPARE(waits.retries, 2);
  QCOMPARE(waits.attempt, 0);
  const Message planned = seeds.message(u"7c0e6f3a-1f2b-4c55-9a10-000000000002"_s);
  QCOMPARE(planned.phone, u"+919817812346"_s);
  QCOMPARE(planned.dueAt, qint64(1'769'580'000'000));
  QVERIFY2(planned.text.contains("Ravi Kulkarni"_L1) && planned.text.startsWith("Namaste"_L1),
           qPrintable(planned.text));
}

void TestSeedMigration::saysWhatIsTooLate()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  const Message late = seeds.message(u"7c0e6f3a-1f2b-4c55-9a10-000000000003"_s);
  QCOMPARE(late.status, MessageStatus::Queued);
  QCOMPARE(late.expiresAt, late.createdAt() + 12LL * 3'600'000);
  QVERIFY(late.expiresAt < seeds.at.clock.wallMs());
}

// The log says failed, because a try failed; the queue has it still, to try again.
void TestSeedMigration::makesOneMessageOfQueueAndLog()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  QCOMPARE(seeds.status(kQueued1), u"queued"_s);
  QCOMPARE(seeds.message(u"679700010000000000000014"_s).id.uuid, seeds.message(kQueued1).id.uuid);
  QCOMPARE(seeds.message(u"679800010000000000000001"_s).id.uuid, seeds.message(kQueued1).id.uuid);
}

void TestSeedMigration::takesTemplatesOver()
{
  SeedFolder seeds(true);
  const Result<SeedReport> report = seeds.migrate();
  QVERIFY(report);
  const auto current = [&](MessageType type, const QString &language) {
    return seeds.at.store.templates.current(type, language).value_or(std::nullopt).value_or(MessageTemplate{});
  };
  QCOMPARE(current(MessageType::DeliveryReminder, u"en"_s).body,
           u"Namaste {{customer_name}}, milk comes on {{delivery_date}} to {{area}}."_s);
  QCOMPARE(current(MessageType::DeliveryReminder, u"en"_s).version, 2);
  QCOMPARE(current(MessageType::DeliveryReminder, u"en"_s).author, u"asha"_s);
  QVERIFY(current(MessageType::PaymentReminder, u"en"_s).body.endsWith("5% off if paid today."_L1));
  QCOMPARE(current(MessageType::PaymentConfirmation, u"hi"_s).body, u"{{customer_name}} जी, ₹{{amount}} मिले।"_s);
  QCOMPARE(current(MessageType::OrderConfirmation, u"en"_s).version, 1);
  const auto refused = std::find_if(report->problems.cbegin(), report->problems.cend(), [](const SeedProblem &problem) {
    return problem.reason.code == ErrorCode::VariableUnknown;
  });
  QVERIFY(refused != report->problems.cend());
  QCOMPARE(refused->reason.detail, u"slot"_s);
  QCOMPARE(refused->line, 4);
}

void TestSeedMigration::takesSettingsOver()
{
  SeedFolder seeds(true);
  const Result<SeedReport> report = seeds.migrate();
  QVERIFY(report);
  const Result<Settings> settings = seeds.at.store.settings.load();
  QVERIFY(settings);
  QCOMPARE(settings->retryPolicy().maxRetries, 5);
  QCOMPARE(settings->value(u"retry_delay_minutes"_s), u"10"_s);
  QCOMPARE(settings->businessName(), u"Gokul Dairy"_s);
  QStringList unknown;
  for (const SeedProblem &problem : report->problems) {
    if (problem.reason.code == ErrorCode::SettingUnknown)
      unknown << problem.reason.detail;
  }
  QCOMPARE(unknown, QStringList({u"max_concurrent"_s, u"myoperator_api_key"_s}));
}

void TestSeedMigration::givesCustomersTheirNames()
{
  SeedFolder seeds(true);
  WriteScope scope(seeds.at.store.database);
  QVERIFY(seeds.at.store.customers.obtain(scope, u"+919817812350"_s, u"Sunita here"_s, 1));
  QVERIFY(scope.commit());
  QVERIFY(seeds.migrate());
  QCOMPARE(seeds.message(u"7c0e6f3a-1f2b-4c55-9a10-000000000002"_s).customerName, u"Ravi Kulkarni"_s);
  QCOMPARE((*seeds.at.store.customers.find(u"+919817812350"_s))->name, u"Sunita here"_s);
  QVERIFY2((*seeds.at.store.customers.find(u"+919817812345"_s))->name == "Asha Patil-Old"_L1,
           "the name of the newest message, whatever the order of the files");
}

void TestSeedMigration::takesNothingTwice()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  WriteScope scope(seeds.at.store.database);
  QVERIFY(seeds.at.store.settings.resume(scope, u"asha"_s, 1));
  QVERIFY(scope.commit());
  const Result<SeedReport> again = seeds.migrate();
  QVERIFY(again);
  QCOMPARE(counts(*again), u"0+0+3+2=5 0+0+3+2=5 0+0+4+2=6 0+0+7+2=9"_s);
  QCOMPARE(seeds.at.count(u"notifications_log"_s), 9);
  QVERIFY2(seeds.at.store.settings.stops()->held.isEmpty(), "nothing new waits, so nobody has to look again");
  QCOMPARE(seeds.at.faults(), QStringList());
}

void TestSeedMigration::leavesWhatWasChangedHere()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  WriteScope scope(seeds.at.store.database);
  QVERIFY(seeds.at.store.settings.set(scope, u"max_retries"_s, u"2"_s, u"asha"_s, 1));
  QVERIFY(seeds.at.store.templates.add(
      scope, {MessageType::DeliveryReminder, u"en"_s, 0, u"Milk for {{customer_name}}"_s, u"asha"_s, 1}));
  QVERIFY(scope.commit());
  QVERIFY(seeds.migrate());
  QCOMPARE(seeds.at.store.settings.load()->retryPolicy().maxRetries, 2);
  QCOMPARE((*seeds.at.store.templates.current(MessageType::DeliveryReminder, u"en"_s))->body,
           u"Milk for {{customer_name}}"_s);
}

void TestSeedMigration::bringsForwardAndNeverBack()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  const auto row = [](const char *id, const char *rest) -> QByteArray {
    return QByteArray("{\"id\":\"") + id + R"(","phone":"+919817812352","type":"delivery_confirmed","message":"x",)" +
           rest + R"(,"created_at":"2026-01-27T18:00:00Z"})" + '\n';
  };
  // The old service went on for a while: a receipt came, the waiting one left, and one log row is older than ours.
  seeds.write(u"notifications_queue.json"_s, {});
  seeds.write(u"notifications_log.json"_s,
              row("7c0e6f3a-1f2b-4c55-9a10-000000000013",
                  R"("status":"delivered","delivered_at":"2026-01-28T05:00:00Z","myoperator_message_id":"msg-late")") +
                  row("7c0e6f3a-1f2b-4c55-9a10-000000000001",
                      R"("status":"sent","sent_at":"2026-01-28T05:10:00Z","myoperator_message_id":"msg-new")") +
                  row("abc-123", R"("status":"sent","myoperator_message_id":"msg-xyz")"));
  const Result<SeedReport> report = seeds.migrate();
  QVERIFY(report);
  QCOMPARE(counts(*report).section(u' ', 3), u"0+2+1+0=3"_s);
  QCOMPARE(seeds.status(kLate), u"delivered"_s);
  QCOMPARE(seeds.status(kQueued1), u"sent"_s);
  QCOMPARE(seeds.message(kQueued1).providerMessageId, u"msg-new"_s);
  QCOMPARE(seeds.status(u"abc-123"_s), u"delivered"_s);
  const Result<std::optional<AttemptKey>> attempt = seeds.at.store.receipts.attemptOf(u"msg-new"_s);
  QVERIFY2(attempt && *attempt, "a late receipt must find it");
  QCOMPARE(seeds.at.faults(), QStringList());
}

// What failed there says nothing of what left here since.
void TestSeedMigration::leavesAMessageThatWasSentHere()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate());
  Message message = seeds.message(kQueued1);
  {
    WriteScope scope(seeds.at.store.database);
    QVERIFY(seeds.at.store.settings.resume(scope, u"asha"_s, 1));
    const Result<QList<Message>> claimed =
        seeds.at.store.queue.claim(scope, {message.id.seq}, seeds.at.clock.wallMs(), u"myoperator"_s, false);
    QVERIFY(claimed && claimed->size() == 1);
    message = claimed->constFirst();
    StatusChange sent;
    sent.to = MessageStatus::Sent;
    sent.at = seeds.at.clock.wallMs();
    sent.providerMessageId = u"ours-1"_s;
    QVERIFY(seeds.at.store.messages.change(scope, message, sent).value_or(false));
    QVERIFY(scope.commit());
  }
  seeds.write(u"notifications_queue.json"_s, {});
  const Result<SeedReport> report = seeds.migrate();
  QVERIFY(report);
  QCOMPARE(seeds.status(kQueued1), u"sent"_s);
}

void TestSeedMigration::changesNothingInADryRun()
{
  SeedFolder seeds(true);
  QVERIFY(seeds.migrate(true));
  QCOMPARE(seeds.at.count(u"notifications_log"_s), 0);
  QCOMPARE(seeds.at.count(u"customers"_s), 0);
  QCOMPARE(seeds.at.count(u"notification_settings"_s), 0);
  QCOMPARE(seeds.at.count(u"moved_in"_s), 0);
  QVERIFY(seeds.at.store.settings.stops()->held.isEmpty());
}

void TestSeedMigration::saysTheSameInADryRun()
{
  SeedFolder seeds(true);
  const Result<SeedReport> tried = seeds.migrate(true);
  const Result<SeedReport> done = seeds.migrate();
  QVERIFY(tried && done);
  QCOMPARE(counts(*tried), counts(*done));
  QCOMPARE(tried->waiting, done->waiting);
  QCOMPARE(tried->tooLate, done->tooLate);
  QCOMPARE(tried->notSure, done->notSure);
}

void TestSeedMigration::writesTheRejects()
{
  SeedFolder seeds(true);
  const QString rejects = seeds.path(u"refused.ndjson"_s) + u".out"_s;
  QVERIFY(seeds.migrate(false, rejects));
  QFile file(rejects);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray text = file.readAll();
  QCOMPARE(text.count('\n'), 8);
  const QJsonObject last = QJsonDocument::fromJson(text.trimmed().split('\n').constLast()).object();
  QCOMPARE(last["collection"_L1].toString(), u"notifications_log"_s);
  QCOMPARE(last["line"_L1].toInt(), 9);
  QCOMPARE(last["document"_L1]["phone"_L1].toString(), u"12"_s);
  QVERIFY2(!text.contains("old-secret-key"), "a setting may be a secret");
  QVERIFY(!(QFile::permissions(rejects) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestSeedMigration::needsAtLeastOneExport()
{
  SeedFolder seeds(false);
  const Result<SeedReport> none = seeds.migrate();
  QVERIFY(!none);
  QCOMPARE(none.error().code, ErrorCode::ExportMissing);
  seeds.write(u"dairy.notifications_log.ndjson"_s, {});
  const Result<SeedReport> empty = seeds.migrate();
  QVERIFY(empty);
  QCOMPARE(counts(*empty), u"0+0+0+0=0 0+0+0+0=0 0+0+0+0=0 0+0+0+0=0"_s);
}

QTEST_GUILESS_MAIN(TestSeedMigration)
#include "tst_seedmigration.moc"
