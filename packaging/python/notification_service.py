# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""WhatsApp messages from a dairy's backend, through Dakiya's local API.

    from notification_service import send_delivery_confirmed

    result = await send_delivery_confirmed(phone="+919876543210", customer_name="Asha Patil",
                                           delivery_date="Jan 28, 6-8 AM", order_id="order-123")

DAKIYA_API_TOKEN is a token that `dakiyactl token add backend --role clerk` has printed, or the one that `serve` was
given. DAKIYA_API_URL is http://127.0.0.1:11001 unless it says otherwise; plain http goes to this computer only. Both
are read at each call. No proxy is used, no redirect followed.

No `send_…` function ever raises: what could not be given to Dakiya is answered with
`{"id": None, "status": "failed", "error": "…"}`, and logged without number or text. The same message given twice is
answered with the earlier one, marked `"duplicate": True`. All other functions raise DakiyaError.

Values may be text, numbers, Decimal, dates and times; a time is written as it stands, so bring it to your own zone
first. None counts as not given: a message never says "None" to a customer.

Needs nothing but Python 3.8 or newer; put it beside the backend's own modules. The event loop never waits: each call
runs in a thread of the module's own.
"""

import asyncio
import concurrent.futures
import datetime
import decimal
import http.client
import io
import ipaddress
import json
import logging
import os
import re
import ssl
import threading
import time
import urllib.parse
import uuid

__all__ = [
    "DakiyaError", "MESSAGE_TYPES", "NotificationService", "notification_service", "send_churn_risk",
    "send_delivery_confirmed", "send_delivery_reminder", "send_new_product", "send_order_confirmation",
    "send_pause_confirmation", "send_payment_confirmation", "send_payment_reminder", "send_subscription_confirmation",
    "send_system_alert",
]

MESSAGE_TYPES = (
    "delivery_reminder", "delivery_confirmed", "payment_reminder", "payment_confirmation", "subscription_confirmation",
    "pause_confirmation", "order_confirmation", "churn_risk", "new_product", "system_alert",
)

DEFAULT_URL = "http://127.0.0.1:11001"
CONNECT_SECONDS = 2
ANSWER_SECONDS = 45  # an immediate message is answered within 10, or when the provider's own 30 are over
QUEUE_SECONDS = 40  # process-queue is answered within 25
AGAIN_SECONDS = 5  # the longest Retry-After that is waited for
MOST_BYTES = 32 * 1024 * 1024
MOST_CALLS = 32  # at the same time
PAGE = 200  # what the API gives at once

logger = logging.getLogger(__name__)


class DakiyaError(Exception):
    """Why a call was not answered as hoped, in one sentence. `status` is the HTTP status, None without an answer."""

    def __init__(self, sentence, status=None, document=None):
        super().__init__(sentence)
        self.status = status
        self.document = document or {}

    @property
    def code(self):
        """Dakiya's own word for the refusal, such as `phone-not-international`; None without one."""
        return self.document.get("code")


class _Lost(DakiyaError):
    """The connection ended before a whole answer had come: nobody knows whether the call was heard."""


class _TimedReader(io.RawIOBase):
    """Reads from a socket until a moment: a server that drips cannot hold a thread."""

    def __init__(self, sock, deadline):
        super().__init__()
        self._sock = sock
        self._deadline = deadline

    def readable(self):
        return True

    def readinto(self, buffer):
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._sock.settimeout(left)
        return self._sock.recv_into(buffer)


class _TimedSocket:
    """What http.client needs of a socket, with one deadline for all of the answer."""

    def __init__(self, sock, seconds):
        self._sock = sock
        self._deadline = time.monotonic() + seconds
        sock.settimeout(seconds)

    def sendall(self, data):
        self._sock.sendall(data)

    def makefile(self, *_):
        return io.BufferedReader(_TimedReader(self._sock, self._deadline))

    def close(self):
        """http.client closes what the server will close, and reads on: whoever made the socket ends it."""


