// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/resources.h"
#include "common/desk.h"
#include "common/navigator.h"
#include "common/preferences.h"
#include "common/staff.h"
#include "compose/drafts.h"
#include "engine/accountkeeper.h"
#include "engine/enginehost.h"
#include "memorykeychain.h"
#include "secrets/environmentcredentials.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dakiya {

/// The computer's clock, and a test can move it on.
class BenchClock final : public Clock
{
public:
  [[nodiscard]] qint64 wallMs() const override { return m_system.wallMs() + m_ahead; }
  [[nodiscard]] qint64 bootMs() const override { return m_system.bootMs() + m_ahead; }
  void advance(qint64 ms) { m_ahead += ms; }

private:
  SystemClock m_system;
  qint64 m_ahead = 0;
};

/// Everything that a page needs, over a practice store of its own in a folder that goes with it.
class DeskBench final
{
public:
  explicit DeskBench(const Theme &theme = Theme::light(), qint64 holdMs = Departures::kHoldMs)
      : m_preferences(m_folder.filePath(QStringLiteral("console.ini")))
      , m_staff(m_host, m_preferences)
      , m_drafts(m_host, m_clock, holdMs)
      , m_account(m_host, m_environment, m_keychain, m_clock)
      , m_desk{m_host, m_clock, theme, m_preferences, m_staff, m_navigator, m_drafts, m_account}
  {
    initResources();
    m_staff.setName(QStringLiteral("Asha"));
  }

  [[nodiscard]] const Desk &desk() const { return m_desk; }
  [[nodiscard]] EngineHost &host() { return m_host; }
  [[nodiscard]] Navigator &navigator() { return m_navigator; }
  [[nodiscard]] Preferences &preferences() { return m_preferences; }
  /// The views' clock; the engine has the computer's.
  [[nodiscard]] BenchClock &clock() { return m_clock; }
  [[nodiscard]] Drafts &drafts() { return m_drafts; }
  [[nodiscard]] Staff &staff() { return m_staff; }
  [[nodiscard]] AccountKeeper &account() { return m_account; }
  [[nodiscard]] MemoryKeychain &keychain() { return m_keychain; }
  [[nodiscard]] QString folder() const { return m_folder.path(); }

  /// Asks the engine and waits for what it says.
  template <class Question> auto engine(Question question)
  {
    std::optional<std::invoke_result_t<Question, Engine &>> heard;
    QObject asker;
    m_host.ask(&asker, question, [&heard](const auto &answer) { heard = answer; });
    [&heard] { QTRY_VERIFY_WITH_TIMEOUT(heard.has_value(), 30'000); }();
    return std::move(*heard);
  }

  /// Asks the store and waits for what it says.
  template <class Question> auto store(Question question)
  {
    std::optional<std::invoke_result_t<Question, Store &>> heard;
    QObject asker;
    m_host.read(&asker, question, [&heard](const auto &answer) { heard.emplace(answer); });
    [&heard] { QTRY_VERIFY_WITH_TIMEOUT(heard.has_value(), 30'000); }();
    return std::move(*heard);
  }

  /// Opens the practice store and waits until it is there. With `sends` false nothing leaves: sending is paused.
  void start(bool sends = true)
  {
    QSignalSpy started(&m_host, &EngineHost::started);
    m_account.open(folder(), QStringLiteral("practice"), false);
    QTRY_COMPARE(started.size(), 1);
    if (!sends)
      engine([](Engine &engine) { return engine.pause(QStringLiteral("Asha")).has_value(); });
  }

private:
  QTemporaryDir m_folder;
  BenchClock m_clock;
  EngineHost m_host;
  Preferences m_preferences;
  Staff m_staff;
  Navigator m_navigator;
  Drafts m_drafts;
  const EnvironmentCredentials m_environment{QProcessEnvironment()};
  MemoryKeychain m_keychain;
  AccountKeeper m_account;
  const Desk m_desk;
};

} // namespace dakiya
