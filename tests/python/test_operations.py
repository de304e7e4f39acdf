# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backend's start, its queue processor and its resend button against the real Dakiya; and a line that breaks."""

import asyncio
import os
import socket
import unittest
import unittest.mock

import backend
from dakiya import Dakiya, until
from farend import FarEnd, answer
from notification_service import DakiyaError, notification_service, send_delivery_reminder, send_system_alert
from notification_templates import initialize_templates
from quiet import no_logs

PHONE = "+919876543210"
WAITS = ("queued", "sending")


def relay(url, loses_the_answer):
    """A turn that passes a call on to Dakiya, and its answer back unless that is to be lost on the way."""
    def turn(connection, request):
        host, port = url[len("http://"):].split(":")
        with socket.create_connection((host, int(port)), 30) as there:
            kept = {name: value for name, value in request.headers.items() if name != "host"}
            lines = [f"{request.method} {request.target} HTTP/1.1", f"Host: {host}:{port}", "Connection: close",
                     *(f"{name}: {value}" for name, value in kept.items())]
            there.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + request.body)
            pieces = iter(lambda: there.recv(65536), b"")
            data = b"".join(pieces)
        if not loses_the_answer:
            connection.sendall(data)
    return turn


class Operations(unittest.IsolatedAsyncioTestCase):
    """Each test has a Dakiya of its own."""

    def setUp(self):
        self.dakiya = Dakiya()
        self.addCleanup(self.dakiya.__exit__)
        self.dakiya.start()

    def point_at(self, url):
        patch = unittest.mock.patch.dict(os.environ, DAKIYA_API_URL=url)
        patch.start()
        self.addCleanup(patch.stop)

    async def test_finds_a_template_of_each_type_at_the_start(self):
        with no_logs(self, "notification_templates"):
            self.assertIs(await initialize_templates(), True)
        bodies = {one["language"]: one["body"] for one in await notification_service.get_templates()
                  if one["type"] == "payment_reminder"}
        self.assertEqual(set(bodies), {"en", "hi", "mr"})
        self.assertIn("{{amount}}", bodies["mr"])

    async def test_starts_without_dakiya(self):
        self.dakiya.stop()
        with self.assertLogs("notification_templates", "ERROR") as logged:
            self.assertIs(await initialize_templates(), False)
        self.assertIn("does not answer", logged.output[0])

    async def test_starts_beside_something_that_is_not_dakiya(self):
        for data in (b"hello\r\n\r\n", answer(200, {"templates": [1, None]}), answer(401, {"detail": "No."})):
            with FarEnd(data) as far_end, self.assertLogs("notification_templates", "ERROR"):
                self.point_at(far_end.url)
                self.assertIs(await initialize_templates(), False)

    async def test_names_the_types_that_have_no_template(self):
        with FarEnd(answer(200, {"templates": [{"type": "churn_risk"}]})) as far_end:
            self.point_at(far_end.url)
            with self.assertLogs("notification_templates", "ERROR") as logged:
                self.assertIs(await initialize_templates(), False)
        self.assertIn("delivery_reminder, delivery_confirmed", logged.output[0])
        self.assertNotIn("churn_risk", logged.output[0])

    async def test_processes_what_waits(self):
        self.dakiya.ctl("pause")
        for number in range(3):
            await send_delivery_reminder(f"{PHONE[:-1]}{number}", "Asha", "Jan 28", "Dadar", f"sub-{number}")
        self.dakiya.ctl("resume")
        rounds = []

        async def waits():
            rounds.append(1)
            raise asyncio.CancelledError

        with no_logs(self, "backend", "ERROR"), self.assertRaises(asyncio.CancelledError):
            await backend.QueueProcessor(waits).background_queue_processor()
        history = await until(notification_service.get_message_history,
                              lambda all_of_them: not any(one["status"] in WAITS for one in all_of_them))
        self.assertEqual([one["attempts"] for one in history], [1, 1, 1])
        counts = await notification_service.process_queue()
        self.assertLessEqual({"processed", "sent", "failed", "requeued", "unknown"}, set(counts))
        self.assertEqual(counts["processed"], 0)

    async def test_resends_a_message(self):
        first = await send_system_alert(PHONE, "Cold store", "8 degrees")
        self.assertNotIn(first["status"], WAITS)
        again = await notification_service.resend_message(first["id"])
        self.assertEqual((again["phone"], again["type"]), (PHONE, "system_alert"))
        settled = await until(lambda: notification_service.get_message_by_id(again["id"]),
                              lambda one: one["status"] not in WAITS)
        self.assertIn(settled["status"], ("sent", "delivered", "read", "failed"))
        with self.assertRaises(DakiyaError) as refused:
            await notification_service.resend_message("019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f")
        self.assertEqual(refused.exception.status, 404)

    async def test_a_clerks_token_is_enough(self):
        clerk = self.dakiya.ctl("token", "add", "backend", "--role", "clerk")["token"]
        with unittest.mock.patch.dict(os.environ, DAKIYA_API_TOKEN=clerk):
            self.assertIs(await initialize_templates(), True)
            sent = await send_system_alert(PHONE, "Cold store", "8 degrees")
            self.assertTrue(sent["id"], sent)
            await notification_service.process_queue()
            await notification_service.resend_message(sent["id"])
            self.assertEqual((await notification_service.get_statistics())["total"], 2)

    async def test_an_answer_lost_on_the_way_sends_nothing_twice(self):
        url = self.dakiya.url
        with FarEnd(relay(url, True), relay(url, False)) as far_end:
            self.point_at(far_end.url)
            sent = await send_system_alert(PHONE, "Cold store", "8 degrees")
            self.assertEqual(len(far_end.requests), 2)
        self.assertTrue(sent["id"], sent)
        self.assertNotIn("duplicate", sent, "it was not given twice, but asked about twice")
        self.point_at(url)
        history = await notification_service.get_message_history()
        self.assertEqual([(one["id"], one["attempts"]) for one in history], [(sent["id"], 1)])

    async def test_a_resend_whose_answer_is_lost_sends_nothing_twice(self):
        url = self.dakiya.url
        first = await send_system_alert(PHONE, "Cold store", "8 degrees")
        before = len(await notification_service.get_message_history())
        with FarEnd(relay(url, True), relay(url, False)) as far_end:
            self.point_at(far_end.url)
            again = await notification_service.resend_message(first["id"])
            self.assertEqual(len(far_end.requests), 2)
        self.point_at(url)
        known = await notification_service.get_message_history()
        self.assertLessEqual(len(known), before + 1)
        self.assertIn(again["id"], [one["id"] for one in known])


if __name__ == "__main__":
    unittest.main()
