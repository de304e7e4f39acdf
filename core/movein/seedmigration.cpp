// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/seedmigration.h"

#include "base/clock.h"
#include "base/log.h"
#include "movein/exportfile.h"
#include "movein/extendedjson.h"
#include "movein/placeholders.h"
#include "movein/seedfields.h"
#include "movein/seedsettings.h"
#include "store/localhours.h"
#include "store/store.h"
#include "store/writescope.h"

#include <QDir>
#include <QFileInfo>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPerTransaction = 2'000;

// `notifications_log.json` by mongoexport, `dairy.notifications_log.json` by Compass.
QString fileOf(const QDir &folder, const QString &collection)
{
  for (const QString &ending : {u"json"_s, u"ndjson"_s, u"jsonl"_s}) {
    const QString own = u"%1.%2"_s.arg(collection, ending);
    if (folder.exists(own))
      return folder.filePath(own);
    const QStringList others = folder.entryList({u"*."_s + own}, QDir::Files, QDir::Name);
    if (!others.isEmpty())
      return folder.filePath(others.constFirst());
  }
  return {};
}

/// A template as the old service had it, with our places.
Result<MessageTemplate> readTemplate(const SeedFields &fields)
{
  const QString typeName = fields.text({"message_type"_L1, "type"_L1, "template_type"_L1}).trimmed().toLower();
  const std::optional<MessageType> type = messageTypeFrom(typeName);
  if (!type)
    return typeName.isEmpty() ? fail(ErrorCode::FieldMissing, u"type"_s, u"type"_s)
                              : fail(ErrorCode::TypeUnknown, typeName.left(64), u"type"_s);
  if (!fields.truth({"is_active"_L1, "active"_L1, "enabled"_L1}).value_or(true))
    return fail(ErrorCode::TemplateNotUsed);
  const QString language = languageTag(fields.text({"language"_L1, "lang"_L1, "locale"_L1}));
  const QString body = fields.text({"template"_L1, "body"_L1, "content"_L1, "message"_L1, "text"_L1});
  return MessageTemplate{*type, language.isEmpty() ? u"en"_s : language, 0, withOurPlaceholders(body), {}, 0};
}

} // namespace

SeedMigration::SeedMigration(Store &store, const Clock &clock, SeedMigrationRequest request)
    : m_store(store)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_messages(store, clock.wallMs(), m_request.dryRun)
{
  m_report.collections = {SeedCounts{u"notification_settings"_s, {}}, SeedCounts{u"notification_templates"_s, {}},
                          SeedCounts{u"notifications_queue"_s, {}}, SeedCounts{u"notifications_log"_s, {}}};
  m_circumstances.templateFor = [this](MessageType type, const QString &language) {
    const QString key = u"%1 %2"_s.arg(wireName(type), language);
    if (const auto known = m_templates.constFind(key); known != m_templates.cend())
      return Result<std::optional<MessageTemplate>>(*known);
    Result<std::optional<MessageTemplate>> found = m_store.templates.current(type, language);
    if (found && !*found)
      found = m_store.templates.current(type, u"en"_s);
    if (found)
      m_templates.insert(key, *found);
    return found;
  };
}

Result<void> SeedMigration::run(const Progress &progress)
{
  if (const Result<void> found = findFiles(); !found)
    return found;
  if (const Result<void> opened = m_problems.open(m_request.rejectsFile); !opened)
    return opened;
  if (const Result<void> prepared = prepare(); !prepared)
    return prepared;
  const TakeDocument takes[] = {&SeedMigration::takeSettings, &SeedMigration::takeTemplate, &SeedMigration::takeQueued,
                                &SeedMigration::takeLogged};
  for (size_t i = 0; i < m_report.collections.size(); ++i) {
    if (const Result<void> taken = read(m_report.collections[i], takes[i], progress); !taken)
      return taken;
    // What was set there decides how the messages behind it are read.
    if (const Result<void> prepared = prepare(); !prepared)
      return prepared;
  }
  if (const Result<void> noted = note(); !noted)
    return noted;
  return m_problems.finish();
}

