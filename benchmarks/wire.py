"""A server of the pages on a port of its own, and requests made ready and sent over open connections."""

from __future__ import annotations

import os
import selectors
import socket
import subprocess
import sys
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic, perf_counter

HERE = Path(__file__).parent
LENGTH = b"content-length:"


class Server:
    """gunicorn with the configuration of `make run`, and a bare page added; in one worker, since connections
    fall to several by chance, and one work would be served by two of them and the next by one.
    """

    def __init__(self) -> None:
        self.folder = TemporaryDirectory(prefix="openparole-bench-")
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.address = free.getsockname()[:2]
        self.env = os.environ | {
            "DJANGO_SETTINGS_MODULE": "bare_settings",
            "PYTHONPATH": str(HERE),
            "OPENPAROLE_STATE": f"{self.folder.name}/state",
            "OPENPAROLE_STATIC": f"{self.folder.name}/static",
            "OPENPAROLE_STEPS_PER_MINUTE": "0",
            "OPENPAROLE_API_PER_MINUTE": "0",
            "OPENPAROLE_WORKERS": "1",
        }

    def __enter__(self) -> Server:
        command = [sys.executable, "-m", "openparole.web", "collectstatic", "--noinput", "-v0"]
        subprocess.run(command, env=self.env, check=True)
        bind = ["--bind", ":".join(map(str, self.address))]
        command = [sys.executable, "-m", "gunicorn", "--config", "python:openparole.web.gunicorn", *bind]
        with open(f"{self.folder.name}/log", "wb") as log:
            self.process = subprocess.Popen(
                [*command, "openparole.web.wsgi"], env=self.env, stdout=log, stderr=log
            )
        until = monotonic() + 60
        while True:
            try:
                assert once(self.address, get("/readyz")).startswith(b"HTTP/1.1 200")
            except OSError:
                if self.process.poll() is not None or monotonic() > until:
                    raise SystemExit(Path(self.folder.name, "log").read_text()) from None
            else:
                return self

    def __exit__(self, *problem: object) -> None:
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def memory(self) -> float | None:
        """Megabytes that the workers hold for themselves alone, where the system tells."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        if not children.exists():
            return None
        private = 0
        for worker in children.read_text().split():
            for line in Path(f"/proc/{worker}/smaps_rollup").read_text().splitlines():
                if line.startswith(("Private_Dirty:", "Private_Clean:")):
                    private += int(line.split()[1])
        return private / 1024


def get(path: str, headers: str = "") -> bytes:
    """A request for a page, as browsers send it."""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n{headers}\r\n".encode()


def post(path: str, body: bytes, headers: str = "") -> bytes:
    """A form that is sent, as browsers send it."""
    kind = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nOrigin: null\r\n"
    return f"{head}{headers}{kind}\r\n".encode() + body


def once(address: tuple[str, int], request: bytes) -> bytes:
    """The whole response to one request."""
    with socket.create_connection(address, timeout=60) as connection:
        connection.sendall(request)
        got = b""
        while not _complete(got):
            more = connection.recv(1 << 16)
            if not more:
                raise ConnectionError
            got += more
        return got


def _complete(got: bytes) -> bool:
    head, found, body = got.partition(b"\r\n\r\n")
    if not found:
        return False
    head = head.lower()
    start = head.find(LENGTH)
    if start < 0:
        raise SystemExit(f"a response does not tell its length: {head.decode()}")
    return len(body) >= int(head[start + len(LENGTH) :].split(b"\r\n", 1)[0])


class Taken:
    """What was measured: seconds of each request, and of all."""

    def __init__(self, each: list[float], all: float) -> None:
        self.each = sorted(each)
        self.rate = len(each) / all
        self.median = median(each) * 1e3
        self.p99 = self.each[min(len(each) - 1, int(len(each) * 0.99))] * 1e3


def load(
    address: tuple[str, int],
    requests: Sequence[bytes],
    connections: int,
    *,
    seconds: float = 0,
    count: int = 0,
) -> Taken:
    """Sends requests in turn over connections that each wait for their answer, for a time or so often."""
    upcoming = cycle(requests)
    each: list[float] = []
    waiting = selectors.DefaultSelector()
    for _ in range(connections):
        connection = socket.create_connection(address)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        waiting.register(connection, selectors.EVENT_READ, [b"", 0.0])
    began = perf_counter()
    for key in waiting.get_map().values():
        key.data[1] = perf_counter()
        key.fileobj.sendall(next(upcoming))  # type: ignore[union-attr]  # it is a socket
    active = connections
    while active:
        for key, _events in waiting.select():
            state = key.data
            more = key.fileobj.recv(1 << 18)  # type: ignore[union-attr]  # it is a socket
            if not more:
                raise SystemExit("the server closed a connection")
            state[0] += more
            if not _complete(state[0]):
                continue
            now = perf_counter()
            if not state[0].startswith(b"HTTP/1.1 200"):
                raise SystemExit(f"not the page that was asked for: {state[0][:60]!r}")
            each.append(now - state[1])
            if now - began < seconds or len(each) + active <= count:
                state[:] = [b"", now]
                key.fileobj.sendall(next(upcoming))  # type: ignore[union-attr]  # it is a socket
            else:
                waiting.unregister(key.fileobj)
                key.fileobj.close()  # type: ignore[union-attr]  # it is a socket
                active -= 1
    return Taken(each, perf_counter() - began)