def _is_this_computer(host):
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _address():
    """The parts of DAKIYA_API_URL, checked."""
    try:
        url = urllib.parse.urlsplit(os.environ.get("DAKIYA_API_URL", "").strip() or DEFAULT_URL)
        whole = url.scheme in ("http", "https") and url.hostname and url.port != 0
    except ValueError:
        whole = False
    if not whole or url.username is not None or url.query or url.fragment or re.search(r"[^!-~]", url.geturl()):
        raise DakiyaError("DAKIYA_API_URL must be an address such as http://127.0.0.1:11001.")
    if url.scheme == "http" and not _is_this_computer(url.hostname):
        raise DakiyaError("DAKIYA_API_URL must begin with https:// unless it names this computer.")
    return url


def _authorization():
    token = os.environ.get("DAKIYA_API_TOKEN", "")
    if not token:
        raise DakiyaError("DAKIYA_API_TOKEN is not set.")
    if re.search(r"[\x00-\x1f\x7f]", token):
        raise DakiyaError("DAKIYA_API_TOKEN holds a line break or another control character.")
    return b"Bearer " + token.encode("utf-8", "surrogateescape")


def _connect(url):
    kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
    connection = kind(url.hostname, url.port, timeout=CONNECT_SECONDS)
    try:
        connection.connect()
    except ssl.SSLError as error:
        connection.close()
        raise DakiyaError(f"The certificate of {url.netloc} is not one that can be trusted.") from error
    except Exception as error:
        connection.close()
        raise DakiyaError(f"Dakiya does not answer at {url.scheme}://{url.netloc}: is it running?") from error
    return connection


def _body_of(response):
    pieces = []
    size = 0
    while True:
        piece = response.read(65536)
        if not piece:
            break
        pieces.append(piece)
        size += len(piece)
        if size > MOST_BYTES:
            raise DakiyaError("Dakiya's answer is too long to be read.", response.status)
    # Less came than was announced, or it ended among the headers.
    if response.length or (response.length is None and not pieces and not response.chunked):
        raise http.client.IncompleteRead(b"")
    return b"".join(pieces)


def _exchange(method, path, body, headers, seconds):
    """One request and its whole answer: (status, headers, bytes)."""
    url = _address()
    headers = dict(headers, Authorization=_authorization())
    connection = _connect(url)
    sock = connection.sock
    try:
        connection.sock = _TimedSocket(sock, seconds)
        connection.request(method, url.path.rstrip("/") + path, body, headers)
        response = connection.getresponse()
        return response.status, response.headers, _body_of(response)
    except OSError as error:
        if isinstance(error, TimeoutError) or "timed out" in str(error):
            raise DakiyaError("Dakiya did not answer in time; the history says whether it heard the call.") from error
        raise _Lost("The connection to Dakiya broke; the history says whether it heard the call.") from error
    except http.client.IncompleteRead as error:
        raise _Lost("Only half of Dakiya's answer came; the history says whether it heard the call.") from error
    except http.client.HTTPException as error:
        raise DakiyaError("What answers at DAKIYA_API_URL is not Dakiya.") from error
    finally:
        connection.close()
        sock.close()


def _object_of(status, data):
    try:
        read = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        read = None
    if isinstance(read, dict):
        return read
    raise DakiyaError(f"What answers at DAKIYA_API_URL is not Dakiya (status {status}).", status)


def _sentence_of(status, document):
    detail = document.get("detail")
    if not isinstance(detail, str) or not detail.strip():
        return f"Dakiya refused the call with status {status}."
    return re.sub(r"[\x00-\x1f\x7f-\x9f]+", " ", detail).strip()[:500]


