# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file of the house keeps to: a licence, a bounded length, tests that assert, one asynchronous style."""

import re

from sources import Source, run

COPYRIGHT = "SPDX-FileCopyrightText: Dakiya contributors"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

MAX_LINES = {".cpp": 400, ".h": 200}
# file: why it may be longer.
LONGER = {}

# In pieces, so that this file does not find itself.
LEFT_OVER = re.compile(r"\b(" + "|".join(["TO" "DO", "FIX" "ME", "XX" "X", "HA" "CK"]) + r")\b")

ASSERTS = re.compile(r"\b(QVERIFY2?|QCOMPARE(_[A-Z]{2})?|QTRY_[A-Z0-9_]+|QFAIL|QBENCHMARK|QVERIFY_\w+)\s*\(")

# (what, where it is forbidden, why)
CODE_FOLDERS = ("core/", "ui/", "app/", "tests/")
FORBIDDEN = [
    (
        r"\b(q?[Ss]leep|msleep|usleep|nanosleep|sleep_for|sleep_until|qSleep|qWait)\s*\(",
        CODE_FOLDERS,
        "nothing waits for a fixed time: use a signal, QTRY_… or the fake clock",
    ),
    (r"\bprocessEvents\b", CODE_FOLDERS, "no nested event handling: answer through a signal or a callback"),
    (r"\bQEventLoop\b", CODE_FOLDERS, "no nested event loop: answer through a signal or a callback"),
    (r"\bQtConcurrent\b|\bco_(await|return|yield)\b", CODE_FOLDERS, "one asynchronous style: EngineHost"),
    (r"\bignoreSslErrors\b", CODE_FOLDERS, "a wrong certificate is never accepted"),
    (r"\bsetInsecureFallback\b", CODE_FOLDERS, "a secret is never written to a plain file"),
    (r"\bthrow\b", ("core/", "ui/", "app/"), "errors are values: return a Result"),
    (r"\b(QFuture|QMutex|QPromise|invokeMethod)\b|std::(mutex|future|thread)\b", ("ui/",), "a view asks EngineHost"),
    (r"\bqrand\b|\brand\s*\(\s*\)|std::random_device", CODE_FOLDERS, "randomness comes from base/random.h"),
]
FORBIDDEN = [(re.compile(what), where, why) for what, where, why in FORBIDDEN]
# (file, what it holds all the same): why.
EXCEPTIONS = {}

# What only makes sense on the computer of whoever wrote it, or in a paper that is not here.
OF_ONE_MACHINE = re.compile(r"(?<![\w.:/])/(work|root|Users)/\w|\bseeds/|\b(SPEC|DESIGN|PROVIDERS|FAULTS|BENCHMARKS)\b(\.md| §)")

COMMENT = re.compile(r"//[^\n]*|/\*[\s\S]*?\*/")


def without_comments(text):
    """C++ without its comments, each line at its place."""
    return COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text)


def licence(source):
    head = "\n".join(source.lines[:4])
    if COPYRIGHT not in head or LICENCE not in head:
        yield f"{source.path}:1: the two SPDX lines are missing at its head"


def length(source):
    for ending, most in MAX_LINES.items():
        if source.path.endswith(ending) and len(source.lines) > most and source.path not in LONGER:
            yield f"{source.path}:{most}: {len(source.lines)} lines; {most} at most: divide it"


def left_over(source):
    for number, line in enumerate(source.lines, 1):
        if LEFT_OVER.search(line):
            yield f"{source.path}:{number}: finish it, or leave it out"
        if OF_ONE_MACHINE.search(line) and source.path != "tests/style/house.py":
            yield f"{source.path}:{number}: speaks of a place or a paper that is not part of the project"


def asserting(source):
    name = source.path.rsplit("/", 1)[-1]
    if source.is_test and name.startswith("tst_") and name.endswith(".cpp") and not ASSERTS.search(source.text):
        yield f"{source.path}:1: a test that asserts nothing"


def forbidden(source):
    if not source.is_code:
        return
    for number, line in enumerate(without_comments(source.text).splitlines(), 1):
        for what, where, why in FORBIDDEN:
            match = what.search(line)
            if match and source.path.startswith(where) and (source.path, match[0]) not in EXCEPTIONS:
                yield f"{source.path}:{number}: {match[0].strip()}: {why}"


def header(source):
    if source.path.endswith(".h") and "#pragma once" not in source.text:
        yield f"{source.path}:1: \"#pragma once\" is missing"


def rule(source):
    for part in (licence, length, left_over, asserting, forbidden, header):
        yield from part(source)


def self_check():
    head = f"// {COPYRIGHT}\n// {LICENCE}\n"

    def finds(path, text):
        return len(list(rule(Source(path, text)))) > 0

    for path, text in [
        ("core/base/a.cpp", "int a;\n"),
        ("packaging/a.sh", "#!/bin/sh\n"),
        ("core/base/a.cpp", head + "\n" * 400),
        ("core/base/a.h", head + "#pragma once\n" + "\n" * 200),
        ("core/base/a.h", head),
        ("core/base/a.cpp", head + "// TO" "DO later\n"),
        ("core/base/a.cpp", head + "// see DESIGN" ".md\n"),
        ("core/base/a.cpp", head + "// as in /work" "/place\n"),
        ("tests/core/tst_a.cpp", head + "void t() {}\n"),
        ("tests/core/tst_a.cpp", head + "QVERIFY(a); QTest::qWait(5);\n"),
        ("core/send/a.cpp", head + "QThread::msleep(5);\n"),
        ("core/send/a.cpp", head + "reply->ignoreSslErrors();\n"),
        ("ui/a.cpp", head + "QCoreApplication::processEvents();\n"),
        ("ui/a.cpp", head + "QMutex mutex;\n"),
        ("core/send/a.cpp", head + "throw 1;\n"),
    ]:
        assert finds(path, text), f"not found in {path}: {text[-60:]}"
    for path, text in [
        ("core/base/a.cpp", head + "// QEventLoop would be a nested loop\nint a;\n"),
        ("core/base/a.h", head + "#pragma once\n"),
        ("tests/core/tst_a.cpp", head + "QTRY_COMPARE(a, b); QVERIFY(QTest::qWaitFor(f));\n"),
        ("packaging/a.sh", f"#!/bin/sh\n# {COPYRIGHT}\n# {LICENCE}\n"),
    ]:
        assert not finds(path, text), f"wrongly found in {path}: {list(rule(Source(path, text)))}"


run(rule, self_check)
