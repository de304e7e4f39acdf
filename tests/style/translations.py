#!/usr/bin/env python3
# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that a person may see is there in Hindi and Marathi, with the same places to be filled in."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# One thing has one word.
SHUNNED = {"hi": {"आयात": "इंपोर्ट"}, "mr": {"आयात": "इम्पोर्ट"}, "en": {}}
PLACE = re.compile(r"%(?:L?\d|n)")


def lupdate_program():
    for name in ("lupdate", "/usr/lib/qt6/bin/lupdate"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("lupdate is missing: run packaging/setup")


def fresh_copy(root, language, folder):
    """The translation file as it would be after collecting the texts anew."""
    copy = Path(folder) / f"dakiya_{language}.ts"
    source = root / "translations" / copy.name
    if source.exists():
        shutil.copy(source, copy)
    command = [lupdate_program(), *(str(root / part) for part in ("app", "core", "ui")), "-I", str(root / "core"), "-I",
               str(root / "ui"), "-silent", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        command.append("-pluralonly")
    subprocess.run([*command, "-ts", str(copy)], check=True)
    return ElementTree.parse(copy)


def faults(tree, language):
    for context in tree.getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            text = message.findtext("source")
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            where = f"dakiya_{language}.ts: {name}: \"{text}\""
            if translation.get("type") == "unfinished" or not all((form.text or "").strip() for form in forms):
                yield f"{where}: not translated"
            elif translation.get("type") in ("vanished", "obsolete"):
                yield f"{where}: in no source any more (packaging/translate drops it)"
            elif any(set(PLACE.findall(form.text)) - {"%n"} != set(PLACE.findall(text)) - {"%n"} for form in forms):
                yield f"{where}: other places to fill in than the source"
            for word, ours in SHUNNED[language].items():
                if any(word in form.text for form in forms if form.text):
                    yield f"{where}: \"{word}\" is \"{ours}\" everywhere else"


def main():
    root = Path(sys.argv[1])
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for language in ("hi", "mr", "en"):
            found += faults(fresh_copy(root, language, folder), language)
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
