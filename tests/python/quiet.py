# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""That nothing is logged, with every Python: unittest's own assertNoLogs came with 3.10."""

import contextlib
import logging


class _Kept(logging.Handler):
    """Keeps what it is given."""

    def __init__(self, level):
        super().__init__(level)
        self.said = []

    def emit(self, record):
        self.said.append(f"{record.levelname}:{record.name}:{record.getMessage()}")


@contextlib.contextmanager
def no_logs(test, name, level="INFO"):
    """Fails `test` when the logger of that name, or one below it, says anything of that level or above meanwhile."""
    logger = logging.getLogger(name)
    kept = _Kept(level)
    before = (logger.handlers, logger.level, logger.propagate)
    logger.handlers, logger.propagate = [kept], False
    logger.setLevel(level)
    try:
        yield
    finally:
        logger.handlers, logger.propagate = before[0], before[2]
        logger.setLevel(before[1])
    test.assertEqual(kept.said, [])
