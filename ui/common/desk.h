// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

namespace dakiya {

class AccountKeeper;
class Clock;
class Drafts;
class EngineHost;
class Navigator;
class Preferences;
class Staff;

/// What every page is given: the door to the engine, how things look, who sits here and the way to the other pages.
/// All of it outlives the page. A change of theme, language or account makes the pages anew, so they need not follow
/// it.
struct Desk
{
  EngineHost &host;
  const Clock &clock;
  Theme theme;
  Preferences &preferences;
  Staff &staff;
  Navigator &navigator;
  Drafts &drafts;
  AccountKeeper &account;
};

} // namespace dakiya
