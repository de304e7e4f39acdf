# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real `dakiyactl serve` in practice mode, for one test."""

import asyncio
import json
import os
import subprocess
import tempfile
import threading
import time

TOKEN = "token-of-the-python-tests"
READY_SECONDS = 30


def environment(folder, **others):
    """Ours without what the person at this computer has set."""
    foreign = ("DAKIYA_", "MYOPERATOR_", "TWILIO_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return dict(kept, DAKIYA_DATA_DIR=os.path.join(folder, "data"), DAKIYA_API_TOKEN=TOKEN, **others)


class Dakiya:
    """Runs in a scratch folder, on a free port, until it is stopped."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._process = None
        self.url = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.kill()
        self._folder.cleanup()

    @property
    def folder(self):
        return self._folder.name

    def start(self, port=0):
        self._process = subprocess.Popen(
            [os.environ["DAKIYACTL"], "serve", "--json", "--port", str(port)], env=environment(self.folder),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        watchdog = threading.Timer(READY_SECONDS, self._process.kill)
        watchdog.start()
        line = self._process.stdout.readline()
        watchdog.cancel()
        if not line:
            raise AssertionError(f"serve did not start: {self._process.stderr.read()}")
        self.url = json.loads(line)["api"]
        self.use()

    def use(self):
        """From now on the module calls this one."""
        os.environ["DAKIYA_API_URL"] = self.url
        os.environ["DAKIYA_API_TOKEN"] = TOKEN

    def ctl(self, *arguments):
        """What a call of dakiyactl on the same data prints as JSON."""
        done = subprocess.run([os.environ["DAKIYACTL"], *arguments, "--json"], env=environment(self.folder),
                              capture_output=True, text=True, timeout=60, check=True)
        return json.loads(done.stdout)

    def stop(self):
        self._process.terminate()
        self._process.communicate(timeout=30)

    def kill(self):
        if self._process and self._process.returncode is None:
            self._process.kill()
            self._process.communicate()


async def until(ask, is_right, seconds=30):
    """Asks again until the answer is right; the last answer."""
    deadline = time.monotonic() + seconds
    answer = await ask()
    while not is_right(answer) and time.monotonic() < deadline:
        await asyncio.sleep(0.02)
        answer = await ask()
    return answer
