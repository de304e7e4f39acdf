# shellcheck shell=bash
# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run, test and tidy: the way to the sources, and one quiet build.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# build_preset PRESET [TARGET…]: configures and builds. Progress is shown on a terminal only; elsewhere
# a build that goes well is silent, and one that fails shows what the compiler said.
build_preset() {
  local preset=$1
  shift
  local log
  log=$(mktemp)
  # shellcheck disable=SC2064
  trap "rm -f '$log'" RETURN
  if ! (cd -- "$root" && cmake --preset "$preset") >"$log" 2>&1; then
    cat -- "$log" >&2
    echo "Configuring \"$preset\" failed." >&2
    return 1
  fi
  if [ -t 1 ]; then
    (cd -- "$root" && cmake --build --preset "$preset" ${1+--target "$@"})
  elif ! (cd -- "$root" && cmake --build --preset "$preset" ${1+--target "$@"}) >"$log" 2>&1; then
    grep -vE '^\[[0-9]+/[0-9]+\] ' -- "$log" >&2 || true
    echo "Building \"$preset\" failed." >&2
    return 1
  fi
}
