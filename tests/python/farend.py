# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A far end that answers with bytes of the test's choice."""

import json
import socket
import threading


def answer(status, document, *headers):
    """A whole HTTP answer."""
    body = json.dumps(document).encode()
    head = [f"HTTP/1.1 {status} Words", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers]
    return ("\r\n".join(head) + "\r\n\r\n").encode() + body


class Request:
    """One request as it came."""

    def __init__(self, data):
        head, _, self.body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, _ = first.split(" ")
        self.headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}

    @property
    def json(self):
        return json.loads(self.body)


class FarEnd:
    """Listens on a free port. Each connection is handled by the next of `turns`, the last one for all others.

    A turn is bytes to answer with, after which the connection is closed, or a function (connection, request).
    """

    def __init__(self, *turns):
        self.turns = list(turns)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = "http://127.0.0.1:%d" % self._listening.getsockname()[1]
        self._held = []
        self.requests = []
        self.heard = threading.Event()
        self.released = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.released.set()
        self.listen_no_more()
        for connection in self._held:
            connection.close()


    def listen_no_more(self, *_):
        """Also a turn: whoever was heard gets no answer, and nobody else is."""
        try:
            self._listening.shutdown(socket.SHUT_RDWR)  # closing alone would not wake who accepts
        except OSError:
            pass  # it was done before
        self._listening.close()

    def hold(self, connection, _):
        """A turn that says nothing and keeps the connection."""
        self._held.append(connection.dup())

    def hold_until_released(self, document):
        """A turn that answers when the test says so."""
        def turn(connection, _):
            self.released.wait(30)
            connection.sendall(answer(200, document))
        return turn

    def drip(self, connection, _):
        """A turn that answers with a byte at a time, for as long as somebody reads."""
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        while not self.released.wait(0.02):
            connection.sendall(b" ")

    def _accept(self):
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            turn = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
            threading.Thread(target=self._serve, args=(connection, turn), daemon=True).start()

    def _serve(self, connection, turn):
        with connection:
            request = self._read(connection)
            if request is None:
                return
            self.requests.append(request)
            self.heard.set()
            try:
                turn(connection, request) if callable(turn) else connection.sendall(turn)
            except OSError:
                pass  # whoever asked has gone

    @staticmethod
    def _read(connection):
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return None
            data += piece
        request = Request(data)
        missing = int(request.headers.get("content-length", 0)) - len(request.body)
        while missing > 0:
            piece = connection.recv(missing)
            if not piece:
                return None
            request.body += piece
            missing -= len(piece)
        return request
