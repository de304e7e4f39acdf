// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff.h"

#include "base/clock.h"
#include "common/pindialog.h"
#include "common/preferences.h"
#include "engine/enginehost.h"
#include "engine/pindoor.h"

#include <QWidget>

namespace dakiya {

namespace {

constexpr qint64 kOpenMs = 10LL * 60 * 1000;
constexpr int kWatchMs = 1'000;
constexpr int kLookMs = 1'000;
const QString kName = QStringLiteral("staff/name");

QString nameInTheSystem()
{
  const QString user = qEnvironmentVariable("USER");
  return user.isEmpty() ? qEnvironmentVariable("USERNAME", QStringLiteral("dakiya")) : user;
}

const Clock &computersClock()
{
  static const SystemClock clock;
  return clock;
}

} // namespace

Staff::Staff(EngineHost &host, Preferences &preferences, QObject *parent)
    : Staff(host, preferences, computersClock(), parent)
{
}

Staff::Staff(EngineHost &host, Preferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_door(std::make_unique<PinDoor>(host))
{
  // A timer stands still while the computer sleeps, so it looks at the clock rather than waits ten minutes.
  m_watch.setInterval(kWatchMs);
  connect(&m_watch, &QTimer::timeout, this, [this] {
    if (openMs() == 0)
      lock();
  });
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, [this] { look(); });
  // Another store has another PIN.
  connect(&m_host, &EngineHost::started, this, [this] {
    m_hasPin.reset();
    lock();
    look();
  });
  connect(&m_host, &EngineHost::storeChanged, this, [this] {
    if (!m_look.isActive())
      m_look.start();
  });
}

Staff::~Staff() = default;

QString Staff::name() const
{
  const QString chosen = m_preferences.value(kName).toString();
  return chosen.isEmpty() ? nameInTheSystem() : chosen;
}

void Staff::setName(const QString &name)
{
  const QString before = this->name();
  m_preferences.keep(kName, name.trimmed());
  if (this->name() == before)
    return;
  if (m_host.isStarted())
    m_host.ask(
        this, [before, after = this->name()](Engine &engine) { return ManagerPin(engine).noteName(before, after); },
        [](const Result<void> &) {});
  Q_EMIT changed();
}

qint64 Staff::openMs() const
{
  return std::max<qint64>(0, m_openUntil - m_clock.bootMs());
}

void Staff::lock()
{
  m_watch.stop();
  if (std::exchange(m_openUntil, 0) != 0)
    Q_EMIT changed();
}

void Staff::open()
{
  m_openUntil = m_clock.bootMs() + kOpenMs;
  m_watch.start();
  Q_EMIT changed();
}

void Staff::setHasPin(bool hasPin)
{
  const bool isNew = m_hasPin != hasPin;
  m_hasPin = hasPin;
  if (isNew)
    Q_EMIT changed();
}

// A PIN that cannot be read is one all the same; to try it says what is wrong.
void Staff::look(const std::function<void()> &then)
{
  m_host.ask(
      this, [](Engine &engine) { return ManagerPin(engine).isSet(); },
      [this, then](const Result<bool> &isSet) {
        setHasPin(isSet.value_or(true));
        if (then)
          then();
      });
}

void Staff::whenManager(QWidget *asker, std::function<void()> then)
{
  if (m_hasPin && mayManage())
    then();
  else if (m_hasPin)
    askForPin(asker, then);
  else
    m_host.whenStarted(this, [this, asker = QPointer(asker), then] {
      look([this, asker, then] {
        if (asker)
          whenManager(asker, then);
      });
    });
}

void Staff::askForPin(QWidget *asker, const std::function<void()> &then)
{
  if (m_dialog)
    m_dialog->close();
  m_dialog = new PinDialog(*this, m_clock, asker);
  // It belongs to the asker, and goes with it.
  connect(m_dialog, &QDialog::accepted, asker, then);
  m_dialog->open();
}

void Staff::tryPin(QObject *receiver, const QString &typed, const Answer &answer)
{
  m_door->tryPin(this, name(), typed, [this, receiver = QPointer(receiver), answer](const Result<PinAnswer> &said) {
    using enum PinAnswer::Outcome;
    if (said && said->outcome == NotSet)
      setHasPin(false);
    if (said && said->outcome == Right)
      open();
    if (receiver)
      answer(said);
  });
}

void Staff::changePin(QObject *receiver, const QString &old, const QString &next, const Answer &answer)
{
  m_door->change(this, name(), old, next,
                 [this, next, receiver = QPointer(receiver), answer](const Result<PinAnswer> &said) {
                   if (said && said->outcome == PinAnswer::Outcome::Right) {
                     setHasPin(!next.isEmpty());
                     if (hasPin())
                       open();
                     else
                       lock();
                   }
                   if (receiver)
                     answer(said);
                 });
}

} // namespace dakiya