Result<void> SeedMigration::findFiles()
{
  const QDir folder(m_request.folder);
  for (SeedCounts &counts : m_report.collections) {
    counts.file = folder.exists() ? fileOf(folder, counts.collection) : QString();
    m_bytes += QFileInfo(counts.file).size();
  }
  const bool hasAny = std::any_of(m_report.collections.cbegin(), m_report.collections.cend(),
                                  [](const SeedCounts &counts) { return !counts.file.isEmpty(); });
  if (!hasAny)
    return fail(ErrorCode::ExportMissing, m_request.folder);
  return {};
}

Result<void> SeedMigration::prepare()
{
  const Result<Settings> settings = m_store.settings.load();
  if (!settings)
    return fail(settings.error());
  QMap<QString, QString> values;
  for (const QString &key : Settings::keys()) {
    if (settings->isSet(key))
      values.insert(key, settings->value(key));
  }
  for (auto tried = m_settings.cbegin(); tried != m_settings.cend(); ++tried)
    values.insert(tried.key(), tried.value());
  m_circumstances.settings = Settings(values);
  m_circumstances.local = LocalTime(m_circumstances.settings.timeZone());
  m_circumstances.now = m_clock.wallMs();
  m_templates.clear();
  return {};
}

Result<void> SeedMigration::read(SeedCounts &counts, TakeDocument take, const Progress &progress)
{
  if (counts.file.isEmpty())
    return {};
  Result<ExportFile> file = ExportFile::open(counts.file);
  if (!file)
    return fail(file.error());
  ExportDocument document;
  Result<bool> next = file->next(document);
  for (; next && *next; next = file->next(document)) {
    const Result<void> taken = document.object
                                   ? (this->*take)(counts, document)
                                   : refuse(counts, {ErrorCode::DocumentBroken, {}, {}}, document, document.text);
    if (!taken)
      return taken;
    progress(m_bytesBefore + file->bytesRead(), m_bytes);
  }
  if (!next)
    return fail(next.error());
  m_bytesBefore += file->bytesRead();
  const bool isQueue = take == &SeedMigration::takeQueued;
  return flush(isQueue ? SeedCollection::Queue : SeedCollection::Log);
}

Result<void> SeedMigration::refuse(SeedCounts &counts, const Error &reason, const ExportDocument &document,
                                   const QByteArray &shown)
{
  ++counts.read;
  ++counts.refused;
  return m_problems.add(m_report, {counts.collection, document.line, reason}, shown);
}

Result<void> SeedMigration::takeSettings(SeedCounts &counts, const ExportDocument &document)
{
  const QList<QPair<QString, QVariant>> settings = settingsIn(plainDocument(*document.object));
  for (const auto &[key, value] : settings) {
    const Result<SeedSetting> setting = ourSetting(key, value);
    // The document may hold the old account's key: it is not written anywhere.
    const Result<void> taken = setting ? takeSetting(counts, *setting) : refuse(counts, setting.error(), document, {});
    if (!taken)
      return taken;
  }
  return {};
}

// What was taken over once belongs to whoever changes it here.
Result<void> SeedMigration::takeSetting(SeedCounts &counts, const SeedSetting &setting)
{
  ++counts.read;
  const Result<bool> known = m_store.movedIn.hasSetting(setting.key);
  if (!known)
    return fail(known.error());
  if (*known || m_settings.contains(setting.key)) {
    ++counts.alreadyThere;
    return {};
  }
  if (m_request.dryRun) {
    m_settings.insert(setting.key, setting.value);
  } else {
    WriteScope scope(m_store.database);
    if (!scope.begun())
      return scope.begun();
    Result<void> set = m_store.settings.set(scope, setting.key, setting.value, m_request.who, m_clock.wallMs());
    if (set && setting.key == "time_zone"_L1)
      set = moveToTimeZone(scope, QTimeZone(setting.value.toUtf8()));
    if (set)
      set = m_store.movedIn.addSetting(scope, setting.key);
    if (set)
      set = scope.commit();
    if (!set)
      return set;
  }
  ++counts.taken;
  m_report.settings << setting;
  return {};
}