def _call_once(method, path, body, headers, seconds):
    """The object that a call is answered with. Raises DakiyaError."""
    status, answered, data = _exchange(method, path, body, headers, seconds)
    if 300 <= status < 400:
        raise DakiyaError(f"DAKIYA_API_URL leads elsewhere (status {status}), which is not followed.", status)
    document = _object_of(status, data)
    if status < 300:
        return document
    document["retry_after"] = answered.get("Retry-After")
    raise DakiyaError(_sentence_of(status, document), status, document)


def _again(error):
    """How long to wait before a call is made again with the same key, and how often at most; None: it is not."""
    if isinstance(error, _Lost):
        return 0.1, 1
    if error.status == 409 and str(error.code).startswith("idempotency"):
        return 0.5, 2 * ANSWER_SECONDS  # our first call is still being answered
    after = str(error.document.get("retry_after") or "")
    if error.status in (429, 503) and re.fullmatch(r"[0-9]{1,9}", after) and int(after) <= AGAIN_SECONDS:
        return int(after), 1
    return None


def _text_of_time(moment):
    hour = moment.hour % 12 or 12
    return f"{hour}:{moment.minute:02} {'AM' if moment.hour < 12 else 'PM'}"


def _text_of_day(day):
    # Not strftime: the month would be written in the computer's language.
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{day.day} {months[day.month - 1]} {day.year}"


def _number_of(value):
    """A Decimal as exact text while it has two decimals; with more, as a number that Dakiya rounds."""
    if not value.is_finite():
        return None
    text = format((value + 0).normalize(), "f")
    return text if len(text.partition(".")[2]) <= 2 else float(value)


def _value_of(value):
    """What JSON holds for a value of a message; None where it cannot be said."""
    if hasattr(value, "to_decimal"):  # as MongoDB's driver gives amounts
        value = value.to_decimal()
    if isinstance(value, datetime.datetime):
        # A date out of a database that only knows times is at midnight.
        has_time = value.time() != datetime.time()
        return _text_of_day(value) + (f", {_text_of_time(value)}" if has_time else "")
    if isinstance(value, datetime.date):
        return _text_of_day(value)
    if isinstance(value, datetime.time):
        return _text_of_time(value)
    if isinstance(value, decimal.Decimal):
        return _number_of(value)
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, float) and value - value != 0:  # not a number, or endless
        return None
    return value if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None


def _context_of(context):
    if context is None:
        return {}
    if not isinstance(context, dict):
        raise DakiyaError("The context must be a dict.")
    values = {}
    for name, value in context.items():
        if value is None:
            continue
        values[str(name)] = _value_of(value)
        if values[str(name)] is None:
            raise DakiyaError(f"\"{name}\" must be text, a number or a date.")
    return values


def _is_given(value):
    return value is not None and str(value).strip() != ""


def _message_body(phone, message_type, context, reference_id, immediate):
    if not _is_given(phone):
        raise DakiyaError("The phone number is missing.")
    body = {"phone": str(phone), "message_type": str(message_type), "context": _context_of(context)}
    if _is_given(reference_id):
        body["reference_id"] = str(reference_id)
    if immediate is not None:
        body["immediate"] = bool(immediate)
    return body


def _list_in(document, name):
    found = document.get(name)
    if not isinstance(found, list):
        raise DakiyaError("What answers at DAKIYA_API_URL is not Dakiya.")
    return found


def _earlier_of(error):
    """The message that a refusal calls the same; None when it calls none so."""
    earlier = error.document.get("earlier")
    is_named = error.status == 409 and isinstance(earlier, dict) and isinstance(earlier.get("id"), str)
    return earlier if is_named else None


def _answer_about(message):
    """A message of the history in the form of what send_message answers."""
    answer = {"id": message["id"], "status": message["status"], "phone": message["phone"], "type": message["type"],
              "timestamp": message["created_at"]}
    if message.get("myoperator_message_id"):
        answer["myoperator_id"] = message["myoperator_message_id"]
    return answer


