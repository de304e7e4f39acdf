// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialsimport.h"

#include "base/log.h"
#include "openstore.h"
#include "secrets/envfile.h"
#include "secrets/environmentcredentials.h"
#include "terminal.h"
#include "waitingkeychain.h"
#include "words.h"

#include <QFile>
#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 1 << 20;

/// What became of each name.
struct Imported
{
  QStringList taken;
  QStringList left;   ///< there already with another value
  QStringList equal;  ///< there already with this value
  QStringList hidden; ///< the environment sets it, and wins
};

Result<EnvFile> readFile(const QString &path)
{
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return fail(ErrorCode::FileUnreadable, path);
  const QByteArray bytes = file.read(kMostBytes + 1);
  if (bytes.size() > kMostBytes)
    return fail(phrased(ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("Detail", "an .env has at most 1 MB")));
  return readEnvFile(bytes);
}

/// Looks first at everything, so that a keychain in trouble changes nothing.
Result<QList<EnvEntry>> sortOut(WaitingKeychain &keychain, const EnvFile &file, bool replaces, Imported &imported)
{
  const EnvironmentCredentials environment;
  QList<EnvEntry> wanted;
  for (const EnvEntry &entry : file.credentials) {
    const Result<std::optional<QString>> there = keychain.read(entry.name);
    if (!there)
      return fail(there.error());
    if (*there && **there == entry.value)
      imported.equal << entry.name;
    else if (*there && !replaces)
      imported.left << entry.name;
    else
      wanted << entry;
    if (const auto set = environment.value(entry.name); set && *set && **set != entry.value)
      imported.hidden << entry.name;
  }
  return wanted;
}

Result<void> put(WaitingKeychain &keychain, const QList<EnvEntry> &entries, Imported &imported)
{
  for (const EnvEntry &entry : entries) {
    if (const Result<void> written = keychain.write(entry.name, entry.value); !written)
      return written;
    qCInfo(lcEngine).noquote() << "credential" << entry.name << "was taken into the keychain";
    imported.taken << entry.name;
  }
  return {};
}

/// What stands in the keychain as the file says it.
QStringList removable(const Imported &imported)
{
  return imported.taken + imported.equal;
}

/// Nothing in it is of use to anybody any more. Comments do not count: no program reads them.
bool isUsedUp(const EnvFile &file, const Imported &imported)
{
  return file.skippedLines == 0 && imported.left.isEmpty();
}

QJsonObject importJson(const EnvFile &file, const Imported &imported)
{
  const auto array = [](const QStringList &names) { return QJsonArray::fromStringList(names); };
  return {{u"taken"_s, array(imported.taken)},
          {u"left"_s, array(imported.left)},
          {u"equal"_s, array(imported.equal)},
          {u"set_in_environment"_s, array(imported.hidden)},
          {u"empty"_s, array(file.empty)},
          {u"skipped_lines"_s, file.skippedLines},
          {u"removable"_s, array(removable(imported))}};
}

void sayNames(const QString &text, const QStringList &names)
{
  if (!names.isEmpty())
    say(text.arg(names.join(u", "_s)));
}

// Other programs may read the same file: only what they cannot need is to go.
void sayWhatToRemove(const EnvFile &file, const Imported &imported, const QString &path)
{
  const QStringList names = removable(imported);
  if (isUsedUp(file, imported))
    say(Ctl::tr("Now delete \"%1\": whoever reads it can send in the dairy's name.").arg(path));
  else if (!names.isEmpty())
    say(Ctl::tr("Now remove these lines from \"%1\", whose other lines are still needed: %2. Whoever reads them can "
                "send in the dairy's name.")
            .arg(path, names.join(u", "_s)));
}

void sayImport(const EnvFile &file, const Imported &imported, const QString &path)
{
  sayNames(Ctl::tr("Taken into the keychain: %1"), imported.taken);
  sayNames(Ctl::tr("In the keychain already: %1"), imported.equal);
  sayNames(Ctl::tr("Left as it is in the keychain, the file says something else (--replace takes it): %1"),
           imported.left);
  sayNames(Ctl::tr("Without a value in the file: %1"), file.empty);
  sayNames(Ctl::tr("Also set in the environment, which wins: %1"), imported.hidden);
  if (file.skippedLines > 0)
    say(Ctl::tr("Lines of other programs, which Dakiya does not need: %1").arg(file.skippedLines));
  if (!path.isEmpty())
    sayWhatToRemove(file, imported, path);
}

} // namespace

int importCredentials(const Invocation &invocation, const QString &path)
{
  const Result<EnvFile> file = readFile(path);
  if (!file)
    return failed(file.error());
  if (file->credentials.isEmpty()) {
    warn(Ctl::tr("The file sets none of Dakiya's credentials; they begin with MYOPERATOR_, TWILIO_ or DAKIYA_."));
    return 1;
  }
  WaitingKeychain keychain;
  Imported imported;
  const Result<QList<EnvEntry>> wanted = sortOut(keychain, *file, invocation.has(u"replace"_s), imported);
  if (!wanted)
    return failed(wanted.error());
  const SystemClock clock;
  const std::unique_ptr<LogFile> log = openLog(invocation.dataDirectory, invocation.logLevel, clock);
  const Result<void> written = put(keychain, *wanted, imported);
  if (invocation.json)
    sayJson(importJson(*file, imported));
  else if (written || !imported.taken.isEmpty())
    sayImport(*file, imported, written ? path : QString());
  return written ? 0 : failed(written.error());
}

} // namespace dakiya
