"""The server as `make run` starts it, with folders of its own; and a client over the wire without scripts."""

import os
import re
import subprocess
import sys
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

ROOT = Path(__file__).parents[2]
TOLD = re.compile(r"OpenParole: http://([\d.]+):(\d+)/")


class Server:
    """A server on a port of its own. All it may write to, and all it says, is below `folder`."""

    def __init__(self, folder, **settings):
        self.folder = folder
        self.browsers = []
        for name in ("state", "tmp", "home", "logs"):
            (folder / name).mkdir(exist_ok=True)
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "OPENPAROLE_STATE": str(folder / "state"),
            "OPENPAROLE_STATIC": str(folder / "static"),
            "OPENPAROLE_STEPS_PER_MINUTE": "0",
            "OPENPAROLE_API_PER_MINUTE": "0",
            **settings,
        }

    def collect(self):
        """Static files, as set-up puts them together."""
        command = [sys.executable, "-m", "openparole.web", "collectstatic", "--noinput", "-v0"]
        subprocess.run(command, check=True, env=self.env, cwd=ROOT)

    def __enter__(self):
        self.collect()
        self.said = self.folder / "logs" / "output"
        self.errors = self.folder / "logs" / "errors"
        command = [sys.executable, "-m", "openparole.web.serve", "127.0.0.1:0"]
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(
                command, env=self.env, cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, text=True
            )
        told = TOLD.match(self.process.stdout.readline())
        assert told, self.errors.read_text()
        self.host, self.port = told[1], int(told[2])
        return self

    def __exit__(self, *problem):
        self.stop()

    def stop(self):
        """Ends it, and keeps what it said."""
        for browser in self.browsers:
            browser.connection.close()
        if self.process.poll() is None:
            self.process.terminate()
            rest, _ = self.process.communicate(timeout=30)
            self.said.write_text(rest)

    def processes(self):
        """Its process and its workers."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        workers = listed.read_text().split() if listed.exists() else []
        return [self.process.pid, *map(int, workers)]

    def browser(self, **headers):
        """Somebody's browser."""
        self.browsers.append(Browser(self.host, self.port, headers))
        return self.browsers[-1]


class Response:
    """What came back, by the names that Django's own responses have."""

    def __init__(self, answer):
        self.status_code = answer.status
        self.headers = answer.headers
        self.content = answer.read()


class Browser:
    """Keeps the cookie, and sends the token of the last form that it saw."""

    def __init__(self, host, port, headers):
        self.connection = HTTPConnection(host, port, timeout=60)
        self.headers = headers
        self.cookies = SimpleCookie()
        self.token = ""

    def get(self, address):
        """A page."""
        return self.send("GET", address)

    def post(self, address, sent):
        """A form; with a file in it, in parts."""
        sent = {"csrfmiddlewaretoken": self.token, **sent}
        if any(hasattr(value, "read") for value in sent.values()):
            body, kind = encode_multipart(BOUNDARY, sent), MULTIPART_CONTENT
        else:
            body, kind = urlencode(sent).encode(), "application/x-www-form-urlencoded"
        return self.send("POST", address, body, {"Content-Type": kind})

    def send(self, method, address, body=None, headers=None):
        """Any request."""
        cookie = "; ".join(f"{name}={morsel.value}" for name, morsel in self.cookies.items())
        told = {**self.headers, **(headers or {}), **({"Cookie": cookie} if cookie else {})}
        self.connection.request(method, address, body, told)
        response = Response(self.connection.getresponse())
        for header in response.headers.get_all("Set-Cookie", []):
            self.cookies.load(header)
        form = re.search(rb'name="csrfmiddlewaretoken" value="([^"]+)"', response.content)
        if form:
            self.token = form[1].decode()
        return response
