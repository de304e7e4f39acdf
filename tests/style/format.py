# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ source is as clang-format writes it."""

import os
import re
import shutil
import subprocess
import sys

from sources import sources

WANTED = 14  # another version lays out the same style a little differently
SKIPPED = 77


def find_clang_format():
    for name in (f"clang-format-{WANTED}", "clang-format"):
        path = shutil.which(name)
        if path:
            version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {WANTED}\.", version):
                return path
    return None


def badly_formatted(program, root, files):
    answer = subprocess.run(
        [program, "--dry-run", "-Werror", *files], cwd=root, capture_output=True, text=True, check=False
    )
    return sorted(set(re.findall(r"^(\S+?:\d+):\d+: error", answer.stderr, re.MULTILINE))), answer.returncode


def self_check(program, root):
    answer = subprocess.run(
        [program, "--dry-run", "-Werror", f"--style=file:{os.path.join(root, '.clang-format')}"],
        input="int  a ;\n", capture_output=True, text=True, check=False,
    )
    assert answer.returncode != 0, "clang-format finds nothing wrong with a badly written line"


def main():
    root = sys.argv[1]
    program = find_clang_format()
    if not program:
        print(f"clang-format {WANTED} is not here: skipped")
        sys.exit(SKIPPED)
    self_check(program, root)
    files = [source.path for source in sources(root) if source.is_code]
    found, code = badly_formatted(program, root, files)
    for place in found:
        print(f"{place}: not as clang-format writes it")
    print(f"{len(files)} sources, {len(found)} findings")
    sys.exit(1 if code else 0)


main()
