# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real Dakiya refuses reaches the backend as one sentence, and nothing is sent."""

import datetime
import decimal
import os
import unittest
import unittest.mock

import notification_service as module
from dakiya import TOKEN, Dakiya
from notification_service import DakiyaError, notification_service
from quiet import no_logs

PHONE = "+919876543210"


class Refusals(unittest.IsolatedAsyncioTestCase):
    """One Dakiya for all: what it refuses leaves nothing behind."""

    @classmethod
    def setUpClass(cls):
        cls.dakiya = Dakiya()
        cls.addClassCleanup(cls.dakiya.__exit__)
        cls.dakiya.start()
        cls.dakiya.ctl("pause")

    def setUp(self):
        self.dakiya.use()

    async def refused(self, call):
        before = len(await notification_service.get_message_history(limit=200))
        with self.assertLogs("notification_service", "ERROR") as logged:
            result = await call
        self.assertEqual(len(await notification_service.get_message_history(limit=200)), before)
        self.assertEqual(set(result), {"id", "status", "error"}, result)
        self.assertEqual((result["id"], result["status"]), (None, "failed"))
        self.assertEqual(len(logged.output), 1)
        for private in ("9876543210", "Asha", TOKEN):
            self.assertNotIn(private, logged.output[0])
        return result["error"]

    async def test_a_number_without_plus(self):
        for phone in ("9876543210", "919876543210", 919876543210):
            error = await self.refused(module.send_delivery_confirmed(phone, "Asha", "Jan 28", "order-1"))
            self.assertEqual(error, "Phone must be in international format with +")

    async def test_no_number_at_all(self):
        for phone in (None, "", "  "):
            error = await self.refused(module.send_delivery_confirmed(phone, "Asha", "Jan 28", "order-1"))
            self.assertEqual(error, "The phone number is missing.")

    async def test_values_that_are_missing(self):
        error = await self.refused(module.send_order_confirmation(
            phone=PHONE, customer_name="Asha", order_id="order-1", total_amount=500, delivery_date=None))
        self.assertIn("delivery_date", error)
        error = await self.refused(module.send_payment_reminder(PHONE, None, None, "January 2026", "bill-1"))
        self.assertIn("amount", error)
        self.assertIn("customer_name", error)

    async def test_an_order_of_nothing(self):
        error = await self.refused(module.send_order_confirmation(PHONE, "Asha", "order-1", 0, "Jan 28"))
        self.assertEqual(error, "The amount is 0.")

    async def test_amounts_that_are_none(self):
        for amount in (-1, decimal.Decimal("-0.01"), "five", float("nan"), decimal.Decimal("Infinity"), True, [5]):
            error = await self.refused(module.send_payment_reminder(PHONE, "Asha", amount, "January 2026", "bill-1"))
            self.assertIn("amount", error)

    async def test_what_is_no_type(self):
        error = await self.refused(notification_service.send_message(PHONE, "birthday", {"customer_name": "Asha"}))
        self.assertEqual(error, "There is no message type \"birthday\".")
        await self.refused(notification_service.send_message("delivery_confirmed", PHONE, {"customer_name": "Asha"}))
        await self.refused(notification_service.send_message(PHONE, None, {}))
        await self.refused(notification_service.send_message(PHONE, "system_alert", "Asha"))
        await self.refused(notification_service.send_message(PHONE, "system_alert", {"title": object()}))

    async def test_a_text_that_is_too_long_or_broken(self):
        for details in ("x" * 2000, "x" * 2_000_000, "a\u202eb", "a\x00b", "\ud800"):
            await self.refused(module.send_system_alert(PHONE, "Asha", details))

    async def test_the_same_message_twice_gives_the_earlier_one(self):
        first = await module.send_delivery_reminder(PHONE, "Asha", "Jan 28", "Dadar", "sub-1")
        with no_logs(self, "notification_service"):
            second = await module.send_delivery_reminder(PHONE, "Asha", "Jan 28", "Dadar", "sub-1")
        self.assertEqual(second, dict(first, duplicate=True))
        self.assertNotIn("duplicate", first)
        found = await notification_service.get_message_history(message_type="delivery_reminder")
        self.assertEqual([one["id"] for one in found], [first["id"]])

    async def test_a_wrong_token(self):
        with unittest.mock.patch.dict(os.environ, DAKIYA_API_TOKEN="not-the-token"):
            sent = await module.send_delivery_confirmed(PHONE, "Asha", "Jan 28", "order-1")
            self.assertEqual(sent, {"id": None, "status": "failed", "error": "The call carries no valid token."})
            with self.assertRaises(DakiyaError) as refused:
                await notification_service.get_statistics()
        self.assertEqual(refused.exception.status, 401)

    async def test_tokens_that_cannot_be_sent(self):
        for token in ("", "a\nb", "a\r\nX-Evil: 1", "a\x00b"):
            with unittest.mock.patch.dict(os.environ):
                os.environ.pop("DAKIYA_API_TOKEN")
                with unittest.mock.patch.object(module.os, "environ", dict(os.environ, DAKIYA_API_TOKEN=token)):
                    sent = await module.send_delivery_confirmed(PHONE, "Asha", "Jan 28", "order-1")
            self.assertEqual(sent["status"], "failed")
            self.assertIn("DAKIYA_API_TOKEN", sent["error"])
            self.assertNotIn("Evil", sent["error"])

    async def test_addresses_that_cannot_be_used(self):
        for url in ("127.0.0.1:11001", "ftp://127.0.0.1/", "http://", "http://127.0.0.1:99999", "http://a:b@127.0.0.1/",
                    "http://dairy.example/", "http://127.0.0.1/?a=b", "http://127.0.0.1/a b"):
            with unittest.mock.patch.dict(os.environ, DAKIYA_API_URL=url):
                sent = await module.send_delivery_confirmed(PHONE, "Asha", "Jan 28", "order-1")
            self.assertIn("DAKIYA_API_URL must", sent["error"], url)
            self.assertNotIn("a:b", sent["error"])

    async def test_questions_that_are_wrong(self):
        with self.assertRaisesRegex(DakiyaError, "days") as refused:
            await notification_service.get_statistics(days="abc")
        self.assertEqual(refused.exception.status, 422)
        with self.assertRaises(DakiyaError):
            await notification_service.get_message_history(phone="12")
        with self.assertRaises(DakiyaError):
            await notification_service.get_message_history(status="lost")

    async def test_dates_and_amounts_read_as_people_write_them(self):
        await module.send_order_confirmation(
            PHONE, "Asha", 4711, decimal.Decimal("123456.50"), datetime.datetime(2026, 1, 28, 18, 5))
        await module.send_payment_reminder(PHONE, "Asha", 0, datetime.date(2026, 2, 1), "bill-2")
        texts = {one["type"]: one for one in await notification_service.get_message_history()}
        self.assertIn("28 Jan 2026, 6:05 PM", texts["order_confirmation"]["message"])
        self.assertIn("1,23,456.50", texts["order_confirmation"]["message"])
        self.assertEqual(texts["order_confirmation"]["reference_id"], "4711")
        self.assertIn("1 Feb 2026", texts["payment_reminder"]["message"])
        self.assertIn("0.00", texts["payment_reminder"]["message"])

    async def test_the_other_types(self):
        for sent in (await module.send_churn_risk(PHONE, "Asha", "10 % off"),
                     await module.send_new_product(PHONE, "Asha", "Paneer", "Fresh each morning\n200 g"),
                     await module.send_system_alert(PHONE, "Cold store", "8 °C")):
            self.assertEqual(sent["status"], "queued", sent)


if __name__ == "__main__":
    unittest.main()
