// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <optional>

namespace dakiya {

class Engine;

/// How a door for other programs stands: nobody asked for it, it is open on a port, or it could not be opened.
struct DoorState
{
  enum class Kind { Off, Open, Shut };
  Kind kind = Kind::Off;
  quint16 port = 0;
  std::optional<Error> trouble = {}; ///< why it is shut

  friend bool operator==(const DoorState &, const DoorState &) = default;
};

/// A way into a running engine from outside the program, such as the local API. Lives in the engine's thread, and not
/// longer than the engine.
class EngineDoor
{
public:
  using Tell = std::function<void(const DoorState &state)>;

  EngineDoor() = default;
  virtual ~EngineDoor() = default;
  EngineDoor(const EngineDoor &) = delete;
  EngineDoor &operator=(const EngineDoor &) = delete;
};

/// Makes a door; called in the engine's thread. `tell` hears of each change of how it stands.
using MakeDoor = std::function<std::unique_ptr<EngineDoor>(Engine &engine, EngineDoor::Tell tell)>;

} // namespace dakiya
