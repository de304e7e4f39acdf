# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backend's calls run unchanged: with Dakiya running, not running, stopped in the middle and back again."""

import asyncio
import socket
import unittest
import unittest.mock

import backend
from dakiya import Dakiya, until
from notification_service import DakiyaError, notification_service, send_delivery_confirmed, send_delivery_reminder
from quiet import no_logs

ON_ITS_WAY = ("queued", "sending", "sent")
PHONE = "+919876543210"


def address_of_nobody():
    """Of a port on which nobody listens any more."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return "http://127.0.0.1:%d" % listening.getsockname()[1]


class WithDakiya(unittest.IsolatedAsyncioTestCase):
    """Examples 1 to 4 and the routes."""

    def setUp(self):
        self.dakiya = Dakiya()
        self.addCleanup(self.dakiya.__exit__)
        self.dakiya.start()

    async def asyncTearDown(self):
        await notification_service.close()

    async def test_sends_an_immediate_message(self):
        result = await send_delivery_confirmed(
            phone="+919876543210",
            customer_name="John Doe",
            delivery_date="Jan 28, 6-8 AM",
            order_id="order-123"
        )
        self.assertIn(result["status"], ("sent", "delivered", "read"), result)
        self.assertEqual(set(result), {"id", "status", "phone", "type", "timestamp", "myoperator_id"})
        self.assertEqual((result["phone"], result["type"]), (PHONE, "delivery_confirmed"))
        self.assertRegex(result["timestamp"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")

    async def test_queues_a_message_for_later(self):
        self.dakiya.ctl("pause")
        result = await send_delivery_reminder(
            phone="+919876543210",
            customer_name="John Doe",
            delivery_date="Jan 28",
            area="Bandra",
            subscription_id="sub-456"
        )
        self.assertEqual(set(result), {"id", "status", "phone", "type", "timestamp"})
        self.assertEqual(result["status"], "queued")
        stored = await notification_service.get_message_by_id(result["id"])
        self.assertEqual((stored["status"], stored["reference_id"]), ("queued", "sub-456"))
        self.assertIn("Bandra", stored["message"])

    async def test_checks_a_messages_status(self):
        sent = await send_delivery_confirmed(PHONE, "John Doe", "Jan 28, 6-8 AM", "order-123")
        message = await until(lambda: notification_service.get_message_by_id(sent["id"]),
                              lambda found: found["status"] not in ON_ITS_WAY)
        self.assertEqual((message["id"], message["phone"]), (sent["id"], PHONE))
        self.assertEqual(message["myoperator_message_id"], sent["myoperator_id"])
        self.assertIn(message["status"], ("delivered", "read", "failed"))
        self.assertTrue(message["failed_at" if message["status"] == "failed" else "delivered_at"])
        self.assertIsNone(await notification_service.get_message_by_id("abc-123"))
        self.assertIsNone(await notification_service.get_message_by_id(None))

    async def test_gets_statistics(self):
        await send_delivery_confirmed(PHONE, "John Doe", "Jan 28, 6-8 AM", "order-123")
        stats = await notification_service.get_statistics(days=7)
        for name in ("total_sent", "total_delivered", "total_failed", "total_read", "success_rate", "delivery_rate"):
            self.assertIn(name, stats)
        self.assertEqual((stats["period_days"], stats["total"], stats["total_sent"]), (7, 1, 1))

    async def test_routes_send_what_they_mean_to(self):
        with no_logs(self, "notification_service"):
            await backend.a_day()
        history = await notification_service.get_message_history(phone=PHONE)
        texts = {message["type"]: message["message"] for message in history}
        self.assertEqual(set(texts), {"order_confirmation", "subscription_confirmation", "pause_confirmation",
                                      "payment_reminder", "payment_confirmation"})
        self.assertIn("500.00", texts["order_confirmation"])
        self.assertIn("1,234.50", texts["payment_reminder"])
        self.assertIn("January 2026", texts["payment_reminder"])
        self.assertEqual({message["reference_id"] for message in history}, {"order-1", "sub-1", "bill-1"})

    async def test_history_is_a_list_that_can_be_filtered(self):
        self.dakiya.ctl("pause")
        for number in range(3):
            await send_delivery_reminder(PHONE, f"Customer {number}", "Jan 28", "Dadar", f"sub-{number}")
        await send_delivery_reminder("+919817812345", "Meena Iyer", "Jan 28", "Dadar", "sub-9")
        history = notification_service.get_message_history
        self.assertEqual([one["reference_id"] for one in await history()], ["sub-9", "sub-2", "sub-1", "sub-0"])
        self.assertEqual(len(await history(PHONE, "delivery_reminder", "queued", 2)), 2)
        self.assertEqual(await history(status="read"), [])
        self.assertEqual(await history(limit=0), [])

    async def test_history_goes_on_beyond_a_page(self):
        self.dakiya.stop()
        self.dakiya.ctl("generate", "--messages", "450", "--days", "3", "--seed", "1")
        self.dakiya.start()
        found = await notification_service.get_message_history(limit=430)
        self.assertEqual(len({message["id"] for message in found}), 430)
        self.assertEqual(len(await notification_service.get_message_history(limit=1000)), 450)

    async def test_goes_on_when_dakiya_stops_and_comes_back(self):
        order = {"id": "order-7", "total_amount": 0.5, "delivery_date": "Jan 28"}
        port = int(self.dakiya.url.rsplit(":", 1)[1])
        await backend.create_order(backend.CUSTOMER, order)
        self.dakiya.stop()
        with self.assertLogs("notification_service", "ERROR") as logged:
            self.assertEqual(await backend.create_order(backend.CUSTOMER, dict(order, id="order-8")),
                             dict(order, id="order-8"))
        self.assertEqual(len(logged.output), 1)
        self.dakiya.start(port)
        with no_logs(self, "notification_service"):
            await backend.create_order(backend.CUSTOMER, dict(order, id="order-9"))
        history = await notification_service.get_message_history()
        self.assertEqual([one["reference_id"] for one in history], ["order-9", "order-7"])

    async def test_survives_a_kill_in_the_middle(self):
        sending = [asyncio.ensure_future(send_delivery_confirmed(PHONE, "Asha", f"Jan {day}", f"order-{day}"))
                   for day in range(1, 29)]
        await asyncio.wait(sending, return_when=asyncio.FIRST_COMPLETED)
        self.dakiya.kill()
        results = await asyncio.wait_for(asyncio.gather(*sending), 60)
        for result in results:
            self.assertTrue(result["id"] or result["error"], result)
        self.dakiya.start()
        known = {one["id"] for one in await notification_service.get_message_history(limit=200)}
        self.assertLessEqual({result["id"] for result in results if result["id"]}, known)

    async def test_works_again_after_close(self):
        await backend.shutdown_event()
        await backend.shutdown_event()
        self.assertEqual(await notification_service.get_message_history(), [])


class WithoutDakiya(unittest.IsolatedAsyncioTestCase):
    """It was never started."""

    def setUp(self):
        self.url = address_of_nobody()
        environment = unittest.mock.patch.dict("os.environ", DAKIYA_API_URL=self.url, DAKIYA_API_TOKEN="some-token")
        environment.start()
        self.addCleanup(environment.stop)

    async def test_routes_log_and_go_on(self):
        with self.assertLogs("notification_service", "ERROR") as logged:
            returned = await backend.a_day()
        self.assertEqual([one.get("id") for one in returned], ["order-1", "sub-1", "sub-1", "bill-1", None])
        self.assertEqual(len(logged.output), 5)
        for line in logged.output:
            self.assertIn("does not answer", line)
            for private in ("9876543210", "Asha", "some-token"):
                self.assertNotIn(private, line)

    async def test_a_send_says_that_it_failed(self):
        with self.assertLogs("notification_service", "ERROR"):
            result = await send_delivery_confirmed(PHONE, "John Doe", "Jan 28", "order-123")
        self.assertEqual(set(result), {"id", "status", "error"})
        self.assertEqual((result["id"], result["status"]), (None, "failed"))
        self.assertEqual(result["error"], f"Dakiya does not answer at {self.url}: is it running?")

    async def test_questions_raise_one_kind_of_error(self):
        service = notification_service
        for question in (service.get_message_history(), service.get_statistics(7), service.get_message_by_id("a"),
                         service.process_queue(), service.resend_message("a")):
            with self.assertRaisesRegex(DakiyaError, "does not answer"):
                await question

    async def test_the_queue_processor_logs_and_goes_on(self):
        rounds = []

        async def waits():
            rounds.append(1)
            if len(rounds) == 3:
                raise asyncio.CancelledError

        with self.assertLogs("backend", "ERROR") as logged, self.assertRaises(asyncio.CancelledError):
            await backend.QueueProcessor(waits).background_queue_processor()
        self.assertEqual(len(logged.output), 3)
        self.assertIn("Queue processing error: Dakiya does not answer", logged.output[0])


if __name__ == "__main__":
    unittest.main()
