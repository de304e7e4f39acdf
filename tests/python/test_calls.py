# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every wrong call of the local API, over plain sockets, has its status and one clear sentence, and stores nothing."""

import http.client
import json
import unittest
import uuid

from dakiya import TOKEN, Dakiya

ROOT = "/api/notifications"
GOOD = {"phone": "+919876543210", "message_type": "payment_reminder", "reference_id": "bill-1",
        "context": {"customer_name": "Asha Patil", "amount": "1,234.50", "period": "January"}}
UNKNOWN_ID = "019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f"


def changed(**others):
    return {**GOOD, **others}


def without(name):
    return changed(context={key: value for key, value in GOOD["context"].items() if key != name})


class Calls(unittest.TestCase):
    """One Dakiya, whose queue is paused, for all calls."""

    @classmethod
    def setUpClass(cls):
        cls.dakiya = Dakiya()
        cls.addClassCleanup(cls.dakiya.__exit__)
        cls.dakiya.start()
        cls.dakiya.ctl("pause")

    def call(self, method, path, body=None, **headers):
        """(status, headers, document). A body that is no bytes is sent as JSON. A header that is None is left out."""
        given = {"Authorization": f"Bearer {TOKEN}"}
        if body is not None:
            given["Content-Type"] = "application/json"
        given.update({name.replace("_", "-"): value for name, value in headers.items()})
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        connection = http.client.HTTPConnection(self.dakiya.url[len("http://"):], timeout=30)
        try:
            connection.request(method, path, data, {name: value for name, value in given.items() if value is not None})
            answer = connection.getresponse()
            return answer.status, answer.headers, json.loads(answer.read() or b"{}")
        finally:
            connection.close()

    def assert_refused(self, status, method, path, body=None, says="", **headers):
        given, answered, document = self.call(method, path, body, **headers)
        self.assertEqual((given, document.get("status")), (status, status), document)
        self.assertEqual(answered["Content-Type"], "application/problem+json")
        detail = document["detail"]
        self.assertRegex(detail, r"^[A-Z\"][^\n]{8,200}$")
        self.assertIn(says, detail)
        self.assertNotIn(TOKEN, json.dumps(document))
        if status == 422:
            self.assertTrue(document["errors"])
        return answered, document

    def stored(self):
        return len(self.call("GET", f"{ROOT}/history?limit=200")[2]["messages"])

    def assert_stores_nothing(self, status, body, says="", **headers):
        before = self.stored()
        result = self.assert_refused(status, "POST", f"{ROOT}/send-message", body, says, **headers)
        self.assertEqual(self.stored(), before)
        return result

    def test_a_caller_who_may_not(self):
        for token in (None, "", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", TOKEN):
            self.assert_stores_nothing(401, GOOD, Authorization=token)
        for path in ("/history", "/history/%2B919876543210", f"/messages/{UNKNOWN_ID}", "/statistics", "/templates"):
            self.assert_refused(401, "GET", ROOT + path, Authorization=None)
        self.assertEqual(self.call("GET", f"{ROOT}/health", Authorization=None)[0], 200)
        self.assert_refused(401, "POST", f"{ROOT}/webhook/myoperator", {"message_id": "a", "status": "read"})

    def test_a_clerk_who_would_change_a_template(self):
        clerk = self.dakiya.ctl("token", "add", f"till-{uuid.uuid4().hex[:8]}", "--role", "clerk")["token"]
        template = {"language": "en", "body": "Dear {{customer_name}}, {{amount}} for {{period}} ({{bill_id}})."}
        path = f"{ROOT}/templates/payment_reminder"
        self.assert_refused(403, "PUT", path, template, Authorization=f"Bearer {clerk}")
        self.assertEqual(self.call("GET", path, Authorization=f"Bearer {clerk}")[0], 200)
        self.assertEqual(self.call("PUT", path, template)[0], 200)
        self.assert_refused(422, "PUT", path, dict(template, body="Dear {{name}}"), "name")

    def test_a_caller_from_elsewhere(self):
        self.assert_stores_nothing(403, GOOD, Host="evil.example")
        self.assert_stores_nothing(403, GOOD, Host="127.0.0.1:1")
        self.assert_stores_nothing(403, GOOD, Origin="http://evil.example")
        self.assert_stores_nothing(403, GOOD, Origin=self.dakiya.url)
        self.assertNotIn("Access-Control-Allow-Origin", self.call("GET", f"{ROOT}/health")[1])

    def test_wrong_fields(self):
        plus = "Phone must be in international format with +"
        for body, says in (
            (changed(phone="9876543210"), plus), (changed(phone="919876543210"), plus), (changed(phone=12), "phone"),
            (changed(phone=None), "missing"), (changed(message_type="birthday"), "birthday"),
            (changed(context=[]), "context"), (without("amount"), "amount"), (without("customer_name"), "customer_name"),
            (changed(immediate="yes"), "immediate"), (changed(send_at="2026-01-28T10:30:00"), "offset"),
            (changed(send_at="tomorrow"), "time"), (changed(language="klingon!"), "language"), (changed(colour="red"), "colour"),
            ({}, "wrong"), (changed(media={"type": "song", "link": "x"}), ""),
        ):
            self.assert_stores_nothing(422, body, says)

    def test_bodies_that_are_no_message(self):
        deep = b"[" * 5_000 + b"]" * 5_000
        for body in (b"{", b"nothing", b"[]", b"\"text\"", b"12", b"\xff\xfe{}", b"{\"phone\": \"\xc3\x28\"}", deep,
                     b"{\"a\":" * 100 + b"1" + b"}" * 100):
            self.assert_stores_nothing(400, body)
        self.assert_stores_nothing(415, b"phone=%2B919876543210", Content_Type="application/x-www-form-urlencoded")
        self.assert_stores_nothing(415, b"{}", Content_Type="text/plain")
        self.assert_stores_nothing(413, json.dumps(changed(reference_id="x" * 2_000_000)).encode())

    def test_places_that_are_not(self):
        self.assert_refused(404, "GET", "/")
        self.assert_refused(404, "GET", f"{ROOT}/nothing")
        self.assert_refused(404, "GET", f"{ROOT}/messages/{UNKNOWN_ID}")
        self.assert_refused(404, "POST", f"{ROOT}/resend/{UNKNOWN_ID}")
        self.assert_refused(404, "GET", f"{ROOT}/templates/birthday")
        for method, path in (("DELETE", "/history"), ("GET", "/send-message"), ("PATCH", "/templates/churn_risk")):
            answered, _ = self.assert_refused(405, method, ROOT + path)
            self.assertTrue(answered["Allow"])

    def test_questions_that_are_wrong(self):
        for path in ("/statistics?days=abc", "/statistics?days=0", "/statistics?days=-1", "/history?limit=0",
                     "/history?limit=201", "/history?limit=x", "/history?phone=12", "/history?status=lost",
                     "/history?type=birthday", "/history?from=yesterday", "/history?colour=red"):
            self.assert_refused(422, "GET", ROOT + path)

    def test_the_same_message_twice(self):
        body = changed(reference_id=f"bill-{uuid.uuid4()}")
        status, _, first = self.call("POST", f"{ROOT}/send-message", body)
        self.assertEqual(status, 202, first)
        _, document = self.assert_stores_nothing(409, body)
        self.assertEqual((document["id"], document["earlier"]), (first["id"], {"id": first["id"], "status": "queued"}))

    def test_a_key_used_again(self):
        key = str(uuid.uuid4())
        body = changed(reference_id=f"bill-{key}")
        first = self.call("POST", f"{ROOT}/send-message", body, Idempotency_Key=key)
        again = self.call("POST", f"{ROOT}/send-message", body, Idempotency_Key=key)
        self.assertEqual((again[0], again[2]), (202, first[2]))
        self.assert_stores_nothing(422, changed(reference_id="another"), Idempotency_Key=key)
        self.assert_stores_nothing(422, body, Idempotency_Key="two words")

    def test_the_api_describes_what_it_serves(self):
        status, _, document = self.call("GET", "/api/openapi.json")
        self.assertEqual(status, 200)
        for path in ("send-message", "history", "history/{phone}", "messages/{id}", "resend/{id}", "statistics",
                     "templates", "templates/{type}", "process-queue", "health"):
            self.assertIn(f"{ROOT}/{path}", document["paths"])


if __name__ == "__main__":
    unittest.main()
