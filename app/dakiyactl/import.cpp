// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/sheetimport.h"
#include "importreport.h"
#include "openstore.h"
#include "terminal.h"
#include "words.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// A value that was not given, or was given in a form that cannot be read, is wrong usage.
Result<SheetImportRequest> readRequest(const Invocation &invocation)
{
  SheetImportRequest request;
  request.file = invocation.arguments.constFirst();
  const QString typeName = invocation.value(u"type"_s);
  if (typeName.isEmpty())
    return fail(ErrorCode::FieldMissing, u"--type"_s);
  const std::optional<MessageType> type = messageTypeFrom(typeName);
  if (!type)
    return fail(ErrorCode::TypeUnknown, typeName);
  request.type = *type;
  const QStringList mappings = invocation.options.values(u"map"_s);
  for (const QString &mapping : mappings) {
    const qsizetype sign = mapping.indexOf(u'=');
    if (sign < 1 || sign + 1 == mapping.size())
      return fail(phrased(ErrorCode::FieldWrongType, QT_TRANSLATE_NOOP("Detail", "variable=\"Column heading\""), {},
                          u"--map"_s));
    request.headings.insert(mapping.first(sign).trimmed(), mapping.sliced(sign + 1));
  }
  request.localNumbers = invocation.has(u"strict-phones"_s) ? LocalNumbers::Refuse : LocalNumbers::Complete;
  request.dryRun = invocation.has(u"dry-run"_s);
  request.rejectsFile = invocation.value(u"rejects"_s);
  return request;
}

// A real store that is not there yet would begin with what practice was told.
Result<void> takeOverSettings(const Invocation &invocation, Engine &engine)
{
  const QString practice = DataFolder(invocation.dataDirectory).storeFile(u"practice"_s);
  if (invocation.provider == "practice"_L1 || !QFile::exists(practice))
    return {};
  Store store;
  if (const Result<void> opened = store.openForReading(practice); !opened)
    return opened;
  const Result<Settings> settings = store.settings.load();
  if (!settings)
    return fail(settings.error());
  for (const QString &key : Settings::keys()) {
    const Result<void> set =
        settings->isSet(key) ? engine.setSetting(key, settings->value(key), person()) : Result<void>();
    if (!set)
      return set;
  }
  return {};
}

// A dry run leaves nothing behind: where there is no store, it tries the rows in one that it throws away.
Result<void> openForDryRun(const Invocation &invocation, std::optional<QTemporaryDir> &scratch, OpenEngine &open)
{
  if (QFile::exists(DataFolder(invocation.dataDirectory).storeFile(invocation.provider)))
    return open.open(invocation);
  scratch.emplace();
  if (!scratch->isValid())
    return fail(ErrorCode::FileUnreadable, scratch->path());
  const Result<void> opened = open.open(scratch->path(), invocation.provider, invocation.logLevel);
  return opened ? takeOverSettings(invocation, open.engine) : opened;
}

/// One import, from its first row to its report or to what broke it off.
class Importing final
{
public:
  explicit Importing(Engine &engine)
      : m_import(engine)
  {
  }

  [[nodiscard]] int run(const Invocation &invocation, const SheetImportRequest &request);

private:
  void watch();
  [[nodiscard]] static int notStarted(const Invocation &invocation, const Error &error);
  [[nodiscard]] int brokenOff(const Error &error, bool dryRun) const;

  SheetImport m_import;
  ProgressLine m_progress;
  Result<void> m_ended;
  int m_kept = 0; ///< messages that are in the store, whatever happens next
};

void Importing::watch()
{
  QObject::connect(&m_import, &SheetImport::progressed, &m_import, [this](int rows) {
    m_kept = m_import.report().taken;
    m_progress.show(Ctl::tr("%1 of %n rows", nullptr, m_import.rowCount()).arg(rows));
  });
  QObject::connect(&m_import, &SheetImport::finished, &m_import, [] { QCoreApplication::exit(0); });
  QObject::connect(&m_import, &SheetImport::failed, &m_import, [this](const Error &error) {
    m_ended = fail(error);
    QCoreApplication::exit(1);
  });
}

