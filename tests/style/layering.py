# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dependencies run one way, and each room includes only the parts of Qt that it may know.

Link rules alone cannot keep this: on Debian the headers of all Qt modules share one root.
"""

import os
import re
import sys

from sources import Source, run

PARTS = {"store", "send", "sheet", "secrets", "practice"}
BASICS = {"base", "domain", "http"}

# What each room of core/ may include besides itself.
MAY_KNOW = {
    "base": set(),
    "domain": {"base"},
    "http": {"base"},
    **{part: BASICS for part in PARTS},
    "queue": BASICS | PARTS,
    "movein": BASICS | {"store"},
    "engine": BASICS | PARTS | {"queue"},
    "api": BASICS | PARTS | {"queue", "engine"},
    "ui": {"base", "domain", "engine"},
}
ROOMS = set(MAY_KNOW) - {"ui"}

# (file or folder, what it includes all the same): why.
EXCEPTIONS = {}

ENGINE_QT = {"QtCore", "QtNetwork"}
QT_OF_ROOM = {
    **{room: ENGINE_QT for room in ROOMS},
    "base": {"QtCore"},
    "domain": {"QtCore"},
    "sheet": {"QtCore"},
    "store": {"QtCore", "QtSql"},
    "secrets": {"QtCore", "QtDBus"},
}
# app/dakiyactl runs on servers without a window system.
QT_OF_FOLDER = {"app/dakiyactl/": ENGINE_QT}

# Used where Qt's headers cannot be listed.
KNOWN_WINDOW_HEADERS = re.compile(
    r"Q(Application|Gui\w+|\w*Widget|Window|\w*Dialog|Label|\w*Layout|\w*Button|(Table|Tree|List|ItemAbstract)View"
    r"|\w*Chart\w*|Painter\w*|Pixmap|Image|Icon|Color|Font|Brush|Pen|Palette|Style\w*|Menu|Action|Clipboard"
    r"|Printer|Svg\w+|TextDocument|TextCursor|\w*TextEdit)$"
)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
qt_module_of = {}


def list_qt_headers(headers):
    """Learns which module each Qt header belongs to."""
    for module in os.listdir(headers) if os.path.isdir(headers) else []:
        folder = os.path.join(headers, module)
        if module.startswith("Qt") and os.path.isdir(folder):
            for name in os.listdir(folder):
                qt_module_of.setdefault(name, module)


def qt_module(name):
    """The Qt module of an included header; None for what is not Qt's."""
    if name.startswith("Qt") and "/" in name:
        return name.split("/")[0]
    if name in qt_module_of:
        return qt_module_of[name]
    if name.startswith("QSql"):
        return "QtSql"
    return "QtWidgets" if KNOWN_WINDOW_HEADERS.match(name) else None


def room_of(path):
    """base, domain, … of core/, ui, or None for what may know everything."""
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return parts[1]
    return "ui" if parts[0] == "ui" else None


def is_excepted(path, included):
    return any(path.startswith(where) and included.startswith(what) for where, what in EXCEPTIONS)


def wrong_room(path, included):
    """Why `path` may not include the project's own header `included`; None if it may."""
    room = room_of(path)
    target = included.split("/")[0]
    if room is None or "/" not in included or target == room or is_excepted(path, included):
        return None
    if target not in ROOMS and room != "ui":
        return f"core/{room} includes {included}, which is not in core"
    if target in ROOMS and target not in MAY_KNOW.get(room, set()):
        return f"{room} must not know {target} ({included})"
    return None


def wrong_qt(path, included):
    """Why `path` may not include the Qt header `included`; None if it may."""
    module = qt_module(included)
    allowed = QT_OF_ROOM.get(room_of(path))
    for folder, modules in QT_OF_FOLDER.items():
        if path.startswith(folder):
            allowed = modules
    if module == "QtSql" and not path.startswith(("core/store/", "tests/")):
        return f"<{included}>: Qt Sql is known to core/store alone"
    if module and allowed is not None and module not in allowed:
        return f"<{included}> is of {module}; here only {', '.join(sorted(allowed))} may be included"
    return None


def rule(source):
    if not source.is_code:
        return
    room = room_of(source.path)
    if source.path.startswith("core/") and room is not None and room not in ROOMS:
        yield f"{source.path}:1: core has no room \"{room}\""
    for number, line in enumerate(source.lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        own, name = match[1] == '"', match[2]
        if ".." in name.split("/"):
            yield f"{source.path}:{number}: {name}: own headers are included by their path below core or ui"
        why = wrong_room(source.path, name) if own or name.split("/")[0] in ROOMS else wrong_qt(source.path, name)
        if why:
            yield f"{source.path}:{number}: {why}"


def self_check():
    def finds(path, line):
        return len(list(rule(Source(path, line)))) > 0

    for path, line in [
        ("core/base/a.cpp", '#include "domain/money.h"'),
        ("core/domain/a.cpp", '#include "http/listener.h"'),
        ("core/http/a.h", '#include "domain/money.h"'),
        ("core/store/a.cpp", '#  include "send/provider.h"'),
        ("core/store/a.cpp", "#include <send/provider.h>"),
        ("core/queue/a.cpp", '#include "engine/engine.h"'),
        ("core/engine/a.cpp", '#include "api/routes.h"'),
        ("core/engine/a.cpp", '#include "compose/page.h"'),
        ("core/engine/a.cpp", '#include "../send/provider.h"'),
        ("core/manager/a.cpp", ""),
        ("core/engine/a.cpp", "#include <QPixmap>"),
        ("core/engine/a.cpp", "#include <QWidget>"),
        ("core/engine/a.cpp", "#include <QtGui/qcolor.h>"),
        ("core/engine/a.cpp", "#include <QSqlQuery>"),
        ("core/domain/a.cpp", "#include <QTcpSocket>" if qt_module_of else "#include <QtNetwork/QTcpSocket>"),
        ("app/dakiyactl/main.cpp", "#include <QApplication>"),
        ("app/desktop/main.cpp", "#include <QSqlDatabase>"),
        ("ui/history/a.cpp", '#include "store/messagestore.h"'),
        ("ui/history/a.cpp", "#include <QSqlTableModel>"),
    ]:
        assert finds(path, line), f"not found in {path}: {line}"
    for path, line in [
        ("core/base/a.cpp", '#include "base/result.h"'),
        ("core/base/a.cpp", "#include <QString>"),
        ("core/practice/a.cpp", '#include "http/listener.h"'),
        ("core/store/a.cpp", "#include <QSqlQuery>"),
        ("core/send/a.cpp", "#include <QNetworkReply>"),
        ("core/api/a.cpp", '#include "engine/engine.h"'),
        ("core/engine/a.cpp", "#include <vector>"),
        ("ui/history/a.cpp", '#include "engine/enginehost.h"'),
        ("ui/history/a.cpp", '#include "common/theme.h"'),
        ("ui/history/a.cpp", "#include <QTableView>"),
        ("tests/core/store/tst_a.cpp", "#include <QSqlQuery>"),
        ("app/dakiyactl/main.cpp", '#include "engine/engine.h"'),
    ]:
        assert not finds(path, line), f"wrongly found in {path}: {line}"


list_qt_headers(sys.argv[2] if len(sys.argv) > 2 else "")
run(rule, self_check)
