# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is at the other end of the line, the backend goes on, and a lost answer sends nothing twice."""

import asyncio
import os
import socket
import time
import unittest
import unittest.mock

import notification_service as module
from farend import FarEnd, answer
from notification_service import DakiyaError, notification_service, send_system_alert

TOKEN = "planted-secret"
SENT = {"id": "m-1", "status": "sent", "phone": "+919876543210", "type": "system_alert",
        "timestamp": "2026-01-28T10:30:00Z"}
DUPLICATE = {"status": 409, "code": "duplicate", "detail": "Twice.", "earlier": {"id": "m-0", "status": "read"}}
BUSY = {"status": 503, "detail": "Another program is using the data: try again in a moment."}
IN_FLIGHT = {"status": 409, "code": "idempotency-in-flight", "detail": "It is being answered."}


class Transport(unittest.IsolatedAsyncioTestCase):
    """Each test talks to a far end of its own."""

    def use(self, *turns):
        far_end = FarEnd(*turns)
        self.addCleanup(far_end.__exit__)
        self.call_at(far_end.url)
        return far_end

    def call_at(self, url, **others):
        patch = unittest.mock.patch.dict(os.environ, DAKIYA_API_URL=url, DAKIYA_API_TOKEN=TOKEN, **others)
        patch.start()
        self.addCleanup(patch.stop)

    def shorten(self, name, seconds):
        patch = unittest.mock.patch.object(module, name, seconds)
        patch.start()
        self.addCleanup(patch.stop)

    async def send(self):
        return await asyncio.wait_for(send_system_alert("+919876543210", "Cold store", "8 degrees"), 60)

    async def failure(self):
        with self.assertLogs("notification_service", "ERROR") as logged:
            result = await self.send()
        self.assertEqual((set(result), result["id"], result["status"]), ({"id", "status", "error"}, None, "failed"))
        for private in (TOKEN, "9876543210", "Cold store", "degrees"):
            self.assertNotIn(private, logged.output[0] + result["error"])
        return result["error"]

    async def test_calls_as_the_api_asks(self):
        far_end = self.use(answer(202, SENT))
        self.assertEqual(await self.send(), SENT)
        request = far_end.requests[0]
        self.assertEqual((request.method, request.target), ("POST", "/api/notifications/send-message"))
        self.assertEqual(request.headers["authorization"], f"Bearer {TOKEN}")
        self.assertEqual(request.headers["content-type"], "application/json")
        self.assertEqual(request.headers["host"], far_end.url[len("http://"):])
        self.assertGreaterEqual(len(request.headers["idempotency-key"]), 32)
        self.assertEqual(request.json, {"phone": "+919876543210", "message_type": "system_alert",
                                        "context": {"title": "Cold store", "details": "8 degrees"}})

    async def test_says_immediate_only_when_the_caller_does(self):
        far_end = self.use(answer(202, SENT))
        for immediate in (None, True, False):
            await notification_service.send_message("+919876543210", "system_alert", {}, "r-1", immediate)
        self.assertEqual([request.json.get("immediate") for request in far_end.requests], [None, True, False])

    async def test_each_call_has_a_key_of_its_own(self):
        far_end = self.use(answer(202, SENT))
        await self.send()
        await self.send()
        self.assertNotEqual(*(request.headers["idempotency-key"] for request in far_end.requests))

    async def test_the_event_loop_runs_while_dakiya_thinks(self):
        far_end = self.use(None)
        far_end.turns[0] = far_end.hold_until_released(SENT)
        sending = asyncio.ensure_future(self.send())
        # Only this loop can let the far end answer: were it blocked, nobody would.
        heard = asyncio.get_running_loop().run_in_executor(None, far_end.heard.wait, 30)
        self.assertTrue(await heard)
        self.assertFalse(sending.done())
        far_end.released.set()
        self.assertEqual(await sending, SENT)

    async def test_many_calls_at_once(self):
        far_end = self.use(answer(202, SENT))
        results = await asyncio.gather(*(self.send() for _ in range(100)))
        self.assertEqual(results, [SENT] * 100)
        self.assertEqual(len(far_end.requests), 100)

    async def test_a_lost_answer_is_asked_for_again_with_the_same_key(self):
        for lost in (b"", b"HTTP/1.1 200 OK\r\nContent-", answer(200, SENT)[:-5]):
            far_end = self.use(lost, answer(200, SENT))
            self.assertEqual(await self.send(), SENT)
            first, second = far_end.requests
            self.assertEqual(first.headers["idempotency-key"], second.headers["idempotency-key"])
            self.assertEqual(first.body, second.body)

    async def test_an_answer_lost_twice_is_said_so(self):
        far_end = self.use(b"")
        self.assertIn("the history says whether it heard the call", await self.failure())
        self.assertEqual(len(far_end.requests), 2)

    async def test_dying_after_it_heard_the_call_is_not_called_silence(self):
        far_end = self.use(None)
        far_end.turns[0] = far_end.listen_no_more
        self.assertIn("the history says whether it heard the call", await self.failure())
        self.assertEqual(len(far_end.requests), 1)

    async def test_the_first_call_still_being_answered(self):
        far_end = self.use(b"", answer(409, IN_FLIGHT), answer(409, IN_FLIGHT), answer(200, SENT))
        self.assertEqual(await self.send(), SENT)
        self.assertEqual(len({request.headers["idempotency-key"] for request in far_end.requests}), 1)

    async def test_busy_for_a_moment(self):
        far_end = self.use(answer(503, BUSY, "Retry-After: 0"), answer(202, SENT))
        self.assertEqual(await self.send(), SENT)
        self.assertEqual(len(far_end.requests), 2)

    async def test_busy_for_longer(self):
        far_end = self.use(answer(503, BUSY, "Retry-After: 3600"))
        self.assertEqual(await self.failure(), BUSY["detail"])
        self.assertEqual(len(far_end.requests), 1)

    async def test_refusals_are_not_repeated(self):
        for status in (400, 401, 403, 404, 405, 413, 415, 422, 500):
            far_end = self.use(answer(status, {"status": status, "detail": "No."}))
            self.assertEqual(await self.failure(), "No.")
            self.assertEqual(len(far_end.requests), 1)

    async def test_a_refusal_without_words(self):
        for document in ({}, {"detail": None}, {"detail": ["x"]}, {"detail": " "}):
            self.use(answer(422, document))
            self.assertEqual(await self.failure(), "Dakiya refused the call with status 422.")

    async def test_a_refusal_cannot_write_lines_into_the_log(self):
        self.use(answer(422, {"detail": "No.\r\nERROR:root:invented \x1b[31m" + "x" * 10_000}))
        error = await self.failure()
        self.assertNotRegex(error, r"[\x00-\x1f]")
        self.assertLessEqual(len(error), 500)

    async def test_a_duplicate_whose_message_cannot_be_read(self):
        self.use(answer(409, DUPLICATE), answer(500, {}))
        self.assertEqual(await self.send(), {"id": "m-0", "status": "read", "duplicate": True})

    async def test_garbage(self):
        for data in (b"\x00\xff\x00\r\n\r\n", b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 200 OK\r\n\r\n<html>", answer(200, []),
                     b"HTTP/1.1 200 OK\r\n\r\n" + b"[" * 100_000, b"HTTP/1.1 200 OK\r\n\r\n\xff\xfe", answer(200, {}),
                     answer(200, {"id": 5, "status": "sent"}), b"HTTP/1.1 204 None\r\n\r\n",
                     b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n"):
            self.use(data)
            self.assertIn("is not Dakiya", await self.failure(), data[:40])

    async def test_an_answer_without_end(self):
        self.shorten("MOST_BYTES", 100_000)
        self.use(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 1_000_000)
        self.assertEqual(await self.failure(), "Dakiya's answer is too long to be read.")

    async def test_a_redirect_is_not_followed(self):
        elsewhere = FarEnd(answer(200, SENT))
        self.addCleanup(elsewhere.__exit__)
        for status in (301, 302, 307, 308):
            self.use(answer(status, {}, f"Location: {elsewhere.url}/api/notifications/send-message"))
            self.assertIn("leads elsewhere", await self.failure())
        self.assertEqual(elsewhere.requests, [])

    async def test_proxies_of_the_environment_are_not_asked(self):
        proxy = FarEnd(answer(200, dict(SENT, id="of-the-proxy")))
        self.addCleanup(proxy.__exit__)
        far_end = self.use(answer(202, SENT))
        self.call_at(far_end.url, http_proxy=proxy.url, HTTP_PROXY=proxy.url, all_proxy=proxy.url, no_proxy="")
        self.assertEqual(await self.send(), SENT)
        self.assertEqual(proxy.requests, [])

    async def test_silence_ends(self):
        self.shorten("ANSWER_SECONDS", 0.2)
        notification = module.NotificationService()
        far_end = self.use(None)
        far_end.turns[0] = far_end.hold
        with self.assertRaisesRegex(DakiyaError, "did not answer in time"):
            await notification._call("POST", "/send-message", {}, module.ANSWER_SECONDS)
        self.assertEqual(len(far_end.requests), 1, "who is slow may have heard it")

    async def test_an_answer_that_drips_ends(self):
        far_end = self.use(None)
        far_end.turns[0] = far_end.drip
        begun = time.monotonic()
        with self.assertRaisesRegex(DakiyaError, "did not answer in time"):
            await notification_service._call("GET", "/statistics", None, 0.3)
        self.assertLess(time.monotonic() - begun, 5)

    async def test_nobody_accepts(self):
        self.assertEqual(module.CONNECT_SECONDS, 2)
        self.shorten("CONNECT_SECONDS", 0.2)
        # A full backlog lets no connection be made.
        with socket.create_server(("127.0.0.1", 0), backlog=0) as full, socket.socket() as one, socket.socket() as two:
            one.connect(full.getsockname())
            two.setblocking(False)
            two.connect_ex(full.getsockname())
            self.call_at("http://127.0.0.1:%d" % full.getsockname()[1])
            begun = time.monotonic()
            self.assertIn("does not answer", await self.failure())
            self.assertLess(time.monotonic() - begun, 2)

    async def test_waits_longer_than_dakiya_does(self):
        self.assertGreater(module.ANSWER_SECONDS, 30)  # what a provider may take
        self.assertGreater(module.QUEUE_SECONDS, 25)

    async def test_a_cancelled_call_stays_cancelled(self):
        far_end = self.use(None)
        far_end.turns[0] = far_end.hold_until_released(SENT)
        sending = asyncio.ensure_future(self.send())
        await asyncio.get_running_loop().run_in_executor(None, far_end.heard.wait, 30)
        sending.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await sending

    async def test_questions_about_garbage_raise_one_kind_of_error(self):
        self.use(answer(200, {"messages": None}))
        with self.assertRaises(DakiyaError):
            await notification_service.get_message_history()
        self.use(b"HTTP/1.1 200 OK\r\n\r\nnothing")
        for question in (notification_service.get_statistics(), notification_service.get_message_by_id("a")):
            with self.assertRaises(DakiyaError):
                await question

    async def test_ids_stay_in_their_place(self):
        far_end = self.use(answer(404, {"detail": "No."}))
        self.assertIsNone(await notification_service.get_message_by_id("../x?a=b#c\r\n"))
        self.assertEqual(far_end.requests[0].target, "/api/notifications/messages/..%2Fx%3Fa%3Db%23c%0D%0A")


if __name__ == "__main__":
    unittest.main()
