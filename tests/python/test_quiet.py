# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the other tests rest on: a log line is noticed."""

import logging
import unittest

from quiet import no_logs

LOGGER = logging.getLogger("quiet.tests")


class Quiet(unittest.TestCase):
    """no_logs() itself."""

    def test_silence_passes(self):
        with no_logs(self, "quiet.tests"):
            pass

    def test_a_line_fails(self):
        for logger in (LOGGER, LOGGER.getChild("below")):
            with self.assertRaisesRegex(self.failureException, "INFO:quiet.tests.*:Asha is here"):
                with no_logs(self, "quiet.tests"):
                    logger.info("%s is here", "Asha")

    def test_what_is_below_the_level_passes(self):
        with no_logs(self, "quiet.tests", "ERROR"):
            LOGGER.warning("not that bad")
        with self.assertRaises(self.failureException), no_logs(self, "quiet.tests", "ERROR"):
            LOGGER.error("bad")

    def test_an_exception_goes_through_and_the_logger_is_as_before(self):
        before = (LOGGER.handlers, LOGGER.level, LOGGER.propagate)
        with self.assertRaises(KeyError), no_logs(self, "quiet.tests"):
            raise KeyError("x")
        self.assertEqual((LOGGER.handlers, LOGGER.level, LOGGER.propagate), before)


if __name__ == "__main__":
    unittest.main()
