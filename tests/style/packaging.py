# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installed Dakiya is known by: the entry of the menu, the words of software centres, the unit, the version.

Each is asked of the tool whose word counts. Where a tool is missing, only its part is left out.
"""

import configparser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LINUX = "packaging/linux"
ENTRY = f"{LINUX}/dakiya.desktop"
METAINFO = f"{LINUX}/local.dakiya.dakiya.metainfo.xml"
UNIT = f"{LINUX}/dakiya.service"
CHANGELOG = "packaging/debian/changelog"
LANGUAGES = ("hi", "mr")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

missing = []


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def complaints(path, command, environment=None):
    """What the tool says of a file that it does not like. A tool that is not here says nothing."""
    if not shutil.which(command[0]):
        missing.append(command[0])
        return
    answer = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, env={**os.environ, **(environment or {})}
    )
    words = (answer.stdout + answer.stderr).strip()
    if answer.returncode != 0 or (words and "successful" not in words):
        yield f"{path}:1: {command[0]}: {words or answer.returncode}"


def menu_entry(path, full):
    yield from complaints(path, ["desktop-file-validate", full])


def metainfo(path, full):
    yield from complaints(path, ["appstreamcli", "validate", "--no-net", full])


def unit(path, text):
    """The program and its manual need not be installed for the unit to be right."""
    with tempfile.TemporaryDirectory() as folder:
        full = os.path.join(folder, "dakiya.service")
        with open(full, "w", encoding="utf-8") as file:
            file.write(text.replace("=dakiyactl ", f"={shutil.which('true')} ").replace("Documentation=man:", "#"))
        yield from complaints(path, ["systemd-analyze", "verify", "--user", full], {"XDG_RUNTIME_DIR": folder})


def words_of_the_menu(text):
    """Whatever is said in English is said in the other languages."""
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read_string(text)
    keys = entry["Desktop Entry"]
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        for language in ("",) + tuple(f"[{one}]" for one in LANGUAGES):
            if not keys.get(key + language):
                yield f"{ENTRY}:1: {key}{language} is missing"


def words_of_the_metainfo(text):
    for parent in ElementTree.fromstring(text).iter():
        for tag in ("name", "summary", "p", "li"):
            tongues = [child.get(XML_LANG, "") for child in parent.findall(tag)]
            for language in LANGUAGES:
                if tongues.count(language) != tongues.count(""):
                    yield f"{METAINFO}:1: <{tag}> is not everywhere there in \"{language}\""


def versions(cmake, metainfo_text, changelog):
    version = re.search(r"project\(dakiya VERSION (\S+)", cmake)[1]
    day = re.search(r"set\(DAKIYA_DATE (\S+)\)", cmake)[1]
    newest = ElementTree.fromstring(metainfo_text).find("releases/release")
    if (newest.get("version"), newest.get("date")) != (version, day):
        yield f"{METAINFO}:1: the newest release is not {version} of {day}"
    packed = re.match(r"dakiya \((\S+)-\d+\)", changelog)
    if not packed or packed[1] != version:
        yield f"{CHANGELOG}:1: the newest version is not {version}"


def self_check(root):
    with tempfile.TemporaryDirectory() as folder:
        for rule, name, text in [
            (menu_entry, "a.desktop", "[Desktop Entry]\nType=Application\n"),
            (metainfo, "a.metainfo.xml", "<component><id>a</id></component>"),
        ]:
            full = os.path.join(folder, name)
            with open(full, "w", encoding="utf-8") as file:
                file.write(text)
            before = len(missing)
            assert list(rule(name, full)) or len(missing) > before, f"nothing found wrong with {text}"
    if shutil.which("systemd-analyze"):
        assert list(unit("a", read(root, UNIT).replace("Restart=", "Restert="))), "a wrong key of a unit is not found"
    assert list(words_of_the_menu("[Desktop Entry]\nName=A\n"))
    assert list(words_of_the_metainfo("<component><p>A</p></component>"))
    assert list(
        versions(
            "project(dakiya VERSION 9.9.9 …)\nset(DAKIYA_DATE 2020-01-01)", read(root, METAINFO), read(root, CHANGELOG)
        )
    )
    missing.clear()


def main():
    root = sys.argv[1]
    self_check(root)
    found = [
        *menu_entry(ENTRY, os.path.join(root, ENTRY)),
        *metainfo(METAINFO, os.path.join(root, METAINFO)),
        *unit(UNIT, read(root, UNIT)),
        *words_of_the_menu(read(root, ENTRY)),
        *words_of_the_metainfo(read(root, METAINFO)),
        *versions(read(root, "CMakeLists.txt"), read(root, METAINFO), read(root, CHANGELOG)),
    ]
    print("\n".join(found))
    for tool in missing:
        print(f"{tool} is not here: its part was left out")
    print(f"{len(found)} findings")
    sys.exit(1 if found else 0)


main()
