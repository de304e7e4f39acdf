# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drop-in files can be put beside any backend: Python 3.8, nothing to install, nothing said at import."""

import ast
import pathlib
import subprocess
import sys
import unittest

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "python"
FILES = ("notification_service.py", "notification_templates.py")
# Modules that came, or went, after Python 3.8.
NOT_EVERYWHERE = {"graphlib", "zoneinfo", "tomllib", "distutils", "asyncore", "asynchat", "imp", "smtpd"}


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module.split(".")[0] if not node.level else "a package of its own"


class Sources(unittest.TestCase):
    """What the files are, without running them."""

    def test_there_are_no_others(self):
        self.assertEqual(sorted(path.name for path in FOLDER.glob("*.py")), sorted(FILES))

    def test_they_are_python_3_8(self):
        for name in FILES:
            ast.parse((FOLDER / name).read_text("utf-8"), name, feature_version=(3, 8))

    def test_they_say_under_which_licence_they_are(self):
        for name in FILES:
            head = (FOLDER / name).read_text("utf-8").splitlines()[:2]
            self.assertEqual(head, ["# SPDX-FileCopyrightText: Dakiya contributors",
                                    "# SPDX-License-Identifier: GPL-3.0-or-later"])

    def test_lines_fit(self):
        for name in FILES:
            lines = (FOLDER / name).read_text("utf-8").splitlines()
            self.assertLessEqual(max(map(len, lines)), 120)

    def test_they_need_nothing_that_must_be_installed(self):
        own = {name[:-len(".py")] for name in FILES}
        for name in FILES:
            for module in imported(ast.parse((FOLDER / name).read_text("utf-8"))):
                self.assertNotIn(module, NOT_EVERYWHERE)
                if hasattr(sys, "stdlib_module_names"):  # it came with Python 3.10
                    self.assertIn(module, own | sys.stdlib_module_names)

    def test_they_can_be_imported_without_any_setting(self):
        done = subprocess.run(
            [sys.executable, "-B", "-I", "-c", f"import sys; sys.path.insert(0, {str(FOLDER)!r}); "
             "import notification_service, notification_templates"],
            env={}, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_each_public_function_says_what_it_does(self):
        for name in FILES:
            for node in ast.walk(ast.parse((FOLDER / name).read_text("utf-8"))):
                is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
                if is_function and not node.name.startswith("_") and node.col_offset == 0:
                    self.assertTrue(ast.get_docstring(node), node.name)


if __name__ == "__main__":
    unittest.main()
