# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a backend has in its hands becomes what a customer can read."""

import datetime
import decimal
import unittest
import uuid

from notification_service import DakiyaError, _message_body


class Decimal128:
    """As MongoDB's driver hands amounts out."""

    def __init__(self, text):
        self._value = decimal.Decimal(text)

    def to_decimal(self):
        return self._value


class Values(unittest.TestCase):
    """The body of send-message."""

    def value(self, given):
        return _message_body("+919876543210", "new_product", {"details": given}, None, None)["context"].get("details")

    def test_text_and_numbers_stay_as_they_are(self):
        for given in ("Jan 28, 6-8 AM", "", "दादर", 0, 7, 12.5):
            self.assertEqual(self.value(given), given)

    def test_none_counts_as_not_given(self):
        self.assertEqual(_message_body("+91", "new_product", {"a": None, "b": 0}, None, None)["context"], {"b": 0})
        self.assertEqual(_message_body("+91", "new_product", None, None, None)["context"], {})

    def test_days_and_times_are_written_for_people(self):
        india = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
        for given, text in (
            (datetime.date(2026, 1, 8), "8 Jan 2026"),
            (datetime.datetime(2026, 12, 31), "31 Dec 2026"),
            (datetime.datetime(2026, 1, 28, 0, 30), "28 Jan 2026, 12:30 AM"),
            (datetime.datetime(2026, 1, 28, 12, 0), "28 Jan 2026, 12:00 PM"),
            (datetime.datetime(2026, 1, 28, 18, 5, tzinfo=india), "28 Jan 2026, 6:05 PM"),
            (datetime.time(6, 0), "6:00 AM"),
        ):
            self.assertEqual(self.value(given), text)

    def test_amounts_stay_exact(self):
        for given, said in (
            (decimal.Decimal("1234.50"), "1234.5"), (decimal.Decimal("500.000"), "500"), (decimal.Decimal("0"), "0"),
            (decimal.Decimal("-0.00"), "0"), (decimal.Decimal("1E+3"), "1000"), (decimal.Decimal("0.1"), "0.1"),
            (decimal.Decimal("10.005"), 10.005), (Decimal128("99999999.99"), "99999999.99"),
        ):
            self.assertEqual(self.value(given), said)

    def test_what_cannot_be_said_is_refused_by_name(self):
        for given in (float("nan"), float("inf"), decimal.Decimal("NaN"), True, [], {}, b"x", object()):
            with self.assertRaisesRegex(DakiyaError, "\"details\" must be text, a number or a date."):
                self.value(given)
        with self.assertRaises(DakiyaError):
            _message_body("+91", "new_product", ["a"], None, None)

    def test_references_are_text(self):
        key = uuid.UUID("12345678-1234-5678-1234-567812345678")
        for given, text in (("order-1", "order-1"), (17, "17"), (key, str(key))):
            self.assertEqual(_message_body("+91", "new_product", {}, given, None)["reference_id"], text)
        for given in (None, "", " "):
            self.assertNotIn("reference_id", _message_body("+91", "new_product", {}, given, None))


if __name__ == "__main__":
    unittest.main()
