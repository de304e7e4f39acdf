# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's own text files, and the way in which a rule reports what it found."""

import os
import sys

CODE = (".cpp", ".h")
SCRIPTS = (".py", ".sh", ".cmake", ".sql", ".yml")
NOT_OURS = {"build", ".git", "__pycache__", "node_modules"}


class Source:
    """One file: its path below the root, and its lines."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.lines = text.splitlines()

    @property
    def is_code(self):
        return self.path.endswith(CODE)

    @property
    def is_test(self):
        return self.path.startswith("tests/")


def is_source(folder, name):
    """Code, build files and scripts; a script without an ending is known by its first line."""
    if name.endswith(CODE + SCRIPTS) or name == "CMakeLists.txt":
        return True
    if "." in name:
        return False
    with open(os.path.join(folder, name), "rb") as file:
        return file.read(2) == b"#!"


def sources(root):
    """All sources below the root, in a fixed order."""
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in NOT_OURS)
        for name in sorted(names):
            if is_source(folder, name):
                full = os.path.join(folder, name)
                with open(full, encoding="utf-8") as file:
                    found.append(Source(os.path.relpath(full, root).replace(os.sep, "/"), file.read()))
    return found


def run(rule, self_check):
    """Proves the rule on samples, then applies it to every source. Exits 1 when anything was found."""
    self_check()
    root = sys.argv[1]
    files = sources(root)
    if len(files) < 20:
        sys.exit(f"only {len(files)} sources below {root}: the wrong folder?")
    found = [line for source in files for line in rule(source)]
    print("\n".join(found))
    print(f"{len(files)} sources, {len(found)} findings")
    sys.exit(1 if found else 0)