Result<void> SeedMigration::takeTemplate(SeedCounts &counts, const ExportDocument &document)
{
  Result<MessageTemplate> old = readTemplate(SeedFields(plainDocument(*document.object)));
  if (old) {
    const QStringList extra = m_circumstances.settings.extraVariables(old->type);
    if (const Result<void> checked = checkTemplate(old->type, old->body, extra); !checked)
      old = fail(checked.error());
  }
  if (!old)
    return refuse(counts, old.error(), document, document.text);
  ++counts.read;
  return saveTemplate(counts, *old);
}

// A text that was in use here once was replaced by somebody: it does not come back.
Result<void> SeedMigration::saveTemplate(SeedCounts &counts, const MessageTemplate &old)
{
  const Result<QList<MessageTemplate>> versions = m_store.templates.versions(old.type, old.language);
  if (!versions)
    return fail(versions.error());
  const QString dryKey = QStringList{wireName(old.type), old.language, old.body}.join(u'\n');
  const bool isHere = std::any_of(versions->cbegin(), versions->cend(),
                                  [&](const MessageTemplate &version) { return version.body == old.body; });
  if (isHere || m_dryTemplates.contains(dryKey)) {
    ++counts.alreadyThere;
    return {};
  }
  if (m_request.dryRun) {
    m_dryTemplates << dryKey;
  } else {
    WriteScope scope(m_store.database);
    if (!scope.begun())
      return scope.begun();
    MessageTemplate version = old;
    version.author = m_request.who;
    version.createdAt = m_clock.wallMs();
    if (const Result<MessageTemplate> added = m_store.templates.add(scope, version); !added)
      return fail(added.error());
    if (const Result<void> committed = scope.commit(); !committed)
      return committed;
  }
  ++counts.taken;
  return {};
}

Result<void> SeedMigration::takeQueued(SeedCounts &counts, const ExportDocument &document)
{
  return takeMessage(SeedCollection::Queue, counts, document);
}

Result<void> SeedMigration::takeLogged(SeedCounts &counts, const ExportDocument &document)
{
  return takeMessage(SeedCollection::Log, counts, document);
}

Result<void> SeedMigration::takeMessage(SeedCollection collection, SeedCounts &counts, const ExportDocument &document)
{
  const Result<SeedMessage> message = readSeedMessage(collection, plainDocument(*document.object), m_circumstances);
  if (!message && message.error().code == ErrorCode::StoreFailed)
    return fail(message.error());
  if (!message)
    return refuse(counts, message.error(), document, document.text);
  ++counts.read;
  m_piece << *message;
  return m_piece.size() < kPerTransaction ? Result<void>() : flush(collection);
}

Result<void> SeedMigration::flush(SeedCollection collection)
{
  const QList<SeedMessage> piece = std::exchange(m_piece, {});
  return piece.isEmpty() ? Result<void>() : m_messages.take(piece, collection, m_report);
}

Result<void> SeedMigration::note()
{
  const qint64 taken = m_report.sum(&SeedCounts::taken);
  if (m_request.dryRun || taken + m_report.sum(&SeedCounts::movedOn) == 0)
    return {};
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<void> audited = m_store.settings.audit(scope, m_request.who, u"move in"_s, u"store"_s, {},
                                                      QString::number(taken), m_clock.wallMs());
  if (!audited)
    return audited;
  qCInfo(lcStore) << "moved in:" << taken << "taken," << m_report.waiting << "of them wait, the queue is held";
  return scope.commit();
}

} // namespace dakiya