def _log_refusal(message_type, error):
    """One line without number or text. A type that is none might be a number or a text in the wrong place."""
    is_type = message_type in MESSAGE_TYPES
    sentence = str(error) if is_type or not message_type else str(error).replace(str(message_type), "…")
    logger.error("A message (%s) was not given to Dakiya: %s", message_type if is_type else "of unknown type", sentence)


class NotificationService:
    """The seven operations of the backend's notification service; Dakiya does the work."""

    def __init__(self):
        self._lock = threading.Lock()
        self._threads = None
        self._process = None

    async def send_message(self, phone, message_type, context, reference_id=None, immediate=None):
        """Gives a message: `{id, status, phone, type, timestamp, myoperator_id?}`. Never raises."""
        try:
            body = _message_body(phone, message_type, context, reference_id, immediate)
            return await self._submit(body)
        except DakiyaError as error:
            refusal = error
        except Exception as error:  # whatever it is, an order must not fail because of its message
            refusal = DakiyaError(f"The message could not be given ({type(error).__name__}).")
        _log_refusal(message_type, refusal)
        return {"id": None, "status": "failed", "error": str(refusal)}

    async def process_queue(self):
        """Sends what is due: `{processed, sent, failed, requeued, unknown}`. Dakiya does so by itself, too."""
        return await self._call("POST", "/process-queue", {}, QUEUE_SECONDS)

    async def resend_message(self, message_id):
        """Gives a message once more: as send_message, but raises DakiyaError."""
        return await self._call("POST", f"/resend/{urllib.parse.quote(str(message_id), safe='')}", {})

    async def get_message_history(self, phone=None, message_type=None, status=None, limit=50):
        """A list of messages, newest first. Raises DakiyaError."""
        left = 50 if limit is None else int(limit)
        filters = {"phone": phone, "type": message_type, "status": status}
        query = {name: str(value) for name, value in filters.items() if _is_given(value)}
        messages = []
        while left > 0:
            query["limit"] = min(left, PAGE)
            page = await self._call("GET", f"/history?{urllib.parse.urlencode(query)}")
            found = _list_in(page, "messages")
            messages += found
            left -= len(found)
            if not found or not page.get("next"):
                break
            query["before"] = page["next"]
        return messages

    async def get_statistics(self, days=7):
        """Counts and rates of today and the days before. Raises DakiyaError."""
        return await self._call("GET", f"/statistics?{urllib.parse.urlencode({'days': days})}")

    async def get_message_by_id(self, message_id):
        """One message with its timeline; None when there is none. Raises DakiyaError."""
        if not _is_given(message_id):
            return None
        try:
            return await self._call("GET", f"/messages/{urllib.parse.quote(str(message_id), safe='')}")
        except DakiyaError as error:
            if error.status == 404:
                return None
            raise

    async def get_templates(self):
        """A list of the templates that are in use, `{type, language, body, …}` each. Raises DakiyaError."""
        return _list_in(await self._call("GET", "/templates"), "templates")

    async def close(self):
        """Lets the threads go; a later call makes new ones."""
        with self._lock:
            threads, self._threads = self._threads, None
        if threads:
            threads.shutdown(wait=False)

    async def _submit(self, body):
        try:
            answer = await self._call("POST", "/send-message", body)
        except DakiyaError as error:
            earlier = _earlier_of(error)
            if not earlier:
                raise
            answer = dict(await self._answer_about_earlier(earlier), duplicate=True)
        if not isinstance(answer.get("id"), str) or not isinstance(answer.get("status"), str):
            raise DakiyaError("What answers at DAKIYA_API_URL is not Dakiya.")
        return answer

    async def _answer_about_earlier(self, earlier):
        try:
            return _answer_about(await self._call("GET", f"/messages/{urllib.parse.quote(earlier['id'], safe='')}"))
        except (DakiyaError, KeyError):
            return {"id": earlier["id"], "status": earlier.get("status")}

    async def _call(self, method, path, body=None, seconds=ANSWER_SECONDS):
        """Makes a call, and once more where that repeats nothing: a GET, or a POST with the key of the first."""
        path = "/api/notifications" + path
        headers = {"Accept": "application/json"}
        data = None
        if body is not None:
            data = json.dumps(body, allow_nan=False).encode("ascii")
            headers.update({"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())})
        repeated = 0
        lost = None
        while True:
            try:
                return await self._in_thread(_call_once, method, path, data, headers, seconds)
            except DakiyaError as error:
                again = _again(error)
                if again is None or repeated >= again[1]:
                    # Where nobody answers any more, the first call may have been heard all the same.
                    raise error if error.status or not lost else lost
                lost = lost or (error if isinstance(error, _Lost) else None)
            repeated += 1
            await asyncio.sleep(again[0])

    async def _in_thread(self, function, *arguments):
        return await asyncio.get_running_loop().run_in_executor(self._own_threads(), function, *arguments)

    def _own_threads(self):
        # Not the loop's own few threads: the backend needs those itself. A forked worker has none of its parent's.
        with self._lock:
            if not self._threads or self._process != os.getpid():
                self._threads = concurrent.futures.ThreadPoolExecutor(MOST_CALLS, "dakiya")
                self._process = os.getpid()
            return self._threads


notification_service = NotificationService()


async def send_delivery_reminder(phone, customer_name, delivery_date, area, subscription_id=None):
    """Before a delivery. Waits for its turn in the queue."""
    context = {"customer_name": customer_name, "delivery_date": delivery_date, "area": area}
    return await notification_service.send_message(phone, "delivery_reminder", context, subscription_id)


async def send_delivery_confirmed(phone, customer_name, delivery_date, order_id=None):
    """After a delivery. Leaves at once."""
    context = {"customer_name": customer_name, "delivery_date": delivery_date}
    return await notification_service.send_message(phone, "delivery_confirmed", context, order_id)


async def send_payment_reminder(phone, customer_name, amount, period, bill_id=None):
    """Before a bill is due. Waits for its turn in the queue."""
    context = {"customer_name": customer_name, "amount": amount, "period": period}
    return await notification_service.send_message(phone, "payment_reminder", context, bill_id)


async def send_payment_confirmation(phone, customer_name, amount, order_id=None):
    """After a payment. Leaves at once."""
    context = {"customer_name": customer_name, "amount": amount}
    return await notification_service.send_message(phone, "payment_confirmation", context, order_id)


async def send_subscription_confirmation(phone, customer_name, product, start_date, subscription_id=None):
    """After a subscription was made. Leaves at once."""
    context = {"customer_name": customer_name, "product": product, "start_date": start_date}
    return await notification_service.send_message(phone, "subscription_confirmation", context, subscription_id)


async def send_pause_confirmation(phone, customer_name, resume_date, subscription_id=None):
    """After a subscription was paused. Leaves at once."""
    context = {"customer_name": customer_name, "resume_date": resume_date}
    return await notification_service.send_message(phone, "pause_confirmation", context, subscription_id)


async def send_order_confirmation(phone, customer_name, order_id=None, total_amount=None, delivery_date=None):
    """After an order. Leaves at once."""
    context = {"customer_name": customer_name, "total_amount": total_amount, "delivery_date": delivery_date}
    return await notification_service.send_message(phone, "order_confirmation", context, order_id)


async def send_churn_risk(phone, customer_name, offer):
    """To a customer who may leave. Marketing: waits for the end of the quiet hours."""
    context = {"customer_name": customer_name, "offer": offer}
    return await notification_service.send_message(phone, "churn_risk", context)


async def send_new_product(phone, customer_name, product, details):
    """About a new product. Marketing: waits for the end of the quiet hours."""
    context = {"customer_name": customer_name, "product": product, "details": details}
    return await notification_service.send_message(phone, "new_product", context)


async def send_system_alert(phone, title, details):
    """To the dairy's own staff. Leaves at once."""
    return await notification_service.send_message(phone, "system_alert", {"title": title, "details": details})