int Importing::run(const Invocation &invocation, const SheetImportRequest &request)
{
  watch();
  if (const Result<void> started = m_import.start(request); !started)
    return notStarted(invocation, started.error());
  m_kept = m_import.report().taken;
  QCoreApplication::exec();
  m_progress.clear();
  if (!m_ended)
    return brokenOff(m_ended.error(), request.dryRun);
  sayImportReport(m_import.report(), request.dryRun, invocation.json);
  return m_import.report().taken > 0 ? 0 : 1;
}

int Importing::notStarted(const Invocation &invocation, const Error &error)
{
  if (error.code == ErrorCode::VariableUnknown || error.code == ErrorCode::FieldWrongType)
    return wrongUsage(invocation, error);
  const int exitCode = failed(error);
  if (error.code == ErrorCode::HeadingMissing)
    warn(Ctl::tr("If a column has another name, say which: --map %1=\"Column heading\"")
             .arg(error.field.isEmpty() ? u"VARIABLE"_s : error.field));
  return exitCode;
}

int Importing::brokenOff(const Error &error, bool dryRun) const
{
  const int exitCode = failed(error);
  if (!dryRun)
    warn(Ctl::tr("%n messages of the sheet are in and wait. When the fault is mended, run the same command again: it "
                 "goes on behind them, and none is sent twice.",
                 nullptr, m_kept));
  return exitCode;
}

int runImport(const Invocation &invocation)
{
  const Result<SheetImportRequest> request = readRequest(invocation);
  if (!request)
    return wrongUsage(invocation, request.error());
  std::optional<QTemporaryDir> scratch;
  OpenEngine open;
  const Result<void> opened = request->dryRun ? openForDryRun(invocation, scratch, open) : open.open(invocation);
  if (!opened)
    return failed(opened.error());
  return Importing(open.engine).run(invocation, *request);
}

} // namespace

Command importCommand()
{
  QStringList types;
  for (const MessageType type : kMessageTypes)
    types << wireName(type);
  Command command;
  command.name = u"import"_s;
  command.form = u"FILE --type TYPE"_s;
  command.summary = Ctl::tr("Make messages of the rows of a sheet (CSV).");
  command.description =
      Ctl::tr(
          "Good rows go in, the others are listed with their reasons; rows are numbered as a spreadsheet numbers them. "
          "It works beside a \"serve\" that runs; without one the messages wait for it. Types: %1")
          .arg(types.join(u", "_s));
  command.examples = QStringList{
      u"# "_s + Ctl::tr("First look: nothing is sent, nothing is kept"),
      u"dakiyactl import deliveries.csv --type delivery_reminder --dry-run"_s,
      u"# "_s + Ctl::tr("Then for good; rows that cannot be sent go to a sheet of their own, to be mended"),
      u"dakiyactl import deliveries.csv --type delivery_reminder --rejects refused.csv"_s,
      u"# "_s + Ctl::tr("The sheet's columns have names of their own"),
      u"dakiyactl import bills.csv --type payment_reminder --map amount=\"Amount Due\" --map phone=Mobile"_s};
  command.options = QList<QCommandLineOption>{
      {u"type"_s, Ctl::tr("What the messages are about."), u"TYPE"_s},
      {u"map"_s, Ctl::tr("Which column holds a variable, or phone, reference, language, send_at, expires_at."),
       u"VARIABLE=HEADING"_s},
      {u"dry-run"_s, Ctl::tr("Only say what would happen; nothing but the file of --rejects is written.")},
      {u"rejects"_s, Ctl::tr("Write the refused rows there, with their reasons; in a dry run, too."), u"FILE"_s},
      {u"strict-phones"_s, Ctl::tr("Refuse numbers without a country code instead of adding +91.")},
  };
  command.leastArguments = command.mostArguments = 1;
  command.run = runImport;
  return command;
}

} // namespace dakiya
